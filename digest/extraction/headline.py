"""The headline: the article's own, or its lead cut down as a sub-editor would."""

import re

from digest.extraction.line import Line
from digest.extraction.pipeline import Extractor
from digest.extraction.shorten import cut_lead
from digest.model.article import Article, Span
from digest.model.entry import Draft, Headline, Origin
from digest.model.report import Problem, Severity
from digest.value import replace

_LONGEST = 130
_LEAD_WORDS = 5
_READ = 700
_NEAR = 6
_SCENE = re.compile(
    r"(?:When|Before|Until|Once|Every|On an? |One (?:morning|afternoon|evening|day|night)|"
    r"It (?:is|was) (?:an?|early|late|just|nearly|almost) |Ask |Step |Walk |Picture |Imagine )"
)
"""How features open with a scene."""
_NO_WORDS = "Untitled"


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
    lead = _find_news(draft, _find_lead(article))
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


def _find_news(draft: Draft, lead: Span | None) -> Span | None:
    """Return the lead, or behind a scene that opens a feature the first sentence with a deal."""
    text = draft.article.text
    deals = [span.start for deal in draft.deals for span in deal.at]
    if lead is None or not _SCENE.match(text, lead.start) or any(lead.end > at for at in deals):
        return lead
    near = [span for span in draft.article.sentences if span.start >= lead.end][:_NEAR]
    return next((span for span in near if any(span.start <= at < span.end for at in deals)), lead)


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
    line, rules = cut_lead(whole, draft)
    line = _capitalise(line)
    return Headline(
        text=line.text, origin=Origin.DERIVED, at=_spans_of(line, draft.article), by=rules
    )


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
