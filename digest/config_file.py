"""`config.yaml` becomes a `Config`: keys known, values checked, errors with their lines."""

import difflib
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import time
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from digest.codec import CodecError, Yaml, parse_yaml
from digest.config import Config, TargetConfig
from digest.errors import ConfigError, UsageError, Where
from digest.value import Value, replace

CONFIG_NAME = "config.yaml"

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "currency.style": ("economist", "ap", "guardian", "ft", "compact"),
    "extract.engine": ("auto", "model", "rules"),
    "check.internal_links": ("error", "warn", "ignore"),
    "check.external_links": ("error", "warn"),
    "check.facts": ("error", "warn", "ignore"),
}
_MOST = 10_000
"""More than a person could mean by any count."""
_CURRENCY = re.compile(r"[A-Z]{3}")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_THEME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")


T = TypeVar("T", bound=Value)


class _Place(Value, kw_only=False):
    """A value in the file: its path of keys and how to name its line."""

    doc: Yaml
    keys: tuple[str | int, ...]

    def child(self, key: str | int) -> "_Place":
        return _Place(self.doc, (*self.keys, key))

    @property
    def name(self) -> str:
        return ".".join(str(key) for key in self.keys)

    @property
    def where(self) -> Where:
        return self.doc.where(*self.keys)

    def error(self, message: str, hint: str | None = None) -> ConfigError:
        return ConfigError(message, where=self.where, hint=hint)


def find_root(start: Path) -> Path:
    """Return the nearest folder at or above `start` that holds a config.yaml.

    Raises:
        UsageError: There is none.
    """
    for folder in (start, *start.parents):
        if (folder / CONFIG_NAME).is_file():
            return folder
    raise UsageError(
        f"no {CONFIG_NAME} in {start.as_posix()} or above it",
        hint="run `digest init` to start a site, or name one with --root",
    )


def load_config(root: Path, files: Sequence[Path] = (), overrides: Sequence[str] = ()) -> Config:
    """Return the settings of a site.

    Args:
        root: The site's folder.
        files: Config files, later ones win; `config.yaml` of the root when empty.
        overrides: `key.path=value` pairs from the command line; the value is YAML.

    Raises:
        ConfigError: A file is missing or wrong, with file, line and hint.
    """
    config = Config()
    for path in files or (root / CONFIG_NAME,):
        shown = _shown(path, root)
        config = parse_config(_read(path, shown), path=shown, base=config)
    return apply_overrides(config, overrides)


def apply_overrides(config: Config, overrides: Sequence[str]) -> Config:
    """Return settings as `key.path=value` pairs change them, the last one of a key winning.

    Raises:
        UsageError: A pair is none.
        ConfigError: A key or value is wrong.
    """
    for override in overrides:
        config = _override(config, override)
    return config


def apply_flag(config: Config, flag: str, key: str, value: str) -> Config:
    """Return settings as a flag of its own changes one of them, checked like the setting.

    Args:
        config: The settings.
        flag: How the user calls it: `--base-url`.
        key: The setting: `base_url`.
        value: What the command line gives.

    Raises:
        UsageError: The value cannot be taken.
    """
    where = Where(f"{flag} {value}")
    given: Any = value
    for part in reversed(key.split(".")):
        given = {part: given}
    try:
        changed = _section(config, given, _Place(Yaml(given, {}, where.path), ()))
    except ConfigError as error:
        raise UsageError(error.message, where=where, hint=error.hint) from error
    return replace(changed, places=(*config.places, (key, where)))


def _override(config: Config, override: str) -> Config:
    where = Where(f"--set {override}")
    try:
        changed = parse_config(_override_yaml(override), path=where.path, base=config)
    except ConfigError as error:
        raise ConfigError(error.message, where=where, hint=error.hint) from error
    places = (*config.places, *((key, where) for key, _ in changed.places[len(config.places) :]))
    return replace(changed, places=places)


def _read(path: Path, shown: str) -> str:
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise ConfigError("no such file", where=Where(shown)) from error
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read: {error}", where=Where(shown)) from error


def _shown(path: Path, root: Path) -> str:
    return path.relative_to(root).as_posix() if path.is_relative_to(root) else path.as_posix()


