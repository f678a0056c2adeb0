"""How a lead becomes a headline: what a sub-editor cuts, and the few words he changes."""

import re
from collections.abc import Callable

from digest.extraction.descriptions import cut_descriptions
from digest.extraction.joints import find_joint, in_quotation
from digest.extraction.line import Line
from digest.model.entry import Draft

_LENGTH = 90
_LONGER = 110
_LONGEST = 130
_SHORTEST = 30
_FEW = 2
_FAR = 160
_COMMA = re.compile(r"(?<!表示)(?<!称)(?<!指出)(?<!宣布)(?<!说)[，；]|[,;](?= )")
_WIDE = re.compile(r"[\u3040-\u9fff\uac00-\ud7af]")

_DAY = (
    r"(?:(?:on|late|early|since) )?(?:late |early )?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|"
    r"today|yesterday|this (?:morning|afternoon|evening)|"
    r"on (?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,6}|May) \d{1,2}"
)
_DAY_BETWEEN = re.compile(rf", (?:{_DAY}),(?= )")
_SAY = r"(?:said|says|announced|reported|confirmed|told|reports|disclosed|revealed)"
_TELL = r"(?:said|says|announced|confirmed|told (?:the )?[\w’'-]+(?: [A-Z][\w’'-]+)*)"
_MONEY = re.compile(r"[$€£¥₹₩]\s?\d|\d (?:million|billion|trillion|crore|lakh)|\d(?:m|bn|tn|%)\b")
_SOURCES = re.compile(
    r"\b(?:sources?|people|person|insiders?|officials?|reports?|study|studies|"
    r"surveys?|analysts?|estimates?|researchers?|police|prosecutors?|lawyers?|unions?|critics|"
    r"opposition|activists?|witnesses)\b",
    re.IGNORECASE,
)

_SOURCES_TAIL = re.compile(
    r", (?:[\w’'-]+ ){0,3}(?:sources|people)(?: [^,]*)? (?:said|say)$"
    r"|, (?:[\w’'-]+ ){0,3}(?:sources|people|officials)(?: [^,]*)? (?:told|telling) [^,]+$"
    r"|, according to (?:[\w’'-]+ ){0,3}"
    r"(?:sources|people)(?: [^,]*)?$"
)
SOURCES_SAY = ", sources say"
"""What a headline makes of "two people with knowledge of the matter said"."""

_SAID = rf"\b{_SAY}(?: (?:{_DAY}))?(?: that)? "
_DONE = r"\w+ed|bought|sold|won|cut|lost|made|built|found"

REWRITES: tuple[tuple[str, str], ...] = (
    (rf"{_SAID}(?:it|he|she) (?=has )", ""),
    (rf"{_SAID}they (?=have )", ""),
    (
        rf"{_SAID}(?:it|they|he|she) (?:would|will) (?!not\b|also\b)",
        "to ",
    ),
    (
        r"\bhas (?:entered into|signed|reached|struck) (?:an?|a definitive) agreement to ",
        "agrees to ",
    ),
    (
        r"\bhave (?:entered into|signed|reached|struck) (?:an?|a definitive) agreement to ",
        "agree to ",
    ),
    (rf"{_SAID}(?:it|he|she) had agreed to ", "agrees to "),
    (rf"{_SAID}they had agreed to ", "agree to "),
    (r"\bhas agreed to ", "agrees to "),
    (r"\bhave agreed to ", "agree to "),
    (r"\b(?:is|are) (?:set )?to ", "to "),
    (rf"{_SAID}(?:it|he|she|they) had (?=(?:{_DONE})\b)", ""),
)
"""The only changes of words: what a sub-editor writes for them. All else is cutting."""

