"""PDF files with a text layer."""

from collections.abc import Sequence
from datetime import date
from itertools import chain, zip_longest
from textwrap import wrap

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Source
from digest.reading.printed.layout import Line, Sheet, lay_out
from digest.reading.printed.pdf import PdfReader
from tests.unit.reading.forms import Words, column, pdf

TITLE: Words = (50, 740, 24, "Two ports for the north coast")
LEFT = (
    "Brenova said on Tuesday that it would build two ports on the north coast of the country, in "
    "a plan that it had worked out with its neighbours over four years of talks."
)
RIGHT = (
    "The first ships are to call in three years. Until then the old quay, which dates from the "
    "last century, stays open for fishing boats and the small ferry to the islands."
)


def read(data: bytes) -> Article:
    (article,) = PdfReader().read(Source(path="ports.pdf", data=data), ReadConfig())
    return article


def refusal(data: bytes) -> str:
    with pytest.raises(ReadError) as caught:
        read(data)
    assert caught.value.hint is not None
    return caught.value.message


def test_column_is_read_before_the_next_one() -> None:
    lines = column(wrap(LEFT, 44)), column(wrap(RIGHT, 44), left=320)
    article = read(pdf([TITLE, *chain(*lines)]))
    assert article.text == f"{TITLE[3]}\n\n{LEFT}\n\n{RIGHT}"


def test_columns_that_the_file_draws_row_by_row_are_read_one_after_the_other() -> None:
    lines = column(wrap(LEFT, 30)), column(wrap(RIGHT, 30), left=320)
    rows = [words for row in zip_longest(*lines) for words in row if words]
    assert read(pdf([TITLE, *rows])).text == f"{TITLE[3]}\n\n{LEFT}\n\n{RIGHT}"


def test_indented_lines_begin_paragraphs() -> None:
    drawn = column([*wrap(LEFT, 60), *wrap(RIGHT, 60), *wrap(LEFT.replace("two", "six"), 60)])
    starts = (len(wrap(LEFT, 60)), len(wrap(LEFT, 60)) + len(wrap(RIGHT, 60)))
    more = column(["The board has nine members, and eight of them agreed to it."], top=500)
    for at in (*starts,):
        drawn[at] = (62, *drawn[at][1:])
    again = [(62.0, drawn[-1][1] - 12, 10.0, more[0][3])]
    text = read(pdf([TITLE, *drawn, *again])).text
    assert text.split("\n\n")[1:] == [LEFT, RIGHT, LEFT.replace("two", "six"), more[0][3]]


def test_paragraph_goes_on_over_a_page_and_running_heads_are_left_out() -> None:
    def sheet(number: int, lines: Sequence[str]) -> list[Words]:
        head: list[Words] = [(50, 810, 8, "The Bay Courier"), (290, 25, 8, f"Page {number}")]
        return [*head, *column(lines)]

    lines = wrap(f"{LEFT} {RIGHT}", 60)
    article = read(pdf([TITLE, *sheet(1, lines[:3])], sheet(2, lines[3:])))
    assert article.text == f"{TITLE[3]}\n\n{LEFT} {RIGHT}"
    dropped = {(piece.why, piece.text) for piece in article.dropped}
    assert {("running head", "The Bay Courier"), ("page number", "Page 1")} <= dropped


@pytest.mark.parametrize(
    ("parted", "whole"),
    [
        (("The com-", "pany sold its har-", "bour to Lumo."), "company sold its harbour"),
        (("A self-", "made man, a non-", "member, spoke."), "self-made man, a non-member"),
        (("The state-", "owned line is state-owned for", "now, they said."), "state-owned line"),
        (("It is Velden-", "Marrant in mid-", "2027, they say."), "Velden-Marrant in mid-2027"),
        (("Two- and three-", "storey houses, pre-", "and post-war, stand there."), "pre- and post"),
    ],
)  # fmt: skip
def test_words_parted_at_the_end_of_a_line_are_made_whole(
    parted: tuple[str, ...], whole: str
) -> None:
    assert whole in read(pdf([TITLE, *column([*parted, *wrap(LEFT, 40)])])).text


def test_paragraph_that_a_pull_quote_parts_is_made_whole() -> None:
    lines = wrap(LEFT, 60)
    pulled: Words = (50, 660, 18, "“We are late”")
    drawn = [*column(lines[:2]), pulled, *column([*lines[2:], *wrap(RIGHT, 60)], top=640)]
    assert LEFT in read(pdf([TITLE, *drawn])).text


