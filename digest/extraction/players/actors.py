"""A player in the making, and what gave it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from digest.extraction.players.evidence import Evidence, Sort

Form = tuple[str, ...]
"""A name as its words."""


@dataclass(slots=True)
class Actor:
    """A player in the making."""

    sort: Sort
    """What it is."""
    forms: list[Form] = field(default_factory=list)
    """Its names, the fullest first."""
    rules: list[str] = field(default_factory=list)
    """What gave it."""


def rules_of(names: Mapping[str, Evidence], form: Form) -> list[str]:
    """Return what spoke for a name; one that only brackets define has no evidence of its own."""
    name = names.get(" ".join(form))
    return name.rules if name is not None else ["rule:defined"]
