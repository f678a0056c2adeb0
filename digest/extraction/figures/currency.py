"""Whose dollar, pound, franc or cent it is: by the sentence, then the article, then the paper."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from urllib.parse import urlsplit

from digest.extraction.figures.amount import Amount
from digest.extraction.figures.leanings import Leanings, find_leanings
from digest.lexicon.coins import COINS, THOUSANDTHS
from digest.lexicon.currencies import FAMILIES, find_members
from digest.lexicon.money_places import CITIES
from digest.lexicon.papers import ADDRESSES, DOMAINS, PAPERS, TITLES
from digest.model.article import Article
from digest.model.entry import FigureKind
from digest.value import Value, replace

NO_CURRENCY = "XXX"
"""ISO 4217's code for no currency: the article does not say which one."""
_EURO_CASH = 2002
_SIGNED = frozenset({"yuan-yen", "cent"})
"""Families whose country a sentence names for other reasons: ¥9bn in China is yen."""
_DOLLARS = find_members("dollar")
_MARKED = _DOLLARS - {"USD"}
"""Dollars that a mark parts from America's: C$, A$."""
_SPOKEN = FAMILIES["dollar"].keys() - {"US", ""}
"""Regions of a page's English that are set on purpose; en-US and en-GB come with the software."""
_LEGACY = frozenset("FRF BEF LUF DEM ITL NLG PTE IEP ATS ESP GRD FIM MTL CYP SKK EEK".split())

_NOWHERE = Leanings()


class Home(Value):
    """What an article's surroundings say about its money."""

    paper: str | None = None
    """ISO 3166 code of the country of the paper."""
    place: str | None = None
    """ISO 3166 code of the country of the dateline."""
    leanings: Leanings = _NOWHERE
    """To which countries the article's own words point."""
    foreign: bool = False
    """Whether an agency that writes for the world sent it: its bare dollar is America's."""
    day: date | None = None
    """The day of the article."""
    named: tuple[str, ...] = ()
    """Codes that the article names without doubt, most frequent first."""
    dollars: bool = False
    """Whether the sentence has amounts in dollars: "21c" is then money."""
    told: tuple[str, ...] = ()
    """ISO 3166 codes of the countries that the sentence names, in order."""
    owners: tuple[str, ...] = ()
    """Those of them whose the amount is, the likeliest first."""
    treasury: str | None = None
    """ISO 3166 code of the country whose public money an amount in bare dollars is."""
    worded: tuple[str, ...] = ()
    """Codes that the sentence names by words: Ugandan shillings."""
    carried: str | None = None
    """What other sentences of the article mean by the amount's family."""


def find_home(article: Article) -> Home:
    """Return what an article's paper, address, dateline and day say about its money."""
    place = (article.dateline or "").split(",")[0].split("/")[0].strip().lower()
    return Home(
        paper=_find_paper(article),
        place=CITIES.get(place),
        leanings=find_leanings(_read_page(article), article.dateline),
        foreign=article.agency is not None,
        day=article.published.day,
    )


def _read_page(article: Article) -> str:
    """Return an article's text with the short lines of its page, which may name the paper."""
    lines = (piece.text for piece in article.dropped if piece.why == "short line")
    return "\n".join((article.text, *lines))


def _find_paper(article: Article) -> str | None:
    """Return the country of an article's paper: by its name, its address, or its language."""
    titled = " ".join((article.publication or article.agency or "").split())
    name = f" {titled.lower().replace('.', '')} "
    if (country := _find_named(name)) is not None:
        return country
    host = (urlsplit(article.url).hostname if article.url else None) or ""
    *labels, last = host.split(".")
    addressed = next((ADDRESSES[one] for one in labels if one in ADDRESSES), None)
    region = article.language.partition("-")[2]
    spoken = region if region in _SPOKEN else None
    return DOMAINS.get(last) or addressed or find_leanings(titled).find_first() or spoken


def _find_named(name: str) -> str | None:
    """Return the country that a paper's name tells, by how it opens or by a place in it."""
    opening = f" {name.strip().removeprefix('the ')} "
    titled = (country for words, country in TITLES.items() if opening.startswith(f" {words} "))
    placed = (country for words, country in PAPERS.items() if f" {words} " in name)
    return next(titled, None) or next(placed, None)


def find_named(amounts: Sequence[Amount]) -> tuple[str, ...]:
    """Return the codes that amounts name without doubt, most frequent first.

    A dollar marked in a headline and bare in the text, C$380m and $380 million, is one: its mark
    does not tell that the bare sign means another.
    """
    bare = {(one.low, one.high) for one in amounts if one.unit == "dollar"}
    seen = [
        one.unit
        for amount in amounts
        for one in (amount, amount.stated, *(amount.stated.also if amount.stated else ()))
        if one is not None
        and one.kind is FigureKind.MONEY
        and not one.weak
        and not (one.unit in _MARKED and (one.low, one.high) in bare)
    ]
    named = [unit for unit in seen if unit not in FAMILIES]
    if len({*named}) <= 1:
        return tuple(named[:1])
    return tuple(code for code, _ in Counter(named).most_common())


