from pathlib import Path

import pytest

from digest.signatures import find_signature, is_settled, walk_signatures

SECOND = 1_000_000_000


@pytest.mark.parametrize(
    ("mtime", "ctime", "age", "settled"),
    [
        (5 * SECOND + 1, 5 * SECOND + 1, 0.01, False),
        (5 * SECOND + 1, 5 * SECOND + 1, 0.1, True),
        (1, 5 * SECOND + 1, 0.01, False),  # an old time that was set by hand
        (5 * SECOND, 5 * SECOND, 0.1, False),  # a clock that may count seconds only
        (5 * SECOND, 5 * SECOND, 3, True),
        (9 * SECOND + 1, 5 * SECOND + 1, 1, False),  # a time to come
    ],
)
def test_signature_is_trusted_once_it_is_older_than_a_tick(
    mtime: int, ctime: int, age: float, *, settled: bool
) -> None:
    assert is_settled((1, mtime, ctime, 7), 5 * SECOND + int(age * SECOND)) == settled


def test_every_file_below_a_folder_has_a_signature_but_hidden_ones(tmp_path: Path) -> None:
    (tmp_path / "a/b").mkdir(parents=True)
    for name in ("a/b/c.txt", "d.txt", ".hidden", "a/.swap"):
        (tmp_path / name).write_text(name)
    (tmp_path / "link").symlink_to("d.txt")
    found = dict(walk_signatures(tmp_path))
    assert sorted(found) == ["a/b/c.txt", "d.txt", "link", "link@"]
    assert found["link@"] == found["d.txt"] == find_signature(tmp_path / "d.txt")


def test_what_is_not_there_has_no_signature(tmp_path: Path) -> None:
    assert find_signature(tmp_path / "gone") is None
    assert find_signature("nul\0byte") is None
