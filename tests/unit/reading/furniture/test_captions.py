"""Captions without a credit, and sentences of the news that resemble them."""

from collections.abc import Sequence

import pytest

from digest.reading.furniture.captions import find_captions
from digest.reading.page.blocks import Block

NEWS = (
    "Brenova said on Tuesday that it would build two ports on the north coast of the country.",
    "Lumo, which owns a third of the ports of the country, fell 3% in early trading on Tuesday.",
    "The union of the dockers wants to see the plans before it says anything about the ports.",
)


def find(*lines: str | Block) -> Sequence[int]:
    return sorted(find_captions([Block(text=x) if isinstance(x, str) else x for x in lines]))


@pytest.mark.parametrize(
    "line",
    [
        "Harbour pilot Jane Roe (right) with the mayor at the launch.",
        "Jane Roe (second from left) and board members at the dry dock last week.",
        "From left: Jane Roe, John Poe and Mary Loe at the signing.",
        "The minister, centre, at the new hall.",
        "The dry dock, pictured in 1974.",
        "An aerial view of the harbour.",
        "A drone picture shows the flooded plain near Orlandia.",
        "The former mill, shown in June, has been empty since 2009. Jane Poe/Orlandia Ledger",
    ],
)
def test_line_that_points_or_views_is_a_caption_anywhere(line: str) -> None:
    assert find(*NEWS, line, *NEWS) == [len(NEWS)]


@pytest.mark.parametrize(
    "line",
    [
        "Chief executive Jane Roe speaks in Orlandia on Tuesday.",
        "Workers walk past the gates of the Orlandia yard on March 4.",
        "Pilots queue outside the harbour office in Orlandia on Friday.",
    ],
)
def test_scene_is_a_caption_above_the_text_alone(line: str) -> None:
    assert find(line, *NEWS) == [0]
    assert find(*NEWS, line, *NEWS) == []


def test_sentence_set_apart_with_a_credit_below_is_a_caption() -> None:
    credit = Block(text="JANE POE/ORLANDIA LEDGER", gap=False)
    assert find(*NEWS, "The yard was shut in May.", credit, *NEWS) == [3, 4]
    assert find(*NEWS, "The yard was shut, she said.", credit, *NEWS) == []


@pytest.mark.parametrize(
    "line",
    [
        "The Plain Party (right) won 54 seats in the new assembly.",
        "Jane Roe speaks five languages and has lived in nine countries.",
        "An aerial survey of the harbour in June found 41 wrecks.",
        "The picture shows how far prices fell in 2024.",
        "“The dock, pictured here, is ours.”",
        "Dock workers protest too much, according to the minister.",
        "The court sits on Monday.",
        "The shop sells bread in Orlandia.",
    ],
)
def test_news_is_no_caption(line: str) -> None:
    assert find(line, *NEWS) == []
    assert find(*NEWS, line, *NEWS) == []
