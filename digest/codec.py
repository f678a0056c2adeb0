"""The only code that turns values into bytes, and bytes into checked values.

JSON by msgspec, which checks types at the edge; YAML from the parser's events, so that
every value knows its place, nothing recurses, and no alias, tag or duplicate key gets in.
"""

import hashlib
import re
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from struct import pack
from typing import Any, TypeVar

import lz4.block
import msgspec
import yaml

from digest.errors import DigestError, Where
from digest.value import Value

T = TypeVar("T")

YAML_MAX_BYTES = 65_536
YAML_MAX_DEPTH = 50


class CodecError(DigestError):
    """Bytes are not what they should be."""

    code = "DG003"


_AS_THEY_ARE = frozenset((str, int, bool, type(None)))
"""Types of most values in a document: nothing is to be done to them."""
_canonical = msgspec.json.Encoder(order="deterministic")
_readable = msgspec.json.Encoder(decimal_format="number")


def encode(value: object) -> bytes:
    """Return the canonical JSON of a value: the same bytes for equal values."""
    return _canonical.encode(value)


def decode(data: bytes | memoryview, kind: type[T], *, name: str) -> T:
    """Return the value that `encode` made, checked against its type.

    Raises:
        CodecError: The bytes are not JSON or not of that type; the message names `name`.
    """
    try:
        return msgspec.json.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise CodecError(str(error), where=Where(name)) from error


def squeeze(data: bytes) -> bytes:
    """Return bytes in less room, for keeping: half of what JSON takes.

    By LZ4: deflate needs two thirds of that room, and five times as long to expand.
    """
    squeezed: bytes = lz4.block.compress(data)
    return squeezed


def expand(data: bytes, *, name: str) -> bytes:
    """Return the bytes that `squeeze` took.

    Raises:
        CodecError: It took none such; the message names `name`.
    """
    try:
        expanded: bytes = lz4.block.decompress(data)
    except (lz4.block.LZ4BlockError, ValueError, MemoryError) as error:
        raise CodecError(str(error), where=Where(name)) from error
    return expanded


def digest_of(*parts: bytes | memoryview) -> str:
    """Return the fingerprint of some bytes: 32 hexadecimal digits of BLAKE2b."""
    sizes = pack(f">{len(parts)}Q", *map(len, parts))
    return hashlib.blake2b(b"".join((sizes, *parts)), digest_size=16).hexdigest()


def sha256_of(data: bytes) -> str:
    """Return the SHA-256 of some bytes, as hosts and manifests name them."""
    return hashlib.sha256(data).hexdigest()


def write_json(value: object, *, indent: int | None = None) -> bytes:
    """Return JSON for other programs: keys in the order given, amounts as plain numbers.

    Args:
        value: Dicts, lists, tuples, strings, Decimals and what else JSON has.
        indent: Spaces a level; one line when None.
    """
    line = _readable.encode(_plain(value))
    return line if indent is None else msgspec.json.format(line, indent=indent)


def _plain(value: object) -> object:
    """Return `value` with Decimals that JSON prints without an exponent."""
    if type(value) in _AS_THEY_ARE:
        return value
    if isinstance(value, Decimal):
        return Decimal(format(value.normalize(), "f"))
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value


