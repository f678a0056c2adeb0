"""Patterns that are taken from an earlier run are those that `re` makes."""

import importlib
import pkgutil
import re
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import digest.extraction
import digest.reading
from digest.codec import squeeze
from digest.store.cache import Store
from digest.store.patterns import patterns_kept

TEXT = "Bay Ferries paid £4.5m (about $5.7m)\nfor the Île d\u2019Or on 3 March."
PATTERNS = (
    (r"(?P<sign>[£$€])(?P<amount>\d+(?:\.\d)?)(?P<scale>m|bn)?", 0),
    (r"(?P<b>f)(?P<a>e)(rr)", re.IGNORECASE),
    (r"(?i:FOR) the (?-i:Île)", 0),
    (r"(?xs) paid . .+ for  # over the line", 0),
    (r"^for\b", re.MULTILINE),
    ("[\udc80-\udcff]|[\U00010000-\U0010ffff]", 0),
    (r"(?<=\()about(?! £)|(?P<n>x)?(?(n)y|z)", re.ASCII),
)


def compile_all(
    store: Store, patterns: Iterable[tuple[str, int]] = PATTERNS
) -> tuple[list[re.Pattern[str]], int]:
    """Return patterns and how many of them had to be compiled."""
    re.purge()
    with patterns_kept(store, "some") as stand_in:
        made = [re.compile(pattern, flags) for pattern, flags in patterns]
    assert stand_in is not None
    return made, len(stand_in.made)


def test_patterns_are_compiled_once() -> None:
    store = Store(None)
    assert [compile_all(store)[1], compile_all(store)[1]] == [len(PATTERNS), 0]


def test_patterns_are_kept_from_one_run_to_the_next(tmp_path: Path) -> None:
    counts = []
    for _ in range(2):
        with Store(tmp_path / "store") as store:
            counts.append(compile_all(store)[1])
    assert counts == [len(PATTERNS), 0]


def test_kept_patterns_are_equal_to_those_that_re_makes() -> None:
    store = Store(None)
    compile_all(store)
    kept, _ = compile_all(store)
    re.purge()
    fresh = [re.compile(pattern, flags) for pattern, flags in PATTERNS]
    assert kept == fresh
    assert [[*one.groupindex.items()] for one in kept] == [[*x.groupindex.items()] for x in fresh]
    assert [one.findall(TEXT) for one in kept] == [one.findall(TEXT) for one in fresh]


def test_every_pattern_of_readers_and_extractors_comes_back_as_it_was() -> None:
    found = sorted(_find_patterns(), key=lambda one: (one.pattern, one.flags))
    wanted = [(one.pattern, one.flags) for one in found]
    store = Store(None)
    assert len(found) > 500
    assert compile_all(store, wanted) == (found, len(found))
    assert compile_all(store, wanted) == (found, 0)


def _find_patterns() -> set[re.Pattern[str]]:
    found = set()
    for package in (digest.reading, digest.extraction):
        for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            values = vars(importlib.import_module(info.name)).values()
            found |= {
                value
                for value in values
                if isinstance(value, re.Pattern) and isinstance(value.pattern, str)
            }
    return found


@given(st.text(max_size=20), st.sampled_from([0, re.IGNORECASE, re.ASCII, re.DOTALL]))
def test_any_text_finds_itself_by_a_kept_pattern(text: str, flags: re.RegexFlag) -> None:
    store = Store(None)
    wanted = [(f"({re.escape(text)})$", flags)]
    compile_all(store, wanted)
    (pattern,), compiled = compile_all(store, wanted)
    assert pattern.fullmatch(text)
    assert compiled == 0


@pytest.mark.parametrize("damage", [b"no patterns", squeeze(b"[1]"), squeeze(b'{"a":{}}')])
def test_damage_to_what_is_kept_costs_nothing_but_time(damage: bytes) -> None:
    class Damaged(Store):
        """A store that gives nonsense."""

        def get(self, key: str) -> bytes | None:
            """Return nonsense."""
            del key
            return damage

    made, compiled = compile_all(Damaged(None))
    assert ([one.pattern for one in made], compiled) == (
        [one for one, _ in PATTERNS],
        len(PATTERNS),
    )


def test_patterns_that_differ_in_each_run_do_not_pile_up(tmp_path: Path) -> None:
    sizes = []
    for turn in range(3):
        with Store(tmp_path / "store") as store, patterns_kept(store, "many"):
            for number in range(100):
                re.compile(f"fixed {number}")
            re.compile(f"other {turn}")
        sizes.append((tmp_path / "store").stat().st_size)
    assert len({*sizes}) == 1


def test_a_pattern_that_is_none_is_refused_as_ever() -> None:
    with patterns_kept(Store(None), "bad"), pytest.raises(re.error, match="unterminated"):
        re.compile("[a-")


def test_patterns_of_bytes_are_compiled_as_ever() -> None:
    with patterns_kept(Store(None), "bytes") as stand_in:
        assert re.compile(b"a(b)").findall(b"ab") == [b"b"]
    assert stand_in is not None
    assert stand_in.made == {}


def test_re_is_itself_again_after_an_error() -> None:
    with pytest.raises(RuntimeError), patterns_kept(Store(None), "error") as stand_in:
        raise RuntimeError
    assert stand_in is not None
    re.compile("after the error")
    assert stand_in.made == {}
