from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import parse_json, write_json
from digest.errors import Where
from digest.model.article import Dropped, Published
from digest.model.report import Problem, Severity
from digest.model.shown import Link
from digest.model.site import EditionData
from digest.plan.facts import show_facts
from digest.render.entry_json import House, edition_document, entry_document, public_document
from digest.value import replace
from tests.unit.render.samples import FERRY, bakery, ferry, with_terms

PROBLEM = Problem(
    code="DG031",
    severity=Severity.WARNING,
    message="differs",
    where=Where("content/a.txt", 12),
    hint="look",
)


def find_spans(value: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - JSON
    if isinstance(value, dict):
        own = [value] if "quote" in value else []
        return own + [span for item in value.values() for span in find_spans(item)]
    return [span for item in value for span in find_spans(item)] if isinstance(value, list) else []


def test_document_has_the_fields_of_the_contract_in_order() -> None:
    document = entry_document(ferry())
    contract = ["schema", "slug", "headline", "summary", "source", "players", "deals", "figures"]
    contract += ["quotes", "body", "dropped", "problems"]
    assert [key for key in document if key in contract] == contract
    assert (document["schema"], document["id"]) == (1, "2025-02-04/ferry-order")


def test_figure_is_written_with_plain_numbers() -> None:
    data = write_json(entry_document(ferry())["figures"][0])
    start = FERRY.index("2-trillion won")
    stated = FERRY.index("$1.4bn")
    assert parse_json(data, name="figure") == {
        "id": "figure-1",
        "text": "2-trillion won",
        "kind": "money",
        "low": 2000000000000,
        "high": 2000000000000,
        "unit": "KRW",
        "qualifier": "up to",
        "per": None,
        "direction": None,
        "about": None,
        "label": "six electric ships",
        "stated_conversion": {
            "text": "$1.4bn",
            "value": 1400000000,
            "low": 1400000000,
            "high": 1400000000,
            "unit": "USD",
            "evidence": [{"start": stated, "end": stated + 6, "quote": "$1.4bn"}],
        },
        "further_stated": [],
        "conversions": [
            {
                "text": "$1.37bn",
                "low": 1374098248.02,
                "high": 1374098248.02,
                "currency": "USD",
                "rate": "1455.5",
                "rate_date": "2025-02-04",
                "source": "ECB",
                "old": False,
            }
        ],
        "check": "agrees",
        "check_note": None,
        "key": True,
        "evidence": [{"start": start, "end": start + 14, "quote": "2-trillion won"}],
    }
    assert b"E+" not in data


def test_date_is_a_day_or_a_moment_with_its_offset() -> None:
    assert entry_document(ferry())["source"]["published"] == "2025-02-04"
    assert entry_document(bakery())["source"]["published"] == "2025-02-04T04:30:00+00:00"
    unknown = replace(bakery().article, published=Published())
    document = entry_document(replace(bakery(), day=None, article=unknown))
    assert (document["source"]["published"], document["edition"]) == (None, None)
    assert document["source"]["published_basis"] == "unknown"


def test_problem_names_its_place_so_that_an_editor_can_jump() -> None:
    document = entry_document(replace(bakery(), problems=(PROBLEM,)))
    assert document["problems"] == [
        {
            "code": "DG031",
            "severity": "warning",
            "message": "differs",
            "where": "content/a.txt:12",
            "hint": "look",
        }
    ]


def test_terms_of_a_deal_stand_beside_the_fields_of_the_contract() -> None:
    first, second = entry_document(with_terms(ferry()))["deals"]
    start = FERRY.index("12%")
    assert first["stake"] == {
        "text": "12%",
        "low": 12,
        "high": 12,
        "evidence": [{"start": start, "end": start + 3, "quote": "12%"}],
    }
    assert first["object"]["text"] == first["object"]["evidence"][0]["quote"]
    when = {key: first["date"][key] for key in ("text", "first", "last", "step")}
    assert when == {
        "text": "in 2027",
        "first": "2027-01-01",
        "last": "2027-12-31",
        "step": "closes",
    }
    assert {"stake", "object", "date"}.isdisjoint(second)


def test_public_document_quotes_the_article_and_keeps_the_rest_at_home() -> None:
    entry = replace(ferry(), figures=(), deals=(), quotes=(), problems=(PROBLEM,))
    article = replace(entry.article, dropped=(Dropped(text="Subscribe", why="subscription"),))
    entry = replace(entry, article=article)
    document = public_document(entry, show_facts(entry).spans)
    assert (document["dropped"], document["problems"]) == ([], [])
    assert document["body_is"] == "excerpt"
    assert len(document["body"]) == len(FERRY)
    assert "Sales of diesel ferries" not in document["body"]
    assert "The two companies signed the contract on Monday" in document["body"]


@pytest.mark.parametrize(
    ("amount", "low", "text"),
    [
        ("1.23456789e29", "123456789000000000000000000000.00", "$123,000,000,000,000,000trn"),
        ("1374098248.0247", "1374098248.02", "$1.37bn"),
        ("0.0006871", "0.0006871", "$0.000687"),
        ("0.000687123456", "0.0006871", "$0.000687"),
        ("0", "0", "$0"),
    ],
)
def test_conversion_is_rounded_for_programs_and_as_pages_print_it(
    amount: str, low: str, text: str
) -> None:
    entry = ferry()
    figure = entry.figures[0]
    (conversion,) = figure.conversions
    money = replace(conversion.high, amount=Decimal(amount))
    changed = replace(figure, conversions=(replace(conversion, low=money, high=money),))
    (found,) = entry_document(replace(entry, figures=(changed,)))["figures"][0]["conversions"]
    assert (str(found["low"]), found["text"]) == (low, text)


def test_amounts_are_written_as_the_house_does() -> None:
    house = House(language="de", style="ft")
    (found,) = entry_document(ferry(), house)["figures"][0]["conversions"]
    assert found["text"] == "1,37\xa0Mrd.\xa0$"


@given(st.sets(st.integers(0, 8)))
def test_every_span_of_both_documents_quotes_its_body(left_out: set[int]) -> None:
    entry = ferry()
    figures = tuple(f for place, f in enumerate(entry.figures) if place not in left_out)
    entry = replace(entry, figures=figures)
    sentences = show_facts(entry).spans
    for document in (entry_document(entry), public_document(entry, sentences)):
        spans = find_spans(document)
        assert spans
        for span in spans:
            assert document["body"][span["start"] : span["end"]] == span["quote"]


def test_edition_names_its_entries_relative_to_itself() -> None:
    page = EditionData(
        path="2025/02/04/index.json",
        page="2025/02/04/",
        day=date(2025, 2, 4),
        stories=(Link("2025/02/04/ferry/index.json", "Ferries"),),
    )
    assert edition_document(page) == {
        "schema": 1,
        "edition": "2025-02-04",
        "stories": [{"headline": "Ferries", "entry": "../../../2025/02/04/ferry/index.json"}],
    }


def test_same_entry_gives_the_same_bytes() -> None:
    assert write_json(entry_document(ferry())) == write_json(entry_document(ferry()))