def _override_yaml(override: str) -> str:
    key, equals, value = override.partition("=")
    if not equals or not re.fullmatch(r"[a-z_]+(?:\.[a-z_]+)*", key):
        raise UsageError(
            f'"{override}" is not key=value', hint="for example --set currency.base=EUR"
        )
    parts = key.split(".")
    return "".join("{" + part + ": " for part in parts) + (value or "''") + "}" * len(parts)


def parse_config(text: str, *, path: str, base: Config | None = None) -> Config:
    """Return `base` with the settings that a YAML document gives.

    Raises:
        ConfigError: The document is not YAML, or a key or value is wrong.
    """
    try:
        doc = parse_yaml(text, path=path)
    except CodecError as error:
        raise ConfigError(error.message, where=error.where, hint=error.hint) from error
    place = _Place(doc, ())
    if doc.value is None:
        return base or Config()
    found: Config = _section(base or Config(), doc.value, place)
    given = {".".join(map(str, keys)): doc.where(*keys) for keys in doc.places if keys}
    return replace(found, places=(*found.places, *given.items()))


def _section(base: T, value: object, place: _Place) -> T:
    """Return a section with the given keys replaced, checked one by one."""
    if not isinstance(value, dict):
        raise place.error(f"{place.name or 'the file'} must be a mapping of keys to values")
    hints = typing.get_type_hints(type(base))
    hints.pop("places", None)
    changes: dict[str, Any] = {}
    for key, item in value.items():
        here = place.child(key)
        if key not in hints:
            near = difflib.get_close_matches(key, hints, 1)
            known = f'did you mean "{near[0]}"?' if near else "known: " + ", ".join(sorted(hints))
            raise here.error(f'unknown key "{here.name}"', known)
        changes[key] = _value(hints[key], getattr(base, key), item, here)
    return replace(base, **changes)


def _value(kind: object, base: object, value: object, place: _Place) -> object:
    """Return one checked value of the kind that the section declares."""
    if isinstance(base, Value):
        return _section(base, value, place)
    if type(None) in typing.get_args(kind):
        return None if value is None else _check(str, value, place)
    take = _TAKERS.get(kind) or (_free if isinstance(base, tuple) else partial(_check, kind))
    return take(value, place)


_NAMES: Mapping[object, str] = {str: "text", int: "a whole number", bool: "true or false"}


def _check(kind: object, value: object, place: _Place) -> object:
    if kind is str and isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if type(value) is not kind:
        raise place.error(f"{place.name} must be {_NAMES[kind]}, not {_written(value)}")
    refuse = _RULES.get(place.name) or _RULES.get(".".join(map(str, place.keys[:-1])))
    if refuse:
        refuse(value, place)
    if value not in _CHOICES.get(place.name, (value,)):
        raise place.error(f'{place.name} is "{value}"', "known: " + ", ".join(_CHOICES[place.name]))
    return value


_WORDS = {True: "true", False: "false", None: "empty"}


def _written(value: object) -> str:
    return _WORDS[value] if isinstance(value, bool | None) else repr(value)


def _list(value: object, place: _Place) -> list[Any]:
    if not isinstance(value, list):
        raise place.error(f"{place.name} must be a list")
    return value


def _texts(value: object, place: _Place) -> tuple[object, ...]:
    return tuple(_check(str, item, place.child(i)) for i, item in enumerate(_list(value, place)))


def _named_texts(value: object, place: _Place) -> tuple[tuple[str, object], ...]:
    return tuple((key, _check(str, item, place.child(key))) for key, item in _free(value, place))


def _free(value: object, place: _Place) -> tuple[tuple[str, Any], ...]:
    """Return a free mapping as pairs sorted by name, so that it can be a frozen value."""
    if not isinstance(value, dict):
        raise place.error(f"{place.name} must be a mapping of keys to values")
    return tuple(sorted((key, _frozen(item)) for key, item in value.items()))


def _frozen(value: object) -> object:
    if isinstance(value, dict):
        return tuple(sorted((key, _frozen(item)) for key, item in value.items()))
    if isinstance(value, list):
        return tuple(_frozen(item) for item in value)
    return value


