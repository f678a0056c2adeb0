"""The headline: the article's own, or its lead cut down as a sub-editor would."""

import re
from collections.abc import Callable
from dataclasses import replace

from digest.extraction.descriptions import cut_descriptions
from digest.extraction.joints import find_joint, in_quotation
from digest.extraction.line import Line
from digest.extraction.pipeline import Extractor
from digest.model.article import Article, Span
from digest.model.entry import Draft, Headline, Origin
from digest.model.report import Problem, Severity

_LENGTH = 90
_LONGER = 110
_LONGEST = 130
_SHORTEST = 30
_LEAD_WORDS = 5
_READ = 700
_NO_WORDS = "Untitled"

_DAY = (
    r"(?:(?:on|late|early|since) )?(?:late |early )?"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?|"
    r"today|yesterday|this (?:morning|afternoon|evening)|"
    r"on (?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z.]{0,6}|May) \d{1,2}"
)
_SAY = r"(?:said|says|announced|reported|confirmed|told|reports|disclosed|revealed)"
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
    (
        rf"{_SAID}(?:it|they|he|she) (?:would|will) (?!not\b|also\b)",
        "to ",
    ),
    (rf"{_SAID}(?:it|he|she) had agreed to ", "agrees to "),
    (rf"{_SAID}they had agreed to ", "agree to "),
    (r"\bhas agreed to ", "agrees to "),
    (r"\bhave agreed to ", "agree to "),
    (r"\b(?:is|are) (?:set )?to ", "to "),
    (rf"{_SAID}(?:it|he|she) (?=has )", ""),
    (rf"{_SAID}they (?=have )", ""),
    (rf"{_SAID}(?:it|he|she|they) had (?=(?:{_DONE})\b)", ""),
)
"""The only changes of words: what a sub-editor writes for them. All else is cutting."""

_GOES_ON = re.compile(r", (?:to|from|by|with|in|as|for)\b")
_TIMES = re.compile(rf"(?i:^(?:{_DAY}),? )|,? \b(?:{_DAY})(?=[ ,.]|$)")
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


def find_headline(draft: Draft) -> Draft:
    """Return the draft with a headline: the article's own, or one derived from its lead."""
    article = draft.article
    if article.headline is not None and article.headline.of(article.text).strip():
        own = Headline(
            text=" ".join(article.headline.of(article.text).split()),
            origin=Origin.ARTICLE,
            at=(article.headline,),
            by=("own",),
        )
        return replace(draft, headline=own)
    lead = _find_lead(article)
    if lead is None:
        return _without_lead(draft)
    return replace(draft, headline=_derive(draft, lead))


HEADLINE = Extractor(
    name="headline", run=find_headline, needs=("players", "deals"), gives=("headline",)
)
"""The step `headline` of the pipeline."""


def _find_lead(article: Article) -> Span | None:
    """Return the first sentence of the prose that tells something; a greeting does not."""
    told = [span for span in article.sentences if span.of(article.text).strip()]
    prose = [
        Span(max(span.start, article.body_start), span.end)
        for span in told
        if span.end > article.body_start
    ]
    full = (span for span in prose if len(span.of(article.text).split()) >= _LEAD_WORDS)
    return next(full, next(iter(prose or told), None))


def _without_lead(draft: Draft) -> Draft:
    """Return the first words of a text without sentences, or a name for one without words."""
    text = draft.article.text
    words = re.search(r"\S(?:[^\n]{0,88}\S(?!\S))?", text)
    if words is None:
        problem = Problem(
            code="DG095",
            severity=Severity.WARNING,
            message="the article has no words for a headline",
        )
        untitled = Headline(text=_NO_WORDS, origin=Origin.DERIVED, at=(), by=("no words",))
        return replace(draft, headline=untitled, problems=(*draft.problems, problem))
    span = Span(words.start(), words.end())
    short = Headline(
        text=" ".join(span.of(text).split()), origin=Origin.DERIVED, at=(span,), by=("first words",)
    )
    return replace(draft, headline=short)


def _derive(draft: Draft, lead: Span) -> Headline:
    text = draft.article.text
    end = lead.end
    if end - lead.start > _READ:
        end = max(text.rfind(" ", lead.start, lead.start + _READ), lead.start + _LONGEST)
    whole = Line(text[lead.start : end], tuple(range(lead.start, end)))
    line = _end(_tidy(whole))
    rules: list[str] = []
    for name, rule in _rules(draft):
        after = rule(line)
        if after.text != line.text and len(after.text.split()) > 2:  # noqa: PLR2004
            line = _tidy(after)
            rules.append(name)
    line = _capitalise(_end(line))
    return Headline(
        text=line.text, origin=Origin.DERIVED, at=_spans_of(line, draft.article), by=tuple(rules)
    )


def _rules(draft: Draft) -> tuple[tuple[str, Callable[[Line], Line]], ...]:
    return (
        ("brackets", lambda line: _cut_all(line, _BRACKETS)),
        ("asides", lambda line: _cut_all(line, _ASIDE)),
        ("attribution", _cut_attribution),
        ("description", lambda line: cut_descriptions(line, draft)),
        ("tense", _rewrite),
        ("day", lambda line: _cut_all(line, _TIMES)),
        ("trailer", _cut_trailers),
        ("article", _cut_article),
        ("length", _shorten_before_sources),
    )


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
    if comma < 0 or _SOURCES.search(line.text, comma):
        return line
    found = _TAIL.fullmatch(line.text, comma)
    if found is None or in_quotation(line.text, comma) or _CAUSES.match(line.text, comma):
        return line
    return line.cut(comma, len(line.text))


def _rewrite(line: Line) -> Line:
    for pattern, words in REWRITES:
        found = re.search(pattern, line.text)
        if found and not in_quotation(line.text, found.start()):
            return line.cut(found.start(), found.end(), words)
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
    bare = re.sub(r"[\s.,;:—–-]+$", "", line.text)
    if re.search(r"\b(?:[A-Z]|Co|Inc|Ltd|Corp|Jr|St)$", bare) and line.text[len(bare) :] == ".":
        return line
    return line.cut(len(bare), len(line.text)) if bare else line


def _capitalise(line: Line) -> Line:
    first = line.text[:1]
    return Line(first.upper() + line.text[1:], line.places) if len(first.upper()) == 1 else line


def _spans_of(line: Line, article: Article) -> tuple[Span, ...]:
    """Return the ranges of the article that the line is made of, at whole words."""
    spans: list[Span] = []
    for place in line.places:
        if spans and place in {spans[-1].end, spans[-1].end - 1}:
            spans[-1] = Span(spans[-1].start, place + 1)
        else:
            spans.append(Span(place, place + 1))
    words = (_whole_words(span, article.text) for span in spans)
    return tuple(dict.fromkeys(span for span in words if span is not None))


def _whole_words(span: Span, text: str) -> Span | None:
    """Return the span grown to whole words and without spaces at its ends."""
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return None
    while start and text[start].isalnum() and text[start - 1].isalnum():
        start -= 1
    while end < len(text) and text[end - 1].isalnum() and text[end].isalnum():
        end += 1
    return Span(start, end)
