"""When an article was published: what its page states, else what the rest of it tells."""

import re
from datetime import date

from digest.model.article import Published, Source
from digest.model.report import Problem
from digest.reading.article.language import guess_language, read_tag
from digest.reading.article.parts import Parts
from digest.reading.credits.dateline import (
    find_dateline,
)
from digest.reading.dates.country import find_country
from digest.reading.dates.habit import DateHabit, check_unclear
from digest.reading.dates.published import (
    choose_published,
    find_near,
    find_stated,
    folder_day,
    infer_dateline_day,
    infer_day,
    is_day_line,
    updated_day,
)
from digest.reading.dates.year import find_year_day
from digest.reading.furniture.sift import is_prose
from digest.reading.page.blocks import RawPage
from digest.text.dates import find_dates, find_named_weekdays

_FILED = re.compile(r"\bfile\b", re.IGNORECASE)
"""How captions say that a picture is older than its article."""
_READ = 6000
_LEADS = 3


def find_published(
    page: RawPage, parts: Parts, source: Source
) -> tuple[Published, tuple[Problem, ...]]:
    """Return when the article was published, and the doubt where a date can be read in two ways."""
    around = [
        block.text
        for block, why in parts.around
        if why not in ("caption", "related", "correction", "pull quote", "about the company")
        and not is_prose(block)
    ]
    head = [line for line in parts.head if line in around]
    lines = (*head, *page.head, *around)
    habit = _habit(page, parts, source)
    stated = page.meta.published or find_stated(lines, habit)
    published = choose_published(stated, inferred=_infer(page, parts, source), path=source.path)
    unclear = () if published.day else check_unclear(lines, habit, path=source.path)
    return published, unclear


def _habit(page: RawPage, parts: Parts, source: Source) -> DateHabit:
    """Return how a page writes dates, as far as its origin and its sure days tell."""
    text = " ".join(block.text for block in parts.body)[:_READ]
    language = read_tag(page.meta.language) or guess_language(text)
    days = (folder_day(source.path), folder_day(page.meta.url or ""))
    clear = [found.day for line in parts.head for found in find_dates(line)]
    return DateHabit(
        country=find_country(language, page.meta.url, text),
        language=language,
        known=(*(day for day in days if day), *clear),
        told=find_named_weekdays(_lead(parts)),
    )


def _infer(page: RawPage, parts: Parts, source: Source) -> date | None:
    """Return the day that dateline, lines above the text, caption or address give, surest first."""
    near = find_near(source.path, page.meta.url, [block.text for block, _ in parts.around])
    opening = [
        block.text[: found.end] for block in parts.body if (found := find_dateline(block.text))
    ][:1]
    lines = [line for line in (*page.head, *parts.head) if is_day_line(line)]
    days = (infer_dateline_day(line, near) for line in (*opening, *lines))
    lead = _lead(parts)
    captions = [
        block.text
        for block, why in parts.around
        if why == "caption" and not _FILED.search(block.text)
    ]
    told = next((day for day in days if day), None)
    if opening and not told:
        told = find_year_day(opening[0], lead, " ".join(block.text for block in parts.body)[:_READ])
    told = told or updated_day((*page.head, *parts.head), lead) or infer_day(captions, lead)
    return told or folder_day(page.meta.url or "")


def _lead(parts: Parts) -> str:
    """Return the first paragraphs, which say of what day they tell."""
    return " ".join([block.text for block in parts.body if is_prose(block)][:_LEADS])
