"""Reads the site's own list of players, `players.yaml` in the content folder."""

import difflib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from digest.codec import CodecError, Yaml, parse_yaml
from digest.config import ReadConfig
from digest.errors import PlayersError, Where
from digest.model.article import Source
from digest.model.entry import KnownPlayer, PlayerKind
from digest.reading.files.decode import decode
from digest.reading.files.sources import PLAYERS, read_bytes
from digest.text.normalize import one_line, tidy

_KEYS = ("name", "kind", "aliases", "ticker", "country")
_KINDS = tuple(kind.value for kind in PlayerKind)
_LONGEST = 200
_MOST_ALIASES = 50


def read_known_players(root: Path, config: ReadConfig) -> tuple[KnownPlayer, ...]:
    """Return the players of the list in a site's content folder; none where there is no list.

    Raises:
        ReadError: The file cannot be opened.
        PlayersError: It is no list of players.
    """
    for file in PLAYERS:
        path = root / config.content_dir / file
        if path.is_file():
            name = f"{config.content_dir}/{file}"
            source = Source(path=name, data=read_bytes(path, name=name))
            return parse_known_players(tidy(decode(source).text), path=name)
    return ()


def parse_known_players(text: str, *, path: str) -> tuple[KnownPlayer, ...]:
    """Return the players that a text lists.

    Args:
        text: YAML: a list, each of its members with a name and a kind.
        path: How messages call the file.

    Raises:
        PlayersError: It is no YAML, or a key or value means nothing here.
    """
    try:
        note = parse_yaml(text, path=path)
    except CodecError as error:
        raise PlayersError(error.message, where=error.where or Where(path)) from error
    if note.value is None:
        return ()
    if not isinstance(note.value, list):
        raise PlayersError("the file must be a list of players", where=note.where())
    return tuple(_player(note, index, value) for index, value in enumerate(note.value))


def _player(note: Yaml, index: int, value: Any) -> KnownPlayer:  # noqa: ANN401 - checked here
    if not isinstance(value, dict):
        raise PlayersError("a player must have name and kind", where=note.where(index))
    for key in value:
        if key not in _KEYS:
            raise _unknown(note, index, key)
    kind = _words(note, (index, "kind"), value.get("kind"))
    if kind not in _KINDS:
        expected = f"kind must be {', '.join(_KINDS[:-1])} or {_KINDS[-1]}, not {kind!r}"
        raise PlayersError(expected, where=note.where(index, "kind"))
    if "country" in value:
        _words(note, (index, "country"), value["country"])
    return KnownPlayer(
        name=_words(note, (index, "name"), value.get("name")),
        kind=PlayerKind(kind),
        aliases=tuple(_aliases(note, index, value)),
    )


def _aliases(note: Yaml, index: int, value: dict[str, Any]) -> Iterator[str]:
    """Yield the other names of a player, its ticker the last."""
    aliases = value.get("aliases", [])
    if not isinstance(aliases, list) or len(aliases) > _MOST_ALIASES:
        expected = f"aliases must be a list of at most {_MOST_ALIASES} names"
        raise PlayersError(expected, where=note.where(index, "aliases"))
    for number, alias in enumerate(aliases):
        yield _words(note, (index, "aliases", number), alias)
    if "ticker" in value:
        yield _words(note, (index, "ticker"), value["ticker"])


def _words(note: Yaml, at: tuple[str | int, ...], value: object) -> str:
    """Return a text on one line."""
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        key = next(part for part in reversed(at) if isinstance(part, str))
        raise PlayersError(
            f"{key} must be a text of one line, not {value!r}", where=note.where(*at)
        )
    return one_line(value)


def _unknown(note: Yaml, index: int, key: str) -> PlayersError:
    near = difflib.get_close_matches(str(key).lower(), _KEYS, n=1)
    hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(_KEYS)}"
    return PlayersError(f'unknown key "{key}"', where=note.where(index, key), hint=hint)
