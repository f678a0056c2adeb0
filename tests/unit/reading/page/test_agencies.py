"""Agencies that texts name and sign with."""

import pytest

from digest.config import ReadConfig
from digest.model.article import Source
from digest.reading.page.agencies import agency_in_tail, crediting_agency, full_name, signing_agency
from digest.reading.plain.text_file import TextReader


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Reuters", "Reuters"),
        ("— AFP", "AFP"),
        ("(Yonhap)", "Yonhap"),
        ("Source: Xinhua", "Xinhua"),
        ("PRNewswire", "PR Newswire"),
        ("Northern Newswire", "Northern Newswire"),
        ("mm (dpa, Newsroom Nord)", "dpa"),
        ("jsi/wd (AFP, dpa)", "AFP"),
        ("– COURIER/BLOOMBERG", "Bloomberg"),
        ("Bloomberg. More stories like this are available on bloomberg.com", "Bloomberg"),
        ("This report by Northern Press was first published March 4, 2025.", "Northern Press"),
        ("This report by The Kestrel News Agency was filed on May 3.", "The Kestrel News Agency"),
        ("This report by Jane Roe was first published March 4, 2025.", None),
        ("This story by Northern Press was first published in May by a rival.", None),
        ("This report by the press was first published in The Quay Mail.", None),
        ("MAP", None),
        ("app", None),
        ("RSS", None),
        ("When the town sells its wires", None),
        ("Reuters wins a prize for its report on ports", None),
    ],
)
def test_line_signs_with_an_agency_only_when_it_says_nothing_else(
    line: str, agency: str | None
) -> None:
    assert signing_agency(line) == agency


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("Press Trust of India Pune", "Press Trust of India"),
        ("PTI | New Delhi | Jan 3", "PTI"),
        ("Reuters, London", "Reuters"),
        ("Ada Lindqvist with AFP, Reuters", "AFP"),
        ("Bloomberg, Dow Jones to merge", None),
        ("APP - the new store", None),
        ("Reuters wins a prize", None),
        ("Living with the flood", None),
    ],
)
def test_line_above_a_text_credits_an_agency_beside_places_and_names(
    line: str, agency: str | None
) -> None:
    assert crediting_agency(line) == agency


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("The bank cut its rate. — Reuters", ("Reuters", 22)),
        ("The bank cut its rate. (AFP, dpa)", ("AFP", 22)),
        ("The bank cut its rate. – COURIER/BLOOMBERG", ("Bloomberg", 22)),
        ("The bank spoke to Reuters (AP", None),
        ("The bank cut its rate (AFP)", None),
    ],
)
def test_agency_signs_a_paragraph_after_its_last_sentence(
    paragraph: str, found: tuple[str, int] | None
) -> None:
    assert agency_in_tail(paragraph) == found


def test_site_adds_agencies_of_its_own() -> None:
    own = ("Tarnpost",)
    assert signing_agency("— TARNPOST", own) == "Tarnpost"
    assert agency_in_tail("The bank cut its rate. (Tarnpost)", own) == ("Tarnpost", 22)
    assert crediting_agency("Tarnpost | Oslo", own) == "Tarnpost"
    assert signing_agency("— TARNPOST") is None


def test_agency_of_the_site_is_read_and_left_out_of_the_text() -> None:
    page = b"The bank cut its rate on Monday, as nearly all economists had foretold.\n\nTarnpost\n"
    source = Source(path="content/a.txt", data=page)
    (article,) = TextReader().read(source, ReadConfig(agencies=("Tarnpost",)))
    assert (article.agency, article.text.count("\n")) == ("Tarnpost", 0)


@pytest.mark.parametrize(
    ("agency", "line", "name"),
    [
        ("Quayside", "(c) Copyright Quayside Newswire 2025", "Quayside Newswire"),
        ("Quayside", "Copyright 2025 Quayside News Agency Ltd", "Quayside News Agency"),
        ("Quayside", "Copyright 2025 Quayside Media Messaging", "Quayside"),
        ("Quayside", "Copyright Lumo Newswire 2025", "Quayside"),
        ("AP", "Copyright 2025 AP News Service", "AP"),
    ],
)
def test_small_print_gives_an_agencys_name_in_full(agency: str, line: str, name: str) -> None:
    assert full_name(agency, [line]) == name
