"""Which extraction engine runs, told without loading it."""

from pathlib import Path
from typing import TYPE_CHECKING

from digest.codec import digest_of
from digest.config import ExtractConfig
from digest.executor import Later
from digest.extraction.models import MODELS_ABROAD, find_abroad, find_model

if TYPE_CHECKING:
    from digest.extraction.mentions import Recognizer

_RULES = "rules"
_find_version: Later[[str], str] = Later("importlib.metadata", "version")
_load_recognizer: "Later[[ExtractConfig], Recognizer]" = Later(
    "digest.extraction.mentions", "load_recognizer"
)


def engine_version(config: ExtractConfig) -> str:
    """Return names and versions of the models that the settings choose on this machine.

    Raises:
        MissingPartError: A model is asked for that is not installed.
    """
    if config.engine == _RULES:
        return _RULES
    name = find_model(config.model)
    abroad = [found for language in MODELS_ABROAD if (found := find_abroad(language))]
    models = [f"{model} {_version(model)}" for model in (name, *abroad) if model]
    if name is None:
        models.insert(0, _load_recognizer(config).name)
    return " ".join((*models, *([f"spacy {_version('spacy')}"] if name or abroad else ())))


def _version(package: str) -> str:
    try:
        return _find_version(package)
    except ModuleNotFoundError:
        meta = Path(package) / "meta.json"
        return digest_of(meta.read_bytes()) if meta.is_file() else "unknown"
