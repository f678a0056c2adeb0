"""Text that was garbled before it was saved: UTF-8 once read as another character set."""

import re

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.value import Value

_GOES_ON = "[\x80-\xbfŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]"
_SUSPECT = re.compile(
    rf"[Â-ß]{_GOES_ON}|[à-ï]{_GOES_ON}{{2}}|ð{_GOES_ON}{{3}}|вЂ|[РС][\u0402-\u040f\u0452-\u045f°±]"
)
"""What a letter or sign of UTF-8 looks like in windows-1252 or windows-1251; rare elsewhere."""


class Mended(Value, kw_only=False):
    """A text that can be read, and the note that it was garbled."""

    text: str
    """The text, mended where it was garbled."""
    problems: tuple[Problem, ...] = ()
    """The note, when something was mended."""


def mend(text: str, *, path: str) -> Mended:
    """Return a text with its garbled lines mended; what is sound stays as it is.

    Args:
        text: A text, markup and all.
        path: The file it is from.
    """
    if not _SUSPECT.search(text):
        return Mended(text)
    lines = text.split("\n")
    mended = [_mend_line(line) if _SUSPECT.search(line) else line for line in lines]
    changed = sum(old != new for old, new in zip(lines, mended, strict=True))
    return Mended("\n".join(mended), (_note(path, changed),)) if changed else Mended(text)


def _mend_line(line: str) -> str:
    """Return a line as it was before it was read in the wrong character set."""
    import ftfy  # noqa: PLC0415 - a tenth of a second that sound text does not need

    return str(ftfy.fix_encoding(line))


def _note(path: str, changed: int) -> Problem:
    """Return the note that a text was mended."""
    return Problem(
        code="DG111",
        severity=Severity.NOTE,
        message=f"garbled characters mended in {changed} line{'s' if changed > 1 else ''}: "
        "UTF-8 had been read in another character set",
        where=Where(path),
        hint="look at the entry beside the page; save the file again where it can be had",
    )
