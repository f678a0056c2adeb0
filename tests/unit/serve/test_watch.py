import errno
from collections.abc import Iterator
from pathlib import Path

import pytest
from watchdog.observers import Observer

from digest.serve.watch import Watched, Watcher


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content/2025").mkdir(parents=True)
    (tmp_path / "content/2025/a.txt").write_text("one")
    (tmp_path / "config.yaml").write_text("title: One")
    return tmp_path


def watched(root: Path) -> Watched:
    folders = (root / "content", root / "themes")
    return Watched(root=root, folders=folders, files=(root / "config.yaml",))


@pytest.fixture(params=[0, 50], ids=["told by the system", "polled"])
def changes(root: Path, request: pytest.FixtureRequest) -> Iterator[Iterator[frozenset[Path]]]:
    """Watch the folder; yield what changes."""
    watcher = Watcher(watched(root), poll=request.param, say=pytest.fail)
    yield watcher.batches(debounce=20)
    watcher.close()


def wait_for(changes: Iterator[frozenset[Path]], *paths: Path) -> set[Path]:
    """Return all that changed until these paths have; the test's own limit ends a hang."""
    seen: set[Path] = set()
    while not seen.issuperset(paths):
        seen |= next(changes)
    return seen


def test_written_new_and_deleted_files_are_seen(
    root: Path, changes: Iterator[frozenset[Path]]
) -> None:
    old, new = root / "content/2025/a.txt", root / "content/2025/b.txt"
    old.write_text("longer than before")
    wait_for(changes, old)
    new.write_text("two")
    wait_for(changes, new)
    old.unlink()
    wait_for(changes, old)


def test_a_file_saved_by_renaming_is_seen_and_the_editors_own_file_is_not(
    root: Path, changes: Iterator[frozenset[Path]]
) -> None:
    target, passing = root / "content/2025/a.txt", root / "content/2025/.a.txt.swp"
    passing.write_text("saved by an editor")
    passing.replace(target)
    assert passing not in wait_for(changes, target)


def test_a_folder_that_comes_later_is_followed(
    root: Path, changes: Iterator[frozenset[Path]]
) -> None:
    template = root / "themes/brief/templates/base.html"
    template.parent.mkdir(parents=True)
    wait_for(changes, root / "themes")
    template.write_text("base")
    wait_for(changes, template)


def test_a_folder_that_is_replaced_is_followed(
    root: Path, changes: Iterator[frozenset[Path]]
) -> None:
    (root / "content").rename(root / "old")
    wait_for(changes, root / "content")
    (root / "content").mkdir()
    wait_for(changes, root / "content")
    (root / "content/new.txt").write_text("new")
    wait_for(changes, root / "content/new.txt")


def test_settings_are_seen_and_other_files_beside_them_are_not(
    root: Path, changes: Iterator[frozenset[Path]]
) -> None:
    (root / "site").mkdir()
    (root / "site/index.html").write_text("built")
    (root / "notes.txt").write_text("notes")
    (root / "config.yaml").write_text("title: Another")
    assert wait_for(changes, root / "config.yaml") == {root / "config.yaml"}


def test_reading_is_no_change(root: Path) -> None:
    watcher = Watcher(watched(root), say=pytest.fail)
    changes = watcher.batches(debounce=20)
    assert (root / "content/2025/a.txt").read_text() == "one"
    assert list((root / "content").iterdir()) == [root / "content/2025"]
    (root / "config.yaml").write_text("title: Another")
    assert wait_for(changes, root / "config.yaml") == {root / "config.yaml"}
    watcher.close()


def test_changes_within_a_moment_are_one_batch(root: Path) -> None:
    watcher = Watcher(watched(root), say=pytest.fail)
    files = [root / f"content/{number}.txt" for number in range(20)]
    for path in files:
        path.write_text("x")
    assert next(watcher.batches(debounce=300)) == set(files)
    watcher.close()


def test_batches_end_when_the_watcher_is_closed(root: Path) -> None:
    watcher = Watcher(watched(root), say=pytest.fail)
    changes = watcher.batches(debounce=20)
    watcher.close()
    assert list(changes) == []


@pytest.mark.parametrize(
    "name", [".a.txt.swp", "a.txt~", "#a.txt#", "4913", "a.tmp", ".DS_Store", "a___jb_tmp___"]
)
def test_files_that_editors_put_down_do_not_matter(root: Path, name: str) -> None:
    assert not watched(root).matters(root / "content" / name)
    assert watched(root).matters(root / "content" / "a.txt")


def test_where_the_system_cannot_watch_files_are_polled(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_observer: object) -> None:
        raise OSError(errno.ENOSPC, "no more watches")

    monkeypatch.setattr(Observer, "start", refuse)
    said: list[str] = []
    watcher = Watcher(watched(root), say=said.append)
    assert said == ["the system cannot watch so many files (no more watches); looking every second"]
    (root / "content/new.txt").write_text("new")
    wait_for(watcher.batches(debounce=20), root / "content/new.txt")
    watcher.close()


def test_what_changed_since_a_batch_is_asked_for_without_waiting(root: Path) -> None:
    watcher = Watcher(watched(root), say=pytest.fail)
    batches = watcher.batches(debounce=20)
    old, new = root / "content/2025/a.txt", root / "content/2025/b.txt"
    old.write_text("longer than before")
    assert wait_for(batches, old) == {old}
    while watcher.more(debounce=20):
        continue
    new.write_text("two")
    seen: set[Path] = set()
    while new not in seen:
        seen |= watcher.more(debounce=20)
    watcher.close()
    assert watcher.more(debounce=20) == set()
    assert list(batches) == []
