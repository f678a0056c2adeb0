"""What a frame is: a word of a deal with the parts that those around it play.

Frames are read on a parsed sentence, by base forms. Words that belong together are joined by `_`:
a verb and its particle or object (take_over, break_ground), a noun and what stands before it
(credit_line). Roles are those of `Party`.
"""

from collections.abc import Mapping

from digest.model.entry import DealStatus, DealType
from digest.value import Value, field


class Frame(Value):
    """What a word makes of those around it."""

    name: str
    """How `Deal.by` calls it; the trigger of the same name tells its type and status alike."""
    type: DealType
    """The kind of deal."""
    lemmas: frozenset[str]
    """Base forms."""
    noun: bool = False
    """Names the deal rather than doing it."""
    subject: str = ""
    """Role of who does it, or whose it is."""
    object: str = ""
    """Role of whom it is done to, or of a name right before the noun."""
    needs: frozenset[str] = frozenset()
    """Base forms of which the object, or what it is of, must be one; `$` is an amount."""
    shuns: frozenset[str] = frozenset()
    """Base forms that the object must not be."""
    complements: Mapping[str, str] = field(default_factory=dict)
    """Role by preposition; `dative` is an indirect object."""
    gives: str = ""
    """Role of the subject of a verb that gives what the noun names."""
    gets: str = ""
    """Role of the subject of any other verb that has it as its object."""
    then: frozenset[str] = frozenset()
    """Base forms of which the infinitive after the verb, or what follows "as", must be one."""
    bound: bool = False
    """Counts only with a complement of its own."""
    amid: Mapping[str, str] = field(default_factory=dict)
    """Phrases of which one must follow, as `in_hand`, each with the role of who is behind it."""
    priced: bool = False
    """Counts only where it is done for an amount."""
    turns: bool = False
    """Counts only where it tells of what will be, or is new."""
    equals: str = ""
    """Role of who is, or becomes, what the noun says."""
    own: bool = False
    """The seller is enough by himself where his own thing is named."""
    counterpart: str = ""
    """Role of who stands behind "a deal with" where the deal is to do what the verb says."""
    teller: str = ""
    """Role of who says it of somebody else: a maker tells who ordered."""
    done: DealStatus
    """Status when it is told as past, or just named."""
    alone: str = ""
    """Role of who is enough by himself, with an amount where it is no listing."""
    near: frozenset[str] = frozenset()
    """Base forms of which one must stand around the word; `50:50` is any such share, `$` an
    amount."""
    far: frozenset[str] = frozenset()
    """Base forms that must stand neither around the word nor above it."""
    verbs: frozenset[str] = frozenset()
    """Base forms of which the verb must be one that has the noun as its object."""
    joins: bool = False
    """Tells who else takes part in a deal that was told before."""


def words(text: str) -> frozenset[str]:
    """Return the words of a text parted by spaces."""
    return frozenset(text.split())


AMOUNT = words("$ million billion money capital cash euro dollar pound rupee yen won yuan crore")
"""What is paid."""
WITH: Mapping[str, str] = {
    "with": "partner",
    "between": "partner",
    "among": "partner",
    "by": "partner",
    "alongside": "partner",
}
"""Those of a pact."""


def tie(role: str, prepositions: str) -> dict[str, str]:
    """Return complements of one role, for prepositions parted by spaces."""
    return dict.fromkeys(prepositions.split(), role)
