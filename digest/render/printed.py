"""What templates print: clean text, escaped, and never nothing by mistake."""

from jinja2 import UndefinedError
from markupsafe import Markup, escape

_UNSAFE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160)))
_UNSAFE |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFFFE, 0xFFFF))
_UNSAFE |= dict.fromkeys(range(0xD800, 0xE000), "�")


def clean(text: str) -> str:
    """Return text without signs that break markup or turn the direction of what follows."""
    return text if text.isprintable() else text.translate(_UNSAFE)


def print_value(value: object) -> object:
    """Return what a template prints; refuse None, which would show as a word."""
    if value is None:
        raise UndefinedError("a value that is not there was printed: test for it first")
    return value if isinstance(value, Markup) or not isinstance(value, str) else clean(value)


def print_escaped(value: object) -> str:
    """Return what a template prints, as HTML; of plain text no Markup is made on the way."""
    if type(value) is not str:
        return value if type(value) is Markup else escape(print_value(value))
    text = value if value.isprintable() else clean(value)
    return (
        text.replace("&", "&amp;")
        .replace(">", "&gt;")
        .replace("<", "&lt;")
        .replace("'", "&#39;")
        .replace('"', "&#34;")
    )
