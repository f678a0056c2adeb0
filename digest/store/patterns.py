"""Patterns as an earlier run compiled them: reading one article takes a thousand.

Compiling them takes longer than all else that is done for the article, and `re` keeps nothing
beyond its process. So its compiler has a stand-in while they are loaded: what it makes of a pattern
is a function of the pattern, the flags and the Python at work, and is kept by these. In a Python
whose `re` has other parts nothing is kept, and everything is compiled as ever.
"""

import re
import sys
from array import array
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import import_module
from types import ModuleType, SimpleNamespace

from digest.codec import CodecError, decode, digest_of, encode, expand, squeeze
from digest.store.cache import Store

_NUMBERS = "I"
"""Type of the numbers that a compiled pattern consists of."""
_FEW = 0.05
"""Share of patterns that are compiled each time: some are made of sets, in another order each."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """What was made of a pattern."""

    flags: int
    """The flags it was compiled with, and those that it names itself."""
    code: bytes
    """What the machine of `re` does for it."""
    groups: int
    """How many groups it has."""
    names: tuple[tuple[str, int], ...]
    """Those that have names, in their order."""


@dataclass(frozen=True, slots=True)
class _Parts:
    """The parts of `re` that compile."""

    compiler: ModuleType
    machine: ModuleType

    @property
    def version(self) -> str:
        return repr((sys.version, sys.byteorder, self.machine.MAGIC, self.machine.CODESIZE))


def _find_parts() -> _Parts | None:
    """Return the parts of this Python's `re`, where they are those that are known."""
    try:
        parts = _Parts(import_module("re._compiler"), import_module("_sre"))
    except ImportError:
        return None
    fits = vars(parts.compiler).get("_sre") is parts.machine and callable(parts.compiler.compile)
    return parts if fits and array(_NUMBERS).itemsize == parts.machine.CODESIZE else None


class StandIn:
    """Compiles in the place of `re`."""

    def __init__(self, parts: _Parts, known: Mapping[str, Compiled]) -> None:
        """Take some parts of `re`, and what they made of patterns in an earlier run."""
        self._make, self._compile = parts.machine.compile, parts.compiler.compile
        self._known = known
        self._codes: dict[tuple[str, int], Sequence[int]] = {}
        self.machine = SimpleNamespace(**{**vars(parts.machine), "compile": self._take_down})
        """What the compiler hands its work to, with an eye on what that is."""
        self.asked: dict[str, Compiled] = {}
        """What was asked for and known, by the fingerprint of what it was compiled from."""
        self.made: dict[str, Compiled] = {}
        """What had to be compiled, likewise."""

    def compile(self, pattern: object, flags: int = 0) -> re.Pattern[str]:
        """Return a pattern as `re` has it."""
        if not isinstance(pattern, str):
            other: re.Pattern[str] = self._compile(pattern, flags)
            return other
        name = digest_of(b"%d" % flags, pattern.encode("utf-8", "surrogatepass"))
        if one := self._known.get(name):
            self.asked[name] = one
            return self._revive(pattern, one)
        made: re.Pattern[str] = self._compile(pattern, flags)
        self.made[name] = Compiled(
            flags=made.flags,
            code=array(_NUMBERS, self._codes.pop((pattern, made.flags))).tobytes(),
            groups=made.groups,
            names=tuple(made.groupindex.items()),
        )
        return made

    def _revive(self, pattern: str, one: Compiled) -> re.Pattern[str]:
        code = array(_NUMBERS)
        code.frombytes(one.code)
        named: list[str | None] = [None] * (one.groups + 1)
        for name, number in one.names:
            named[number] = name
        made: re.Pattern[str] = self._make(
            pattern, one.flags, code.tolist(), one.groups, dict(one.names), tuple(named)
        )
        return made

    def _take_down(
        self, pattern: str, flags: int, code: Sequence[int], *groups: object
    ) -> re.Pattern[str]:
        self._codes[pattern, flags] = code
        made: re.Pattern[str] = self._make(pattern, flags, code, *groups)
        return made


@contextmanager
def patterns_kept(store: Store, name: str) -> Iterator[StandIn | None]:
    """Let patterns be taken from an earlier run, and keep those that had to be compiled.

    Meant for modules that are being loaded: what is compiled of an article's words is met but once.
    Gives what compiles in the meantime; None where that is `re` itself.

    Args:
        store: Where they are kept.
        name: What loads them.
    """
    parts = _find_parts()
    if parts is None:
        yield None
        return
    key = digest_of(b"patterns", name.encode(), parts.version.encode())
    known = _load(store, key)
    stand_in = StandIn(parts, known)
    replaced = {name: vars(parts.compiler)[name] for name in ("compile", "_sre")}
    vars(parts.compiler).update(compile=stand_in.compile, _sre=stand_in.machine)
    try:
        yield stand_in
    finally:
        vars(parts.compiler).update(replaced)
    if len(stand_in.made) > _FEW * len(stand_in.asked):
        store.put(key, squeeze(encode(stand_in.asked | stand_in.made)))


def _load(store: Store, key: str) -> dict[str, Compiled]:
    data = store.get(key)
    try:
        whole = expand(data, name="patterns") if data else b"{}"
        return decode(whole, dict[str, Compiled], name="patterns")
    except CodecError:
        return {}
