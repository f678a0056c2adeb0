from urllib.parse import urljoin

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import UndefinedError

from digest.codec import parse_json
from digest.config import Config
from digest.model.shown import Link
from digest.model.site import EntryPage, file_of
from digest.plan.site import plan_site
from digest.render.filters import Words, describe_page, find_href
from digest.render.printed import clean
from digest.value import replace
from tests.unit.render.samples import ferry

PATHS = st.lists(st.sampled_from(["a", "b", "2025", "02"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


@pytest.mark.parametrize(
    ("page", "target", "href"),
    [
        ("", "", "index.html"),
        ("", "archive/", "archive/index.html"),
        ("2025/02/04/", "", "../../../index.html"),
        ("2025/02/04/", "2025/02/03/", "../03/index.html"),
        (
            "2025/02/04/",
            Link("2025/02/04/ferry/", "Ferry", "figure-2"),
            "ferry/index.html#figure-2",
        ),
        ("news/a.html", "news/b.html", "b.html"),
        ("2025/02/04/", "assets/brief-1.css", "../../../assets/brief-1.css"),
    ],
)
def test_link_is_relative_and_names_its_file(page: str, target: Link | str, href: str) -> None:
    assert find_href(target, page=page) == href


@given(PATHS, PATHS)
def test_link_leads_to_its_page_from_anywhere_below_any_folder(page: str, target: str) -> None:
    base = "https://example.org/some/folder/"
    found = urljoin(base + file_of(page), find_href(target, page=page))
    assert found == base + file_of(target)


def test_words_are_filled_once_and_in_the_form_that_the_number_needs() -> None:
    words = Words(
        {"hi": "{a} and {b}", "n": {"one": "{count} day", "other": "{count} days"}}, "en", "t"
    )
    assert words.say("hi", a="{b}", b="<x>") == "{b} and <x>"
    assert [words.count("n", number) for number in (0, 1, 1200)] == [
        "0 days",
        "1 day",
        "1,200 days",
    ]


@pytest.mark.parametrize("key", ["n", "nothing"])
def test_missing_words_are_an_error(key: str) -> None:
    words = Words({"n": {"one": "day"}}, "en", "brief")
    with pytest.raises(UndefinedError, match="theme brief has no"):
        words.say(key)
    with pytest.raises(UndefinedError, match="theme brief has no plural forms"):
        words.count(key, 1)


@given(st.text(st.characters(codec="utf-8"), max_size=60))
def test_description_cannot_leave_its_script_element(text: str) -> None:
    plan = plan_site([ferry()], Config())
    (page,) = [page for page in plan.pages if isinstance(page, EntryPage)]
    hostile = f"{text}</script><!--{text}"
    found = describe_page(replace(page, headline=hostile), "T")
    assert not set("<>&\u2028\u2029") & set(found)
    assert parse_json(str(found), name="page")["headline"] == clean(hostile)
