"""The editor's note beside an article."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from digest.config import ReadConfig
from digest.errors import EditError, Where
from digest.model.patch import Drop, Patch
from digest.reading.beside.patches import parse_patch, read_patch

CONFIG = ReadConfig(zone="UTC")


def parse(text: str) -> Patch:
    return parse_patch(text, path="a.edit.yaml", config=CONFIG)


def test_note_sets_and_drops() -> None:
    note = (
        "headline: Two ports\ndate: 2025-03-04\ndraft: true\npublish_at: 2025-03-05T06:00+00:00\n"
        "expires_at: 2025-04-01\nweight: -1\nsection: Business\ntags: sea, money\nslug: ports\n"
        "why_it_matters: It is the sea.\npublication: Bay Post\nagency: AFP\n"
        "drop:\n  players: [Jane Roe]\n  figures:\n    - 5%\n    - 2025\n"
    )
    assert parse(note) == Patch(
        path="a.edit.yaml",
        headline="Two ports",
        published=date(2025, 3, 4),
        draft=True,
        publish_at=datetime(2025, 3, 5, 6, tzinfo=UTC),
        expires_at=datetime(2025, 4, 1, tzinfo=parse("date: 2025-01-01T10:00").published.tzinfo),  # type: ignore[union-attr]
        weight=-1,
        section="Business",
        tags=("sea", "money"),
        slug="ports",
        why_it_matters="It is the sea.",
        publication="Bay Post",
        agency="AFP",
        drop=(
            Drop(kind="players", text="Jane Roe", line=14),
            Drop(kind="figures", text="5%", line=16),
            Drop(kind="figures", text="2025", line=17),
        ),
        lines=(
            ("agency", 12),
            ("date", 2),
            ("draft", 3),
            ("drop", 13),
            ("expires_at", 5),
            ("headline", 1),
            ("publication", 11),
            ("publish_at", 4),
            ("section", 7),
            ("slug", 9),
            ("tags", 8),
            ("weight", 6),
            ("why_it_matters", 10),
        ),
    )


def test_empty_note_sets_nothing() -> None:
    assert parse("# nothing yet\n") == Patch(path="a.edit.yaml")


@pytest.mark.parametrize(
    ("text", "message", "place", "hint"),
    [
        (
            "date: 2025-03-04\nheadlin: x",
            'unknown key "headlin"',
            (2, 1),
            'did you mean "headline"?',
        ),
        ("drop: {player: [x]}", 'unknown key "player"', (1, 8), 'did you mean "players"?'),
        ("weight: heavy", "weight must be a whole number, not 'heavy'", (1, 1), None),
        ("weight: true", "weight must be a whole number, not 'True'", (1, 1), None),
        ("draft: 'yes'", "draft must be true or false, not 'yes'", (1, 1), None),
        (
            "date: soon",
            "date must be a day such as 2025-02-04, or 2025-02-04T06:00+02:00, not 'soon'",
            (1, 1),
            None,
        ),
        (
            "slug: Two Ports",
            "slug must be a slug such as \"two-ports\", not 'Two Ports'",
            (1, 1),
            None,
        ),
        (
            "drop: x",
            "drop must be lists named players, deals, figures or quotes, not 'x'",
            (1, 1),
            None,
        ),
        ("drop: {deals: [[x]]}", "drop.deals must be a list of texts", (1, 8), None),
        (
            "headline: [a]",
            "headline must be text of at most 1000 characters, not \"['a']\"",
            (1, 1),
            None,
        ),
        ("- a", "the note must be keys and values", (1, 1), None),
    ],
)
def test_what_means_nothing_is_refused_with_its_line(
    text: str, message: str, place: tuple[int, int], hint: str | None
) -> None:
    with pytest.raises(EditError) as caught:
        parse(text)
    assert (caught.value.message, caught.value.where, caught.value.hint) == (
        message,
        Where("a.edit.yaml", *place),
        hint,
    )


def test_note_that_is_no_yaml_is_refused_with_its_place(tmp_path: Path) -> None:
    note = tmp_path / "a.edit.yaml"
    note.write_text("headline: 'Two\n")
    with pytest.raises(EditError) as caught:
        read_patch(note, CONFIG, name="content/a.edit.yaml")
    assert caught.value.where is not None
    assert caught.value.where.path == "content/a.edit.yaml"
