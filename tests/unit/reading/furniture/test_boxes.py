"""Boxes of a page between paragraphs that stand apart, and touching lines of an article."""

import pytest

from digest.reading.furniture.boxes import find_boxed
from digest.reading.furniture.lines import furniture_reason
from digest.reading.page.blocks import Block

TOLD = (
    "Brenova said on Tuesday that it would build two ports on the north coast of the country.",
    "Lumo owns a third of the ports of the country.",
    "Dockers want to see the plans before they sign.",
)


def find(*box: str, above: tuple[str, ...] = TOLD, below: tuple[str, ...] = TOLD) -> list[str]:
    """Return what is found in lines that touch each other between paragraphs that do not."""
    lines = (*above, *box, *below)
    touching = range(len(above) + 1, len(above) + len(box))
    blocks = [Block(text=text, gap=at not in touching) for at, text in enumerate(lines)]
    found = {at: why for at, block in enumerate(blocks) if (why := furniture_reason(block))}
    return [lines[at] for at in find_boxed(blocks, found)]


@pytest.mark.parametrize(
    ("box", "gone"),
    [
        (("Boats and bread", "Two days for those who bake.", "Register now"), 1),
        (("Read more", "A chain of cafes lost $3m.", "Share"), 1),
        (("Subscribe now", "Every word by hand, since 1911."), 1),
        (("Daily", "Weekly", "What is in it?"), 2),
    ],
)
def test_sentence_of_a_box_goes_with_its_other_lines(box: tuple[str, ...], gone: int) -> None:
    assert find(*box) == [box[gone]]


@pytest.mark.parametrize(
    "box",
    [
        ("A quiet deal", "The state signed in secret."),
        ("Read more", '"Nobody asked us," the mayor said.'),
        ("The firm lost $3m.", "Related articles", "Two ports sold"),
        ("14:02", "It is over.", "Share"),
        ("It is over.", "Nobody wept."),
    ],
)
def test_touching_lines_that_tell_news_stay(box: tuple[str, ...]) -> None:
    assert find(*box) == []


def test_list_to_which_a_paragraph_leads_stays() -> None:
    led = (*TOLD, "The union names what members can do:")
    assert find("- Sign up for a boat.", "- Call home.", above=led) == []


def test_box_at_the_foot_tells_of_the_page_in_the_past_too() -> None:
    foot = ("Orlandia Desk", "The paper was founded by printers.")
    assert find(*foot, "Printed in Orlandia", below=()) == [foot[1]]
    assert find(foot[1], "Printed in Orlandia", below=()) == []


def test_page_of_lines_without_gaps_has_no_boxes() -> None:
    lines = (*TOLD, "Read more", "Nobody wept.", "Share")
    blocks = [Block(text=text, gap=False) for text in lines]
    assert find_boxed(blocks, {3: "related", 5: "share"}) == {}
