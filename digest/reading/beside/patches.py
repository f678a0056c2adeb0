"""Reads the editor's note beside an article, `NAME.edit.yaml`, into a checked value."""

import difflib
from collections.abc import Collection, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from digest.codec import CodecError, Yaml, parse_yaml
from digest.config import ReadConfig
from digest.errors import EditError, Where
from digest.model.article import Source
from digest.model.patch import Drop, Patch
from digest.reading.files.decode import decode
from digest.reading.files.sources import read_bytes
from digest.text.normalize import one_line, tidy
from digest.text.slugs import slugify

_KINDS = ("players", "deals", "figures", "quotes")
_KEYS = (
    "headline", "date", "draft", "publish_at", "expires_at", "weight", "section", "tags",
    "why_it_matters", "convert_past", "slug", "publication", "agency", "drop",
)  # fmt: skip
_ALIASES = {"title": "headline", "publishdate": "publish_at", "expirydate": "expires_at"}
_LONGEST = 1000


def read_patch(path: Path, config: ReadConfig, *, name: str | None = None) -> Patch:
    """Return the editor's note in a file.

    Args:
        path: The note.
        config: Names the zone of moments without one.
        name: How messages call the file; its path when None.

    Raises:
        ReadError: The file cannot be opened.
        EditError: It is no YAML, or has a key or value that means nothing here.
    """
    label = name or path.as_posix()
    source = Source(path=label, data=read_bytes(path, name=label))
    return parse_patch(tidy(decode(source).text), path=label, config=config)


def parse_patch(text: str, *, path: str, config: ReadConfig) -> Patch:
    """Return the editor's note that a text is.

    Raises:
        EditError: It is no YAML, or has a key or value that means nothing here.
    """
    try:
        note = parse_yaml(text, path=path)
    except CodecError as error:
        raise EditError(error.message, where=error.where or Where(path)) from error
    values = {} if note.value is None else note.value
    if not isinstance(values, dict):
        raise EditError("the note must be keys and values", where=note.where())
    named = {_ALIASES.get(key.lower(), key): key for key in values}
    for key, own in named.items():
        _refuse_unknown(key, _KEYS, note.where(own))
    taker = _Taker(note, values, named, ZoneInfo(config.zone))
    return Patch(
        path=path,
        headline=taker.words("headline"),
        published=taker.day("date"),
        draft=taker.one("draft", bool, "true or false"),
        publish_at=taker.moment("publish_at"),
        expires_at=taker.moment("expires_at"),
        weight=taker.one("weight", int, "a whole number"),
        section=taker.words("section"),
        tags=taker.tags("tags"),
        why_it_matters=taker.words("why_it_matters"),
        convert_past=taker.one("convert_past", bool, "true or false"),
        slug=taker.slug("slug"),
        publication=taker.words("publication"),
        agency=taker.words("agency"),
        drop=taker.drops("drop"),
        lines=tuple(sorted((key, note.where(own).line or 1) for key, own in named.items())),
    )


def _refuse_unknown(key: str, known: Collection[str], where: Where) -> None:
    """Refuse a key that means nothing, with the nearest one that does."""
    if key in known:
        return
    near = difflib.get_close_matches(key.lower(), known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else f"known: {', '.join(sorted(known))}"
    raise EditError(f'unknown key "{key}"', where=where, hint=hint)


class _Taker:
    """Takes checked values out of a note."""

    def __init__(
        self, note: Yaml, values: Mapping[str, Any], named: Mapping[str, str], zone: ZoneInfo
    ) -> None:
        self.note = note
        self.values = {key: values[own] for key, own in named.items()}
        self.named = named
        self.zone = zone

    def refuse(self, key: str, wanted: str) -> EditError:
        """Return the error of a value of the wrong kind."""
        value = str(self.values[key])[:60]
        where = self.note.where(self.named[key])
        return EditError(f"{key} must be {wanted}, not {value!r}", where=where)

    def one(self, key: str, kind: type[Any], wanted: str) -> Any:  # noqa: ANN401 - of that kind
        """Return a value of exactly one kind."""
        value = self.values.get(key)
        if value is not None and type(value) is not kind:
            raise self.refuse(key, wanted)
        return value

    def words(self, key: str) -> str | None:
        """Return a text on one line."""
        value = self.values.get(key)
        if value is None:
            return None
        if isinstance(value, dict | list | bool) or len(str(value)) > _LONGEST:
            raise self.refuse(key, f"text of at most {_LONGEST} characters")
        return one_line(str(value)) or None

    def tags(self, key: str) -> tuple[str, ...] | None:
        """Return a list of words."""
        value = self.values.get(key)
        if value is None:
            return None
        parts = value.split(",") if isinstance(value, str) else value
        if not isinstance(parts, list) or any(isinstance(part, dict | list) for part in parts):
            raise self.refuse(key, "a list of words")
        return tuple(word for part in parts if (word := one_line(str(part))))

    def slug(self, key: str) -> str | None:
        """Return a slug, which must already be one."""
        value = self.words(key)
        if value is not None and slugify(value) != value:
            raise self.refuse(key, f'a slug such as "{slugify(value)}"')
        return value

    def day(self, key: str) -> date | datetime | None:
        """Return a day, or a moment where an hour is given."""
        value = self.values.get(key)
        if value is None or (isinstance(value, date) and not isinstance(value, datetime)):
            return value
        if not isinstance(value, date):
            raise self.refuse(key, "a day such as 2025-02-04, or 2025-02-04T06:00+02:00")
        return self.moment(key)

    def moment(self, key: str) -> datetime | None:
        """Return a moment; a day alone is its midnight in the site's zone."""
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, date):
            raise self.refuse(key, "a moment such as 2025-02-04T06:00+02:00")
        if not isinstance(value, datetime):
            value = datetime.combine(value, datetime.min.time())
        return value if value.tzinfo else value.replace(tzinfo=self.zone)

    def drops(self, key: str) -> tuple[Drop, ...]:
        """Return what is left out, in the order of the kinds."""
        value = self.values.get(key)
        if value is None:
            return ()
        if not isinstance(value, dict):
            raise self.refuse(key, "lists named players, deals, figures or quotes")
        for kind in value:
            _refuse_unknown(kind, _KINDS, self.note.where(self.named[key], kind))
        return tuple(drop for kind in _KINDS for drop in self._drop(key, kind, value.get(kind)))

    def _drop(self, key: str, kind: str, value: object) -> tuple[Drop, ...]:
        """Return the entries of one list, each with its line."""
        if value is None:
            return ()
        parts = value if isinstance(value, list) else [value]
        own = self.named[key]
        if any(isinstance(part, dict | list) or part is None for part in parts):
            raise EditError(
                f"drop.{kind} must be a list of texts", where=self.note.where(own, kind)
            )
        return tuple(
            Drop(kind=kind, text=one_line(str(part)), line=self.note.where(own, kind, at).line)
            for at, part in enumerate(parts)
        )
