"""Which extraction engine runs, told without loading it."""

from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from digest.codec import digest_of
from digest.config import ExtractConfig
from digest.extraction.mentions import find_model, load_recognizer


def engine_version(config: ExtractConfig) -> str:
    """Return name and version of the engine that the settings choose on this machine.

    Raises:
        MissingPartError: A model is asked for that is not installed.
    """
    name = None if config.engine == "rules" else find_model(config.model)
    if name is None:
        return load_recognizer(config).name
    return f"{name} {_version(name)} spacy {_version('spacy')}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        meta = Path(package) / "meta.json"
        return digest_of(meta.read_bytes()) if meta.is_file() else "unknown"
