"""How fast Digest reads amounts in news as it is printed, where many sentences have none."""

import time
from dataclasses import dataclass

import digest
from bench.parsers.peers import ROOT
from digest.text.languages import is_english

_ROUNDS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What was measured."""

    sentences: int
    """Sentences read."""
    telling: float
    """The share of them that have a figure."""
    speed: float
    """Sentences a second on one core."""


def measure_news() -> News:
    """Return how fast the sentences of the project's annotated articles in English are read."""
    files = sorted((ROOT / "tests" / "gold").glob("*/articles/**/*.*"))
    articles = [article for file in files for article in digest.read(file)]
    lines = [
        sentence.of(article.text)
        for article in articles
        if is_english(article.language)
        for sentence in article.sentences
    ]
    telling = sum(bool(digest.find_figures(line)) for line in lines)
    spent = min(_spend(lines) for _ in range(_ROUNDS))
    return News(sentences=len(lines), telling=telling / len(lines), speed=len(lines) / spent)


def _spend(lines: list[str]) -> float:
    begun = time.process_time()
    for line in lines:
        digest.find_figures(line)
    return time.process_time() - begun
