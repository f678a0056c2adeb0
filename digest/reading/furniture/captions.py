"""Captions without a credit of their own: told by whom they point to, what they view, the scene.

A caption says in one sentence what can be seen, in the present or without a verb. What happened,
what somebody said and what is quoted is the article's.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from digest.reading.credits.bylines import is_person_name
from digest.reading.furniture.head import find_first
from digest.reading.furniture.prompts import REPORTS, SAYS
from digest.reading.page.blocks import Block, Kind
from digest.reading.page.shape import Reasons, ends_sentence, is_item, is_prose
from digest.text.dates import MONTH

_LONGEST = 260
_SIDE = (
    r"(?:(?:far |front |back |top |bottom |upper |lower )?(?:left|right|cent(?:re|er)|middle)|"
    r"(?:second|third|fourth|2nd|3rd) from (?:the )?(?:left|right)|pictured(?: (?:left|right|above|"
    r"here|in \d{4}))?|above|in (?:red|blue|white|black|green|yellow))"
)
_POINTS = re.compile(
    rf"^(?:from left(?: to right)?|clockwise(?: from \w+(?: \w+)?)?|pictured|left to right|{_SIDE})"
    rf"\s?[:,] |[a-z.] \((?i:{_SIDE})\)(?=[\s,.])|[a-z], (?i:{_SIDE}), (?=[a-z])|"
    r", (?:pictured|seen|shown) (?:here\b|(?:in|on|at) \S+(?: \S+){0,3}\.$)",
    re.IGNORECASE,
)
"""How captions tell who is who, or that a thing is shown."""
_VIEWS = re.compile(
    r"^(?:(?:an?|this) )?(?:(?:aerial|general|drone|file|undated|archive|satellite|combination|"
    r"handout|night|wide|overhead|computer|artist['’]s|architect['’]s) )+(?:views?|"
    r"photo(?:graph)?s?|"
    r"pictures?|images?|shots?|illustrations?|impressions?|renderings?)\b(?: of\b| shows?\b|"
    r" showing\b| taken\b|:)|"
    r"^an? (?:view|screenshot|portrait|rendering|artist['’]s impression) of\b|"
    r"^(?:the |an? )?(?:logos?|signs?|headquarters) (?:of|for|at) .{2,80}\b(?:is|are) "
    r"(?:seen|pictured)"
    r"\b|^(?:the |an? )?(?:[\w&.'’-]+ ){1,4}(?:logo|sign|signage|headquarters|flag|stores?|branch|"
    r"plant|offices?|stand|billboard) (?:is|are) (?:seen|pictured|displayed|shown) "
    r"(?:outside|at|in|near|above|during|on (?:an?|the|its|top))\b",
    re.IGNORECASE,
)
"""What opens as a picture of something."""
_SCENE = re.compile(
    r"\b(?:speaks?|walks?|stands?|poses?|shops? (?:at|in|for)|queues?|looks? (?:on|at|over)|waits?|"
    r"waves?|gestures?|arrives?|attends?|address(?:es)?|protests?|march(?:es)?|rall(?:y|ies)|"
    r"gathers?|"
    r"holds?|carr(?:y|ies)|cuts? (?:the|a)|inspects?|tours?|shakes? hands|pass(?:es)?|rides?|"
    r"cycles?|"
    r"reacts?|listens?|smiles?|hugs?|sorts?|loads?|unloads?|harvests?|clears?|repairs?|welds?|"
    r"crosses|(?:is|are) (?:seen|pictured|shown))\b"
)
_WHEN = re.compile(
    rf"\b(?:(?:on|last|this) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this) "
    rf"(?:week|month|"
    rf"year|spring|summer|autumn|fall|winter)|(?:on |in )?(?i:{MONTH})(?: \d{{1,2}})?(?:,? "
    rf"\d{{4}})?|"
    r"in \d{4}|(?:in|at|outside|near|during) [^.!?]*[A-Z][\w'’-]+)\.?$"
)
"""How captions end: when or where it was seen."""
_HAPPENED = re.compile(
    r"\b(?:was|were|had|has|have|will|would|won|rose|fell|went|came|made|took|sold|bought|met|lost|"
    r"began|gave|got|kept|held|led|ran|grew|paid|found|did|does|could|should|may|might)\b|"
    r"\b(?:how|why|whether)\b|(?:[),]|\b(?:he|she|it|they|who|which|and)) "
    r"(?!(?:pictured|seated|dressed|flanked|accompanied|joined)\b)[a-z]{3,}ed\b"
)
_BY_HOUSE = re.compile(
    r"(?:[A-Z][\w.'’-]+ ){1,4}?[A-Z][\w.'’-]*(?: for the)? ?[/|] ?[A-Z][\w&.'’-]*"
    r"(?: [\w&.'’-]+){0,5}|[A-Z]{2,12} ?/ ?(?:[A-Z][\w.'’-]+ ?){2,4}"
)
"""Whose picture it is: a name, a stroke, a house."""
_SUPPLIED = re.compile(
    r"(?:(?:image|photo|picture)s? credits?|photo(?:graph)?s?|pictures?|images?|illustration|pix|"
    r"foto) ?[:/|©] ?.{2,60}",
    re.IGNORECASE,
)
_WITH_HOUSE = re.compile(rf"[a-z\d)][.!] (?:{_BY_HOUSE.pattern})$")
_TAKER = re.compile(
    r"(?P<name>[^\W\d_a-z][\w.'’-]+(?: [^\W\d_a-z][\w.'’-]+){1,2})"
    r"(?:, [A-Z][\w&.'’-]+(?: [A-Z][\w&.'’-]+){1,4}| \([A-Z][\w&.'’-]+(?: [\w&.'’-]+){0,4}\))"
)
_SHORT = 80
_SENTENCES = re.compile(
    r"[a-z\d)](?<!\bEngr)(?<!\bMrs)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bProf)(?<!\bHon)(?<!\bRev)"
    r"(?<!\bAlh)(?<!\bBarr)(?<!\bGen)(?<!\bCol)(?<!\bGov)(?<!\bSen)(?<!\bSt)[.!?] +[A-Z“\"]"
)
_NEXT = 2


def find_captions(blocks: Sequence[Block]) -> Reasons:
    """Find captions: with a credit right behind or below, or told by what they say."""
    prose = [place for place, block in enumerate(blocks) if is_prose(block)]
    first = find_first(blocks, prose)
    found = {at: "caption" for at, block in enumerate(blocks) if prose and _is_caption(block)}
    for at, (block, below) in enumerate(pairwise(blocks)):
        alone = block.gap and all(after.gap for after in blocks[at + 2 : at + 3])
        if (
            (alone or at <= first)
            and not below.gap
            and (_is_credit(below) or (alone and at > first and _is_taker(below)))
            and _may_caption(block.text)
        ):
            found |= dict.fromkeys((at, at + 1), "caption")
    heads = range(first + 1) if len(prose) > _NEXT else ()
    return found | {at: "caption" for at in heads if _is_scene(blocks[at])}


def _may_caption(text: str) -> bool:
    """Tell whether a whole sentence above a credit can be what the picture shows."""
    return ends_sentence(text) and len(text) < _LONGEST and not SAYS.search(text)


def _is_credit(block: Block) -> bool:
    """Tell whether a line is nothing but whose picture it is."""
    credited = _BY_HOUSE.fullmatch(block.text) or _SUPPLIED.fullmatch(block.text)
    return len(block.text) < _SHORT and credited is not None


def _is_taker(block: Block) -> bool:
    """Tell whether a line is who took a picture and for whom: `Jane Roe, Orlandia Courier`."""
    taker = _TAKER.fullmatch(block.text)
    return taker is not None and is_person_name(taker["name"])


def _is_caption(block: Block) -> bool:
    """Tell whether a paragraph points at somebody in a picture, or opens as a view."""
    text = block.text
    if block.kind is not Kind.PARAGRAPH or len(text) > _LONGEST or is_item(block):
        return False
    if _WITH_HOUSE.search(text) and not SAYS.search(text):
        return True
    shown = _POINTS.search(text) or _VIEWS.search(text)
    return bool(shown) and _is_still(text)


def _is_scene(block: Block) -> bool:
    """Tell whether a paragraph above the text says what somebody does, and when or where."""
    text = block.text
    named = block.kind is Kind.PARAGRAPH and ends_sentence(text) and len(text) < _LONGEST
    return named and bool(_SCENE.search(text) and _WHEN.search(text)) and _is_still(text)


def _is_still(text: str) -> bool:
    """Tell whether a paragraph is one sentence in which nothing happens and nobody speaks."""
    told = _HAPPENED.search(text) or SAYS.search(text) or REPORTS.search(text)
    return not told and not _SENTENCES.search(text) and not re.search(r"[“”\"€£$¥%]", text)
