"""One form for the signs that papers write in many: quotes, dashes, spaces, unseen characters."""

import re
import unicodedata

_APOSTROPHES = "‘’‚‛′ʼʹ＇‹›"
_QUOTES = "“”„‟″«»〝〞＂"
_DASHES = "‐‑‒–—―−﹘﹣－"
_SPACES = "\u00a0\u1680\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_FOLDED = str.maketrans(
    _APOSTROPHES + _QUOTES + _DASHES + _SPACES,
    "'" * len(_APOSTROPHES) + '"' * len(_QUOTES) + "-" * len(_DASHES) + " " * len(_SPACES),
)


def fold(text: str) -> str:
    """Return `text` with ASCII quotes, dashes and spaces, each for one: no index changes."""
    return text.translate(_FOLDED)


_WIDE_DIGIT = re.compile("[０-９]")
_NARROWED = str.maketrans(
    {0xFEE0 + code: code for code in map(ord, "$%+-./=()")}
    | {0xFEE0 + code: code for code in range(128) if chr(code).isalnum()}
    | dict(zip(map(ord, "￥￡￦￠～"), map(ord, "¥£₩¢〜"), strict=True))
)
_WIDE_GROUP = re.compile("(?<=[０-９])，(?=[０-９]{3}(?![０-９]))")


def narrow(text: str) -> str:
    """Return `text` with its full-width numbers in ASCII, each sign for one: １２，３４５円.

    A full-width comma belongs to a number between such digits alone: elsewhere it parts clauses.
    """
    if _WIDE_DIGIT.search(text) is None:
        return text
    return _WIDE_GROUP.sub(",", text).translate(_NARROWED)


_LINE_ENDS = re.compile(r"\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    r"[\x00-\x08\x0e-\x1b\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u180e\u200b\u200e\u200f"
    r"\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff"
    r"\U000e0000-\U000e0fff]"
)
_JOINERS = re.compile(
    r"(?<![\u0590-\U0001faff])[\u200c\u200d]|[\u200c\u200d](?![\u0590-\U0001faff])"
)
_SURROGATES = re.compile(r"[\ud800-\udfff]")
_TO_SPACE = str.maketrans(dict.fromkeys("\t" + _SPACES, " "))


def tidy(text: str) -> str:
    r"""Return text as every reader starts from, before anything has a span.

    NFC; line ends as `\n`; control, bidirectional and other unseen characters taken out; every
    kind of space, inside numbers too, a plain one. Joiners stay where a script needs them.
    """
    text = _LINE_ENDS.sub("\n", text)
    text = _UNSEEN.sub("", text)
    text = _JOINERS.sub("", text)
    text = _SURROGATES.sub("\ufffd", text)
    return unicodedata.normalize("NFC", text.translate(_TO_SPACE))


_RUNS = re.compile(r"\s+")


def one_line(text: str) -> str:
    """Return tidy text on one line, with single spaces and none at the ends."""
    return _RUNS.sub(" ", tidy(text)).strip()


_ASCII_KEY = {code: chr(code).lower() if chr(code).isalnum() else None for code in range(128)}


def compare_key(text: str) -> str:
    """Return only the letters and digits of a text, in one case, to tell whether two are alike."""
    if text.isascii():
        return text.translate(_ASCII_KEY)
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).casefold()))
