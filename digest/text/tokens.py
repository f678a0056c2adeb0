"""Words, numbers and signs of a sentence, cut once and in linear time."""

import re
from dataclasses import dataclass

WORD = "w"
NUMBER = "n"
SIGN = "s"

_TOKEN = re.compile(
    r"([1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:(?<=00)|(?! [A-Z]))(?:[.,]\d+)?"
    r"|\d+(?:[.,'’]\d+)*|(?<![\w.])\.\d+(?![\w.,]*\d))"
    r"|((?<=\d)[만억조천万萬亿億兆千]+)"
    r"|(円|元|원|엔|위안|달러|유로|ウォン|ドル|ユーロ|人民元|人民币|美元|欧元|日元|韩元)"
    r"|([^\W\d_½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]+)"
    r"|(\S)"
)
_KINDS = ("", NUMBER, WORD, WORD, WORD, SIGN)
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


@dataclass(frozen=True, slots=True)
class Tokens:
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
    ends: tuple[int, ...]
    """Index after each token's last character."""

    def __len__(self) -> int:
        return len(self.forms)

    def word(self, index: int) -> str:
        """Return the folded token at `index`, or nothing outside the text."""
        words = self.words
        return words[index] if 0 <= index < len(words) else ""

    def glued(self, index: int) -> bool:
        """Tell whether the token at `index` touches the one before it."""
        return 0 < index < len(self.starts) and self.ends[index - 1] == self.starts[index]

    def covers(self, first: int, last: int) -> str:
        """Return the text from token `first` up to, not including, token `last`."""
        return self.text[self.starts[first] : self.ends[last - 1]]


def split_tokens(text: str) -> Tokens:
    """Return the tokens of a text, in order."""
    found = [(match[0], match.lastindex or 0, *match.span()) for match in _TOKEN.finditer(text)]
    if not found:
        return Tokens(text, (), (), (), (), ())
    forms, groups, starts, ends = zip(*found, strict=True)
    if text.isascii():
        words = tuple(map(str.lower, forms))
    else:
        words = tuple(_FOLDED.get(form) or form.lower() for form in forms)
    return Tokens(text, forms, words, tuple(map(_KINDS.__getitem__, groups)), starts, ends)


def skip_earlier(tokens: Tokens, at: int) -> int:
    """Return the token behind the figure of the year before in brackets: 412 (387) million."""
    bracketed = tokens.word(at) == "(" and tokens.word(at + 2) == ")"
    return at + 3 if bracketed and tokens.kinds[at + 1] == NUMBER else at
