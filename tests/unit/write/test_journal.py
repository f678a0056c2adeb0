import errno
import os
from pathlib import Path

import pytest

from digest.write.journal import JOURNAL_NAME, Journal, Spot, apply_journal, move_order, recover
from tests.helpers import write_files
from tests.sites import read

PUT = ("a.css", "2025/index.html", "index.html")
JOURNAL = Journal(spot=Spot.STATE, put=PUT, delete=("old/index.html",))
NEW = {path: f"new {path}\n" for path in PUT}


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Have an old site, and the files of the next one among the state."""
    old = "-- site/index.html --\nold\n-- site/old/index.html --\nold\n-- site/CNAME --\nmine\n"
    new = "".join(f"-- work/next/{path} --\n{text}" for path, text in NEW.items())
    return write_files(tmp_path, old + new)


def test_moves_are_done_and_the_journal_is_gone(place: Path) -> None:
    apply_journal(JOURNAL, place / "site", place / "work")
    assert read(place / "site") == {**NEW, "CNAME": "mine\n"}
    assert not (place / "work" / JOURNAL_NAME).exists()


@pytest.mark.parametrize("done", range(4))
def test_recovery_goes_on_where_the_moves_ended(
    place: Path, monkeypatch: pytest.MonkeyPatch, done: int
) -> None:
    moves = iter(range(done + 1))
    replace = Path.replace

    def replace_some(source: Path, target: Path) -> Path:
        if next(moves, None) is None:
            raise OSError(errno.EIO, "a fault")
        return replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace_some)
        if done < len(PUT):
            with pytest.raises(OSError, match="a fault"):
                apply_journal(JOURNAL, place / "site", place / "work")
    recover(place / "site", place / "work")
    assert (read(place / "site") == {**NEW, "CNAME": "mine\n"}) is (done < len(PUT))
    assert read(place / "work") == {}


def test_another_disk_gets_copies(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    replace = Path.replace

    def replace_here(source: Path, target: Path) -> Path:
        if "work" in source.parts and "site" in target.parts:
            raise OSError(errno.EXDEV, os.strerror(errno.EXDEV))
        return replace(source, target)

    monkeypatch.setattr(Path, "replace", replace_here)
    apply_journal(JOURNAL, place / "site", place / "work")
    assert read(place / "site") == {**NEW, "CNAME": "mine\n"}


@pytest.mark.parametrize(
    "journal",
    [
        b"noise",
        b"{}",
        b'{"spot": "state", "put": ["../up"], "delete": []}',
        b'{"spot": "state", "put": [], "delete": ["/etc/passwd"]}',
    ],
)
def test_a_damaged_journal_does_nothing(place: Path, journal: bytes) -> None:
    before = read(place / "site")
    (place / "work" / JOURNAL_NAME).write_bytes(journal)
    recover(place / "site", place / "work")
    assert read(place / "site") == before
    assert read(place / "work") == {}


def test_nothing_is_deleted_through_a_link(place: Path) -> None:
    write_files(place, "-- outside/index.html --\nnot ours\n")
    (place / "site/old/index.html").unlink()
    (place / "site/old").rmdir()
    (place / "site/old").symlink_to(place / "outside")
    apply_journal(JOURNAL, place / "site", place / "work")
    assert read(place / "outside") == {"index.html": "not ours\n"}


def test_an_empty_folder_gives_way_to_a_file(place: Path) -> None:
    (place / "site/a.css/b/c").mkdir(parents=True)
    apply_journal(JOURNAL, place / "site", place / "work")
    assert read(place / "site") == {**NEW, "CNAME": "mine\n"}


def test_what_pages_need_moves_first_and_the_home_page_last() -> None:
    paths = ["index.html", "2025/index.html", "feed.xml", "assets/site.css"]
    assert sorted(paths, key=move_order) == [
        "assets/site.css",
        "feed.xml",
        "2025/index.html",
        "index.html",
    ]
