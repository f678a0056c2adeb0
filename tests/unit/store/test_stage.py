from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import pbkdf2_hmac
from pathlib import Path
from typing import TypeVar

import pytest

from digest.executor import map_cpu
from digest.store.cache import Store
from digest.store.stage import Stage, key_of, run_stage
from digest.value import replace

T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Length:
    letters: int


def measure(word: Word) -> Length:
    return Length(letters=len(word.text))


def measure_hard(word: Word) -> Length:
    """Take so long that other processes are worth opening."""
    pbkdf2_hmac("sha256", word.text.encode(), b"salt", 60_000)
    return measure(word)


MEASURE = Stage(name="measure", run=measure, gives=Length, code="1")
WORDS = [Word(text=text) for text in ("one", "three", "one", "seventeen")]
LENGTHS = tuple(Length(letters=n) for n in (3, 5, 3, 9))


def run(path: Path, stage: Stage[Word, Length], words: list[Word]) -> tuple[object, list[str]]:
    """Return a stage's results, and which words it computed."""
    computed: list[str] = []
    with Store(path) as store:
        results = run_stage(
            stage, words, store=store, on_result=lambda word: computed.append(word.text)
        )
    return results, computed


def test_each_item_is_computed_once_and_never_again(tmp_path: Path) -> None:
    assert run(tmp_path / "store", MEASURE, WORDS) == (LENGTHS, ["one", "three", "seventeen"])
    assert run(tmp_path / "store", MEASURE, WORDS) == (LENGTHS, [])


def test_only_a_changed_item_is_computed_anew(tmp_path: Path) -> None:
    run(tmp_path / "store", MEASURE, WORDS)
    results, computed = run(tmp_path / "store", MEASURE, [*WORDS[1:], Word(text="two")])
    assert results == (*LENGTHS[1:], Length(letters=3))
    assert computed == ["two"]


def test_other_code_computes_everything_anew(tmp_path: Path) -> None:
    run(tmp_path / "store", MEASURE, WORDS)
    newer = Stage(name="measure", run=measure, gives=Length, code="2")
    assert run(tmp_path / "store", newer, WORDS) == (LENGTHS, ["one", "three", "seventeen"])


def test_a_result_of_another_form_is_computed_anew(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        store.put(key_of(MEASURE, WORDS[0]), b'{"letters": "three"}')
    assert run(tmp_path / "store", MEASURE, WORDS[:1]) == (LENGTHS[:1], ["one"])


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_are_the_same_whatever_the_jobs(jobs: int) -> None:
    hard = replace(MEASURE, run=measure_hard)
    words = [Word(text="x" * number) for number in range(1, 80)]
    with Store(None) as store:
        results = run_stage(hard, words, store=store, through=partial(map_cpu, jobs=jobs))
    assert results == tuple(Length(letters=n) for n in range(1, 80))


def lose(word: Word) -> Length:
    return Length(letters=-len(word.text))


def lose_three(
    run: Callable[[T], R], items: Sequence[T], /, *, lost: Callable[[T], R] | None = None
) -> Iterator[R]:
    """Do the work as if one item killed its process."""
    assert lost is not None
    return (lost(item) if item == Word(text="three") else run(item) for item in items)


def test_what_a_lost_item_gives_is_not_kept(tmp_path: Path) -> None:
    fragile = replace(MEASURE, lost=lose)
    with Store(tmp_path / "store") as store:
        first = run_stage(fragile, WORDS, store=store, through=lose_three)
    assert [one.letters for one in first] == [3, -5, 3, 9]
    with Store(tmp_path / "store") as store:
        computed: list[Word] = []
        second = run_stage(fragile, WORDS, store=store, on_result=computed.append)
    assert [word.text for word in computed] == ["three"]
    assert second == LENGTHS
