"""The sandbox in which templates run; it does not ask twice whether a field may be read."""

from functools import cache
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja's sandbox, that knows the values of pages: their fields are data, and may be read."""

    def getattr(self, obj: Any, attribute: str) -> Any:  # noqa: ANN401 - as Jinja has it
        """Return what a template reads of a value."""
        kind: type = type(obj)
        if attribute in _fields_of(kind):
            return getattr(obj, attribute)
        return super().getattr(obj, attribute)


@cache
def _fields_of(kind: type) -> frozenset[str]:
    """Return the public fields of a dataclass; none of other types."""
    fields = getattr(kind, "__dataclass_fields__", ())
    return frozenset(name for name in fields if not name.startswith("_"))
