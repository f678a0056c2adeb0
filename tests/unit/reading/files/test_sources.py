"""Finding the files of a site's articles."""

import os
import socket
from pathlib import Path

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.reading.files.sources import find_sources, load_source, read_bytes
from tests.helpers import write_files

SUFFIXES = (".txt", ".md")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    return write_files(tmp_path, "-- content/articles/2025-03-04/a.txt --\nA text.\n")


def paths(site: Path) -> list[str]:
    return [file.path for file in find_sources(site, ReadConfig(), suffixes=SUFFIXES).files]


def complaints(site: Path) -> dict[str, str]:
    found = find_sources(site, ReadConfig(), suffixes=SUFFIXES)
    return {str(problem.where): problem.message for problem in found.problems}


def test_articles_are_found_in_the_order_of_their_paths(site: Path) -> None:
    write_files(
        site,
        "-- content/b.MD --\nx\n-- content/articles/z.txt --\nx\n"
        "-- content/pages/about.md --\nx\n-- content/rates/x.txt --\nx\n-- content/.h.txt --\nx\n"
        "-- content/players.yaml --\nx\n-- content/b.edit.yaml --\nx\n-- content/p.png --\nx\n"
        "-- content/a/pages/c.md --\nx\n",
    )
    assert paths(site) == [
        "content/a/pages/c.md",
        "content/articles/2025-03-04/a.txt",
        "content/articles/z.txt",
        "content/b.MD",
    ]
    found = find_sources(site, ReadConfig(), suffixes=SUFFIXES)
    assert [file.patch and file.patch.name for file in found.files] == [
        None,
        None,
        None,
        "b.edit.yaml",
    ]
    assert found.problems == ()


def test_found_file_is_loaded_with_its_path_from_the_root(site: Path) -> None:
    (file,) = find_sources(site, ReadConfig(), suffixes=SUFFIXES).files
    source = load_source(file)
    assert (source.path, source.data) == ("content/articles/2025-03-04/a.txt", b"A text.\n")


def test_what_is_no_plain_file_is_named_and_not_opened(site: Path) -> None:
    content = site / "content"
    os.mkfifo(content / "pipe.txt")
    (content / "loop.txt").symlink_to("loop.txt")
    (content / "gone.txt").symlink_to("nowhere.txt")
    (site / "secret.txt").write_text("x")
    (content / "out.txt").symlink_to(site / "secret.txt")
    (content / "tree").symlink_to(site)
    (content / "in.txt").symlink_to("articles/2025-03-04/a.txt")
    (content / "device.txt").symlink_to("/dev/zero")
    assert paths(site) == ["content/articles/2025-03-04/a.txt", "content/in.txt"]
    assert complaints(site) == {
        "content/device.txt": "left out: is a link that leads out of the content folder",
        "content/gone.txt": "left out: cannot be read: No such file or directory",
        "content/loop.txt": "left out: cannot be read: Too many levels of symbolic links",
        "content/out.txt": "left out: is a link that leads out of the content folder",
        "content/pipe.txt": "left out: is a pipe, not a file",
        "content/tree": "left out: is a link that leads out of the content folder",
    }


def test_socket_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path / "content")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("s.txt")
        assert complaints(tmp_path) == {"content/s.txt": "left out: is a socket, not a file"}


def test_names_that_are_no_utf_8_are_left_out_and_said(tmp_path: Path) -> None:
    folder = os.fsencode(tmp_path / "content")
    (tmp_path / "content").mkdir()
    for name in (b"a\xff.txt", b"b\xff.edit.yaml", b"c\xff.png", "\u00e9.txt".encode()):
        with open(folder + b"/" + name, "w", encoding="utf-8"):  # noqa: PTH123 - names are bytes
            pass
    assert complaints(tmp_path) == {
        "content/a\\xff.txt": "left out: its name is not UTF-8",
        "content/b\\xff.edit.yaml": "left out: its name is not UTF-8",
    }
    assert paths(tmp_path) == ["content/\u00e9.txt"]


def test_folder_named_like_an_article_is_walked(site: Path) -> None:
    write_files(site, "-- content/odd.txt/b.txt --\nx\n")
    assert "content/odd.txt/b.txt" in paths(site)


def test_missing_content_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError) as caught:
        find_sources(tmp_path, ReadConfig(), suffixes=SUFFIXES)
    assert str(caught.value.where) == "content"


def test_file_that_became_a_pipe_or_vanished_is_refused_without_waiting(site: Path) -> None:
    (file,) = find_sources(site, ReadConfig(), suffixes=SUFFIXES).files
    Path(file.place).unlink()
    with pytest.raises(ReadError, match="No such file"):
        load_source(file)
    os.mkfifo(file.place)
    with pytest.raises(ReadError, match="is a pipe"):
        load_source(file)


def test_last_link_is_not_followed_when_opening(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/etc/hostname")
    with pytest.raises(ReadError, match="is a link"):
        read_bytes(tmp_path / "a.txt")


def test_file_that_is_too_large_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"12345")
    assert read_bytes(tmp_path / "a.txt", limit=5) == b"12345"
    with pytest.raises(ReadError, match="larger than"):
        read_bytes(tmp_path / "a.txt", limit=4)


def test_name_that_no_file_can_have_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no file can have that name"):
        read_bytes(tmp_path / "a\x00.txt")
