"""Players: names, kinds, offices, and the properties every article keeps."""

from collections.abc import Iterator, Sequence

from hypothesis import given
from hypothesis import strategies as st

from digest.extraction.mentions import Label, Mention, RulesRecognizer
from digest.extraction.pipeline import run_pipeline
from digest.extraction.players import find_players, players_step
from digest.model.article import Article, Published, Span
from digest.model.entry import Draft, KnownPlayer, Player, PlayerKind
from digest.text.sentences import split_sentences
from digest.value import replace
from tests.helpers import Case, each_case


def article(text: str, headline: str = "", **known: str) -> Article:
    whole = f"{headline}\n\n{text}" if headline else text
    return Article(
        slug="x",
        source="x.txt",
        text=whole,
        sentences=split_sentences(whole),
        headline=Span(0, len(headline)) if headline else None,
        body_start=len(headline) + 2 if headline else 0,
        published=Published(),
        **known,  # type: ignore[arg-type]
    )


def players(text: str, headline: str = "", **known: str) -> tuple[Player, ...]:
    draft = Draft(article=article(text, headline, **known))
    return find_players(draft, RulesRecognizer()).players


def line(player: Player) -> str:
    cells = [player.name, player.kind.value, player.role, player.affiliation]
    told = [cell or "-" for cell in cells] + [", ".join(player.aliases) or "-"]
    while told[-1] == "-":
        told.pop()
    return " | ".join(told)


@each_case("names")
def test_names_kinds_and_offices_are_read(case: Case) -> None:
    found = sorted(players(case.given + "."), key=lambda player: player.at[0])
    assert "\n".join(sorted(map(line, found))) == "\n".join(sorted(case.expected.splitlines()))


def told(player: Player) -> str:
    return line(replace(player, aliases=()))


@each_case("offices")
def test_roles_and_employers_are_read(case: Case) -> None:
    found = [told(player) for player in players(case.given)]
    offices = [one for one in found if one.count(" | ") > 1]
    expected = case.expected.splitlines()
    assert [one for one in expected if one not in found] == []
    assert [one for one in offices if one not in expected] == []


def test_title_case_headline_gives_no_names_but_holds_those_of_the_text() -> None:
    found = players("Orbex Labs said it grew.", "Orbex Labs Beats Every Gloomy Forecast")
    assert [(player.name, [span.start for span in player.at]) for player in found] == [
        ("Orbex Labs", [0, 40])
    ]


def test_players_of_the_headline_are_key_and_come_first() -> None:
    text = "Orbex Labs bought Kestora Group for $3m.\n\nThe deal was big.\n\nIt was quick.\n\n"
    found = players(text + "The Glassmakers Association lives in Lyon.", "Kestora Group sold")
    assert [(player.name, player.key) for player in found] == [
        ("Kestora Group", True),
        ("Orbex Labs", True),
        ("Glassmakers Association", False),
    ]


def test_role_spans_quote_the_words_that_say_it() -> None:
    text = "It was quiet. Verdania CEO Maya Ostrom met reporters."
    (ostrom,) = [p for p in players(text) if p.kind is PlayerKind.PERSON]
    assert [span.of(text) for span in ostrom.role_at] == ["Verdania CEO Maya Ostrom"]


def test_a_counterpart_shows_where_the_office_stands() -> None:
    text = "Verdania CEO Maya Ostrom spoke. Her counterpart at Orbex Labs, Ian Sule, did not."
    (sule,) = [p for p in players(text) if p.name == "Ian Sule"]
    assert [span.of(text) for span in sule.role_at] == [
        "CEO",
        "Her counterpart at Orbex Labs, Ian Sule",
    ]


def test_a_surname_of_two_in_one_sentence_is_nobodys() -> None:
    text = "Verdania CEO Maya Ostrom met Orbex Labs CEO Paul Ostrom and Ostrom left."
    people = [p for p in players(text) if p.kind is PlayerKind.PERSON]
    assert [[span.of(text) for span in p.at] for p in people] == [["Maya Ostrom"], ["Paul Ostrom"]]


