"""What templates may read of values."""

from dataclasses import dataclass

import pytest
from jinja2 import DictLoader, Environment, StrictUndefined, UndefinedError
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from digest.render.printed import print_value
from digest.render.sandbox import Sandbox


@dataclass(frozen=True, slots=True)
class _Note:
    text: str = "ink"
    _kept: str = "secret"

    @property
    def size(self) -> int:
        """Return how long the text is."""
        return len(self.text)

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


_PARTS = """
{% macro mark(note, sign="*", tail=none) -%}
<i>{{ note.text }}{{ sign }}{% if tail %}{{ tail }}{% endif %}</i>
{%- endmacro %}
{% macro frame() -%}[{{ caller() }}]{%- endmacro %}
"""
_PAGE = """
{% import "parts" as m with context %}
{% from "parts" import frame %}
{{ page.text }} {{ page.size }} {{ page.class is defined }} {{ page.none is defined }}
{% for note in notes if note.text != "c" %}
{{ loop.index }}/{{ loop.length }}{{ m.mark(note) }}{{ m.mark(note, "<", tail=loop.last) }}
{% set shown = note.text ~ "&" %}{{ shown }}{{ sum(loop.index0, 2) }}
{% endfor %}
{% autoescape false %}{{ page.text }}{{ "<" }}{{ m.mark(page) }}{% endautoescape %}
{% call frame() %}{{ page.shout() | lower }}{% endcall %}
{{ notes | map(attribute="text") | join(", ") }} {{ (notes | first).text.upper() }}
{{ m.missing is defined }} {{ table.text }} {{ table["size"] }} {{ 1.5 }}{{ "<" | safe }}
{% set all %}{{ page.text }}{% endset %}{{ all }}{% filter upper %}{{ page.text }}{% endfilter %}
"""


def _fill(environment: Environment) -> str:
    environment.loader = DictLoader({"parts": _PARTS, "page": _PAGE})
    notes = [_Note(text="a'"), _Note(text="<b>"), _Note(text="c")]
    template = environment.get_template("page", globals={"sum": lambda *numbers: sum(numbers)})
    table = {"text": "ink", "size": 3}
    return template.render(page=_Note(text='"ink" & <paper>'), notes=notes, table=table)


def test_templates_give_what_jinjas_own_sandbox_gives() -> None:
    plain = ImmutableSandboxedEnvironment(
        undefined=StrictUndefined, autoescape=True, finalize=print_value
    )
    ours = Sandbox(undefined=StrictUndefined)
    assert _fill(ours) == _fill(ours) == _fill(plain)


def test_a_name_that_is_a_field_of_one_type_stays_private_in_another() -> None:
    environment = Sandbox(undefined=StrictUndefined)
    template = environment.from_string("{{ page.text }}")
    assert template.render(page=_Note()) == "ink"
    assert template.render(page={"text": "a key"}) == "a key"
    with pytest.raises(UndefinedError):
        template.render(page=1)


def test_a_function_of_ours_needs_nothing_but_its_arguments() -> None:
    environment = Sandbox(undefined=StrictUndefined)
    environment.add_functions(twice=lambda text: text * 2)
    source = "{% for sign in '<>' %}{{ twice(sign) }}{% endfor %}"
    assert environment.from_string(source).render() == "&lt;&lt;&gt;&gt;"
