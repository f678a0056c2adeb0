"""One ledger: every amount that a page marks is one of its entry's, and none of them is missing."""

from collections.abc import Iterable, Iterator
from decimal import Decimal, InvalidOperation
from pathlib import Path

from digest.commands.documents import Documents, EntryDocument, deal_terms
from digest.commands.pages import BuiltPage
from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.plan.urls import data_path
from digest.render.printed import clean

_STORY = "story-"

Amounts = dict[tuple[Decimal, str], set[str]]
"""How each amount may be written, by value and unit."""


def check_ledger(
    pages: Iterable[BuiltPage], site: Path, documents: Documents, severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each amount of a page that no entry tells, and each fact it lacks.

    Args:
        pages: The pages of the site.
        site: Its folder.
        documents: The JSON beside the pages.
        severity: How much a problem weighs.
    """
    told = {path: _amounts(entry) for path, entry in documents.entries.items()}
    everything = _merge(told.values())
    for page in pages:
        path = _document_path(page.file.relative_to(site).as_posix())
        if path in documents.entries:
            known = {"": told[path]}
            yield from _check_facts(page, documents.entries[path], severity)
        elif path in documents.editions:
            stories = {_STORY + one["slug"]: _amounts(one) for one in documents.stories(path)}
            known = {"": _merge(stories.values()), **stories}
        else:
            known = {"": everything}
        yield from _check_amounts(page, known, severity)


def _document_path(page: str) -> str:
    return data_path(page.removesuffix("index.html") if page.endswith("/index.html") else page)


def _merge(found: Iterable[Amounts]) -> Amounts:
    merged: Amounts = {}
    for amounts in found:
        for amount, texts in amounts.items():
            merged.setdefault(amount, set()).update(texts)
    return merged


def _amounts(entry: EntryDocument) -> Amounts:
    """Return the amounts that an entry tells."""
    found: Amounts = {}

    def tell(value: Decimal, unit: str, text: str) -> None:
        found.setdefault((value, _plain(unit)), set()).add(_plain(text))

    for figure in entry["figures"]:
        tell(figure["high"], figure["unit"], figure["text"])
        first = figure["stated_conversion"]
        for stated in (*([first] if first else []), *figure["further_stated"]):
            tell(stated["high"], stated["unit"], stated["text"])
        for conversion in figure["conversions"]:
            tell(conversion["high"], conversion["currency"], conversion["text"])
    for deal in entry["deals"]:
        if value := deal["value"]:
            tell(value["amount"], value["currency"], value["text"])
    return found


def _check_amounts(
    page: BuiltPage, known: dict[str, Amounts], severity: Severity
) -> Iterator[Problem]:
    """Yield a problem for each amount that is not one of its story's, or else of its page's."""
    for element in page.tree.iter("data"):
        unit = element.get("data-unit")
        if unit is None:
            continue
        around = (one.get("id") or "" for one in element.iterancestors())
        story = next((name for name in around if name and name in known), "")
        text, value = _plain(element.text_content()), element.get("value") or ""
        if text not in known[story].get((_number(value), _plain(unit)), ()):
            said = f"“{text}” ({value} {unit})"
            where = Where(page.name, element.sourceline)
            yield _problem("DG105", severity, where, f"{said} is no amount of its entry")


def _check_facts(page: BuiltPage, entry: EntryDocument, severity: Severity) -> Iterator[Problem]:
    """Yield a problem for each fact of an entry that its page does not show under its name."""
    places = {one.get("id"): one for one in page.tree.iter() if one.get("id")}
    for name, words in _facts(entry):
        place = places.get(name)
        shown = "" if place is None else _plain(place.text_content())
        missing = [word for word in words if _plain(word).rstrip(" ,") not in shown]
        if place is None or missing:
            said = (
                f"{name} is not there" if place is None else f"{name} does not say “{missing[0]}”"
            )
            where = Where(page.name, 1 if place is None else place.sourceline)
            yield _problem("DG106", severity, where, said)


def _facts(entry: EntryDocument) -> Iterator[tuple[str, list[str]]]:
    """Yield the name of each fact that has a place in the article, and the words it shows."""
    headline = entry["headline"]
    yield headline["id"], [headline["text"]]
    for text in (*entry["summary"], *entry["figures"], *entry["quotes"]):
        if text["evidence"]:
            yield text["id"], [text["text"]]
    for player in entry["players"]:
        if player["evidence"]:
            yield player["id"], [player["name"]]
    for deal in entry["deals"]:
        if deal["evidence"]:
            names = [party["name"] for party in deal["parties"]]
            yield deal["id"], [*names, *(term["text"] for term in deal_terms(deal))]


def _plain(text: str) -> str:
    return " ".join(clean(text).split())


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation:
        return Decimal("NaN")


def _problem(code: str, severity: Severity, where: Where, message: str) -> Problem:
    return Problem(
        code=code,
        severity=severity,
        message=message,
        where=where,
        hint="run `digest build`; a theme of your own marks facts as the guide to themes says",
    )
