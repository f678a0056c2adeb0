"""What templates may read of values."""

from dataclasses import dataclass

import pytest
from jinja2 import StrictUndefined
from jinja2.exceptions import SecurityError

from digest.render.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class _Note:
    text: str = "ink"
    _kept: str = "secret"

    def shout(self) -> str:
        """Return the text in capitals."""
        return self.text.upper()


def _render(source: str) -> str:
    environment = Sandbox(undefined=StrictUndefined)
    return environment.from_string(source).render(page=_Note(), names=["Anvil"])


def test_a_template_reads_fields_and_calls_methods() -> None:
    assert _render("{{ page.text }} {{ page.shout() }}") == "ink INK"


@pytest.mark.parametrize(
    "source",
    [
        "{{ page._kept }}",
        "{{ page.__dataclass_fields__ }}",
        "{{ page.shout.__func__ }}",
        "{{ page.text.__class__.mro() }}",
        "{{ names.append('Birch') }}",
    ],
)
def test_what_is_no_data_stays_out_of_reach(source: str) -> None:
    with pytest.raises(SecurityError):
        _render(source)
