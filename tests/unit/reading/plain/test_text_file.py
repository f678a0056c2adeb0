"""Text copied from a page."""

from datetime import date

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Basis, Published, Source, Span
from digest.reading.plain.text_file import TextReader
from tests.helpers import Case, each_case, shared

LEAD = "Orlandia — Brenova said on Tuesday that it would build two ports on the north coast."


def read(text: str, path: str = "content/a.txt") -> Article:
    (article,) = TextReader().read(Source(path=path, data=text.encode()), ReadConfig())
    return article


@each_case("boilerplate")
def test_page_furniture_goes_and_sentences_stay(case: Case) -> None:
    article = read(case.given)
    dropped = "".join(f"{piece.why} | {piece.text}\n" for piece in article.dropped)
    assert f"{article.text}\n---\n{dropped}".rstrip() == case.expected.rstrip()


def test_text_has_headline_first_and_spans_count_in_it() -> None:
    article = read(f"Brenova to build two ports\nBy Jane Roe\n4 March 2025, 9.14am\n\n{LEAD}\n")
    assert article.text == f"Brenova to build two ports\n\n{LEAD}"
    assert article.headline == Span(0, 26)
    assert article.text[article.body_start :].startswith("Brenova said on Tuesday")
    assert [span.of(article.text) for span in article.sentences] == [
        "Brenova to build two ports",
        LEAD,
    ]
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.STATED)
    assert (article.authors, article.dateline) == (("Jane Roe",), "Orlandia")
    assert (article.slug, article.language) == ("a", "en")


def test_date_of_a_caption_is_inferred_and_fits_the_weekday() -> None:
    caption = "Jane Roe in Orlandia on March 5 2025. Picture: JOHN POE/NORTHERN"
    article = read(f"{caption}\n\n{LEAD}")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.INFERRED)


def test_folder_gives_the_date_when_the_page_does_not() -> None:
    article = read(LEAD, "content/articles/2025-03-04/a.txt")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.GIVEN)


def test_date_of_a_change_is_a_guess_and_that_of_an_event_is_none() -> None:
    article = read(f"Updated: 5 March 2025 09:10\n\n{LEAD} It opens on 9 May 2027.")
    assert article.published == Published(day=date(2025, 3, 5), basis=Basis.INFERRED)


def test_age_of_a_page_is_no_date() -> None:
    article = read(f"Updated 3 hours ago\nPublished yesterday\n\n{LEAD}")
    assert article.published == Published()


def test_wrapped_lines_are_joined() -> None:
    article = read(
        "Brenova said on Tuesday that it would build two ports on the north coast, and\n"
        "that they would open in two years. The union declined to comment, and so did\n"
        "the city.\n"
    )
    assert len(article.text.split("\n")) == 1


def test_file_without_text_is_refused_with_a_hint() -> None:
    with pytest.raises(ReadError) as caught:
        read(" \n\n")
    assert str(caught.value.where) == "content/a.txt"
    assert caught.value.hint


def test_lines_without_prose_are_kept_with_a_warning() -> None:
    article = read("Rain\nPorts")
    assert article.text == "Rain\n\nPorts"
    assert [problem.code for problem in article.problems] == ["DG012"]


def test_page_saved_as_text_is_read_as_a_page() -> None:
    article = read(f"<!DOCTYPE html><html><body><h1>Two ports</h1><p>{LEAD}</p></body></html>")
    assert article.text == f"Two ports\n\n{LEAD}"


def test_seed_article_is_read_as_its_annotation_says() -> None:
    path = shared("gold", "seed", "articles", "openai-kakao-seed.txt")
    (article,) = TextReader().read(Source(path="seed.txt", data=path.read_bytes()), ReadConfig())
    assert article.published == Published(day=date(2025, 2, 4), basis=Basis.INFERRED)
    assert (article.dateline, article.agency) == ("Seoul", "Reuters")
    assert article.headline is None
    assert len(article.dropped) == 8
    assert len(article.text.split("\n\n")) == 17


@pytest.mark.parametrize(
    "line",
    [
        "You have 2 free articles left this month.",
        "You’ve reached your limit of free stories.",
        "Members read without limits for 25 zł a month",
        "Join 41,000 readers",
        "Already a member? Sign in",
        "Gift this article",
        "Continue reading your article with a Bay Post subscription",
        "Get unlimited digital access for €1 a week.",
        "Thank you for signing up!",
        "By signing up you agree to our terms.",
        "Did you enjoy this article?",
        "Please help us keep our news free.",
        "Create a free account to read on",
        "Page 2 of 3",
        "Get more stories like this one with our app. Try one month free.",
    ],
)
def test_prompts_of_any_house_go(line: str) -> None:
    article = read(f"{LEAD}\n\n{line}\n\nThe union declined to comment on the plan of Brenova.")
    assert [piece.text for piece in article.dropped] == [line]


@pytest.mark.parametrize(
    "sentence",
    [
        "Lumo said members read without limits for 25 zł a month under the new plan.",
        "Subscribers pay R99 a month for the service, which added 1.2 million members in March.",
        "The paper sold 4,000 subscriptions at $4.50 a week, and cut its free articles to two.",
        "Pearl TV raised the price of its premium package to 299 rupees a month on Tuesday.",
        "“You have two free articles left and then you pay,” Roe said of the plan.",
        "Join the union or leave the port, Roe told the dockers at a meeting on Monday.",
        "Readers can cancel at any time, said the regulator, which fined Lumo €3m.",
        "Brenova will give each member who signs up before June an account without fees.",
        "Your bill will rise by £12 a month from April, and you can cancel it without a fee.",
        "Access to the port costs €12 a week, and lorry drivers need an account with the city.",
    ],
)
def test_news_of_subscriptions_and_members_stays(sentence: str) -> None:
    article = read(f"{LEAD}\n\n{sentence}\n\nThe union declined to comment on the plan.")
    assert sentence in article.text.split("\n\n")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("First published: 4 March 2025. Last updated: 5 March 2025", date(2025, 3, 4)),
        ("Last updated 5 March 2025; first published 4 March 2025", date(2025, 3, 4)),
        ("Correction: 5 March 2025", None),
        ("Last modified on March 5, 2025", date(2025, 3, 5)),
        ("Last modified on March 17, 2025", None),
        ("5 March 2025 (updated)", date(2025, 3, 5)),
        ("Published 04/02/2025", None),
        ("Published 04/25/2025", date(2025, 4, 25)),
    ],
)
def test_only_the_date_of_publication_is_taken(line: str, expected: date | None) -> None:
    assert read(f"{line}\n\n{LEAD}").published.day == expected


