"""The site's own list of players."""

from pathlib import Path

import pytest

from digest.config import ReadConfig
from digest.errors import PlayersError, Where
from digest.model.entry import KnownPlayer, PlayerKind
from digest.reading.beside.players import parse_known_players, read_known_players

PATH = "content/players.yaml"


def test_list_gives_names_kinds_and_other_names() -> None:
    text = (
        "- name: Fjordia Group\n  kind: company\n  aliases: [Fjordia]\n  ticker: FJD\n"
        "  country: NO\n- name: Ada Voss\n  kind: person\n"
    )
    assert parse_known_players(text, path=PATH) == (
        KnownPlayer(name="Fjordia Group", kind=PlayerKind.COMPANY, aliases=("Fjordia", "FJD")),
        KnownPlayer(name="Ada Voss", kind=PlayerKind.PERSON),
    )


@pytest.mark.parametrize(
    ("text", "line", "column", "message"),
    [
        ("name: A\n", 1, 1, "the file must be a list of players"),
        ("- A\n", 1, 3, "a player must have name and kind"),
        ("- name: A\n  kind: company\n  alias: [B]\n", 3, 3, 'unknown key "alias"'),
        (
            "- name: A\n  kind: firm\n",
            2,
            3,
            "kind must be person, company, government or organisation, not 'firm'",
        ),
        ("- kind: company\n", 1, 3, "name must be a text of one line, not None"),
        (
            "- name: A\n  kind: company\n  aliases: B\n",
            3,
            3,
            "aliases must be a list of at most 50 names",
        ),
        (
            "- name: A\n  kind: company\n  aliases: [3]\n",
            3,
            13,
            "aliases must be a text of one line, not 3",
        ),
    ],
)
def test_what_means_nothing_is_named_with_its_place(
    text: str, line: int, column: int, message: str
) -> None:
    with pytest.raises(PlayersError) as caught:
        parse_known_players(text, path=PATH)
    assert (caught.value.message, caught.value.where) == (message, Where(PATH, line, column))


def test_unknown_key_hints_at_the_nearest() -> None:
    with pytest.raises(PlayersError) as caught:
        parse_known_players("- name: A\n  kind: company\n  alias: [B]\n", path=PATH)
    assert caught.value.hint == 'did you mean "aliases"?'


def test_broken_yaml_is_an_error_of_the_list() -> None:
    with pytest.raises(PlayersError) as caught:
        parse_known_players("- name: [A\n", path=PATH)
    assert (caught.value.code, caught.value.where and caught.value.where.path) == ("DG025", PATH)


def test_a_site_without_a_list_knows_nobody(tmp_path: Path) -> None:
    assert read_known_players(tmp_path, ReadConfig()) == ()


def test_list_is_read_from_the_content_folder(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "players.yaml").write_text("- name: Orla\n  kind: organisation\n")
    (found,) = read_known_players(tmp_path, ReadConfig())
    assert found == KnownPlayer(name="Orla", kind=PlayerKind.ORGANISATION)
