"""Measures what is kept of saved pages, against trafilatura alone: `python -m bench.boilerplate`.

The measure is that of trafilatura's own evaluation: of the pieces that must be in the text and of
those that must not, how many are, as precision, recall and F1. `--misses` names each miss.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from bench.marked import MarkedPage, holds, read_pages, shows
from digest.config import ReadConfig
from digest.errors import DigestError
from digest.model.article import Article, Source
from digest.reading.readers import read_source

Extract = Callable[[MarkedPage], str]
"""Gives the text of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How many pieces of some pages are where they belong."""

    kept: int = 0
    """Pieces of the body in the text."""
    lost: int = 0
    """Pieces of the body not in the text."""
    stray: int = 0
    """Pieces around the body in the text."""
    out: int = 0
    """Pieces around the body not in the text."""

    @property
    def precision(self) -> float:
        """Return the share of the body's among the pieces in the text."""
        return self.kept / max(1, self.kept + self.stray)

    @property
    def recall(self) -> float:
        """Return the share of the body's pieces that are in the text."""
        return self.kept / max(1, self.kept + self.lost)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of the two."""
        return 2 * self.kept / max(1, 2 * self.kept + self.lost + self.stray)


def read_ours(page: MarkedPage) -> Article | None:
    """Return the article that our reader finds, None where it finds none."""
    try:
        return read_source(Source(path=page.name, data=page.data), ReadConfig())[0]
    except DigestError:
        return None


def extract_ours(page: MarkedPage) -> str:
    """Return the text that our reader finds."""
    article = read_ours(page)
    return article.text if article else ""


def extract_plain(page: MarkedPage) -> str:
    """Return the text that trafilatura alone finds, set to precision."""
    from trafilatura import extract  # noqa: PLC0415 - half a second that text pages do not need

    return extract(page.data.decode(), favor_precision=True, include_comments=False) or ""


def find_misses(page: MarkedPage, text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the body's pieces that are not in a text, and the others that are."""
    lost = tuple(part for part in page.inside if not holds(text, part))
    return lost, tuple(part for part in page.outside if shows(text, part))


def score(pages: Iterable[MarkedPage], extract: Extract) -> Score:
    """Return the score of a way to extract text over some pages."""
    total = Score()
    for page in pages:
        lost, stray = find_misses(page, extract(page))
        total = Score(
            kept=total.kept + len(page.inside) - len(lost),
            lost=total.lost + len(lost),
            stray=total.stray + len(stray),
            out=total.out + len(page.outside) - len(stray),
        )
    return total


def read_facts(article: Article) -> dict[str, str]:
    """Return the facts of an article by their names; `-` where it has none."""
    published = article.published
    moment = published.moment or published.day
    found = {
        "headline": article.headline.of(article.text) if article.headline else None,
        "published": moment.isoformat() if moment else None,
        "basis": published.basis.value,
        "publication": article.publication,
        "authors": ", ".join(article.authors),
        "agency": article.agency,
        "dateline": article.dateline,
        "language": article.language,
        "url": article.url,
        "problems": " ".join(problem.code for problem in article.problems),
    }
    return {name: value or "-" for name, value in found.items()}


def find_wrong_facts(page: MarkedPage) -> dict[str, tuple[str, str]]:
    """Return the facts that our reader finds otherwise than a page states: found and stated."""
    article = read_ours(page)
    found = read_facts(article) if article else {"refused": "yes"}
    return {
        name: (found.get(name, "-"), stated)
        for name, stated in page.facts
        if found.get(name, "-") != stated
    }


def _report(misses: bool) -> Iterable[str]:  # noqa: FBT001
    """Yield the lines of the report."""
    yield f"{'':32}{'precision':>10}{'recall':>10}{'F1':>10}{'stray':>8}{'lost':>8}"
    for suffix in (".html", ".txt"):
        pages = read_pages(suffix)
        ways = [("ours", extract_ours), ("trafilatura alone", extract_plain)]
        for name, extract in ways[: 2 if suffix == ".html" else 1]:
            got = score(pages, extract)
            yield (
                f"{suffix[1:]:6}{name:26}{got.precision:10.3f}{got.recall:10.3f}{got.f1:10.3f}"
                f"{got.stray:8}{got.lost:8}"
            )
        stated = sum(len(page.facts) for page in pages)
        wrong = {page.name: found for page in pages if (found := find_wrong_facts(page))}
        right = stated - sum(map(len, wrong.values()))
        yield f"{suffix[1:]:6}{'facts stated':26}{right} of {stated}"
        for page in pages if misses else ():
            lost, stray = find_misses(page, extract_ours(page))
            yield from (f"  {page.name}: lost: {part}" for part in lost)
            yield from (f"  {page.name}: stray: {part}" for part in stray)
            for name, (said, want) in wrong.get(page.name, {}).items():
                yield f"  {page.name}: {name}: {said!r}, not {want!r}"


if __name__ == "__main__":
    for line in _report("--misses" in sys.argv):
        sys.stdout.write(f"{line}\n")
