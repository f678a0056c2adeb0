"""Words, numbers and signs of a sentence, cut once and in linear time."""

import re
from collections.abc import Callable
from itertools import accumulate, compress
from operator import eq, itemgetter

from digest.value import Value

WORD = "w"
NUMBER = "n"
SIGN = "s"

_FRACTIONS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞"
_BEHIND_GROUPS = (
    r"(?:Kč|Ft|Fr|D[AH]|[A-Z]{3}|[KMB]|[MBT][Nn]|M(?:io|rd|ln)|[MBT]r?(?:illi|ILLI)(?:on|ON)|"
    r"(?:[A-Z][a-z]+ ){1,3}(?:dollars?|pounds?|francs?|kron\w+|crowns?|pesos?|rupees?|dinars?|"
    r"dirhams?|ri[ya]als?|riyals?|shillings?|lira|won|yen|rand|roubles?|rubles?))\b"
)
"""What begins with a capital and may follow a number whose thousands are parted by spaces."""
_PIECE = re.compile(
    r"(?:[A-Za-z]++(?![^\W\d_])|[^\w\s.]"
    r"|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)"
    rf"(?:(?<=00)|(?! (?!{_BEHIND_GROUPS})[A-Z]))(?:[.,]\d+)?"
    r"|\d+(?:[.,'’]\d+)*|(?<![\w./])\.\d+(?![\w.,]*\d)"
    r"|(?<=\d)[만억조천万萬亿億兆千]+"
    r"|円|元|원|엔|위안|달러|유로|ウォン|ドル|ユーロ|人民元|人民币|美元|欧元|日元|韩元"
    rf"|[^\W\d_{_FRACTIONS}]+|\S)\s*+"
)
"""Every token with the white space behind it; the plainest words first, for speed."""
_FOLDED = {
    **dict.fromkeys("‐‑‒–—―−－", "-"),
    **dict.fromkeys("‘’ʼ＇", "'"),
    **dict.fromkeys("“”„«»", '"'),
    "％": "%",
    "﹪": "%",
    "＄": "$",
    "﹩": "$",
    "￡": "£",
    "￥": "¥",
    "￦": "₩",
    "～": "~",
}


class _Words(dict[int, str]):
    """The words by their index: asked a hundred times a sentence, so by a bare look-up."""

    def __missing__(self, index: int) -> str:
        return ""


class Tokens(Value, kw_only=False):
    """The tokens of one text, field by field."""

    text: str
    """The text that the positions count in."""
    forms: tuple[str, ...]
    """Each token as written."""
    words: tuple[str, ...]
    """Each token in lower case, its quotation marks, dashes and wide signs made plain."""
    kinds: tuple[str, ...]
    """WORD, NUMBER or SIGN."""
    starts: tuple[int, ...]
    """Index of each token's first character."""
    word: Callable[[int], str]
    """Gives the folded token at an index, or nothing outside the text."""
    glued: Callable[[int], bool]
    """Tells whether the token at an index touches the one before it."""

    def __len__(self) -> int:
        return len(self.forms)

    def covers(self, first: int, last: int) -> str:
        """Return the text from token `first` up to, not including, token `last`."""
        return self.text[self.starts[first] : self.starts[last - 1] + len(self.forms[last - 1])]

    def end(self, at: int) -> int:
        """Return the index after a token's last character."""
        return self.starts[at] + len(self.forms[at])


def split_tokens(text: str) -> Tokens:
    """Return the tokens of a text, in order."""
    first = len(text) - len(text.lstrip())
    pieces = _PIECE.findall(text, first)
    forms = tuple(map(str.rstrip, pieces))
    starts = tuple(accumulate(map(len, pieces), initial=first))[:-1]
    words = tuple(map(str.lower, forms))
    if not text.isascii():
        words = tuple(map(_FOLDED.get, forms, words))
    touching = compress(range(1, len(forms)), map(eq, pieces, forms))
    return Tokens(
        text=text,
        forms=forms,
        words=words,
        kinds=tuple(map(_KINDS, map(_LAST, forms))),
        starts=starts,
        word=_Words(enumerate(words)).__getitem__,
        glued=frozenset(touching).__contains__,
    )


_LAST = itemgetter(-1)


class _Kinds(dict[str, str]):
    """The kinds of tokens by their last character: numbers alone end in a digit."""

    def __missing__(self, last: str) -> str:
        word = WORD if last.isalnum() and last not in _FRACTIONS else SIGN
        kind = self[last] = NUMBER if last.isdecimal() else word
        return kind


_KINDS = _Kinds().__getitem__


def skip_earlier(tokens: Tokens, at: int) -> int:
    """Return the token behind the figure of the year before in brackets: 412 (387) million."""
    bracketed = tokens.word(at) == "(" and tokens.word(at + 2) == ")"
    return at + 3 if bracketed and tokens.kinds[at + 1] == NUMBER else at
