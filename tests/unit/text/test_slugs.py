"""Slugs."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.text.slugs import RESERVED, slugify
from tests.helpers import Case, each_case


@each_case("slugs")
def test_slugs_are_short_ascii_words(case: Case) -> None:
    assert slugify(case.given) == case.expected


def test_other_scripts_get_a_fingerprint_that_tells_them_apart() -> None:
    first, second = slugify("서울 증시 100"), slugify("부산 증시 100")
    assert re.fullmatch(r"article-100-[0-9a-f]{8}", first)
    assert first != second


@pytest.mark.parametrize("text", ["", "...", "/", "\x00", "🙂"])
def test_slugs_are_never_empty(text: str) -> None:
    assert slugify(text).startswith("article-")


@given(st.text(), st.integers(20, 100))
def test_slugs_are_portable_file_names(text: str, limit: int) -> None:
    slug = slugify(text, limit=limit)
    assert re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", slug)
    assert len(slug) <= limit
    assert slug not in RESERVED
    assert not slug.isdigit()
    assert slugify(slug, limit=limit) == slug
