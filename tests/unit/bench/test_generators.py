from dataclasses import replace
from hashlib import sha256
from html import unescape
from pathlib import Path

import pytest

import digest
from bench.generators.builds import edit
from bench.generators.corpus import LENGTH, Invented, invent, invent_one
from bench.generators.layouts import FORMS, article_path, lay_out
from bench.generators.measure import BenchError, Cost, run
from bench.generators.report import write_report
from bench.generators.results import Build, Ratios, Results, Served, add, read_results
from bench.generators.results import write_results as keep
from digest.config_file import load_config

FEW = 12


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A built site of invented articles, and the words added to the first."""
    folder = tmp_path_factory.mktemp("bench") / "digest"
    lay_out(invent(FEW), "digest", folder)
    token = edit(folder / article_path("digest", invent_one(0)), 4)
    report = digest.build(folder, config=load_config(folder))
    assert report.problems == ()
    return folder / "site", token


def page(site: Path, article: Invented) -> str:
    path = site / article.day.isoformat() / article.slug / "index.html"
    return unescape(path.read_text("utf-8"))


def test_articles_are_the_same_on_every_machine() -> None:
    text = "".join(FORMS[name](article) for article in invent(50) for name in sorted(FORMS))
    assert sha256(text.encode()).hexdigest()[:16] == "9756a702f97beecc"


def test_a_longer_row_of_articles_begins_with_the_shorter_one() -> None:
    assert list(invent(40))[:7] == list(invent(7))


def test_articles_differ_by_seed() -> None:
    assert invent_one(3, seed=1) != invent_one(3, seed=2)


def test_articles_are_about_as_long_as_they_should_be() -> None:
    words = [len(article.body.split()) for article in invent(100)]
    assert [count for count in words if not LENGTH * 0.9 < count < LENGTH * 1.1] == []


def test_short_articles_are_short() -> None:
    words = [len(article.body.split()) for article in invent(100, length=60)]
    assert [count for count in words if not 60 <= count < 120] == []


@pytest.mark.parametrize("length", [10, 60, 150, LENGTH])
def test_articles_hold_what_they_say_they_plant(length: int) -> None:
    lost = [
        (article.slug, fact)
        for article in invent(100, length=length)
        for fact in article.planted
        if fact not in article.body
    ]
    assert lost == []


def test_pages_show_every_planted_fact(built: tuple[Path, str]) -> None:
    lost = [
        (article.slug, fact)
        for article in invent(FEW)
        for fact in article.planted
        if fact not in page(built[0], article)
    ]
    assert lost == []


def test_the_sentence_of_an_edit_is_shown_as_a_figure(built: tuple[Path, str]) -> None:
    site, token = built
    assert f"<td>€{token}</td>" in page(site, invent_one(0))


@pytest.mark.parametrize("name", sorted(FORMS))
def test_every_program_is_handed_every_article_and_the_same_style(
    tmp_path: Path, name: str
) -> None:
    folder = tmp_path / name
    lay_out(invent(FEW), name, folder)
    written = {path.relative_to(folder) for path in (folder / "content").rglob("*-0*.md")}
    assert written == {article_path(name, article) for article in invent(FEW)}
    assert len(list(folder.rglob("style.css"))) == 1


def test_a_run_that_fails_is_told_with_what_it_printed(tmp_path: Path) -> None:
    with pytest.raises(BenchError, match="no such template"):
        run(("sh", "-c", "echo no such template; exit 3"), within=tmp_path, log=tmp_path / "log")


def cost(seconds: float) -> Cost:
    return Cost(wall=2 * seconds, cpu=seconds, peak=50.0)


def measured(program: str, *seconds: float, scenario: str = "edit") -> Build:
    return Build(
        scenario=scenario,
        articles=100,
        program=program,
        costs=tuple(map(cost, seconds)),
        pages=107,
        size=400_000,
    )


def test_the_report_gives_the_median_of_pairs_and_says_where_we_are_slower() -> None:
    results = Results(
        day="2026-01-02",
        builds=(
            measured("Digest", 1.0, 3.0, 1.0),
            measured("Hugo", 4.0, 2.0, 2.0),
            measured("Digest", 6.0, scenario="cold"),
            measured("Hugo", 0.5, scenario="cold"),
        ),
    )
    lines = write_report(results).splitlines()
    assert [line for line in lines if line.startswith(("| Digest", "- than Hugo"))] == [
        "| Digest: from nothing | 12 · 12 | 1.0 | 12 s, 50 MB, 1 run |",
        "| Digest: one article edited | 0.50 · 0.50 | 1.0 | 2.0 s, 50 MB, 3 runs |",
        "- than Hugo: Digest, from nothing, 100 articles: 12 times.",
    ]


def test_newer_results_take_the_place_of_older_ones(tmp_path: Path) -> None:
    served = Served(change="edit", articles=100, program="Digest", seconds=(0.1,))
    ratios = Ratios(name="facts to model", articles=100, values=(1.5,))
    first = add(Results(day="2026-01-02"), [measured("Digest", 1.0), served, ratios])
    second = add(first, [measured("Digest", 2.0), replace(served, seconds=(0.2,))])
    keep(tmp_path / "kept" / "results.json", second)
    assert read_results(tmp_path / "kept" / "results.json") == Results(
        day="2026-01-02",
        builds=(measured("Digest", 2.0),),
        served=(replace(served, seconds=(0.2,)),),
        ratios=(ratios,),
    )
