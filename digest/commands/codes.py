"""What the numbers of problems mean, as the reference says it: `docs/reference/problems.md`."""

import difflib
import re
from collections.abc import Collection, Iterator
from pathlib import Path

from digest.errors import UsageError
from digest.value import Value

_ROW = re.compile(r"^\| `(DG\d{3})` \| ([^|]+) \| (.+) \|$", re.MULTILINE)
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")


class Meaning(Value):
    """A kind of problem."""

    code: str
    """Its number: DG031."""
    severity: str
    """How much it weighs: error, warning, note, or several of them."""
    text: str
    """What it means, and what to do."""


def find_meanings(codes: Collection[str]) -> Iterator[Meaning]:
    """Yield what numbers of problems mean, in their order; all where none is named.

    Raises:
        UsageError: There is no such number.
    """
    known = _read_meanings()
    for code in map(_whole, codes) if codes else known:
        if code not in known:
            near = difflib.get_close_matches(code, known, 3)
            hint = f"near it are {', '.join(near)}" if near else "digest explain lists them all"
            raise UsageError(f'no problem has the number "{code}"', hint=hint)
        yield known[code]


def _whole(code: str) -> str:
    """Return a number as it is printed: 31 and dg31 are DG031."""
    number = code.upper().removeprefix("DG")
    return f"DG{number.zfill(3)}" if number.isdecimal() else code.upper()


def _read_meanings() -> dict[str, Meaning]:
    text = _find_page().read_text("utf-8")
    return {
        row[1]: Meaning(code=row[1], severity=row[2], text=_plain(row[3]))
        for row in _ROW.finditer(text)
    }


def _find_page() -> Path:
    """Return the reference of problems: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "problems.md"
    return inside if inside.is_file() else package.parent / "docs" / "reference" / "problems.md"


def _plain(markdown: str) -> str:
    return _LINK.sub(r"\1", markdown).replace("`", "").replace("\\|", "|")
