"""Paragraphs and sentences of an article, as spans of its text.

A full stop ends a sentence unless it belongs to an abbreviation, an initial, a number or an
address; nothing ends inside an open quotation or bracket; nothing crosses a paragraph.
"""

import re
from collections.abc import Iterator

from digest.model.article import Span
from digest.text.quotation import find_pairs

_BLANK = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_LOOK = 40
"""How many characters before a mark are looked at; no abbreviation is longer."""
_END = re.compile(r"(?:[.!?…]+|[。！？｡．।۔؟]+)[\"'”’»›)\]」』）】]*")
_LINE_START = re.compile(r"\n[^\S\n]*(?=(?:[-*•‣▪–—·]|\d{1,2}[.)])\s)")

_TITLES = frozenset(
    "mr mrs ms mx dr prof sen rep gov gen col lt sgt capt cmdr adm maj brig st ste mt ft rev "
    "hon pres messrs mme mlle hr fr frau sr sra srta dipl-ing vs v fig figs eq art vol ed eds "
    "cf approx ca rs re e.g i.e p pp para sec ch nos op cit viz al resp bzw "
    "nr abs ziff ggf bspw inkl zzgl ee eng engr atty cllr amb insp supt cpl cdr msgr drs dra "
    "dott".split()
)
_ENDS_NAMES = frozenset(
    "co cos corp inc ltd llc llp lp plc pte pty pvt bhd sdn bros jr sr esq etc dept univ intl "
    "assn ag nv sa spa ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon tue "
    "tues wed thu thur thurs fri sat sun a.m p.m ph.d m.d b.a m.a u.s u.k u.n e.u d.c calif "
    "mass fla pa ill tex ont mln bln tn bn est min max sq".split()
)
_STARTERS = frozenset(
    "a about according after all also although an and another any as asked at because before "
    "both but by despite during each earlier even every few for from further he her here his "
    "how however i if in instead it its last later like many meanwhile more most mr mrs ms my "
    "neither next no nobody not nothing now of on once one only other others our over "
    "separately several she since so some such that the their then there these they this "
    "those though to two under until we what when where whether which while who why with "
    "without yet you your".split()
)
_FORMS = frozenset(
    "co cos corp inc ltd llc llp lp plc pte pty pvt bhd sdn bros nv sa spa ag a.m p.m etc n.v "
    "s.a s.p.a s.r.l b.v s.l c.v ph.d d.c".split()
)
"""Abbreviations that sentences end with, and rarely go on from with a capital."""
_SCALES = frozenset("mrd mio tsd mia mill bio".split())
"""Scales of amounts abroad: a currency follows."""
_MONEY = frozenset("$€£¥₩₹₦₺₽₫฿₱₪")
_STREETS = frozenset("st ave rd blvd sq mt ft".split())
_GERMAN = frozenset(
    "der die das den dem ein eine einen er sie es wir am im in nach wie auch doch aber und bei für "
    "mit seit so".split()
)
_ROMANCE = frozenset(
    "le la les un une il elle ils mais en dans ce cette selon pour el los las una según por pero "
    "su gli lo ma secondo o os as um uma mas ao na no het de een maar".split()
)
_VERBS = frozenset(
    "rose fell was were is are had has have did does do will would could can may might should must "
    "said says told went came made took gave got began lost won held kept left met paid ran saw "
    "sold bought cut hit put set grew drew knew sank slid shut spent led stood became fall rise "
    "remain expect say want".split()
)
_ENDS_IN_BANG = frozenset({"yahoo", "jeopardy"})
_DE_MONTHS = frozenset(
    "januar februar märz april mai juni juli august september oktober november dezember".split()
)
_DOMAINS = frozenset("com org net io ai co uk eu gov edu js tv me app info biz".split())
_SPEECH = re.compile(
    r"(?:[^\W\d_][\w’'.-]*\s+){1,4}"
    r"(?:said|says|asked|asks|added|told|wrote|replied|shouted|cried|wondered|quipped|joked)\b"
)
_WORD_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]/—–]+$")
_TWO_WORDS = re.compile(r"[\"'“‘«„(]*\s+([^\W\d_][\w’'-]*)(?:\s+([^\W\d_][\w’'-]*))?")
_SMALL = re.compile(r"(?:^|\s)[a-zà-ÿ]{2,}\s")
_BEFORE = 160
_SHORT = re.compile(r"\.\s[A-Z]\.")
"""What follows the first letter of a German abbreviation: z. B., i. d. R."""
_ORDINAL = re.compile(
    r"\b(?:im|am|zum|zur|vom|der|das|dem|den|des|ins|beim)\s+\d{1,2}$", re.IGNORECASE
)
"""A German ordinal: im 3. Quartal."""
_WORD_AFTER = re.compile(r"[\"'“‘«„‹(\[「『（【]*([^\W_][\w’'-]*)(.?)")


