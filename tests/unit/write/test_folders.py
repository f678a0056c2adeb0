from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.write.folders import (
    RefusedFolderError,
    find_unsafe,
    is_safe_path,
    refuse_output_dir,
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("project/content", "project/themes", "project/deep/content"):
        (tmp_path / name).mkdir(parents=True)
    return tmp_path / "project"


def refuse(root: Path, output: Path, content: str = "content") -> None:
    refuse_output_dir(root, output, root / content, root / "themes")


@pytest.mark.parametrize("name", ["site", "public/brief", "../elsewhere", "deep", "contents"])
def test_a_folder_of_its_own_is_fine(root: Path, name: str) -> None:
    refuse(root, root / name)


@pytest.mark.parametrize(
    "name", [".", "..", "../..", "content", "content/site", "themes", "themes/brief", "/", "/etc"]
)
def test_a_folder_with_other_things_is_refused(root: Path, name: str) -> None:
    with pytest.raises(RefusedFolderError, match="output_dir"):
        refuse(root, root / name)


@pytest.mark.parametrize(
    "name", [".git", ".git/pages", "../.git/modules", ".digest", ".digest/site"]
)
def test_what_git_and_digest_work_in_is_refused(root: Path, name: str) -> None:
    with pytest.raises(RefusedFolderError, match="git or Digest itself works in"):
        refuse(root, root / name)


def test_a_folder_that_holds_the_content_is_refused(root: Path) -> None:
    with pytest.raises(RefusedFolderError, match="lie in each other"):
        refuse(root, root / "deep", "deep/content")


def test_home_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(root.parent / "home"))
    with pytest.raises(RefusedFolderError, match="is or holds your home folder"):
        refuse(root, root.parent / "home")


def test_a_link_is_refused_even_when_it_leads_nowhere(root: Path) -> None:
    (root / "site").symlink_to("gone")
    with pytest.raises(RefusedFolderError, match="is a symbolic link"):
        refuse(root, root / "site")


def test_a_file_is_refused(root: Path) -> None:
    (root / "site").write_text("not a folder")
    with pytest.raises(RefusedFolderError, match="is a file, not a folder"):
        refuse(root, root / "site")


def test_a_link_above_the_folder_is_looked_through(root: Path) -> None:
    (root / "shortcut").symlink_to(root / "content")
    with pytest.raises(RefusedFolderError, match="lie in each other"):
        refuse(root, root / "shortcut" / "site")


@given(st.lists(st.text("ab./\\\n\r\0", max_size=6), max_size=4))
def test_many_paths_are_judged_as_each_of_them(paths: list[str]) -> None:
    assert find_unsafe(paths) == next((path for path in paths if not is_safe_path(path)), None)


def test_what_digest_prepares_is_no_page() -> None:
    assert find_unsafe(["a/b", ".digest-next/x"]) == ".digest-next/x"
    assert find_unsafe([".digest-manifest.json"]) == ".digest-manifest.json"
    assert find_unsafe([".well-known/security.txt", "a/.nojekyll"]) is None
