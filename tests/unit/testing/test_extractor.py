from collections.abc import Callable
from decimal import Decimal
from itertools import count

import pytest

from digest.extraction.mentions import RulesRecognizer
from digest.extraction.pipeline import Extractor, Tools
from digest.model.article import Span
from digest.model.entry import Draft, Figure, FigureKind, Player, PlayerKind, Quote
from digest.model.report import Problem, Severity
from digest.plugins import load, names
from digest.testing.extractor import check_extractor
from digest.value import replace

TEXT = """Harbour orders two tugs

Lindholm Harbour has ordered two tugs from Varga Yards for 40 million euros. "They burn no oil,"
said Ada Holm, director of the harbour, on Tuesday."""
TUGS = Span(TEXT.index("two tugs"), TEXT.index("two tugs") + len("two tugs"))


def figure(**changes: object) -> Figure:
    plain = Figure(
        text="two tugs",
        kind=FigureKind.QUANTITY,
        low=Decimal(2),
        high=Decimal(2),
        unit="tugs",
        at=(TUGS,),
    )
    return replace(plain, **changes)


def messages(run: Callable[[Draft], Draft], *gives: str) -> list[str]:
    step = Extractor(name="mine", run=run, gives=gives or ("figures",))
    return [problem.message.partition(" Figure(")[0] for problem in check_extractor(step, [TEXT])]


@pytest.mark.parametrize("name", names("digest.extractors"))
def test_our_own_steps_pass(name: str) -> None:
    step = load("digest.extractors", name)(Tools(recognizer=RulesRecognizer()))
    assert check_extractor(step, [TEXT]) == ()


def test_a_step_sees_what_it_needs() -> None:
    def copy(draft: Draft) -> Draft:
        seen.append([player.name for player in draft.players])
        return replace(draft, players=(*draft.players,))

    seen: list[list[str]] = []
    step = Extractor(name="mine", run=copy, needs=("players",), gives=("players",))
    assert check_extractor(step, [TEXT]) == ()
    assert "Varga Yards" in seen[0]


def test_a_step_that_stands_in_for_ours_starts_without_it() -> None:
    def refuse_found(draft: Draft) -> Draft:
        assert draft.figures == ()
        return replace(draft, figures=(figure(),))

    assert messages(refuse_found) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"at": ()}, "a fact without a place does not exist: figures"),
        ({"at": (Span(5, 5),)}, "places stand in the text: not so for figures"),
        ({"at": (Span(0, 9_999),)}, "places stand in the text: not so for figures"),
        (
            {"at": (Span(0, 7),)},
            'a figure\'s text is what stands at its first place: not so for "two tugs"',
        ),
        ({"unit": 5}, "a draft is the same after it was kept: tuples, Decimals, our own types"),
    ],
)
def test_a_fact_that_breaks_a_rule_is_named(change: dict[str, object], found: str) -> None:
    assert messages(lambda draft: replace(draft, figures=(figure(**change),))) == [found]


def test_words_that_were_not_said_are_named() -> None:
    quote = Quote(text="They burn oil", speaker=None, at=(TUGS,))
    assert messages(lambda draft: replace(draft, quotes=(quote,)), "quotes") == [
        'a quotation is verbatim: not so for "They burn oil"'
    ]


def test_a_step_that_changes_what_is_not_its_own_is_named() -> None:
    stray = Player(name="Varga Yards", kind=PlayerKind.COMPANY, at=(TUGS,))
    assert messages(lambda draft: replace(draft, players=(stray,))) == [
        'extractor "mine" changed players, which it does not give'
    ]


def test_a_step_that_fails_is_named() -> None:
    assert messages(lambda draft: draft if draft.deals else 1 // 0) == [  # type: ignore[arg-type,return-value]
        "no text makes a step fail, but ZeroDivisionError: integer division or modulo by zero"
    ]


def test_a_step_that_answers_differently_is_named() -> None:
    numbers = count()
    assert messages(lambda draft: replace(draft, figures=(figure(per=str(next(numbers))),))) == [
        "the same draft gives the same answer"
    ]


def test_a_step_that_takes_problems_away_is_named() -> None:
    told = Problem(code="DG999", severity=Severity.NOTE, message="odd")

    def first(draft: Draft) -> Draft:
        return replace(draft, problems=(told, *draft.problems))

    assert messages(first) == []


def test_a_step_that_gives_nothing_or_something_unknown_is_named() -> None:
    rule = (
        "a step needs and gives fields of a draft, which are "
        "headline, summary, players, figures, quotes, deals"
    )
    assert messages(lambda draft: draft, "weather") == [rule]
    step = Extractor(name="mine", run=lambda draft: draft, gives=())
    assert [problem.message for problem in check_extractor(step, [TEXT])] == [rule]
