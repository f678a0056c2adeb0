from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from digest.model.article import Article, Span
from digest.model.entry import (
    Check,
    Entry,
    Figure,
    FigureKind,
    Headline,
    Origin,
    Player,
    PlayerKind,
    SummaryLine,
)
from digest.model.money import Money
from digest.model.shown import Sentence, ShownFigure, ShownPlayer, ShownQuote
from digest.plan.facts import LONGEST, show_facts, show_source
from digest.value import replace
from tests.unit.render.samples import WON, bakery, convert, ferry, split


def plain(text: str) -> Entry:
    article = Article(slug="a", source="a.txt", text=text, sentences=split(text))
    headline = Headline(text=text[:5], origin=Origin.ARTICLE, at=(Span(0, min(5, len(text))),))
    return Entry(slug="a", day=None, article=article, headline=headline)


def test_only_sentences_that_facts_came_from_are_shown_and_numbered() -> None:
    facts = show_facts(bakery())
    assert facts.sentences == (
        Sentence(
            number=1,
            text="Veldkamp Foods will close two of its mills and write off €85m, "
            "the company said on Tuesday.",
        ),
        Sentence(number=2, text="Chief executive Anouk Terwisscha blamed the price of gas."),
        Sentence(number=3, text="“We baked at a loss for a year,” she said."),
    )


def test_player_without_a_role_points_to_a_sentence_that_is_shown_anyway() -> None:
    facts = show_facts(bakery())
    assert facts.players == (
        ShownPlayer(
            anchor="player-1",
            name="Anouk Terwisscha",
            kind=PlayerKind.PERSON,
            role="Chief executive",
            affiliation="Veldkamp Foods",
            key=True,
            sentences=(2,),
        ),
        ShownPlayer(
            anchor="player-2",
            name="Veldkamp Foods",
            kind=PlayerKind.COMPANY,
            key=True,
            sentences=(1,),
        ),
    )


def test_figure_keeps_the_articles_conversion_ours_and_the_check() -> None:
    facts = show_facts(ferry())
    assert facts.figures[3] == ShownFigure(
        anchor="figure-4",
        text="310-million won",
        kind=FigureKind.MONEY,
        value=Decimal(310_000_000),
        unit="KRW",
        label="charging masts",
        stated="$2.1m",
        stated_value=Money(Decimal(2_100_000), "USD"),
        conversions=convert("310000000", WON),
        check=Check.DIFFERS,
        note="ten times too much",
        key=True,
        sentences=(6,),
    )


def test_words_that_the_figure_says_itself_are_not_repeated() -> None:
    entry = ferry()
    up_to = entry.figures[0]
    said = replace(up_to, text="up to 2-trillion won")
    facts = show_facts(replace(entry, figures=(up_to, said)))
    assert [figure.words for figure in facts.figures] == ["up to", ""]


def test_deal_takes_the_figure_that_prints_its_value() -> None:
    contract, venture = show_facts(ferry()).deals
    assert contract.figure == show_facts(ferry()).figures[0]
    assert (venture.value, venture.figure) == (None, None)


def test_quote_is_introduced_as_the_article_introduces_its_speaker() -> None:
    known, unknown = show_facts(ferry()).quotes
    assert known == ShownQuote(
        anchor="quote-1",
        text="We want to be first across the strait without smoke",
        speaker="Seo Minjae",
        role="CEO",
        affiliation="Halla Ferries",
        key=True,
        sentences=(4,),
    )
    assert (unknown.speaker, unknown.role) == (None, None)


def test_key_players_come_first() -> None:
    names = [player.name for player in show_facts(ferry()).players]
    assert names == ["Seo Minjae", "Halla Ferries", "Mirae Yards", "Lindqvist Shipping"]


def test_fact_without_a_place_is_not_shown() -> None:
    entry = bakery()
    nowhere = replace(entry.figures[0], at=())
    facts = show_facts(replace(entry, figures=(nowhere,), players=(), quotes=(), summary=()))
    assert (facts.figures, facts.sentences) == ((), ())


def test_endless_sentence_is_cut_around_the_fact() -> None:
    text = "word " * 400 + "Mirae Yards " + "word " * 400
    start = text.index("Mirae")
    player = Player(name="Mirae Yards", kind=PlayerKind.COMPANY, at=(Span(start, start + 11),))
    (sentence,) = show_facts(replace(plain(text.strip()), players=(player,))).sentences
    assert "Mirae Yards" in sentence.text
    assert sentence.text.startswith("… word")
    assert sentence.text.endswith("word …")
    assert len(sentence.text) <= LONGEST + 4


def test_background_is_quoted_in_excerpts_once_half_of_the_article_is_shown() -> None:
    lead = "Mirae Yards won the order. " * 4 + "It is " + "very " * 30 + "large, and 7 rivals lost."
    entry = plain(lead.replace(". It", ".\n\nIt"))
    text = entry.article.text
    aside = Span(text.index("7 rivals"), text.index(" lost"))
    line = SummaryLine(text="news", at=tuple(Span(27 * n, 27 * n + 5) for n in range(4)))
    rivals = Figure(
        text="7 rivals",
        kind=FigureKind.QUANTITY,
        low=Decimal(7),
        high=Decimal(7),
        unit="rivals",
        at=(aside,),
    )
    background = show_facts(replace(entry, summary=(line,), figures=(rivals,)))
    news_itself = show_facts(replace(entry, figures=(replace(rivals, key=True),)))
    assert [sentence.text for sentence in background.sentences][-1] == (
        "… " + "very " * 8 + "large, and 7 rivals lost."
    )
    assert news_itself.sentences == (Sentence(number=1, text=text.split("\n\n")[1]),)


def test_address_that_is_not_of_the_web_is_not_linked() -> None:
    article = replace(bakery().article, url="javascript:alert(1)")
    assert show_source(article).url is None


@given(st.text(alphabet="ab. \n“”", min_size=1, max_size=200), st.data())
def test_every_fact_points_to_sentences_that_hold_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    line = SummaryLine(text="line", at=(Span(start, end),))
    facts = show_facts(replace(plain(text), summary=(line,)))
    shown = {sentence.number: sentence for sentence in facts.sentences}
    assert all(number in shown for number in facts.lines[0].sentences)
    assert any(span.overlaps(Span(start, end)) for span in facts.spans)
    assert len(facts.spans) == len(facts.lines[0].sentences)
