"""What an outside language model says about an article: claims, of which none is a fact yet."""

from decimal import Decimal

from digest.value import Value


class ProposedPlayer(Value):
    """Somebody who is said to act in the article."""

    name: str
    """As the article writes it."""
    kind: str
    """person, company, government or organisation."""
    role: str | None = None
    """What they do, in the words of the evidence."""
    affiliation: str | None = None
    """For whom, in the words of the evidence."""
    evidence: str
    """The sentence that says all of it."""


class ProposedParty(Value):
    """Somebody who is said to take part in a deal."""

    name: str
    """As the evidence writes it."""
    role: str
    """acquirer, target, partner, ..."""


class ProposedDeal(Value):
    """A deal that the article is said to tell of."""

    type: str
    """One of `DealType`."""
    status: str
    """One of `DealStatus`."""
    parties: tuple[ProposedParty, ...] = ()
    """Who takes part."""
    value: str | None = None
    """The price, in the words of the evidence: "$1.4bn"."""
    evidence: str
    """The sentence that says all of it."""


class ProposedFigure(Value):
    """A number that the article is said to print."""

    text: str
    """In the words of the evidence: "2-trillion won"."""
    amount: Decimal | None = None
    """What it is said to be worth, in its unit."""
    unit: str | None = None
    """ISO 4217 code, `%`, or the noun counted."""
    about: str | None = None
    """What it measures, in the words of the evidence."""
    evidence: str
    """The sentence that prints it."""


class ProposedQuote(Value):
    """Words that somebody is said to have said."""

    text: str
    """The words between the marks."""
    speaker: str
    """Who said them, in the words of the evidence."""
    evidence: str
    """The sentence that gives the words to the speaker."""


class Proposals(Value):
    """All that a language model said about one article."""

    model: str
    """Its name."""
    players: tuple[ProposedPlayer, ...] = ()
    """Players."""
    deals: tuple[ProposedDeal, ...] = ()
    """Deals."""
    figures: tuple[ProposedFigure, ...] = ()
    """Figures."""
    quotes: tuple[ProposedQuote, ...] = ()
    """Quotations."""
    malformed: int = 0
    """Claims that were not even of the form asked for."""
