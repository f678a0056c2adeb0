"""Finding facts beside the language model alone, over the same texts: `-m ...extraction NUMBER`.

A process of its own, because a model in the memory of the one that measures would count as the
memory of all that it starts. Prints a line of JSON.
"""

import importlib
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, cast

import digest
from bench.generators.corpus import LENGTH, invent
from bench.generators.layouts import write_plain
from bench.generators.results import Ratios
from digest.codec import encode
from digest.config import Config
from digest.environment import use_one_thread
from digest.extraction.mentions import ModelRecognizer, load_recognizer
from digest.extraction.models import find_model
from digest.model.article import Article
from digest.value import replace

AT_ONCE = 25
"""Articles of a turn."""
WARM = 5
"""Articles done before anything is measured: patterns compiled, tables loaded."""


def compare(count: int) -> Iterator[Ratios]:
    """Yield what finding facts takes of the time of the model's entities, by both engines."""
    files = list(_read(count + WARM))
    configs = {engine: _config(engine) for engine in ("rules", "model")}
    ways: dict[str, Callable[[Article], object]] = {
        "rules": lambda article: digest.extract(article, config=configs["rules"])
    }
    if find_model(configs["model"].extract.model):
        model = _load_alone(cast("ModelRecognizer", load_recognizer(configs["model"].extract)))
        ways |= {
            "facts": lambda article: digest.extract(article, config=configs["model"]),
            "model": lambda article: model(article.text),
        }
    for way in ways.values():
        _spend(way, files[:WARM])
    turns = [files[at : at + AT_ONCE] for at in range(WARM, len(files), AT_ONCE)]
    spent = [{name: _spend(way, turn) for name, way in ways.items()} for turn in turns]
    words = tuple(len(turn) * LENGTH / one["rules"] for turn, one in zip(turns, spent, strict=True))
    yield Ratios(name="words a second", articles=count, values=words)
    if "model" in ways:
        for name in ("facts", "rules"):
            values = tuple(one[name] / one["model"] for one in spent)
            yield Ratios(name=f"{name} to model", articles=count, values=values)


def _load_alone(recognizer: ModelRecognizer) -> Callable[[str], object]:
    """Return what finds names in the model that Digest uses, as spaCy itself runs it."""
    spacy: Any = importlib.import_module("spacy")
    return cast(
        "Callable[[str], object]",
        spacy.load(recognizer.name, enable=recognizer.pipeline.pipe_names),
    )


def _spend(way: Callable[[Article], object], articles: Iterable[Article]) -> float:
    """Return the seconds of processor time that some articles take."""
    begun = time.process_time()
    for article in articles:
        way(article)
    return time.process_time() - begun


def _config(engine: str) -> Config:
    config = Config()
    return replace(config, extract=replace(config.extract, engine=engine))


def _read(count: int) -> Iterator[Article]:
    with tempfile.TemporaryDirectory() as folder:
        for article in invent(count):
            path = Path(folder) / f"{article.slug}.md"
            path.write_text(write_plain(article), encoding="utf-8")
            yield digest.read(path)[0]


def _main(arguments: Sequence[str]) -> None:
    use_one_thread()
    sys.stdout.buffer.write(encode(tuple(compare(int(arguments[0])))) + b"\n")


if __name__ == "__main__":
    _main(sys.argv[1:])
