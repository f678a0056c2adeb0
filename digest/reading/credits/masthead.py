"""The paper's name on a page copied as text: its masthead, when the page names it again."""

import re
from collections.abc import Sequence
from itertools import combinations, takewhile
from urllib.parse import urlsplit

from digest.reading.credits.bylines import BYLINE, ROLE_LINE, is_person_name
from digest.reading.credits.sections import is_section
from digest.reading.page.blocks import Block
from digest.reading.page.shape import length
from digest.text.dates import find_dates
from digest.text.normalize import compare_key, fold

_MOST_WORDS = 6
_LONGEST = 50
_SHORTEST_KEY = 4
_FIRST = 15
_MOST_CHARS = 300
_ENDS = tuple(".,;:!?…")
_ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)
_SMALL = frozenset(
    "in of the and for in on de la le del di da du des les den der die und et & a an".split()
)
_COPYRIGHT = re.compile(
    r"[©ⓒ]|\(c\)|\[?copyright\b|\ball rights reserved\b|\balle rechte vorbehalten\b|"
    r"\btous droits réservés\b|\btodos los derechos reservados\b|\btodos os direitos reservados\b|"
    r"\btutti i diritti riservati\b|저작권자|知的財産権.{0,40}?は、?|著作権.{0,20}?は、?|"
    r"版权(?:所有|归)|"
    r"未经(?=\w{2,12}(?:授权|许可))",
    re.IGNORECASE,
)
_NO_NAME = re.compile(r"^(?:[\W\d_]|by\b|copyright\b|the\b)+", re.IGNORECASE)
_EAST = re.compile(
    r"[^\W\d_]{2,8}(?:新聞|日報|日报|晚报|時報|时报|周刊|财经|財經|新闻网|新聞網|일보|신문|경제)"
)
"""Names of papers in East Asia."""
_PAPER = re.compile(
    r"\s(?:times|post|herald|courier|gazette|tribune|telegraph|chronicle|ledger|dispatch|observer|"
    r"inquirer|examiner|sentinel|clarion|journal|mirror|globe|mercury|monitor|graphic|standard|"
    r"guardian|argus|advertiser|bulletin|banner|beacon|messenger|echo|tribune-herald|insider)"
    r"(?: (?:online|daily|international))?$",
    re.IGNORECASE,
)
_TITLED = re.compile(
    r"\s(?:[\w-]*-)?(?:times|post|herald|courier|gazette|tribune|telegraph|chronicle|ledger|"
    r"dispatch|"
    r"observer|journal|news|leader|press|record|review|star|sun|mail|express|independent|republic|"
    r"democrat|eagle|citizen|voice|weekly|daily|today|network|monitor|mirror|register|reporter|"
    r"advocate|enterprise|banner|bulletin|sentinel|examiner|inquirer|standard|globe|argus)$",
    re.IGNORECASE,
)
"""How names of papers end, where the author stands above them and the date below."""
_NO_PAPERS = frozenset(
    """advertisement advertisements advertising sponsored promoted newsletter newsletters breaking
    subscribe register search menu home homepage trending latest""".split()
)
"""What stands above and below texts, and is no paper's name."""
_SECTION_WORDS = 3
_MENU = 2
_MENU_WORDS = 4
_ROW = re.compile(r"\s[|·•/]\s|\s{2,}")
_FIELDS = re.compile(r"\s?[|·•]\s?|,\s")
_SKIPS = re.compile(
    r"skip (?:to|navigation)|zum inhalt|aller au|ir (?:al|para)|pular para|saltar al|vai al|"
    r"본문|跳到|跳至|メイン|本文へ|menu$|search$|"
    r"open menu|close",
    re.IGNORECASE,
)
"""What a page offers before its own name."""
_RUN = re.compile(
    r"[^\W\d_a-z][\w'’&-]*(?: (?:of|the|and|&|de|la|[^\W\d_a-z][\w'’&-]*)){0,5}", re.UNICODE
)
"""Words with capitals that follow each other."""
_OFFERS = re.compile(
    r"\b(?:told|tells|subscribe to|subscriber of|sign up (?:to|for)|support|supporting|"
    r"donat(?:e|ing) to|"
    r"access to|welcome to|become a member of|reading|best of|more from|also (?:on|in|from)|about|"
    r"advertise (?:with|in)|join|(?:appeared|published) (?:in|on)|follow)\s",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"['’]?s?\s(?:digital|print|weekend|e-?paper|newsletter|app)\b", re.IGNORECASE
)
_SPELT = re.compile(r"(?:THE )?[A-Z]{5,}(?: (?:OF |AND )?[A-Z]{4,}){1,3}")
"""Names of papers that are no abbreviations."""
_HOST = re.compile(
    r"(?:@|https?://|\bwww\.)(?:[\w-]{1,40}\.)*?([\w-]{3,40})\.[a-z]{2,8}\b", re.IGNORECASE
)


def find_publication(blocks: Sequence[Block], first: int) -> str | None:
    """Return the paper's name, None where the page does not make it clear.

    It is a short line of names above the text that the page's small print, an offer or an
    address names again.

    Args:
        blocks: The page's blocks.
        first: Place of the first block of the text.
    """
    for place, block in enumerate(blocks[: min(first, _FIRST)]):
        if not _is_name(block.text):
            continue
        if _is_named_again(block.text, blocks, place) or (not place and _is_paper(blocks)):
            return _written(block.text, blocks)
    above = blocks[: min(first, _FIRST)]
    name = _find_over_menu(above) or _find_beside(blocks[:first])
    return _written(name, blocks) if name else None


