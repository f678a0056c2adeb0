"""`digest rates update` against a bank on this machine, and a build with what it fetched."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from digest.codec import parse_json
from tests.helpers import write_files
from tests.unit.reading.rates.test_published import DAILY, HISTORY, PAGE, TABLES, pack
from tests.web import Answer, serve

SITE = """\
-- config.yaml --
title: Brief
extract: {engine: rules}
currency:
  update: {ecb: "URL/hist.zip", nbp: "URL/nbp/{table}/{first}/{last}"}
-- content/articles/plant.md --
---
title: Adeyo Foods opens a plant
date: 2026-11-20
---

Adeyo Foods said on Friday that it had spent ₦3 billion ($1.9 million) on its new plant, and
Hanbit Foods 40 billion won on a mill.
"""
NGN = "2026-11-18,PLN,NGN,0.002512"
FILES = {
    "/hist.zip": Answer(pack(("eurofxref-hist.csv", HISTORY.encode()))),
    "/nbp/b": Answer(TABLES.encode()),
    "/nbp/a": Answer(b"404 NotFound - Not Found - Brak danych", status=404),
}


def changed(path: str, answer: Answer) -> dict[str, Answer]:
    return {**FILES, path: answer}


def run(folder: Path, *words: str) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, "-m", "digest", "-C", str(folder), "--now", "2026-11-23", *words],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout


def update(folder: Path, files: dict[str, Answer], *words: str) -> tuple[int, str, list[str]]:
    """Run an update against a bank with some files; return exit code, output and what was asked."""

    def answer(path: str) -> Answer:
        return files["/".join(path.split("/")[:3]) if path.startswith("/nbp") else path]

    with serve(answer) as web:
        if not (folder / "config.yaml").exists():
            write_files(folder, SITE)
        config = folder / "config.yaml"
        written = config.read_text("utf-8")
        config.write_text(written.replace("URL", web.url), "utf-8")
        code, said = run(folder, "rates", "update", *words)
        config.write_text(written, "utf-8")
        return code, said, web.asked


def read(folder: Path, name: str) -> list[str]:
    return (folder / "content" / "rates" / name).read_text("utf-8").splitlines()


def test_rates_are_fetched_and_a_build_uses_them(tmp_path: Path) -> None:
    code, said, asked = update(tmp_path, FILES)
    assert code == 0
    assert said.splitlines() == [
        "content/rates/ECB.csv: 10 rates added, up to 2026-11-20",
        "content/rates/NBP.csv: 3 rates added, up to 2026-11-18",
    ]
    assert asked[0] == "/hist.zip"
    assert {path.split("/")[2] for path in asked[1:]} == {"a", "b"}
    assert len(asked) == 1 + 2 * 4
    assert read(tmp_path, "NBP.csv") == [
        "# Average exchange rates, tables A and B. Source: Narodowy Bank Polski",
        "date,currency,per,rate",
        NGN,
        "2026-11-18,PLN,VND,0.000139",
        "2026-11-18,PLN,XDR,5.1",
    ]
    assert "2026-11-20,KRW,EUR,1655.2" in read(tmp_path, "ECB.csv")
    assert run(tmp_path, "build")[0] == 0
    entry = parse_json((tmp_path / "site/2026/11/20/plant/index.json").read_bytes(), name="entry")
    naira, won = entry["figures"][:2]
    shown = [
        (one["check"], *(one["conversions"][0][key] for key in ("rate", "rate_date", "source")))
        for one in (naira, won)
    ]
    assert shown == [
        ("agrees", "1567.06", "2026-11-18", "NBP and ECB"),
        ("unchecked", "1477.46", "2026-11-20", "ECB"),
    ]


def test_what_is_there_stays_and_what_is_new_is_added(tmp_path: Path) -> None:
    update(tmp_path, FILES)
    before = read(tmp_path, "ECB.csv")
    later = HISTORY.replace("ZAR,\n", "ZAR,\n2026-11-23,1.13,177,N/A,1660,4.41,19.3,\n").replace(
        "2026-11-19,1.1188,175.9,N/A,1650.4,4.4,19.25,\n", ""
    )
    code, said, asked = update(tmp_path, changed("/hist.zip", Answer(later.encode())), "ecb")
    assert (code, said) == (0, "content/rates/ECB.csv: 5 rates added, up to 2026-11-23\n")
    assert read(tmp_path, "ECB.csv") == [*before, *read(tmp_path, "ECB.csv")[-5:]]
    assert update(tmp_path, FILES, "ecb")[1].startswith("content/rates/ECB.csv: 0 rates")
    assert asked == ["/hist.zip"]


@pytest.mark.parametrize(
    ("path", "answer", "message"),
    [
        ("/hist.zip", Answer(PAGE), "found a web page, expected a table of the European"),
        ("/hist.zip", Answer(FILES["/hist.zip"].body[:-40]), "the archive is damaged"),
        ("/hist.zip", Answer(FILES["/hist.zip"].body, length=9999), "broke off after"),
        ("/hist.zip", Answer(pack(("x.csv", b"0" * 30_000_000))), "unpacks to more than"),
        ("/hist.zip", Answer(status=500), "answers 500"),
        ("/hist.zip", Answer(status=404), "there is nothing at"),
        (
            "/hist.zip",
            Answer(status=301, headers={"Location": "http://rates.example/"}),
            "which is not https",
        ),
        ("/hist.zip", Answer(b""), "found an empty file, expected a table of the European"),
        (
            "/hist.zip",
            Answer(status=302, headers={"Location": "/hist.zip"}),
            "sends on and on, or to what is no web address",
        ),
        (
            "/hist.zip",
            Answer(status=302, headers={"Location": "file:///etc/hosts"}),
            "sends on and on, or to what is no web address",
        ),
        ("/nbp/b", Answer(status=404), "there is nothing at http://127.0.0.1"),
        ("/nbp/b", Answer(PAGE), "found a web page, expected tables of Narodowy Bank Polski"),
        ("/nbp/b", Answer(TABLES.encode()[:-9]), "no tables of Narodowy Bank Polski"),
    ],
)
def test_a_bad_answer_leaves_its_file_as_it_was_and_the_other_is_fetched(
    tmp_path: Path, path: str, answer: Answer, message: str
) -> None:
    bad, good = ("ECB.csv", "NBP.csv") if path == "/hist.zip" else ("NBP.csv", "ECB.csv")
    code, said, _ = update(tmp_path, changed(path, answer))
    lines = said.splitlines()
    assert code == 1
    assert [line for line in lines if "error DG03" in line and message in line]
    assert "Traceback" not in said
    assert read(tmp_path, good)
    assert sorted(one.name for one in (tmp_path / "content/rates").iterdir()) == [good]
    assert bad not in said


def test_a_file_with_a_bad_row_is_not_written_over(tmp_path: Path) -> None:
    write_files(tmp_path, SITE)
    write_files(tmp_path, "-- content/rates/nbp.csv --\ndate,currency,per,rate\nmine\n")
    code, said, _ = update(tmp_path, FILES, "NBP")
    assert code == 1
    assert said.startswith("content/rates/nbp.csv:2:1: error DG030: 1 cells, expected 4\n")
    assert read(tmp_path, "nbp.csv") == ["date,currency,per,rate", "mine"]


def test_a_dry_run_writes_nothing_and_since_asks_for_more(tmp_path: Path) -> None:
    code, said, asked = update(tmp_path, FILES, "--dry-run", "--since", "2026-11-01")
    assert (code, said.splitlines()[0]) == (
        0,
        "content/rates/ECB.csv: 10 rates would be added, up to 2026-11-20",
    )
    assert asked == [
        "/hist.zip",
        "/nbp/a/2026-11-01/2026-11-23",
        "/nbp/b/2026-11-01/2026-11-23",
    ]
    assert not (tmp_path / "content" / "rates").exists()


def test_the_table_of_one_day_will_do(tmp_path: Path) -> None:
    code, _, _ = update(tmp_path, changed("/hist.zip", Answer(DAILY.encode())), "ecb")
    assert code == 0
    assert read(tmp_path, "ECB.csv")[2:] == [
        "2026-11-20,JPY,EUR,176.1",
        "2026-11-20,USD,EUR,1.1203",
        "2026-11-20,ZAR,EUR,19.21",
    ]


def test_other_addresses_and_banks_are_refused(tmp_path: Path) -> None:
    write_files(tmp_path, SITE.replace("URL", "http://rates.example"))
    code, said = run(tmp_path, "rates", "update", "ecb")
    assert code == 1
    assert '"http://rates.example/hist.zip" is no address to fetch from' in said
    code, said = run(tmp_path, "rates", "update", "xyz")
    assert (code, 'no bank "xyz" to fetch rates from' in said) == (2, True)


def test_a_build_asks_no_host(tmp_path: Path) -> None:
    with serve(lambda _path: Answer()) as web:
        write_files(tmp_path, SITE.replace("URL", web.url))
        assert run(tmp_path, "build")[0] == 0
        assert run(tmp_path, "rates")[0] == 0
        assert web.asked == []


def test_today_is_the_last_day_fetched(tmp_path: Path) -> None:
    later = HISTORY.replace("2026-11-20", date(2026, 12, 1).isoformat())
    update(tmp_path, changed("/hist.zip", Answer(later.encode())), "ecb")
    assert {line[:10] for line in read(tmp_path, "ECB.csv")[2:]} == {"2026-11-19"}
