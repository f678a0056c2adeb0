"""What facts, settings and results are made of: values that do not change.

They are msgspec's structs, not the standard library's data classes: each of those costs a third of
a millisecond whenever a program starts, ten times what these do, and they are slower to make.
"""

from typing import Any, dataclass_transform

from msgspec import NODEFAULT, Struct, StructMeta, field
from msgspec.structs import asdict, fields, replace

__all__ = ["NODEFAULT", "Value", "asdict", "field", "fields", "replace"]


class _ValueMeta(StructMeta):
    """Makes classes of values: frozen, their fields given by name unless said otherwise."""

    def __new__(  # noqa: PYI034 - of a metaclass, for which Self means nothing
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        *,
        kw_only: bool = True,
        **settings: Any,
    ) -> "_ValueMeta":
        settings["frozen"] = True
        return super().__new__(mcs, name, bases, namespace, kw_only=kw_only, **settings)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
class Value(Struct, metaclass=_ValueMeta, frozen=True):
    """A value: equal to others with equal fields, hashable if they are, and never changed."""