def decide(amount: Amount, home: Home, nearby: tuple[str, ...]) -> Amount:
    """Return an amount of money with its currency, and its conversion's, decided.

    Args:
        amount: Money whose unit may be a family.
        home: What the article's surroundings say.
        nearby: Codes that its own sentence names.
    """
    told = {one.unit for one in _list_stated(amount)}
    beside = tuple(code for code in nearby if code not in told) if told else nearby
    unit = choose(amount.unit, home, beside)
    if amount.unit == "fils" and unit in THOUSANDTHS:
        amount = replace(amount, low=amount.low / 10, high=amount.high / 10, step=amount.step / 10)
    stated = amount.stated
    if stated is None:
        return amount if unit == amount.unit else replace(amount, unit=unit)
    other: str | None = choose(stated.unit, home, nearby)
    if other == unit:
        unit, other = _part(amount.unit, stated.unit, unit, home)
    if other is None:
        return replace(amount, unit=unit, stated=None)
    also = _decide_also(stated.also, {unit, other}, home, nearby) if stated.also else ()
    return replace(amount, unit=unit, stated=replace(stated, unit=other, also=also))


def _list_stated(amount: Amount) -> tuple[Amount, ...]:
    return () if amount.stated is None else (amount.stated, *amount.stated.also)


def _decide_also(
    also: tuple[Amount, ...], told: set[str], home: Home, nearby: tuple[str, ...]
) -> tuple[Amount, ...]:
    """Return further conversions, each in a currency of its own; one told already is left out."""
    decided: list[Amount] = []
    for one in also:
        unit = choose(one.unit, home, nearby)
        unit = FAMILIES[one.unit][""] if unit in told and one.unit in FAMILIES else unit
        if unit not in told:
            told.add(unit)
            decided.append(replace(one, unit=unit))
    return tuple(decided)


def _part(family: str, stated: str, code: str, home: Home) -> tuple[str, str | None]:
    """Return two different codes where an amount and its conversion seem to share one."""
    if stated in FAMILIES:
        other = FAMILIES[stated][""]
        return (code, other) if other != code else (code, None)
    if family not in FAMILIES:
        return code, None
    local = _find_local(family, home)
    return (local if local and local != stated else NO_CURRENCY), stated


def choose(unit: str, home: Home, nearby: tuple[str, ...]) -> str:
    """Return the code of a unit: itself, or the member of a family that the article means."""
    if unit not in FAMILIES:
        return unit
    if unit == "dollar" or (unit == "penny" and home.dollars):
        return _choose_dollar(home, nearby)
    members = find_members(unit)
    named = [code for code in (*nearby, *home.named) if code in members]
    if unit == "cent":
        local = _find_local(unit, home)
        alone = local in _DOLLARS and set(nearby).isdisjoint(members)
        if alone or set(named) <= {"USD"} or local in named:
            return _choose_cent(home, nearby)
    told = (*home.worded, *_find_owned(unit, home), *named)
    code = next((code for code in told if code in members), None)
    if code is not None:
        return code
    abroad = () if unit in _SIGNED else home.told
    for country in (home.paper, *abroad, home.place):
        local = FAMILIES[unit].get(country or "-")
        if local and not _has_gone(local, home.day):
            return local
    likely = home.leanings.find_likely(frozenset(FAMILIES[unit]))
    return FAMILIES[unit].get(likely or "", FAMILIES[unit][""])


def _find_owned(unit: str, home: Home) -> tuple[str, ...]:
    """Return what a family means by its own sentence, then by others of the article."""
    told = (find_own(unit, home), home.carried)
    return tuple(code for code in told if code is not None)


def find_own(unit: str, home: Home) -> str | None:
    """Return what a family means in the country of the amount's owner; None where none says."""
    family = FAMILIES[unit]
    if unit in COINS and unit not in _OWNED_COINS:
        return None
    locals_ = (family.get(country) for country in home.owners)
    return next((code for code in locals_ if code and not _has_gone(code, home.day)), None)


_OWNED_COINS = frozenset({"centavo", "centimo", "fils", "piastre"})
"""Families of coins that a sentence decides as it does their whole."""


def _choose_cent(home: Home, nearby: tuple[str, ...]) -> str:
    """Return what a cent is part of where the article names no dollar but America's or its own."""
    local = _find_local("cent", home)
    own = local is not None and (local in home.named or local not in _DOLLARS)
    return local if local and own and "USD" not in nearby else _choose_dollar(home, nearby)


def _find_local(family: str, home: Home) -> str | None:
    """Return the member of a family in the country of the paper, or else of the dateline."""
    members = FAMILIES[family]
    return members.get(home.paper or "-") or members.get(home.place or "-")


def _has_gone(code: str, day: date | None) -> bool:
    return code in _LEGACY and (day is None or day.year >= _EURO_CASH)


def _choose_dollar(home: Home, nearby: tuple[str, ...]) -> str:
    """Return whose dollar a bare sign is.

    A paper that writes A$ or HK$ means America's by the bare sign; one that writes US$ its own.
    """
    dollars = FAMILIES["dollar"]
    named = {code for code in (*nearby, *home.named) if code in _DOLLARS}
    told = dollars.get(home.treasury or "-")
    if told and not home.foreign and (told == "USD" or told not in named):
        return told
    local = dollars.get(home.paper or home.leanings.find_home() or "-")
    if home.paper is None and "USD" in named:
        local = dollars.get(home.place or home.leanings.find_abroad(frozenset(dollars)) or "-")
    elif home.paper is None and home.foreign:
        local = None
    return local if local and (local not in named or "USD" in named) else "USD"


def is_sure(amount: Amount, home: Home, nearby: tuple[str, ...]) -> bool:
    """Tell whether a word that may mean something else is money in this article."""
    if not amount.weak:
        return True
    members = find_members(amount.unit)
    if members & {*nearby, *home.named} or (home.dollars and amount.unit == "cent"):
        return True
    if amount.unit[:2] in {home.paper, home.place}:
        return True
    family = FAMILIES.get(amount.unit, {})
    return any(country in family for country in (home.paper, home.place) if country)
