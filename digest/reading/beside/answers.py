"""Reads what a language model answered about an article: claims, each checked for its form."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from digest.codec import CodecError, convert, parse_json
from digest.errors import ReadError, Where
from digest.model.article import Source
from digest.model.proposal import (
    Proposals,
    ProposedDeal,
    ProposedFigure,
    ProposedPlayer,
    ProposedQuote,
)
from digest.reading.files.sources import read_bytes

T = TypeVar("T")

MAX_CLAIMS = 500
"""Most claims of a kind that are looked at."""


def read_answer(path: Path, *, name: str) -> Proposals:
    """Return the claims of a kept answer.

    Raises:
        ReadError: The file cannot be opened, or is no kept answer.
    """
    source = Source(path=name, data=read_bytes(path, name=name))
    try:
        kept = parse_json(source.data, name=name)
        model, answer = str(kept["model"]), str(kept["answer"])
    except (CodecError, LookupError, TypeError) as error:
        raise ReadError(
            "this is no answer of a language model",
            where=Where(name),
            hint="run `digest ask` again",
        ) from error
    return parse_answer(answer, model=model)


def parse_answer(answer: str, *, model: str) -> Proposals:
    """Return the claims of an answer; what is not of the form asked for is only counted.

    Args:
        answer: What the model wrote: a JSON object, in a fenced block or not.
        model: Its name.
    """
    start, end = answer.find("{"), answer.rfind("}")
    try:
        claims = parse_json(answer[start : end + 1], name="answer")
    except CodecError:
        return Proposals(model=model, malformed=1)
    if not isinstance(claims, dict):
        return Proposals(model=model, malformed=1)
    lost: list[object] = []
    return Proposals(
        model=model,
        players=tuple(_claims(claims, "players", ProposedPlayer, lost)),
        deals=tuple(_claims(claims, "deals", ProposedDeal, lost)),
        figures=tuple(_claims(claims, "figures", ProposedFigure, lost)),
        quotes=tuple(_claims(claims, "quotes", ProposedQuote, lost)),
        malformed=len(lost),
    )


def _claims(claims: dict[str, object], key: str, kind: type[T], lost: list[object]) -> Iterator[T]:
    found = claims.get(key) or []
    for claim in found[:MAX_CLAIMS] if isinstance(found, list) else [found]:
        try:
            yield convert(claim, kind, name=key)
        except CodecError:
            lost.append(claim)
