"""Measures parsers of amounts side by side: `python -m bench.parsers [--write]`.

Every parser reads the same sentences in one run; each sentence counts once for speed, and each of
its amounts for accuracy: right is the value, or the value with its currency. `--write` puts the
table into docs/concepts/parsers.md.
"""

import platform
import sys
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from bench.parsers.news import News, measure_news
from bench.parsers.peers import PEERS, ROOT, Peer, install, read_lines
from bench.parsers.sentences import Amount, Sentence, read_sentences
from digest.clock import build_time
from digest.lexicon.currencies import CODES, COMPOUND_SIGNS, SIGNS, WORDS, find_members
from digest.lexicon.money_letters import PREFIXES

_PAGE = ROOT / "docs" / "concepts" / "parsers.md"
_ROUNDS, _SLOW = 5, 10
"""Each parser reads the sentences so often, unless that takes many seconds; the best counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """How one parser did."""

    wanted: int
    """Amounts of the kinds that it looks for."""
    values: int
    """Those whose value it found."""
    whole: int
    """Those whose currency it found too."""
    besides: int
    """What it found that is no amount of the sentence."""
    speed: float
    """Sentences a second."""


def _read_amount(text: str) -> Amount | None:
    low, high, unit = text.split("\t")
    try:
        return Amount(low=Decimal(low), high=Decimal(high), unit=unit)
    except InvalidOperation:
        return None


def _names(unit: str, code: str) -> bool:
    """Tell whether a unit as a parser names it may mean a currency: Dollar, $ and USD are USD."""
    words = unit.split()
    last = words[-1].lower() if words else ""
    family = SIGNS.get(unit) or COMPOUND_SIGNS.get(unit.lower()) or PREFIXES.get(unit)
    family = family or (unit if unit in CODES else None) or WORDS.get(last)
    return code in find_members(family or WORDS.get(f"{last}s", unit))


def score(peer: Peer, found: list[list[str]], sentences: tuple[Sentence, ...]) -> Result:
    """Return how many amounts of some sentences a parser found, and what else."""
    wanted = values = whole = besides = 0
    for line, sentence in zip(found, sentences, strict=True):
        left = [amount for one in line if (amount := _read_amount(one)) is not None]
        for amount in sentence.amounts:
            if amount.unit == "%" and "percent" not in peer.reads:
                continue
            wanted += 1
            same = [one for one in left if (abs(one.low), abs(one.high)) == _size(amount)]
            alike = [one for one in same if (one.unit == "%") == (amount.unit == "%")]
            if not alike:
                continue
            left.remove(alike[0])
            values += 1
            whole += amount.unit == "%" or _names(alike[0].unit, amount.unit)
        besides += len(left)
    return Result(wanted=wanted, values=values, whole=whole, besides=besides, speed=0)


def _size(amount: Amount) -> tuple[Decimal, Decimal]:
    return abs(amount.low), abs(amount.high)


def measure(peer: Peer, sentences: tuple[Sentence, ...]) -> Result | None:
    """Return how a parser does; None where it cannot be installed or does not run."""
    python = install(peer)
    lines = [sentence.text for sentence in sentences]
    run = read_lines(python, peer, lines) if python else None
    if python is None or run is None:
        return None
    found, fastest = run
    for _ in range(_ROUNDS if fastest < _SLOW else 0):
        again = read_lines(python, peer, lines)
        fastest = min(fastest, again[1]) if again else fastest
    result = score(peer, found, sentences)
    return Result(
        wanted=result.wanted,
        values=result.values,
        whole=result.whole,
        besides=result.besides,
        speed=len(lines) / fastest,
    )


_HEAD = """| parser | looks for | amounts | value right | currency too | besides | sentences/s |
|---|---|---:|---:|---:|---:|---:|
"""


def _row(peer: Peer, result: Result | None) -> str:
    version = f" ({peer.packages[0]})" if peer.packages else ""
    kinds = " and ".join(sorted(peer.reads))
    if result is None:
        return f"| {peer.name}{version} | {kinds} | could not be installed on this Python |||||\n"
    values, whole = (f"{count / result.wanted:.1%}" for count in (result.values, result.whole))
    return (
        f"| {peer.name}{version} | {kinds} | {result.wanted} | {values} | {whole} "
        f"| {result.besides} | {result.speed:,.0f} |\n"
    )


def _tell(news: News) -> str:
    return (
        f"Nearly all of these sentences have figures. In the {news.sentences:,} sentences of the "
        f"articles in `tests/gold`, {news.telling:.0%} with figures, Digest reads "
        f"{news.speed:,.0f} a second.\n"
    )


def _write(table: str, count: int) -> None:
    """Put the table between the marks of the page."""
    day = build_time().date().isoformat()
    made = f"{count} sentences, Python {platform.python_version()}, {day}.\n\n{table}"
    page = _PAGE.read_text("utf-8")
    before, _, rest = page.partition("<!-- table -->\n")
    _, _, after = rest.partition("<!-- end -->")
    _PAGE.write_text(f"{before}<!-- table -->\n{made}<!-- end -->{after}", "utf-8")


def main() -> None:
    """Measure every parser and print the table."""
    sentences = read_sentences()
    table = _HEAD + "".join(_row(peer, measure(peer, sentences)) for peer in PEERS)
    table += "\n" + _tell(measure_news())
    sys.stdout.write(table)
    if "--write" in sys.argv:
        _write(table, len(sentences))


if __name__ == "__main__":
    main()
