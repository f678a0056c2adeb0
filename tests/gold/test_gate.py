"""The gate as a command."""

from click.testing import CliRunner

from tests.gold.floors import read_floors
from tests.gold.gate import gate


def test_one_article_is_scored_without_floors() -> None:
    done = CliRunner().invoke(gate, ["--only", "tundo-cold-rooms", "--misses"])
    assert done.exit_code == 0
    assert "money recall" in done.stdout


def test_unknown_article_is_an_error_of_use() -> None:
    done = CliRunner().invoke(gate, ["--only", "no-such-article"])
    assert done.exit_code == 2
    assert "no annotation is called no-such-article" in done.stderr


def test_every_set_has_floors_between_nothing_and_all() -> None:
    floors = read_floors()
    assert {"project", "project, rules"} <= floors.keys()
    values = [floor for fields in floors.values() for floor in fields.values()]
    assert [floor for floor in values if not 0 <= floor <= 1] == []
