"""What a language model tells of a sentence's grammar: which word depends on which, and how."""

from collections.abc import Sequence
from typing import Protocol

from digest.value import Value


class Arc(Value, kw_only=False):
    """How one word of a parsed sentence hangs on another."""

    head: int
    """Index of the word it depends on; its own where it is the root."""
    relation: str
    """How it depends on it, as the CLEAR labels name it: nsubj, dobj, prep, pobj."""
    tag: str
    """Its part of speech in the Penn Treebank's tags."""


class Parser(Protocol):
    """Finds the grammar of sentences: a value handed in, like the recogniser."""

    def parse(self, sentences: Sequence[Sequence[str]]) -> tuple[tuple[Arc, ...], ...]:
        """Return the arcs of each sentence, one a word, in order."""
        ...