def _time(value: object, place: _Place) -> time:
    try:
        return time.fromisoformat(str(value))
    except ValueError as error:
        message = f"{place.name} must be an hour such as 06:00, not {value!r}"
        raise place.error(message) from error


def _targets(value: object, place: _Place) -> tuple[TargetConfig, ...]:
    found: list[TargetConfig] = []
    for index, item in enumerate(_list(value, place)):
        here = place.child(index)
        settings = dict(_free(item, here))
        name, kind = settings.pop("name", None), settings.pop("type", None)
        if not isinstance(name, str) or not isinstance(kind, str):
            raise here.error(
                "a target needs a name and a type", "for example {name: web, type: file}"
            )
        if any(target.name == name for target in found):
            raise here.error(f'two targets are called "{name}"')
        found.append(
            TargetConfig(
                name=name,
                type=kind,
                settings=tuple(sorted(settings.items())),
                places=tuple((key, here.child(key).where) for key in settings),
            )
        )
    return tuple(found)


def _refuse_zone(value: str, place: _Place) -> None:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        message = f'{place.name} is "{value}", which is no time zone'
        raise place.error(message, "IANA names such as Africa/Johannesburg") from error


def _refuse_currency(value: str, place: _Place) -> None:
    if not _CURRENCY.fullmatch(value):
        raise place.error(f'{place.name} is "{value}"', "ISO 4217 codes such as USD")


def _refuse_language(value: str, place: _Place) -> None:
    if not _LANGUAGE.fullmatch(value):
        raise place.error(f'{place.name} is "{value}"', "tags such as en, en-GB or de")


def _refuse_url(value: str, place: _Place) -> None:
    if value and not re.fullmatch(r"https?://[^\s/?#\\@]+(?:/[^\s?#\\]*)?/", value):
        raise place.error(
            f'{place.name} is "{value}"',
            "an address with a trailing slash: https://example.org/brief/",
        )


def _refuse_folder(value: str, place: _Place) -> None:
    if not value or "\0" in value or value.startswith("-"):
        raise place.error(f'{place.name} is "{value}", which is no folder')


def _refuse_theme(value: str, place: _Place) -> None:
    if not _THEME.fullmatch(value):
        raise place.error(f'{place.name} is "{value}"', "the name of a folder, not a path")


_FIELD = re.compile(r"\{(?:year|month|day|slug)\}")
_NEEDED = {"permalinks.edition": ("year", "month", "day"), "permalinks.entry": ("slug",)}
_PATTERN = re.compile(r"/(?:[A-Za-z0-9._~-]+/)+")


def _refuse_pattern(value: str, place: _Place) -> None:
    plain = _FIELD.sub("x", value)
    if not _PATTERN.fullmatch(plain) or "/../" in plain or "/./" in plain:
        raise place.error(f'{place.name} is "{value}"', "for example /{year}/{month}/{day}/{slug}/")
    for part in _NEEDED[place.name]:
        if "{" + part + "}" not in value:
            message = f"{place.name} lacks {{{part}}}, so that pages would share one address"
            raise place.error(message)


def _refuse_count(value: int, place: _Place) -> None:
    if not 0 <= value <= _MOST:
        raise place.error(f"{place.name} is {value}, not between 0 and {_MOST}")


_TAKERS: Mapping[object, Callable[[object, _Place], object]] = {
    tuple[TargetConfig, ...]: _targets,
    tuple[str, ...]: _texts,
    tuple[tuple[str, str], ...]: _named_texts,
    time: _time,
}
"""What reads a value, by the type that a section declares."""
_RULES: Mapping[str, Any] = {
    "timezone": _refuse_zone,
    "language": _refuse_language,
    "base_url": _refuse_url,
    "content_dir": _refuse_folder,
    "output_dir": _refuse_folder,
    "themes_dir": _refuse_folder,
    "currency.base": _refuse_currency,
    "currency.also": _refuse_currency,
    "currency.max_age": _refuse_count,
    "currency.check_age": _refuse_count,
    "currency.update.timeout": _refuse_count,
    "feeds.limit": _refuse_count,
    "permalinks.edition": _refuse_pattern,
    "permalinks.entry": _refuse_pattern,
    "theme.name": _refuse_theme,
}