_GOES_ON = re.compile(r", (?:to|from|by|with|in|as|for)\b")
_TIMES = re.compile(
    rf"(?i:^(?:{_DAY}),? )|, (?:{_DAY}),(?= [a-z])|"
    r"(?<! from)(?<! until)(?<! till)(?<! by)(?<! before)(?<! after)(?<! of)(?<! next)(?<! last)"
    rf"(?<! this)(?<! starting)(?<! through)(?<! and)(?<! to)(?<! every),? \b(?:{_DAY})(?=[ ,.]|$)"
)
_INSERTED = re.compile(rf", (?:[\w’'&.-]+ ){{1,7}}{_SAY}(?: (?:{_DAY}))?(?=, )")
_BASED = re.compile(r"(?:The )?[A-Z][\w-]*-(?:based|listed|headquartered) (?=[A-Z])")
_ONE_OF = re.compile(r"One of [^,“\"]{3,80}, (?=[A-Z][^,]{1,60},(?= [a-z]))")
_OPENING = re.compile(
    r"(?:After|Amid|Following|Despite|During|In|With|Ahead of|Under|Days after|Weeks after|"
    r"Months after) [^,“\"]{3,70}, (?=[A-Z\d]|the |a )"
)
_FAMILIAR = re.compile(
    r" (?:familiar with|with (?:direct )?knowledge of|briefed on|close to) [^,]{3,40}(?=,)"
)
_SPOKEN = re.compile(rf"[“\"‘][^”\"’]{{3,90}}[”\"’],? (?:[^,]{{2,70}},? ){{1,3}}?{_TELL}\b")
_TAIL = re.compile(
    rf",? (?:according to [^,]+|(?:[\w’'&.-]+ ){{1,9}}{_SAY}(?: [^,]*)?|"
    rf"{_SAY} (?:[\w’'&.-]+ ?){{1,9}})$"
)
_CAUSES = re.compile(
    rf", [^,]*\b{_SAY} (?:an?|the|its|his|her|their|that|it|strong|weak|higher|lower|net)\b"
)
_ARTICLE = re.compile(
    r"(?:The|An?) (?!(?:few|little|lot|more|less|most|number|third|quarter|half|fifth|tenth|"
    r"dozen|couple|pair|hundred|thousand|million|billion|year|month|week|day|Hague)\b|\d)(?=\w)"
)
_BRACKETS = re.compile(r" ?\([^()]*\)| ?\[[^\[\]]*\]")
_ASIDE = re.compile(
    r", (?:(?:[\w.-]+ ){0,3}[\w.-]+[’']s|an?|the|which|who|whose|where|one of|part of|based|"
    r"founded|formerly|owned|backed|led|run|already) [^,]*,(?= )|"
    r" [—–] [^—–]* [—–](?= )"
)
_TRAILER = re.compile(
    r"(?:,| [—–]) (?:(?!according)\w+ing|which|who|whose|where|as|after|while|when|despite"
    r"|in|with|making|"
    r"although|though|because|but|and so|so|a|an|the|one|its|his|her|their|amid|following|ending|"
    r"thanks|owing|due|including|up|down|from|by|to|even|part|based|executives)\b.*$"
)


def cut_lead(line: Line, draft: Draft) -> tuple[Line, tuple[str, ...]]:
    """Return a lead cut down to a headline, and the rules that did it.

    The rules are English; a lead in another language is only cut where a comma allows it.
    """
    line = _end(_tidy(line))
    used: list[str] = []
    english = draft.article.language.partition("-")[0] == "en"
    for name, rule in _rules(draft) if english else (("length", _cut_at_comma),):
        after = rule(line)
        if after.text != line.text and len(after.text.split()) > (_FEW if english else 0):
            line = _tidy(after)
            used.append(name)
    return _end(line), tuple(used)