def test_page_printed_by_a_browser_gives_its_address() -> None:
    printed: list[Words] = [
        (20, 825, 8, "11/22/26, 11:19 PM"),
        (250, 825, 8, TITLE[3]),
        (20, 15, 8, "https://bay.example/2025/two-ports"),
        (560, 15, 8, "1/1"),
    ]
    article = read(pdf([*printed, TITLE, *column(wrap(LEFT, 60))]))
    assert (article.url, article.published.day) == ("https://bay.example/2025/two-ports", None)
    assert article.text == f"{TITLE[3]}\n\n{LEFT}"


def test_day_on_which_the_file_was_made_counts_where_nothing_else_tells() -> None:
    info = "/CreationDate (D:20250305101010+01'00') /Title (Microsoft Word - ports.docx)"
    made = read(pdf([TITLE, *column(wrap(LEFT, 60))], info=info))
    assert (made.published.day, made.published.basis) == (date(2025, 3, 5), Basis.UNKNOWN)
    assert [problem.code for problem in made.problems] == ["DG115"]
    stated: Words = (50, 720, 8, "4 March 2025")
    told = read(pdf([TITLE, stated, *column(wrap(LEFT, 60))], info=info))
    assert (told.published.day, told.published.basis) == (date(2025, 3, 4), Basis.STATED)


def test_what_has_no_text_is_refused_with_the_reason() -> None:
    whole = pdf([TITLE, *column(wrap(LEFT, 60))])
    assert refusal(pdf([], [])) == "the PDF has no text layer: its pages are pictures"
    assert refusal(pdf([TITLE], locked=True)) == "the file is locked with a password"
    assert (
        refusal(b"")
        == refusal(b"x" * 99)
        == refusal(whole[:200])
        == ("this is no PDF that can be read")
    )


def test_file_of_many_pages_is_cut_and_says_so() -> None:
    article = read(pdf([TITLE, *column(wrap(LEFT, 60))], *[column([RIGHT])] * 70))
    assert [problem.code for problem in article.problems] == ["DG017"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(at=st.integers(0, 1200), junk=st.binary(max_size=40))
def test_damaged_file_is_read_or_refused(at: int, junk: bytes) -> None:
    whole = pdf([TITLE, *column(wrap(LEFT, 60))])
    try:
        article = read(whole[:at] + junk + whole[at + len(junk) :])
    except ReadError:
        return
    assert article.text


def line(text: str, sheet: int = 0, top: float = 700) -> Line:
    return Line(text=text, sheet=sheet, left=50, right=300, bottom=top - 10, top=top, size=10)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("布雷诺瓦港口公司周二宣布，将在北海岸", "建设两座港口，总投资约14亿克朗。", ""),
        ("ブレノバ港湾は火曜日、北海岸に二つの港", "を建設すると発表した。", ""),
        ("총 사업비는 14억 크로네", "로 추산된다고 회사가 밝혔다.", ""),
        ("브레노바 항만은 북쪽 해안에", "두 개의 항구를 건설하겠다고 밝혔다.", " "),
        ("Brenova said on Tuesday that it", "would build two ports.", " "),
    ],
)
def test_lines_join_as_their_script_does(first: str, second: str, joined: str) -> None:
    sheet = Sheet(number=0, width=595, height=842, lines=(line(first), line(second, top=688)))
    (block,) = lay_out([sheet]).blocks
    assert block.text == first + joined + second


def test_title_of_the_file_counts_where_the_page_shows_it_whole() -> None:
    body = column(wrap(LEFT, 60))
    masthead: Words = (50, 770, 30, "The Bay Courier")
    told = read(pdf([masthead, TITLE, *body], info=f"/Title ({TITLE[3]})"))
    assert told.text.startswith(f"{TITLE[3]}\n\n")
    bare = read(pdf([(50, 770, 10, "PRESS RELEASE"), TITLE, *body], info="/Title (Press release)"))
    assert bare.text.startswith(f"{TITLE[3]}\n\n")


def test_notes_in_small_letters_below_the_text_are_left_out() -> None:
    note: Words = (50, 120, 6, "1 Source: the harbour board, annual report for the year 2024.")
    article = read(pdf([TITLE, *column(wrap(LEFT, 60)), note]))
    assert article.text == f"{TITLE[3]}\n\n{LEFT}"
    assert ("small print", note[3]) in {(piece.why, piece.text) for piece in article.dropped}
