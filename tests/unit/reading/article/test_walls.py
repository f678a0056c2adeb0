"""Pages saved in place of an article, and articles that are cut."""

import pytest

from digest.config import ReadConfig
from digest.errors import NoArticleError, Where
from digest.model.article import Source
from digest.model.report import Problem, Severity, problem_of
from digest.reading.readers import read_source

LEAD = "Brenova said on Tuesday that it would build two ports on the north coast of the country."


def read(text: str, name: str = "a.txt") -> tuple[str, ...]:
    (article,) = read_source(Source(path=name, data=text.encode()), ReadConfig())
    return tuple(problem.code for problem in article.problems)


@pytest.mark.parametrize(
    "text",
    [
        "Access denied\n\nYou don't have permission to access this page on this server.\n",
        "404\n\nThe article you are looking for has been removed or never existed.\n",
        "Sign in\n\nPassword\nForgot your password?\n\nSign in to read this story.\n",
        "Are you a robot?\n\nTo continue, please verify you are not a robot by ticking the box.\n",
        "Sorry\n\nThis content is not available in your region for legal reasons.\n",
        "Seite nicht gefunden\n\nStartseite\n",
        "ページが見つかりません\n\nトップへ戻る\n",
        "We use cookies\n\nWe use cookies and data to measure how pages are used.\nAccept all\n",
    ],
)
def test_page_in_place_of_an_article_is_left_out_with_a_warning(text: str) -> None:
    with pytest.raises(NoArticleError) as caught:
        read(text)
    assert problem_of(caught.value) == Problem(
        code="DG120",
        severity=Severity.WARNING,
        message="the page holds no article: it asks to log in, or tells of an error",
        where=Where("a.txt"),
        hint="save the page again when it shows the article, or delete the file",
    )


@pytest.mark.parametrize(
    "line",
    [
        "The bank said that error 404 pages had been shown to its customers for two days in May.",
        "Users were told to try again later, the company said, after it sold 9 million tickets.",
        "A captcha kept the blind from voting, the court said, and ordered the city to change it.",
        "The minister was denied access to the page by the clerk, according to two officials.",
    ],
)
def test_news_of_such_pages_is_news(line: str) -> None:
    assert read(f"Court rules on pages not found\n\n{line}\n") == ()


@pytest.mark.parametrize(
    "offer",
    [
        "Subscribe to read the full story.",
        "Continue reading with a free account.",
        "Il vous reste 70% de cet article à lire. La suite est réservée aux abonnés.",
        "残り 1,234文字",
    ],
)
def test_article_that_an_offer_cuts_is_said_to_be_cut(offer: str) -> None:
    assert read(f"{LEAD}\n\n{offer}\n") == ("DG121",)


def test_offer_below_a_long_article_cuts_nothing() -> None:
    whole = "".join(f"{LEAD} It is plan number {number}.\n\n" for number in range(14))
    assert read(f"{whole}Subscribe to read the full story.\n") == ()


def test_page_that_says_it_is_locked_and_shows_little_is_cut() -> None:
    data = '{"@type":"NewsArticle","headline":"Two ports","isAccessibleForFree":false}'
    page = f'<script type="application/ld+json">{data}</script><h1>Two ports</h1><p>{LEAD}</p>'
    assert read(page, "a.html") == ("DG121",)
