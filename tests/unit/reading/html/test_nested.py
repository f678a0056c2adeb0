"""Boxes told by how the elements of a page are nested."""

from digest.reading.html.nested import find_parts_in_boxes
from digest.reading.html.tree import find_blocks, parse_tree

TOLD = (
    "<p>Brenova said on Tuesday that it would build two ports.</p>",
    "<p>The shares of the company rose 3% on Wednesday.</p>",
    "<p>The government will pay $40 million for the road.</p>",
    "<p>Nobody on the quay wept.</p>",
)
CARD = "<div><div>More coverage</div><p>A chain of cafes lost $3m.</p><div>Read more</div></div>"
TITLES = "<div><div>Cafes close</div><div>Who pays for the quay</div></div>"


def find(*parts: str) -> list[str]:
    tree = parse_tree(f"<html><body>{''.join(parts)}</body></html>")
    assert tree is not None
    everything = find_blocks(tree)
    return [everything[at].block.text for at in sorted(find_parts_in_boxes(everything))]


def test_sentence_and_titles_of_a_box_among_paragraphs_are_found() -> None:
    assert find(*TOLD[:3], CARD, TITLES, TOLD[3]) == [
        "More coverage",
        "A chain of cafes lost $3m.",
        "Read more",
        "Cafes close",
        "Who pays for the quay",
    ]


def test_box_outside_the_element_of_the_article_is_found() -> None:
    foot = "<div><p>Puzzles, every day.</p><p>Share</p><p>All rights reserved</p></div>"
    assert find("<main>", *TOLD, "</main>", foot) == ["Puzzles, every day."]


def test_paragraphs_in_sections_or_in_elements_of_their_own_stay() -> None:
    sections = ("<section>", *TOLD[:2], "</section><section>", *TOLD[2:], "</section>")
    assert find(*sections, "<div>Share</div>") == []
    assert find(*(f"<div><div>{part}</div></div>" for part in TOLD), "<div>Share</div>") == []


def test_facts_and_items_in_a_box_stay() -> None:
    facts = "<div><div>Founded: in a cellar</div><div>Owner: nobody</div></div>"
    assert find(*TOLD[:3], facts, "<ul><li>Two ports</li><li>A road</li></ul>", TOLD[3]) == []


def test_page_that_hardly_tells_news_has_no_boxes() -> None:
    assert find(TOLD[0], CARD, TOLD[3]) == []
