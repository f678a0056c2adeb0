import os
import shutil
import stat
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from digest.codec import digest_of
from digest.errors import DigestError, WriteError
from digest.model.report import BuildReport
from digest.model.written import Output, Terms
from digest.write.exchange import exchange
from digest.write.folders import MANIFEST_NAME
from digest.write.lock import Exchange, LockedError, site_lock
from digest.write.manifest import read_manifest
from digest.write.output import clean_site, write_site
from tests.sites import Files, outputs, read, write

FILES = {"index.html": "home", "2025/02/04/index.html": "day", "assets/site.css": "style"}


no_exchange = partial(exchange, libc=None)


@pytest.fixture(params=["exchange", "file by file"])
def way(request: pytest.FixtureRequest) -> Exchange:
    """Write in each of the two ways."""
    return exchange if request.param == "exchange" else no_exchange


def inode(path: Path) -> tuple[int, int]:
    return path.stat().st_ino, path.stat().st_mtime_ns


def watched(files: Files, made: list[str]) -> list[Output]:
    """Return outputs that tell when they are made."""

    def make(path: str) -> bytes:
        made.append(path)
        return files[path].encode()

    return [Output(o.path, o.mark, partial(make, o.path)) for o in outputs(files)]


class TestEitherWay:
    def test_first_build_writes_everything(self, tmp_path: Path, way: Exchange) -> None:
        report = write(tmp_path, FILES, way=way)
        assert report == BuildReport(rendered=tuple(sorted(FILES)))
        assert read(tmp_path / "site") == FILES

    def test_no_page_is_a_program(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        modes = {stat.S_IMODE((tmp_path / "site" / name).stat().st_mode) for name in FILES}
        (tmp_path / "plain").write_text("as any file of this process")
        assert modes == {stat.S_IMODE((tmp_path / "plain").stat().st_mode)}

    def test_unchanged_site_is_left_alone(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        before = inode(tmp_path / "site")
        assert write(tmp_path, FILES, way=way) == BuildReport(unchanged=3)
        assert inode(tmp_path / "site") == before

    def test_only_files_with_a_new_mark_are_made(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        made: list[str] = []
        with site_lock(tmp_path / "site", tmp_path / ".digest", exchange=way) as lock:
            write_site(lock, watched({**FILES, "index.html": "new home"}, made))
        assert made == ["index.html"]

    def test_changed_new_and_removed_files_are_reported(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        write(tmp_path, FILES, way=way)
        after = {"index.html": "new home", "feed.xml": "feed", "assets/site.css": "style"}
        report = write(tmp_path, after, way=way)
        assert (report.rendered, report.unchanged, report.removed) == (
            ("feed.xml", "index.html"),
            1,
            ("2025/02/04/index.html",),
        )
        assert read(tmp_path / "site") == after
        assert not (tmp_path / "site" / "2025").exists()

    def test_unchanged_files_stay_the_same_file_and_changed_ones_get_a_later_second(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        write(tmp_path, FILES, way=way)
        style, home = tmp_path / "site/assets/site.css", tmp_path / "site/index.html"
        for number in range(3):
            before = inode(style), int(home.stat().st_mtime)
            write(tmp_path, {**FILES, "index.html": f"hom{number}"}, way=way)
            assert inode(style) == before[0]
            assert int(home.stat().st_mtime) > before[1]

    def test_same_bytes_under_a_new_mark_are_no_change(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        before = inode(tmp_path / "site/index.html")
        with site_lock(tmp_path / "site", tmp_path / ".digest", exchange=way) as lock:
            fresh = [Output(path, "other mark", text.encode) for path, text in FILES.items()]
            assert write_site(lock, fresh) == BuildReport(unchanged=3)
        assert inode(tmp_path / "site/index.html") == before
        made: list[str] = []
        with site_lock(tmp_path / "site", tmp_path / ".digest", exchange=way) as lock:
            write_site(lock, [Output(o.path, "other mark", o.make) for o in watched(FILES, made)])
        assert made == []

    def test_edited_and_deleted_outputs_are_restored(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        home = tmp_path / "site/index.html"
        times = home.stat().st_atime_ns, home.stat().st_mtime_ns
        home.write_text("hand")
        os.utime(home, ns=times)
        (tmp_path / "site/assets/site.css").unlink()
        assert write(tmp_path, FILES, way=way).rendered == ("assets/site.css", "index.html")
        assert read(tmp_path / "site") == FILES

    def test_what_others_put_there_survives(self, tmp_path: Path, way: Exchange) -> None:
        site = tmp_path / "site"
        site.mkdir()
        (site / ".gitignore").write_text("*")
        write(tmp_path, FILES, way=way)
        (site / "CNAME").write_text("brief.example.org")
        (site / "2025/02/photos").mkdir()
        (site / "2025/02/photos/one.jpg").write_text("photo")
        (site / "empty").mkdir()
        (site / "link").symlink_to("CNAME")
        (site / "out").symlink_to("/nowhere")
        write(tmp_path, {"index.html": "new home"}, way=way)
        assert read(site) == {
            "index.html": "new home",
            ".gitignore": "*",
            "CNAME": "brief.example.org",
            "2025/02/photos/one.jpg": "photo",
            "link": "-> CNAME",
            "out": "-> /nowhere",
        }
        assert (site / "empty").is_dir()

    def test_a_foreign_file_in_the_way_is_kept_aside_with_a_warning(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        site = tmp_path / "site"
        site.mkdir()
        (site / "index.html").write_text("my own home")
        (site / "2025").write_text("a file where a folder goes")
        (site / "assets/site.css").mkdir(parents=True)
        (site / "assets/site.css/note").write_text("a folder where a file goes")
        report = write(tmp_path, FILES, way=way)
        assert read(site) == FILES
        (kept,) = (tmp_path / ".digest").glob("*/kept")
        assert read(kept) == {
            "index.html": "my own home",
            "2025": "a file where a folder goes",
            "assets/site.css/note": "a folder where a file goes",
        }
        assert [p.code for p in report.problems if p.code != "DG062"] == ["DG061"] * 3

    def test_a_link_in_place_of_a_folder_is_not_followed(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        write(tmp_path, FILES, way=way)
        outside = tmp_path / "outside"
        shutil.copytree(tmp_path / "site/2025", outside)
        shutil.rmtree(tmp_path / "site/2025")
        (tmp_path / "site/2025").symlink_to(outside)
        write(tmp_path, {**FILES, "2025/02/04/index.html": "new day"}, way=way)
        assert read(outside) == {"02/04/index.html": "day"}
        assert read(tmp_path / "site") == {**FILES, "2025/02/04/index.html": "new day"}

    def test_files_and_folders_change_places(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, {"a": "file", "b/c": "in a folder", "index.html": "x"}, way=way)
        after = {"a/d": "now a folder", "b": "now a file", "index.html": "x"}
        write(tmp_path, after, way=way)
        assert read(tmp_path / "site") == after

    def test_a_file_that_cannot_be_made_leaves_the_old_version(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        write(tmp_path, FILES, way=way)

        def fail() -> bytes:
            raise DigestError("no such template")

        broken = [*outputs({**FILES, "index.html": "new"}), Output("z.html", "z", fail)]
        with (
            pytest.raises(DigestError, match="no such template"),
            site_lock(tmp_path / "site", tmp_path / ".digest", exchange=way) as lock,
        ):
            write_site(lock, broken)
        assert read(tmp_path / "site") == FILES
        assert list((tmp_path / ".digest").glob("*/next")) == []

    def test_state_that_is_lost_or_damaged_gives_the_same_site(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        write(tmp_path, FILES, way=way)
        shutil.rmtree(tmp_path / ".digest")
        after = {"index.html": "home", "feed.xml": "feed"}
        write(tmp_path, after, way=way)
        assert read(tmp_path / "site") == after
        for path in (tmp_path / ".digest").rglob("*"):
            if path.is_file():
                path.write_bytes(b"noise")
        (tmp_path / "site/.digest-manifest.json").write_bytes(b'{"check": "", "manifest": {}}')
        write(tmp_path, {**after, "index.html": "new"}, way=way)
        assert read(tmp_path / "site") == {**after, "index.html": "new"}

    def test_manifest_is_the_same_however_the_site_came_about(
        self, tmp_path: Path, way: Exchange
    ) -> None:
        clean, grown = tmp_path / "clean", tmp_path / "grown"
        write(grown, {"index.html": "old", "gone.html": "gone"}, way=way)
        write(grown, FILES, way=way)
        write(clean, dict(reversed(FILES.items())), way=way)
        name = "site/.digest-manifest.json"
        assert (grown / name).read_bytes() == (clean / name).read_bytes()

    def test_a_moved_project_goes_on(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path / "here", FILES, way=way)
        (tmp_path / "here").rename(tmp_path / "there")
        assert write(tmp_path / "there", FILES, way=way) == BuildReport(unchanged=3)

    def test_clean_removes_only_what_digest_wrote(self, tmp_path: Path, way: Exchange) -> None:
        write(tmp_path, FILES, way=way)
        (tmp_path / "site/CNAME").write_text("brief.example.org")
        assert clean_site(tmp_path / "site", tmp_path / ".digest") == tuple(sorted(FILES))
        assert read(tmp_path / "site") == {"CNAME": "brief.example.org"}
        assert list((tmp_path / ".digest").iterdir()) == []


def test_the_slower_way_is_said(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert write(tmp_path, {"index.html": "new"}).problems == ()
    (note,) = write(tmp_path, {"index.html": "newer"}, way=no_exchange).problems
    assert (note.code, note.severity.value) == ("DG062", "note")


def test_clean_of_nothing_removes_nothing(tmp_path: Path) -> None:
    assert clean_site(tmp_path / "site", tmp_path / ".digest") == ()
    assert not (tmp_path / "site").exists()


def test_whole_site_changes_place_in_one_step(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    before = (tmp_path / "site").stat().st_ino
    write(tmp_path, {**FILES, "index.html": "new"})
    assert (tmp_path / "site").stat().st_ino != before


def test_mode_of_the_site_stays(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / "site").chmod(0o2750)
    write(tmp_path, {"index.html": "new"})
    assert (tmp_path / "site").stat().st_mode & 0o7777 == 0o2750


OUTSIDE = ["", "/etc/passwd", "../up", "a/../../up", "a//b", "./a", "a/", "a\0b", "a\\b", "a\nb"]


@pytest.mark.parametrize("path", [*OUTSIDE, ".digest-manifest.json", ".digest-next/a"])
def test_paths_out_of_the_site_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(WriteError, match="is no path inside the site"):
        write(tmp_path, {"index.html": "home", path: "x"})
    assert not (tmp_path / "site").exists()


def test_two_files_for_one_place_are_refused(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="'a' is a file, and 'a/b' needs it to be a folder"):
        write(tmp_path, {"a": "1", "a/b": "2"})
    with (
        pytest.raises(WriteError, match="'a' is written twice"),
        site_lock(tmp_path / "site", tmp_path / ".digest") as lock,
    ):
        write_site(lock, [*outputs({"a": "1"}), *outputs({"a": "2"})])


def test_a_build_that_was_overtaken_changes_nothing(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    with site_lock(tmp_path / "site", tmp_path / ".digest") as held_up:
        shutil.rmtree(tmp_path / ".digest")
        write(tmp_path, {"index.html": "newer"})
        with pytest.raises(LockedError, match="another build has finished in the meantime"):
            write_site(held_up, outputs({"index.html": "older"}))
    assert read(tmp_path / "site") == {"index.html": "newer"}


def test_the_manifest_keeps_when_readers_may_see_the_site(tmp_path: Path) -> None:
    embargo = datetime(2031, 5, 6, 7, tzinfo=UTC)
    for terms in (Terms(), Terms(shows=("drafts", "expired")), Terms(since=embargo), Terms()):
        with site_lock(tmp_path / "site", tmp_path / ".digest") as lock:
            write_site(lock, outputs(FILES), terms=terms)
        assert read_manifest(tmp_path / "site").terms == terms


def test_a_manifest_of_another_form_still_tells_whose_the_files_are(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    path = tmp_path / "site" / MANIFEST_NAME
    body = path.read_bytes().partition(b'"manifest":')[2].removesuffix(b"}")
    other = body.replace(b'"terms":', b'"said":')
    seal = digest_of(other).encode()
    path.write_bytes(b'{"check":"' + seal + b'","manifest":' + other + b"}")
    assert read_manifest(tmp_path / "site").files.keys() == FILES.keys()
    path.write_bytes(path.read_bytes().replace(b"index.html", b"other.html"))
    assert read_manifest(tmp_path / "site").files == {}