def parse_json(data: bytes | str, *, name: str) -> Any:  # noqa: ANN401 - other people's JSON
    """Return other people's JSON as plain values.

    Raises:
        CodecError: It is not JSON, or nested too deeply.
    """
    try:
        return msgspec.json.decode(data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise CodecError(str(error), where=Where(name)) from error


def convert(value: object, kind: type[T], *, name: str) -> T:
    """Return plain values, as `parse_json` gives them, as a value of a checked type.

    Raises:
        CodecError: They are not of that type; the message names `name`.
    """
    try:
        return msgspec.convert(value, type=kind)
    except msgspec.ValidationError as error:
        raise CodecError(str(error), where=Where(name)) from error


class Yaml(Value, kw_only=False):
    """A YAML document as plain values, and the place of each."""

    value: Any
    """Dicts, lists, strings, integers, booleans, dates, datetimes and None; nothing else."""
    places: dict[tuple[str | int, ...], tuple[int, int]]
    """Line and column of the value at each path of keys and indices, or of its key."""
    path: str
    """The file it came from."""

    def where(self, *keys: str | int) -> Where:
        """Return the place of the value at a path, or of the nearest one around it."""
        while keys and keys not in self.places:
            keys = keys[:-1]
        return Where(self.path, *self.places.get(keys, (1, 1)))


_INTEGER = re.compile(r"[-+]?(?:0|[1-9][0-9]{0,17})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|[-+]\d{2}:?\d{2})?"
)
_WORDS: dict[str, Any] = {"true": True, "false": False, "null": None, "~": None, "": None}


def _scalar(event: yaml.ScalarEvent, where: Where) -> object:
    text: str = event.value
    if not event.implicit[0]:
        return text
    if text.lower() in _WORDS:
        return _WORDS[text.lower()]
    if _INTEGER.fullmatch(text):
        return int(text)
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        if _MOMENT.fullmatch(text):
            return datetime.fromisoformat(re.sub(r"\s+(?=[-+Z])", "", text))
    except ValueError as error:
        raise CodecError(f"{text!r} is no date: {error}", where=where) from error
    return text


class _Builder:
    """Puts the parser's events together, with an explicit stack instead of recursion."""

    def __init__(self, path: str, first_line: int) -> None:
        self.path = path
        self.first_line = first_line
        self.places: dict[tuple[str | int, ...], tuple[int, int]] = {}
        self.root: object = None
        self.stack: list[tuple[dict[str, object] | list[object], tuple[str | int, ...]]] = []
        self.key: list[str | None] = []

    def spot(self, event: yaml.Event) -> tuple[int, int]:
        """Return line and column of an event in its file."""
        mark = event.start_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        return line + self.first_line, column + 1

    def where(self, event: yaml.Event) -> Where:
        return Where(self.path, *self.spot(event))

    def take(self, event: yaml.Event) -> None:
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise CodecError("anchors and aliases are not allowed", where=self.where(event))
        if tag := getattr(event, "tag", None):
            raise CodecError(f"tags such as {tag} are not allowed", where=self.where(event))
        if isinstance(event, yaml.ScalarEvent):
            self.place(_scalar(event, self.where(event)), event)
        elif isinstance(event, yaml.MappingStartEvent | yaml.SequenceStartEvent):
            self.open({} if isinstance(event, yaml.MappingStartEvent) else [], event)
        elif isinstance(event, yaml.MappingEndEvent | yaml.SequenceEndEvent):
            self.stack.pop()
            self.key.pop()

    def open(self, value: dict[str, object] | list[object], event: yaml.Event) -> None:
        if len(self.stack) >= YAML_MAX_DEPTH:
            raise CodecError(f"nested deeper than {YAML_MAX_DEPTH} levels", where=self.where(event))
        at = self.place(value, event)
        self.stack.append((value, at))
        self.key.append(None)

    def place(self, value: object, event: yaml.Event) -> tuple[str | int, ...]:
        """Put a value where the stack says; return its path of keys."""
        at: tuple[str | int, ...] = ()
        if not self.stack:
            self.root = value
        else:
            holder, path = self.stack[-1]
            if isinstance(holder, list):
                holder.append(value)
                at = (*path, len(holder) - 1)
            elif self.key[-1] is None:
                key = self.name_key(holder, event)
                self.key[-1] = key
                self.places[(*path, key)] = self.spot(event)
                return path
            else:
                at = (*path, self.key[-1])
                holder[self.key[-1]] = value
                self.key[-1] = None
        self.places.setdefault(at, self.spot(event))
        return at

    def name_key(self, holder: dict[str, object], event: yaml.Event) -> str:
        if not isinstance(event, yaml.ScalarEvent):
            raise CodecError("a key must be a word", where=self.where(event))
        name = str(event.value)
        if name in holder:
            raise CodecError(f'key "{name}" is there twice', where=self.where(event))
        return name


def _events(text: str, path: str, first_line: int) -> Iterator[yaml.Event]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        yield from yaml.parse(text, Loader=loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark
        line = mark.line + first_line if mark else first_line
        column = mark.column + 1 if mark else None
        raise CodecError(f"not YAML: {error.problem}", where=Where(path, line, column)) from error
    except yaml.YAMLError as error:
        raise CodecError(f"not YAML: {error}", where=Where(path, first_line)) from error


def parse_yaml(text: str, *, path: str, first_line: int = 1) -> Yaml:
    """Return one YAML document as plain values that know their places.

    Words are strings but for true, false and null, plain integers, and ISO dates and times;
    `NO`, `12:30` and `010` stay what was typed.

    Args:
        text: The document; at most 64 kB and 50 levels deep.
        path: Its file, for errors.
        first_line: The file's line on which the document starts.

    Raises:
        CodecError: It is not YAML, too large or too deep, or has aliases, duplicate keys
            or several documents.
    """
    if len(text.encode("utf-8", "surrogatepass")) > YAML_MAX_BYTES:
        raise CodecError(f"YAML larger than {YAML_MAX_BYTES} bytes", where=Where(path, first_line))
    builder = _Builder(path, first_line)
    documents = 0
    for event in _events(text, path, first_line):
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            raise CodecError("more than one YAML document", where=builder.where(event))
        builder.take(event)
    return Yaml(builder.root, builder.places, path)
