import os
from pathlib import Path

import pytest

from digest.codec import sha256_of
from digest.errors import PublishError
from digest.publish.manifest import (
    CacheClass,
    LocalFile,
    Manifest,
    describe_file,
    is_site_path,
    make_manifest,
    parse_manifest,
    read_planned,
    read_site,
    write_manifest,
)
from tests.helpers import write_files


def test_a_site_is_read_with_hashes_types_and_cache_classes(tmp_path: Path) -> None:
    write_files(
        tmp_path,
        "-- index.html --\nhome\n-- assets/brief.0a1b2c3d.css --\nh1 {}\n"
        "-- .well-known/x --\nproof\n-- .gitignore --\n*\n-- .digest-manifest.json --\n{}\n",
    )

    assert list(read_site(tmp_path).values()) == [
        LocalFile(
            path=".well-known/x",
            sha256=sha256_of(b"proof\n"),
            size=6,
            media_type="application/octet-stream",
            cache=CacheClass.REVALIDATE,
        ),
        LocalFile(
            path="assets/brief.0a1b2c3d.css",
            sha256=sha256_of(b"h1 {}\n"),
            size=6,
            media_type="text/css; charset=utf-8",
            cache=CacheClass.IMMUTABLE,
        ),
        LocalFile(
            path="index.html",
            sha256=sha256_of(b"home\n"),
            size=5,
            media_type="text/html; charset=utf-8",
            cache=CacheClass.REVALIDATE,
        ),
    ]


def test_a_missing_site_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="no built site"):
        read_site(tmp_path / "site")


def test_a_link_is_refused_and_named(tmp_path: Path) -> None:
    (tmp_path / "out.html").symlink_to("/etc/hostname")
    with pytest.raises(PublishError, match="no plain file") as caught:
        read_site(tmp_path)
    assert str(caught.value.where) == "out.html"


def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(PublishError, match="no plain file"):
        read_site(tmp_path)


def test_a_name_that_is_not_utf8_is_refused(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.html")).write_bytes(b"")
    with pytest.raises(PublishError, match="not UTF-8"):
        read_site(tmp_path)


def test_a_manifest_survives_writing_and_reading() -> None:
    files = {path: describe_file(path, "0" * 64, 1) for path in ("b.html", "a b/é\n.css")}
    manifest = make_manifest(files)

    assert parse_manifest(write_manifest(manifest), name="target") == manifest
    assert [file.path for file in manifest.files] == ["a b/é\n.css", "b.html"]


def test_a_damaged_manifest_is_refused_with_a_way_out() -> None:
    with pytest.raises(PublishError) as caught:
        parse_manifest(b'{"schema": 1, "files": [{"path": 3}]}', name="target")
    assert caught.value.hint is not None
    assert "remove that file" in caught.value.hint


def test_paths_that_lead_out_of_the_target_are_never_acted_on() -> None:
    hostile = ("../x", "/etc/passwd", "a/../../x", "a//b", "./x", "a/", "", "nul\0")
    files = [describe_file(path, "0" * 64, 1) for path in (*hostile, "fine.html")]

    found = parse_manifest(write_manifest(Manifest(files=tuple(files))), name="target")

    assert [file.path for file in found.files] == ["fine.html"]
    assert not any(is_site_path(path) for path in hostile)


def test_a_file_that_changed_after_the_plan_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_bytes(b"planned")
    planned = read_site(tmp_path)["index.html"]
    assert read_planned(tmp_path, planned) == b"planned"

    (tmp_path / "index.html").write_bytes(b"changed")
    with pytest.raises(PublishError, match="changed while it was being published"):
        read_planned(tmp_path, planned)

    (tmp_path / "index.html").unlink()
    with pytest.raises(PublishError, match="changed while it was being published"):
        read_planned(tmp_path, planned)
