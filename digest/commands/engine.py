"""Which extraction engine runs, told without loading it."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from digest.codec import digest_of
from digest.config import ExtractConfig
from digest.extraction.mentions import (
    MODELS_ABROAD,
    find_abroad,
    find_model,
    load_recognizer,
)


def engine_version(config: ExtractConfig) -> str:
    """Return names and versions of the models that the settings choose on this machine.

    Raises:
        MissingPartError: A model is asked for that is not installed.
    """
    if config.engine == "rules":
        return load_recognizer(config).name
    name = find_model(config.model)
    abroad = [found for language in MODELS_ABROAD if (found := find_abroad(language))]
    models = [f"{model} {_version(model)}" for model in (name, *abroad) if model]
    if name is None:
        models.insert(0, load_recognizer(config).name)
    return " ".join((*models, *([f"spacy {_version('spacy')}"] if name or abroad else ())))


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        meta = Path(package) / "meta.json"
        return digest_of(meta.read_bytes()) if meta.is_file() else "unknown"
