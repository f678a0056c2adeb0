from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.config import BuildConfig
from digest.model.article import Article, Editorial, Published
from digest.model.written import Terms
from digest.plan.release import find_terms, held_back

NOW = datetime(2025, 2, 4, 12, tzinfo=UTC)
LATER = datetime(2025, 2, 4, 13, tzinfo=UTC)


def article(editorial: Editorial | None = None, published: Published | None = None) -> Article:
    return Article(
        slug="a",
        source="a.txt",
        text="A",
        sentences=(),
        editorial=editorial or Editorial(),
        published=published or Published(),
    )


@pytest.mark.parametrize(
    ("orders", "published", "reason"),
    [
        (Editorial(draft=True), Published(), "draft"),
        (Editorial(publish_at=LATER), Published(), "embargoed until 2025-02-04T13:00:00+00:00"),
        (Editorial(publish_at=NOW), Published(), None),
        (Editorial(expires_at=NOW), Published(), "expired 2025-02-04T12:00:00+00:00"),
        (Editorial(expires_at=LATER), Published(), None),
        (Editorial(), Published(moment=LATER), "dated 2025-02-04T13:00:00+00:00"),
        (Editorial(), Published(day=date(2025, 2, 6)), "dated 2025-02-06"),
        (Editorial(), Published(day=date(2025, 2, 5)), None),
        (Editorial(), Published(), None),
    ],
)
def test_article_is_held_back_with_its_reason(
    orders: Editorial, published: Published, reason: str | None
) -> None:
    auckland = ZoneInfo("Pacific/Auckland")
    assert held_back(article(orders, published), BuildConfig(), NOW, auckland) == reason


def test_nothing_is_held_back_when_the_build_includes_it() -> None:
    everything = BuildConfig(drafts=True, future=True, expired=True)
    orders = Editorial(draft=True, publish_at=LATER, expires_at=NOW)
    published = Published(moment=LATER)
    assert held_back(article(orders, published), everything, NOW, ZoneInfo("UTC")) is None


AUCKLAND = ZoneInfo("Pacific/Auckland")
MOMENTS = st.builds(
    datetime.fromtimestamp, st.integers(0, 2_800_000_000), st.sampled_from([UTC, AUCKLAND])
)
ORDERS = st.builds(Editorial, publish_at=st.none() | MOMENTS, expires_at=st.none() | MOMENTS)
PUBLISHED = st.builds(Published, moment=MOMENTS) | st.builds(
    Published, day=st.none() | st.dates(date(1980, 1, 1), date(2060, 1, 1))
)
ARTICLES = st.builds(article, ORDERS, PUBLISHED)


@given(
    st.lists(ARTICLES, max_size=4),
    MOMENTS,
    st.builds(BuildConfig, future=st.booleans(), expired=st.booleans()),
)
def test_terms_hold_exactly_while_nothing_shown_would_be_held_back(
    articles: list[Article], clock: datetime, build: BuildConfig
) -> None:
    terms = find_terms(articles, build, AUCKLAND)
    fits = not (terms.since and terms.since > clock) and not (terms.until and terms.until <= clock)
    assert fits == (not any(held_back(one, build, clock, AUCKLAND) for one in articles))


def test_terms_name_the_last_release_and_the_first_expiry() -> None:
    sydney = timezone(timedelta(hours=10))
    articles = [
        article(Editorial(publish_at=LATER, expires_at=LATER + timedelta(days=9))),
        article(Editorial(expires_at=LATER + timedelta(days=2)), Published(moment=NOW)),
        article(published=Published(day=date(2025, 2, 5))),
        article(published=Published(day=date(1, 1, 1))),
    ]
    assert find_terms(articles, BuildConfig(), ZoneInfo("UTC")) == Terms(
        since=datetime(2025, 2, 5, 10, tzinfo=sydney), until=datetime(2025, 2, 6, 13, tzinfo=UTC)
    )
    assert find_terms(articles, BuildConfig(future=True, expired=True), AUCKLAND) == Terms(
        shows=("future", "expired")
    )
    assert find_terms([], BuildConfig(), AUCKLAND) == Terms()
