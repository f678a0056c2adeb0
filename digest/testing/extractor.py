"""For authors of extractors: does a step keep the promises that a build relies on?"""

from collections.abc import Iterable, Iterator

from digest.codec import CodecError, decode, encode
from digest.config import ExtractConfig, ReadConfig
from digest.errors import DigestError
from digest.extraction.mentions import RulesRecognizer
from digest.extraction.pipeline import Extractor, Tools, run_pipeline
from digest.model.article import Article, Source, Span
from digest.model.entry import Draft, Figure, Quote
from digest.model.report import Problem, Severity
from digest.plugins import load
from digest.reading.plain.text_file import TextReader
from digest.value import Value

_FINDINGS = tuple(
    field
    for field in Draft.__struct_fields__
    if field not in {"article", "known", "proposals", "problems"}
)
"""What a step may give."""


def check_extractor(step: Extractor, texts: Iterable[str]) -> tuple[Problem, ...]:
    """Run a step over some texts and return what does not hold.

    What the step needs is found by Digest's own steps, on rules alone.

    Args:
        step: What the entry point returns.
        texts: Articles as saved in `.txt` files, with what the step looks for and without.

    Raises:
        ReadError: A text holds no article.
    """
    return tuple(_check(step, texts))


def _check(step: Extractor, texts: Iterable[str]) -> Iterator[Problem]:
    unknown = [name for name in (*step.needs, *step.gives) if name not in _FINDINGS]
    if unknown or not step.gives:
        known = ", ".join(_FINDINGS)
        yield _problem(f"a step needs and gives fields of a draft, which are {known}")
        return
    for text in texts:
        for article in TextReader().read(_source(text), ReadConfig()):
            yield from _check_article(step, article)


def _source(text: str) -> Source:
    return Source(path="content/articles/sample.txt", data=text.encode())


def _check_article(step: Extractor, article: Article) -> Iterator[Problem]:
    draft = run_pipeline(Draft(article=article), _steps_before(step))
    try:
        after = run_pipeline(draft, (step,))
    except DigestError as error:
        yield _problem(error.message)
        return
    except Exception as error:  # noqa: BLE001 - whatever a step raises is what is looked for
        yield _problem(f"no text makes a step fail, but {type(error).__name__}: {error}")
        return
    if run_pipeline(draft, (step,)) != after:
        yield _problem("the same draft gives the same answer")
    if after.problems[: len(draft.problems)] != draft.problems:
        yield _problem("a step adds problems, and takes none away")
    if not _is_kept_as_it_is(after):
        yield _problem("a draft is the same after it was kept: tuples, Decimals, our own types")
    for field in step.gives:
        for fact in _facts(getattr(after, field)):
            yield from _check_fact(field, fact, article.text)


def _steps_before(step: Extractor) -> tuple[Extractor, ...]:
    """Return our own steps, but for those that this one stands in for."""
    tools = Tools(recognizer=RulesRecognizer())
    given: set[str] = set()
    before = []
    for name in ExtractConfig().steps:
        ours: Extractor = load("digest.extractors", name)(tools)
        replaced = set(ours.gives) & set(step.gives) and not set(ours.gives) & set(step.needs)
        if not replaced and given.issuperset(ours.needs):
            before.append(ours)
            given.update(ours.gives)
    return tuple(before)


def _facts(found: object) -> tuple[object, ...]:
    if isinstance(found, tuple):
        return found
    return () if found is None else (found,)


def _check_fact(field: str, fact: object, text: str) -> Iterator[Problem]:
    places = getattr(fact, "at", ())
    if not places:
        yield _problem(f"a fact without a place does not exist: {field} {fact}")
    elif not all(_stands_in(span, text) for span in _spans(fact)):
        yield _problem(f"places stand in the text: not so for {field} {fact}")
    elif isinstance(fact, Figure) and fact.text != fact.at[0].of(text):
        yield _problem(
            f'a figure\'s text is what stands at its first place: not so for "{fact.text}"'
        )
    elif isinstance(fact, Quote) and fact.text != " ".join(one.of(text) for one in fact.at):
        yield _problem(f'a quotation is verbatim: not so for "{fact.text}"')


def _spans(value: object) -> Iterator[Span]:
    """Yield every span that a fact holds."""
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from _spans(item)
    elif isinstance(value, Value):
        for field in value.__struct_fields__:
            yield from _spans(getattr(value, field))


def _stands_in(span: Span, text: str) -> bool:
    return 0 <= span.start < span.end <= len(text)


def _is_kept_as_it_is(draft: Draft) -> bool:
    try:
        return decode(encode(draft), Draft, name="draft") == draft
    except (CodecError, TypeError):
        return False


def _problem(message: str) -> Problem:
    return Problem(code="DG098", severity=Severity.ERROR, message=message)
