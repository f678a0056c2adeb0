"""Front matter that holds an article back, in whatever words, and front matter that does not."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from digest.config import BuildConfig, ReadConfig
from digest.model.article import Source
from digest.plan.release import held_back
from digest.reading.plain.markdown import MarkdownReader

NOW = datetime(2026, 3, 12, 6, tzinfo=UTC)
LEAD = "Brenova said on Tuesday that it would build two ports on the north coast."

HELD = (
    "draft: true", "Draft: true", "drafts: true", "draf: true", "darft: true", "is_draft: true",
    "isDraft: true", "draft:", "draft: perhaps", "draft_: true", "Drafts: yes",
    "unpublished: true", "published: false", "is_published: false", "not_published: true",
    "publish: false", "publish: no", "do_not_publish: true", "dont_publish: true",
    "public: false", "private: true", "hidden: true",
    "embargo: 2026-12-01", "embargo: true", "embargo:", "embargoed: true",
    "embargo_until: 2026-12-01", "embargo-until: 2026-12-01", "embargoUntil: 2026-12-01",
    "Embargo until: 2026-12-01", "embargoed_until: 2026-12-01", "embargoed_until: next week",
    "embargo_lifts: 2026-12-01", "embrago: 2026-12-01", "embargoed_for: the Gulf",
    "publish_at:", "publish_at: 2026-12-01", "publishAt: 2026-12-01", "publish_date: 2026-12-01",
    "publishDate: 2026-12-01", "publsh_at: 2026-12-01", "publish_on: 2026-12-01",
    "publish_after: 2026-12-01", "publish: 2026-12-01", "publish: {at: 2026-12-01}",
    "release_date: 2026-12-01", "release: 2026-12-01", "release_at: soon", "release: false",
    "go_live: 2026-12-01", "hold: true", "on_hold: true", "hold_until: 2026-12-01",
    "hold: for the weekend", "scheduled: 2026-12-01", "scheduled_for: 2026-12-01",
    "expiry_date: 2026-01-01", "expiry_date:", "expires: 2026-01-01", "expired: true",
    "expiration-date: 2026-01-01", "unpublish_on: 2026-01-01", "unpublish_at: later",
    "status: draft", "post_status: draft", "status: on hold", "visibility: private",
    "status: read\nvisibility: private", "status: not yet published",
    "publish_at: 2020-01-01\nembargo_until: 2026-12-01", "draft: false\nDraft: true",
    "draft: false\nunpublished: true",
)  # fmt: skip
SHOWN = (
    "draft: false", "drafts: false", "unpublished: false", "embargo: false", "embargo: null",
    "embargo: ~", "draft: null", "hold: false", "embargoed: false",
    "publish: true", "public: true", "private: false", "hidden: false", "is_published: true",
    "published: 2026-03-10", "published:", "published_on: 2026-03-10", "publisher: Bay Post",
    "publisher_id: 77", "publishing_house: Bay", "publication: Bay Post",
    "publication_date: 2026-03-10", "date_published: 2026-03-10", "datePublished: 2026-03-10",
    "source_published: last week", "first_published: 2026-03-09", "publishedAt: 2026-03-10",
    "published_by: Bay Post", "created: 2026-12-01", "modified: 2026-03-11", "clipped: 2026-12-01",
    "publish_date: 2026-03-10", "publish_at: 2026-03-10", "embargo: 2026-03-10",
    "release_date: 2026-03-10", "released: 2026-03-10", "released_by: Bay Foundry",
    "press_release: https://bay.example/r", "press_release: yes", "release_notes: none yet",
    "drafted_by: Jane Roe", "draftsman: Jane Roe", "drafter: Jane Roe", "expires_at: 2026-12-01",
    "expires: never", "expired: false", "household: 3", "shareholders: 40", "holdings: Bay Post",
    "threshold: 5", "stakeholder: yes", "holding: Bay Group", "craft: true", "lease: 2026-12-01",
    "drift: true", "raft: true", "date_saved: 2026-12-01", "republish_allowed: true",
    "republished: 2026-12-01", "word_count: 300", "aircraft: true", "status: published",
    "status: read", "status: household", "state: Lagos", "public_company: true", "id: draft-7",
    "title_draft_pick: false", "rating: hold", "cover:", "schedule: weekdays",
)  # fmt: skip


def reason(line: str) -> str | None:
    text = f"---\ntitle: Two ports\ndate: 2026-03-10\n{line}\n---\n{LEAD}\n"
    (article,) = MarkdownReader().read(Source(path="a.md", data=text.encode()), ReadConfig())
    return held_back(article, BuildConfig(), NOW, ZoneInfo("UTC"))


@pytest.mark.parametrize("line", HELD)
def test_what_may_be_meant_to_hold_an_article_back_does(line: str) -> None:
    assert reason(line)


@pytest.mark.parametrize("line", SHOWN)
def test_what_only_looks_like_an_order_holds_nothing_back(line: str) -> None:
    assert reason(line) is None
