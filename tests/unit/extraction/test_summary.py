"""The summary: sentences of the article that carry the news."""

from hypothesis import given, settings
from hypothesis import strategies as st

from digest.extraction.deals.find import find_deals
from digest.extraction.headline import find_headline
from digest.extraction.summary import find_summary
from digest.model.entry import Draft, SummaryLine
from digest.value import replace
from tests.drafts import read_draft, write_article

NEWS = read_draft(
    "headline: yes\n"
    "company: Kestrel Ferries = Kestrel\n"
    "company: Orrin Shipyards = Orrin\n"
    "money: €212m = 212000000 EUR\n"
    "money: €40m = 40000000 EUR\n\n"
    "Ferry group grows\n\n"
    "Kestrel Ferries has agreed to buy Orrin Shipyards for €212m, the firms said.\n\n"
    "“We have waited for this day since the spring,” said its chairman.\n\n"
    "It will be paid in cash.\n\n"
    "Rain fell in the harbour all day.\n\n"
    "Orrin made a profit of €40m last year from repairs to tankers.\n\n"
    "The weather was better in the south of the country.\n\n"
    "Seven gulls watched the ceremony."
)


def told(draft: Draft) -> list[str]:
    """Return the lines of the summary of a draft."""
    return [line.text for line in find_summary(find_headline(find_deals(draft))).summary]


def test_a_summary_has_lead_and_facts_and_no_bare_quotation() -> None:
    assert told(NEWS) == [
        "Kestrel Ferries has agreed to buy Orrin Shipyards for €212m, the firms said.",
        "Orrin made a profit of €40m last year from repairs to tankers.",
    ]


def test_a_pronoun_comes_only_after_the_sentence_it_leans_on() -> None:
    draft = read_draft(
        "company: Kestrel\ncompany: Orrin\nmoney: €2m = 2000000 EUR\n\n"
        "Kestrel has bought Orrin in a deal of the year. It paid €2m for all of it. "
        "Gulls cried over the harbour. Boats came in from the sea. Rain fell on the town."
    )
    assert told(draft) == [
        "Kestrel has bought Orrin in a deal of the year.",
        "It paid €2m for all of it.",
    ]


def test_a_dateline_is_cut_off_by_its_span() -> None:
    text = "OSLO — Kestrel Ferries has bought its rival Orrin."
    draft = Draft(article=replace(write_article(text), body_start=7))
    summary = find_summary(draft).summary
    assert summary == (
        SummaryLine(
            text="Kestrel Ferries has bought its rival Orrin.",
            at=summary[0].at,
            by=("lead",),
        ),
    )
    assert summary[0].at[0].of(text) == summary[0].text


def test_a_teaser_without_names_does_not_open_the_summary() -> None:
    draft = read_draft(
        "company: Kestrel\ncompany: Orrin\nmoney: €2m = 2000000 EUR\n\n"
        "Two of the oldest yards on the coast are growing.\n\n"
        "HARBOUR: Kestrel has bought Orrin for €2m in a deal of the year.\n\n"
        "Gulls cried over the harbour.\n\nBoats came in from the sea."
    )
    assert told(draft) == ["Kestrel has bought Orrin for €2m in a deal of the year."]


def test_a_label_is_no_part_of_a_line() -> None:
    draft = read_draft(
        "company: Kestrel\n\nWhy it matters: Kestrel has bought every yard on the coast."
    )
    assert told(draft) == ["Kestrel has bought every yard on the coast."]


def test_a_surname_waits_for_the_whole_name() -> None:
    draft = read_draft(
        "person: Ada Holm = Holm\ncompany: Kestrel\ncompany: Orrin\nmoney: €2m = 2000000 EUR\n\n"
        "Kestrel has bought Orrin in a deal of the year. "
        "Holm began as a welder in the yard. "
        "Orrin cost €2m and a ferry. "
        "Ada Holm leads the yard. Rain fell on the harbour. Gulls cried over the town."
    )
    assert told(draft) == [
        "Kestrel has bought Orrin in a deal of the year.",
        "Orrin cost €2m and a ferry.",
    ]


def test_another_language_leans_by_its_own_words() -> None:
    draft = read_draft(
        "company: Kestrel\ncompany: Orrin\nmoney: 2 Mio. Euro = 2000000 EUR\n\n"
        "Kestrel hat gestern die Werft Orrin gekauft. Wind wehte. "
        "Das Unternehmen zahlt 2 Mio. Euro."
    )
    draft = replace(draft, article=replace(draft.article, language="de"))
    assert told(draft) == ["Kestrel hat gestern die Werft Orrin gekauft."]


def test_an_empty_article_has_no_summary() -> None:
    assert find_summary(Draft(article=write_article(""))).summary == ()


@given(
    st.lists(
        st.sampled_from(
            (
                "Kestrel has bought Orrin in a big deal.",
                "It paid a lot for that yard.",
                "“Never again,” she said.",
                "Gulls cried.",
                "But Orrin made a loss last year in Oslo.",
                "Why would Kestrel do such a thing?",
            )
        ),
        max_size=14,
    )
)
@settings(max_examples=60, deadline=None)
def test_any_summary_is_whole_sentences_in_order(sentences: list[str]) -> None:
    draft = Draft(article=write_article(" ".join(sentences)))
    summary = find_summary(draft).summary
    spans = [span for line in summary for span in line.at]
    assert len(summary) <= 4
    assert spans == sorted(set(spans))
    assert [span.of(draft.article.text) for span in spans] == [line.text for line in summary]
    assert bool(summary) == bool(sentences)


def test_a_short_article_gives_a_second_line_that_tells_something() -> None:
    draft = read_draft(
        "company: Kestrel Ferries = Kestrel\n\n"
        "Kestrel Ferries will close its yard in May. Kestrel has worked there for 40 years. "
        "Rain fell on the town."
    )
    assert told(draft) == [
        "Kestrel Ferries will close its yard in May.",
        "Kestrel has worked there for 40 years.",
    ]


def test_what_strangers_did_last_month_waits_for_what_the_firm_does_now() -> None:
    draft = read_draft(
        "headline: yes\ncompany: Kestrel Ferries = Kestrel\ncompany: Tarn Lines = Tarn\n"
        "company: Orrin\nmoney: €9m = 9000000 EUR\nmoney: €7m = 7000000 EUR\n\n"
        "Kestrel Ferries buys Orrin\n\n"
        "Kestrel Ferries has agreed to buy Orrin, the two firms said on Monday.\n\n"
        "The sun shone on the yard.\n\nMen stood about.\n\nA dog barked at the gate.\n\n"
        "Rival Tarn Lines last month agreed to pay €7m for a pier in the south.\n\n"
        "Kestrel Ferries had sales of €9m in the year to March."
    )
    assert told(draft) == [
        "Kestrel Ferries has agreed to buy Orrin, the two firms said on Monday.",
        "Kestrel Ferries had sales of €9m in the year to March.",
    ]