def _cut_at_comma(line: Line) -> Line:
    """Cut a long line at its last comma that leaves enough; wide signs count double."""
    width = 2 if _WIDE.search(line.text) else 1
    limit, longest = _LONGER // width, _FAR // width
    if len(line.text) <= limit:
        return line
    places = [found.start() for found in _COMMA.finditer(line.text, _SHORTEST // width, longest)]
    fits = [place for place in places if place <= limit]
    if places:
        return line.cut(fits[-1] if fits else places[0], len(line.text))
    if len(line.text) <= longest:
        return line
    space = line.text.rfind(" ", 0, limit)
    return line.cut(space if space > 0 else limit, len(line.text), "…")


def _rules(draft: Draft) -> tuple[tuple[str, Callable[[Line], Line]], ...]:
    return (
        ("brackets", lambda line: _cut_all(line, _BRACKETS)),
        ("speech", _cut_after_speech),
        ("day", lambda line: _cut_all(line, _DAY_BETWEEN)),
        ("attribution", lambda line: _cut_all(line, _INSERTED)),
        ("asides", lambda line: _cut_all(line, _ASIDE)),
        ("attribution", _cut_attribution),
        ("description", lambda line: cut_descriptions(line, draft)),
        ("description", _cut_opening_description),
        ("tense", _rewrite),
        ("day", lambda line: _cut_all(line, _TIMES)),
        ("trailer", _cut_trailers),
        ("opening", _cut_opening),
        ("article", _cut_article),
        ("length", _shorten_before_sources),
    )


def _cut_after_speech(line: Line) -> Line:
    """Cut a lead that opens with somebody's words behind the verb that gives them."""
    found = _SPOKEN.match(line.text)
    return line.cut(found.end(), len(line.text)) if found else line


def _cut_opening_description(line: Line) -> Line:
    """Cut "Lagos-based" and "One of the biggest brewers," before a name."""
    for what in (_BASED, _ONE_OF):
        found = what.match(line.text)
        if found is not None and what is _ONE_OF:
            comma = line.text.index(",", found.end())
            line = line.cut(comma, comma + 1)
        line = line.cut(0, found.end()) if found else line
    return line


def _cut_opening(line: Line) -> Line:
    """Cut what opens a line too long before its subject, and what sources are familiar with."""
    if len(line.text) <= _LENGTH:
        return line
    if line.text.startswith("According to "):
        found = _FAMILIAR.search(line.text)
        return line.cut(found.start(), found.end()) if found else line
    found = _OPENING.match(line.text)
    return line.cut(0, found.end()) if found else line


def _cut_article(line: Line) -> Line:
    """Cut the article that opens the line, as headlines do."""
    found = _ARTICLE.match(line.text)
    return line.cut(0, found.end()) if found else line


def _cut_all(line: Line, what: re.Pattern[str]) -> Line:
    for found in reversed(list(what.finditer(line.text))):
        if not in_quotation(line.text, found.start()):
            line = line.cut(found.start(), found.end())
    return line


def _cut_attribution(line: Line) -> Line:
    """Cut who said it from the end; sources stay, since without them a rumour reads as news."""
    comma = line.text.rfind(", ")
    if comma < 0 or line.text[:1] in '“"‘' or _SOURCES.search(line.text, comma):
        return line
    found = _TAIL.fullmatch(line.text, comma)
    if found is None or in_quotation(line.text, comma) or _CAUSES.match(line.text, comma):
        return line
    return line.cut(comma, len(line.text))


def _rewrite(line: Line) -> Line:
    for pattern, words in REWRITES:
        found = re.search(pattern, line.text)
        if found and not in_quotation(line.text, found.start()):
            line = line.cut(found.start(), found.end(), words)
            if words:
                return line
    return line


def _cut_trailers(line: Line) -> Line:
    while True:
        found = next(
            (
                found
                for found in _each(_TRAILER, line.text)
                if found.start() >= _SHORTEST
                and not in_quotation(line.text, found.start())
                and not _closes_aside(line.text, found.start())
            ),
            None,
        )
        if found is None:
            return line
        line = line.cut(found.start(), len(line.text))


def _closes_aside(text: str, comma: int) -> bool:
    """Tell whether the comma closes a name set between two: "its head, Ada Holm, to the board"."""
    opened = text[:comma].count(", ") % 2 == 1
    return opened and bool(_GOES_ON.match(text, comma))


def _each(pattern: re.Pattern[str], text: str) -> list[re.Match[str]]:
    """Return a match at every comma or dash where the pattern fits."""
    places = [found.start() for found in re.finditer(r", | [—–] ", text)]
    return [found for place in places if (found := pattern.match(text, place))]


def _shorten(line: Line) -> Line:
    """Cut at the joint that leaves most of the sense; a word is only cut where none is found."""
    for limit in (_LENGTH, _LONGER, _LONGEST):
        if len(line.text) <= limit and limit != _LENGTH:
            return line
        if len(line.text) <= _LENGTH:
            return line
        place = find_joint(line.text, limit)
        if place is not None and len(line.text) <= _LONGER and _MONEY.search(line.text, place):
            return line
        if place is not None:
            return line.cut(place, len(line.text))
    space = line.text.rfind(" ", 0, _LENGTH)
    return line.cut(space if space > 0 else _LENGTH, len(line.text), "…")


def _shorten_before_sources(line: Line) -> Line:
    """Shorten what comes before the sources of a rumour: they stay whatever the length."""
    tail = _SOURCES_TAIL.search(line.text)
    if tail is None or len(line.text) <= _LENGTH or tail.start() <= _SHORTEST:
        return _shorten(line)
    told = line.cut(tail.start(), len(line.text), SOURCES_SAY)
    for length in (_LENGTH, _LONGER, _LONGEST):
        limit = length - len(SOURCES_SAY)
        if tail.start() <= limit:
            return told
        place = find_joint(line.text[: tail.start()], limit)
        if place is not None:
            return told.cut(place, tail.start())
    return _shorten(line)


def _tidy(line: Line) -> Line:
    """Return the line with single spaces and no comma left hanging."""
    pattern = re.compile(r"\s+(?=[\s,.;:])|(?<=[,;]),|^[\s,;]+|\s+$|[\n\t]+(?=\S)")
    while True:
        found = pattern.search(line.text)
        if found is None:
            return line
        space = " " if found.group().strip(" ") and not found.group().strip() else ""
        keep = space if found.start() > 0 and found.end() < len(line.text) else ""
        after = line.cut(found.start(), found.end(), keep)
        if after.text == line.text:
            return line
        line = after


def _end(line: Line) -> Line:
    bare = re.sub(r"[\s.,;:—–。，-]+$", "", line.text)
    if re.search(r"\b(?:[A-Z]|Co|Inc|Ltd|Corp|Jr|St)$", bare) and line.text[len(bare) :] == ".":
        return line
    return line.cut(len(bare), len(line.text)) if bare else line