@pytest.mark.parametrize(
    ("path", "foot", "expected"),
    [
        ("content/articles/2026-04-22/a.txt", "", date(2026, 4, 21)),
        ("content/articles/2027-01-02/a.txt", "", date(2026, 4, 21)),
        ("content/a.txt", "© Bay Post 2026", date(2026, 4, 21)),
        ("content/a.txt", "", None),
    ],
)
def test_day_without_a_year_takes_the_pages(path: str, foot: str, expected: date | None) -> None:
    text = "ORLANDIA, April 21 (Bay Newswire) - Brenova said on Monday that it would build ports."
    basis = Basis.INFERRED if expected else Basis.UNKNOWN
    assert read(f"{text}\n\n{foot}", path).published == Published(day=expected, basis=basis)


def test_line_of_a_day_above_the_text_takes_the_year_too() -> None:
    article = read(f"Brenova to build two ports\nTuesday, March 4\n\n{LEAD}\n\n© 2025 Bay Post")
    assert article.published == Published(day=date(2025, 3, 4), basis=Basis.INFERRED)


@pytest.mark.parametrize(
    ("head", "foot", "expected"),
    [
        ("THE BAY POST", "© The Bay Post 2026", "The Bay Post"),
        ("Bay Post", "Write to news@baypost.example", "Bay Post"),
        ("The Bay Post", "Subscribe to the Bay Post digital edition: €9 a month", "The Bay Post"),
        ("The Bay Post", "All comments are read", "The Bay Post"),
        ("The Bay Plan", "All comments are read", None),
        ("Bay Plan\nNews\nSport\nOpinion", "All comments are read", "Bay Plan"),
        ("Skip to content\nBay Plan\nNews | Sport | Opinion", "", "Bay Plan"),
        ("News\nSport\nBay Plan", "All comments are read", None),
        ("Companies", "© Harbour Companies 2026", None),
        ("Bay Post", "Copyright (c) 2019-2026 by the Bay Post Ltd.", "Bay Post"),
        ("Newsletter", "Sign up to newsletter", None),
        ("Bay Newswire", "(c) 2026 Bay Newswire", None),
    ],
)
def test_paper_is_read_where_the_page_names_it_twice(
    head: str, foot: str, expected: str | None
) -> None:
    article = read(f"{head}\nBrenova to build two ports\n\n{LEAD}\n\n{foot}")
    assert article.publication == expected
    assert article.headline
    assert article.headline.of(article.text) == "Brenova to build two ports"


def test_text_far_too_long_is_cut_and_named() -> None:
    article = read(f"{LEAD}\n\n" * 4000)
    assert [problem.code for problem in article.problems] == ["DG017"]
    assert len(article.text) < 150_000


@each_case("body_lines")
def test_sentence_that_looks_like_furniture_stays(case: Case) -> None:
    tail = "The union of the dockers declined to comment on the plan of Brenova on Tuesday."
    pages = {line: f"{LEAD}\n\n{line}\n\n{tail}\n" for line in case.given.splitlines()}
    assert [line for line, page in pages.items() if line not in read(page).text] == []


def test_dateline_below_a_lead_is_read_where_its_town_is_known() -> None:
    lead = "The kitchen maker reacts to weak demand, and the union plans to resist the cuts."
    text = "Herford – Brenova said on Tuesday that it would close the older of its two halls."
    article = read(f"Brenova to close a hall\n\n{lead}\n\n{text}\n\n{LEAD}")
    assert article.dateline == "Herford"


def test_title_that_stands_twice_above_the_text_is_the_headline() -> None:
    title = "Why Brenova paid 2bn crowns for a firm of lockers"
    above = f"Bay Notes\nShare this post\n{title}\nCopy link\n\n{title}\nAnd what ports make of it"
    last = "The firm of lockers cost 2bn crowns, and Brenova paid it in notes on Tuesday evening."
    article = read(f"{above}\nMary Loe\n4 March 2025\n\n{LEAD}\n\n{last}")
    assert article.text.startswith(f"{title}\n\n")


def test_paper_between_author_and_day_is_read_and_is_no_author() -> None:
    head = "Brenova to build two ports\nMary Loe\nBay County News-Leader\nOct. 8, 2025"
    article = read(f"{head}\n\n{LEAD}")
    assert (article.publication, article.authors) == ("Bay County News-Leader", ("Mary Loe",))


def test_path_that_runs_into_the_title_is_no_headline() -> None:
    title = "Brenova to build two ports on the north coast"
    article = read(f"HomePorts{title}\n{title}\nBy Mary Loe\n\n{LEAD}")
    assert article.text.startswith(f"{title}\n\n")


def test_last_sentence_with_its_writers_sign_stays() -> None:
    last = "Brenova runs 31 ships. (ml)"
    assert read(f"{LEAD}\n\n{last}\n\nAbout us\nContact").text.endswith(last)
