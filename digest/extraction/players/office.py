"""What a person is, and for whom."""

from digest.model.article import Span
from digest.value import Value


class Office(Value, kw_only=False):
    """What a person is, and for whom."""

    role: Span | None = None
    """Where the title stands."""
    employer: int | None = None
    """Index of the player for whom."""
    place: str | None = None
    """The country or place for which, when it is no player."""
    at: tuple[Span, ...] = ()
    """Where it is said."""
    past: bool = False
    """Whether it is a former office: of two the present one is kept."""
    new: bool = False
    """Whether it is told as the one that somebody gets: it is kept before the one they leave."""
    aside: bool = False
    """Whether it is one of several of its kind: "a lecturer at", told beside "the chairman"."""
    told: bool = True
    """Whether the words beside it say whose it is."""
    where: int = -1
    """Where the name stands of whom it is said."""

    @property
    def worth(self) -> int:
        """How much it tells; of two offices the fuller one is kept."""
        whose = self.employer is not None or self.place is not None
        told = 8 * (self.role is not None) + (3 if self.told else 2) * whose
        return told - 5 * self.past - 2 * self.aside + 5 * self.new