def find_named(blocks: Sequence[Block], url: str | None) -> str | None:
    """Return the name on a page that spells its own host: `The Port Post` at portpost.example."""
    labels = (urlsplit(url).hostname or "").split(".")[:-1] if url else []
    hosts = {label for label in labels if len(label) > _SHORTEST_KEY}
    if not hosts:
        return None
    runs = (run[0].split() for block in blocks for run in _RUN.finditer(block.text[:_MOST_CHARS]))
    names = (
        " ".join(run[at:end]) for run in runs for at, end in combinations(range(len(run) + 1), 2)
    )
    return next((name for name in names if _key(name) in hosts or compare_key(name) in hosts), None)


def _key(name: str) -> str:
    """Return what tells whether a name is the paper's, without its article."""
    return compare_key(_ARTICLE.sub("", name))


def _find_over_menu(above: Sequence[Block]) -> str | None:
    """Return the name that the page opens with, where sections or buttons are listed below it."""
    names = (at for at, block in enumerate(above) if not _SKIPS.match(block.text))
    at = next(names, len(above))
    if at >= len(above) or is_section(above[at].text) or not _is_name(above[at].text):
        return None
    if not above[at].text.isascii() and length(above[at].text) > _LONGEST:
        return None
    menu = list(takewhile(lambda block: len(block.text.split()) <= _MENU_WORDS, above[at + 1 :]))
    listed = sum(is_section(block.text) for block in menu)
    rows = any(is_section(block.text) and _ROW.search(block.text) for block in above[at + 1 :])
    return above[at].text if rows or listed >= _MENU else None


def _find_beside(above: Sequence[Block]) -> str | None:
    """Return the name of a paper on a line of its own, or beside the author or the date."""
    for name, block, date in zip(above, above[1:], above[2:], strict=False):
        shown = _is_name(block.text) and not ROLE_LINE.fullmatch(block.text)
        paper = shown and _TITLED.search(block.text) and not is_section(block.text)
        if paper and is_person_name(name.text) and find_dates(date.text):
            return block.text
    for block in reversed(above):
        dated = bool(find_dates(block.text)) or BYLINE.match(block.text)
        parts = _FIELDS.split(block.text) if dated else [block.text]
        for part in parts[1:] if dated else parts:
            if _ARTICLE.match(part) and _is_name(part) and _PAPER.search(part):
                return part
    return None


def _is_name(line: str) -> bool:
    """Tell whether a line is written as names are: few words, each with a capital."""
    words = line.split()
    if line.lower() in _NO_PAPERS:
        return False
    if not 0 < len(words) <= _MOST_WORDS or len(line) > _LONGEST or line.endswith(_ENDS):
        return False
    key = compare_key(_ARTICLE.sub("", line))
    return len(key) >= _SHORTEST_KEY and all(
        not word[0].islower() or word.lower() in _SMALL for word in words
    )


def _is_paper(blocks: Sequence[Block]) -> bool:
    """Tell whether the first line is called as papers are, above a section and not as a title."""
    name, *others = (block.text for block in blocks[:2])
    if _EAST.fullmatch(name):
        return True
    section = len(others) == 1 and len(others[0].split()) < _SECTION_WORDS
    return bool(section and _ARTICLE.match(name) and _PAPER.search(name))


def _is_named_again(name: str, blocks: Sequence[Block], place: int) -> bool:
    """Tell whether the page's small print or an address names a paper, or an offer does.

    Offers name things of one word that are no papers, such as a newsletter.
    """
    key = compare_key(_ARTICLE.sub("", name))
    others = (block.text for at, block in enumerate(blocks) if at != place)
    lines = [line for line in others if key in compare_key(line[:_MOST_CHARS])]
    if any(_is_signed(line, key) or line.endswith(f"({name})") for line in lines):
        return True
    return " " in name and any(_is_offered(line, key) for line in lines)


def _is_signed(line: str, key: str) -> bool:
    """Tell whether a line names a paper as small print and addresses do."""
    if any(compare_key(host[1]) == key for host in _HOST.finditer(line)):
        return True
    owners = [line[m.end() : m.end() + 2 * _LONGEST] for m in _COPYRIGHT.finditer(line)]
    named = (*owners, line) if owners else ()
    return any(compare_key(_NO_NAME.sub("", owner)).startswith(key) for owner in named)


def _is_offered(line: str, key: str) -> bool:
    """Tell whether a line names a paper as offers do."""
    offers = [
        compare_key(_ARTICLE.sub("", line[m.end() : m.end() + _LONGEST]))
        for m in _OFFERS.finditer(fold(line))
    ]
    if any(rest.startswith(key) for rest in offers):
        return True
    return any(
        compare_key(line[max(0, m.start() - _LONGEST) : m.start()]).endswith(key)
        for m in _EDITION.finditer(line)
    )


def _written(name: str, blocks: Sequence[Block]) -> str:
    """Return a name in capitals as the page writes it elsewhere, where it does."""
    if not name.isupper():
        return name
    pattern = re.compile(re.escape(name), re.IGNORECASE)
    shown = [match[0] for block in blocks for match in pattern.finditer(block.text)]
    found = next((form for form in shown if not form.isupper() and not form.islower()), None)
    spelt = name.title().replace(" Of ", " of ").replace(" And ", " and ")
    return found or (spelt if _SPELT.fullmatch(name) else name)
