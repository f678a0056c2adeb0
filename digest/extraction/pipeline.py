"""Extractors in the order of the config: each fills its own fields from what earlier ones gave."""

from collections.abc import Callable, Sequence

from digest.errors import ConfigError, DigestError
from digest.extraction.mentions import ModelsAbroad, Recognizer, no_model
from digest.extraction.syntax import Parser
from digest.model.article import without_tables
from digest.model.entry import Draft
from digest.value import Value, replace


class Tools(Value):
    """What a step may need besides the draft; entry points of `digest.extractors` take it."""

    recognizer: Recognizer
    """The language model, or the rules that stand in for it."""
    abroad: ModelsAbroad = no_model
    """The models of other languages."""
    parser: Parser | None = None
    """The grammar of English sentences, where a model is there."""


class Extractor(Value):
    """One step of the pipeline."""

    name: str
    """How the config calls it."""
    run: Callable[[Draft], Draft]
    """Pure: takes a draft, returns one with the fields of `gives` filled."""
    needs: tuple[str, ...] = ()
    """Fields of the draft that earlier steps must have given."""
    gives: tuple[str, ...]
    """Fields of the draft that this step fills; it may append to `problems` too."""
    tables: bool = False
    """Whether it reads the tables of an article too; others are given its prose alone."""


def check_order(steps: Sequence[Extractor]) -> None:
    """Refuse an order in which a step needs what no earlier one gives.

    Raises:
        ConfigError: Names the step, the field and the steps in between.
    """
    given: set[str] = set()
    for step in steps:
        for field in step.needs:
            if field not in given:
                raise ConfigError(
                    f'extractor "{step.name}" needs {field}, which no earlier one gives',
                    hint="change the order in extract.steps",
                )
        given.update(step.gives)


def run_pipeline(draft: Draft, steps: Sequence[Extractor]) -> Draft:
    """Return the draft with every step's findings.

    Raises:
        DigestError: A step changed a field that is not its own.
    """
    article = draft.article
    prose = without_tables(article)
    for step in steps:
        draft = replace(draft, article=article if step.tables else prose)
        after = step.run(draft)
        for field in Draft.__struct_fields__:
            mine = field in step.gives or field == "problems"
            if not mine and getattr(after, field) is not getattr(draft, field):
                raise DigestError(
                    f'extractor "{step.name}" changed {field}, which it does not give'
                )
        draft = after
    return replace(draft, article=article)