def split_paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of a text: what blank lines part, without white space at the ends."""
    spans, start = [], 0
    for blank in _BLANK.finditer(text):
        spans.append(_trim(text, start, blank.start()))
        start = blank.end()
    spans.append(_trim(text, start, len(text)))
    return tuple(span for span in spans if span.start < span.end)


def split_sentences(text: str) -> tuple[Span, ...]:
    """Return the sentences of a text in order; none crosses a paragraph.

    Headings and list items, which end without a mark, are sentences of their own.
    """
    return tuple(
        sentence for paragraph in split_paragraphs(text) for sentence in _split(text, paragraph)
    )


def _split(text: str, paragraph: Span) -> Iterator[Span]:
    """Yield the sentences of one paragraph."""
    whole = paragraph.of(text)
    start = 0
    for cut in _find_cuts(whole):
        span = _trim(whole, start, cut)
        if span.start < span.end:
            yield Span(paragraph.start + span.start, paragraph.start + span.end)
        start = cut
    span = _trim(whole, start, len(whole))
    if span.start < span.end:
        yield Span(paragraph.start + span.start, paragraph.start + span.end)


def _find_cuts(whole: str) -> list[int]:
    """Return where the sentences of a paragraph part, in order."""
    pairs = find_pairs(whole)
    cuts = [match.end() for match in _LINE_START.finditer(whole)]
    at = 0
    for match in _END.finditer(whole):
        while at < len(pairs) and pairs[at].end <= match.start():
            at += 1
        inside = at < len(pairs) and pairs[at].start < match.start()
        end = match.end()
        if inside and pairs[at].end > end:
            continue
        if _is_end(whole, match.start(), end):
            cuts.append(end)
    return sorted(cuts)


def _is_end(whole: str, mark: int, end: int) -> bool:
    """Tell whether the marks at `mark:end` end a sentence, by the words on both sides."""
    if end >= len(whole):
        return True
    if whole[mark] in "。！？｡．।۔؟":
        return not (whole[end - 1] in "」』" and whole[end] in "とがのはをって、，")
    after = whole[end : end + 60]
    rest = after.lstrip()
    found = _WORD_AFTER.match(rest)
    if found is None:
        cut = rest[:1] in _MONEY and _word_before(whole, mark) in _TITLES | _ENDS_NAMES
        return after[0].isspace() and rest[:1] not in "-–—,;:" and not cut
    return _is_end_before(whole, mark, end, found)


def _is_end_before(whole: str, mark: int, end: int, found: re.Match[str]) -> bool:
    """Tell whether the marks at `mark:end` end a sentence, given the word that follows."""
    word, behind = found[1], found[2]
    if not whole[end].isspace() and whole[end] not in '“"‘«„(':
        return _is_missing_space(whole, mark, word, behind)
    if word[0].islower() and not (len(word) > 1 and word[1].isupper()):
        return False
    if whole[mark] == "." and whole[mark:end].count(".") == 1:
        return _is_full_stop(whole, mark, word)
    closed = end > mark + 1 and whole[end - 1] in "\"'”’»"
    if closed and _SPEECH.match(found.string):
        return False
    return not (whole[mark] == "!" and _word_before(whole, mark) in _ENDS_IN_BANG)


def _is_full_stop(whole: str, mark: int, after: str) -> bool:
    """Tell whether a single full stop, with a space behind it, ends a sentence."""
    before = _word_before(whole, mark)
    starts = after.lower() in _STARTERS
    if before in _TITLES:
        return starts and before in _STREETS
    if before in _SCALES:
        return starts or after.lower() in _GERMAN
    if before == "no":
        return not after[0].isdigit()
    if before in _ENDS_NAMES or re.fullmatch(r"(?:[^\W\d_]\.)+[^\W\d_]", before):
        opens = before in _FORMS and _opens_clause(whole, mark)
        return opens or (starts and (len(after) == 1 or not after.isupper()))
    if len(before) == 1 and before.isalpha():
        short = whole[mark - 1].islower() and _SHORT.match(whole, mark)
        return not short and (starts or not whole[mark - 1].isupper())
    few = before.isdigit() and len(before) < len("100")
    return not few or not _is_ordinal(whole, mark, len(before), after)


def _is_ordinal(whole: str, mark: int, length: int, after: str) -> bool:
    """Tell whether the full stop behind digits numbers something: 3. März, im 3. Jahr."""
    if _ORDINAL.search(whole, max(0, mark - _LOOK), mark):
        return True
    return after.lower() in _DE_MONTHS or _opens(whole, mark - length)


def _opens_clause(whole: str, mark: int) -> bool:
    """Tell whether the words after a full stop open a clause: an article, or a subject and verb.

    What stands before it must be more than a name: `Lumo Inc. Shares` may be a heading.
    """
    after = _TWO_WORDS.match(whole, mark + 1)
    if after is None or not _SMALL.search(whole, max(0, mark - _BEFORE), mark):
        return False
    first, second = after[1], after[2] or ""
    if first.lower() in _GERMAN and second:
        return True
    if not second.islower():
        return False
    verb = second in _VERBS or (second.endswith("ed") and len(second) > len("bed"))
    return verb or first.lower() in _ROMANCE


def _is_missing_space(whole: str, mark: int, word: str, behind: str) -> bool:
    """Tell whether two sentences were glued together: `Co.According to`, `2017.Global`."""
    if whole[mark] != "." and word[0].isupper():
        return True
    before = _WORD_BEFORE.search(whole[max(0, mark - _LOOK) : mark])
    if before is None:
        return word[0].isupper() and whole[mark - 1 : mark] in ("”", '"', "’", ")")
    left = before[0]
    if "가" <= word[0] <= "힣" and "가" <= left[-1] <= "힣":
        return True
    if left.lower() in _TITLES or word.lower() in _DOMAINS or "@" in left or "www" in left.lower():
        return False
    looks_like_start = (word[0].isupper() and word[1:].islower()) or word in ("A", "I")
    ends_like_word = len(left) > 1 and (
        left[-1].islower() or left[-1].isdigit() or left[-1] in "%)"
    )
    return looks_like_start and ends_like_word and behind in (" ", ",", "’", "'", "-", "")


def _word_before(whole: str, mark: int) -> str:
    """Return the word that a mark follows, in lower case."""
    found = _WORD_BEFORE.search(whole[max(0, mark - _LOOK) : mark])
    return found[0].lower() if found else ""


def _opens(whole: str, at: int) -> bool:
    """Tell whether `at` is the first character of its line."""
    return not whole[max(0, at - 80) : at].rpartition("\n")[2].strip()


def _trim(text: str, start: int, end: int) -> Span:
    """Return the span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
