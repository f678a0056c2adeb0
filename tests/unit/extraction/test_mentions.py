"""Engines: the rules, the model, and which one the settings choose."""

import importlib.util

import pytest

from digest.config import ExtractConfig
from digest.errors import ConfigError, MissingPartError
from digest.extraction.mentions import Label, ModelRecognizer, RulesRecognizer, load_recognizer


def test_rules_find_runs_of_capitals_and_label_what_lists_know() -> None:
    text = "In Seoul, Samsung Electronics met Maria Thorne of Kestora."
    found = RulesRecognizer().recognize(text)
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


def test_model_labels_names_at_their_places() -> None:
    if importlib.util.find_spec("spacy") is None:
        pytest.skip("the extra [model] is not installed")
    recognizer = load_recognizer(ExtractConfig())
    assert isinstance(recognizer, ModelRecognizer)
    text = "The company said that Barbara Thorne will move to Germany."
    found = [(m.span.of(text), m.label) for m in recognizer.recognize(text)]
    assert found == [("Barbara Thorne", Label.PERSON), ("Germany", Label.PLACE)]