def test_the_paper_itself_is_no_player() -> None:
    text = "The Aire Courier asked Orbex Labs. The Aire Courier waited. Orbex Labs said no."
    assert [p.name for p in players(text, publication="Aire Courier")] == ["Orbex Labs"]


class _Told:
    """An engine that knows one name."""

    name = "told"
    version = "1"

    def recognize(self, paragraphs: Sequence[str]) -> Iterator[tuple[Mention, ...]]:
        for text in paragraphs:
            start = text.find("Fjordia")
            yield (Mention(Span(start, start + 7), Label.ORGANISATION),) if start >= 0 else ()


def test_an_engine_makes_a_player_of_a_name_that_no_rule_tells() -> None:
    draft = Draft(article=article("Growth came from Fjordia and from luck."))
    assert find_players(draft, RulesRecognizer()).players == ()
    (found,) = find_players(draft, _Told()).players
    assert (found.name, found.kind, found.by) == (
        "Fjordia",
        PlayerKind.COMPANY,
        ("model:organisation",),
    )


KNOWN = (
    KnownPlayer(name="Fjordia Group", kind=PlayerKind.ORGANISATION, aliases=("Fjordia", "FJD")),
    KnownPlayer(name="quora", kind=PlayerKind.COMPANY),
)


def test_the_sites_own_list_tells_what_a_name_is() -> None:
    draft = Draft(article=article("Luck came from Fjordia. The old FJD went."), known=KNOWN)
    (found,) = find_players(draft, RulesRecognizer()).players
    assert (found.name, found.kind, found.aliases) == (
        "Fjordia",
        PlayerKind.ORGANISATION,
        ("FJD",),
    )


def test_the_sites_own_list_knows_names_in_small_letters() -> None:
    draft = Draft(article=article("Growth came from quora and from luck."), known=KNOWN)
    (found,) = find_players(draft, RulesRecognizer()).players
    assert (found.name, found.kind, found.by) == (
        "quora",
        PlayerKind.COMPANY,
        ("list:players.yaml",),
    )


def test_a_list_that_no_name_is_on_changes_nothing() -> None:
    text = "Verdania CEO Maya Ostrom met reporters. Ostrom said the plan was ready."
    plain = find_players(Draft(article=article(text)), RulesRecognizer()).players
    assert (
        find_players(Draft(article=article(text), known=KNOWN), RulesRecognizer()).players == plain
    )


def test_a_careless_text_has_no_names_in_small_letters() -> None:
    text = "orders fell. orders rose. prices fell. prices rose. costs fell. costs rose."
    assert players(text) == ()


def test_step_fills_players_alone() -> None:
    draft = run_pipeline(
        Draft(article=article("Orbex Labs said no.")), [players_step(RulesRecognizer())]
    )
    assert [player.name for player in draft.players] == ["Orbex Labs"]


WORDS = st.sampled_from(
    """Orbex Labs CEO Maya Ostrom said “ ” " ' ’ ( ) , . - — : ; the of and for Inc. Ltd Bank Korea
    President \n \n\n \u00a0 \ue000 Mr de van Ji-woo (LSE) 's board, chaired by its chief executive,
    Ministry Land, $3bn 737 A350 É 三 а x""".split(" ")
)


@given(st.lists(WORDS, max_size=60).map(" ".join))
def test_every_span_quotes_a_name_and_the_answer_repeats(text: str) -> None:
    found = players(text)
    assert found == players(text)
    for player in found:
        quoted = [span.of(text) for span in player.at]
        assert set(quoted) == {player.name, *player.aliases}
        assert list(player.at) == sorted(player.at)


@given(st.text(max_size=300))
def test_any_text_is_read_without_an_error(text: str) -> None:
    assert all(span.of(text) for player in players(text) for span in player.at)


def test_more_names_than_are_weighed_are_told_as_a_problem() -> None:
    text = " ".join(f"Mr Al{chr(97 + n % 26) * (n // 26 + 1)} Bo said no." for n in range(1100))
    draft = find_players(Draft(article=article(text)), RulesRecognizer())
    assert [problem.code for problem in draft.problems] == ["DG090"]
