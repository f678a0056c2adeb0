"""The JSON beside the pages of a built site, as far as a check reads it."""

from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import NotRequired, TypedDict

from digest.codec import CodecError, convert, parse_json
from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.write.manifest import read_manifest


class Evidence(TypedDict):
    """A place in the article."""

    start: int
    end: int
    quote: str


class _Fact(TypedDict):
    id: str
    evidence: list[Evidence]


class Text(_Fact):
    """The headline, a line of the summary or a quotation."""

    text: str


class Named(_Fact):
    """A player."""

    name: str


class Amount(TypedDict):
    """A deal's value."""

    text: str
    amount: Decimal
    currency: str


class Party(TypedDict):
    """A player's part in a deal."""

    name: str


class Term(TypedDict):
    """The share, the thing or the day of a deal."""

    text: str
    evidence: list[Evidence]


class Deal(_Fact):
    """A deal."""

    parties: list[Party]
    value: Amount | None
    stake: NotRequired[Term]
    object: NotRequired[Term]
    date: NotRequired[Term]


def deal_terms(deal: Deal) -> list[Term]:
    """Return what the entry says of a deal besides parties and price."""
    terms = (deal.get("stake"), deal.get("object"), deal.get("date"))
    return [term for term in terms if term is not None]


class Stated(TypedDict):
    """The article's own conversion."""

    text: str
    high: Decimal
    unit: str


class Conversion(TypedDict):
    """Our conversion."""

    text: str
    high: Decimal
    currency: str


class Figure(Text):
    """A figure."""

    high: Decimal
    unit: str
    stated_conversion: Stated | None
    further_stated: list[Stated]
    conversions: list[Conversion]


class EntryDocument(TypedDict):
    """An entry."""

    slug: str
    headline: Text
    summary: list[Text]
    players: list[Named]
    deals: list[Deal]
    figures: list[Figure]
    quotes: list[Text]


class _Story(TypedDict):
    entry: str


class EditionDocument(TypedDict):
    """An edition: which entries it shows."""

    stories: list[_Story]


class Documents:
    """The documents of a site by their paths in it, and why some cannot be read."""

    def __init__(self, site: Path, *, severity: Severity) -> None:
        """Read all JSON that Digest wrote into a site."""
        self.entries: dict[str, EntryDocument] = {}
        self.editions: dict[str, EditionDocument] = {}
        self.problems: list[Problem] = []
        for path in sorted(read_manifest(site).files):
            if path.endswith(".json") and (site / path).is_file():
                self._read(site, path, severity)

    def _read(self, site: Path, path: str, severity: Severity) -> None:
        name = f"{site.name}/{path}"
        try:
            value = parse_json((site / path).read_bytes(), name=name)
            if isinstance(value, dict) and "stories" in value:
                self.editions[path] = convert(value, EditionDocument, name=name)
            else:
                self.entries[path] = convert(value, EntryDocument, name=name)
        except CodecError as error:
            self.problems.append(
                Problem(
                    code="DG101",
                    severity=severity,
                    message=f"facts cannot be read: {error.message}",
                    where=Where(name),
                    hint="run `digest build`",
                )
            )

    def stories(self, path: str) -> Iterable[EntryDocument]:
        """Return the entries of the edition whose document that is."""
        top = path.count("/") * "../"
        wanted = (story["entry"].removeprefix(top) for story in self.editions[path]["stories"])
        return [self.entries[one] for one in wanted if one in self.entries]
