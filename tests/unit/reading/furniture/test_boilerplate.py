"""Pages in the manner of many sites: the body is whole, and what stands around it is out."""

import pytest

from bench.boilerplate import extract_ours, extract_plain, find_misses, find_wrong_facts, score
from bench.marked import MarkedPage, read_pages

TEXTS = read_pages(".txt")
PAGES = read_pages(".html")


@pytest.mark.parametrize("page", [*TEXTS, *PAGES], ids=lambda page: page.name)
def test_page_gives_its_body_its_facts_and_nothing_else(page: MarkedPage) -> None:
    assert find_misses(page, extract_ours(page)) == ((), ())
    assert find_wrong_facts(page) == {}


def test_pages_are_read_no_worse_than_by_the_library_alone() -> None:
    ours, plain = score(PAGES, extract_ours), score(PAGES, extract_plain)
    assert ours.precision >= plain.precision
    assert ours.recall >= plain.recall
