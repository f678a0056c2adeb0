"""Which body a description means."""

import pytest

from digest.extraction.bodies import Body, describe, find_called, remember

ORRIN = describe("Orrin Bank", ("lagos-based", "lender"))
KELSO = describe("Kelso", ("kenyan", "dairy", "group"))
TARVIN = describe("Tarvin Mutual", ("german", "insurer"))
ALL = (ORRIN, KELSO, TARVIN)


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("lender", ("Orrin Bank",)),
        ("bank", ("Orrin Bank",)),
        ("lagos-based lender", ("Orrin Bank",)),
        ("nigerian bank", ("Orrin Bank",)),
        ("nairobi-based company", ("Kelso",)),
        ("dairy group", ("Kelso",)),
        ("german company", ("Tarvin Mutual",)),
        ("insurer", ("Tarvin Mutual",)),
        ("german lender", ()),
        ("steel group", ()),
        ("brewer", ()),
    ],
)
def test_description_means_who_was_called_so(phrase: str, expected: tuple[str, ...]) -> None:
    assert find_called(ALL, phrase.split()) == expected


def test_one_of_two_from_one_country_is_nobody_unless_its_town_was_told() -> None:
    first = describe("Halden", ("munich-based", "brewer"))
    second = describe("Ulric", ("german", "retailer"))
    found = [
        find_called((first, second), ("german", "company")),
        find_called((first, second), ("munich-based", "company")),
        find_called((second, first), ("munich-based", "company")),
    ]
    assert found == [(), ("Halden",), ()]


def test_what_is_told_of_a_body_is_kept_the_last_one_named_first() -> None:
    later = describe("Orrin Bank", ("the", "fintech"))
    assert remember((KELSO, ORRIN), (later,)) == (
        Body(
            "Orrin Bank",
            heads=frozenset({"bank", "fintech"}),
            words=ORRIN.words | {"the", "fintech"},
            homes=ORRIN.homes,
        ),
        KELSO,
    )


def test_nouns_that_only_end_as_doers_do_say_nothing_of_a_body() -> None:
    assert describe("Orrin", ("friendly", "merger")).heads == frozenset()
