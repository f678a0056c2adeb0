import http.client
import os
import resource
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.codec import sha256_of
from digest.config import TargetConfig
from digest.errors import ConfigError, PublishError
from digest.publish.diff import diff
from digest.publish.folder import FolderPublisher
from digest.publish.lock import hold_lock
from digest.publish.manifest import MANIFEST_NAME, parse_manifest, read_site
from digest.publish.publisher import Destination
from digest.testing.publisher import check_publisher
from digest.value import replace
from tests.helpers import require_program

NOW = datetime(2031, 5, 6, 7, tzinfo=UTC)
PAGES = {"index.html": b"home 1", "2031/05/06/index.html": b"edition", "about.html": b"about 1"}


def destination(base: Path, **settings: object) -> Destination:
    chosen = {"url": base.as_uri(), **settings}
    target = TargetConfig(name="web", type="file", settings=tuple(sorted(chosen.items())))
    return Destination(target=target, root=base.parent, now=NOW)


def publisher(base: Path, **settings: object) -> FolderPublisher:
    return FolderPublisher(destination(base, **settings))


def write_site(folder: Path, files: Mapping[str, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def publish(
    base: Path, folder: Path, *, keep: tuple[str, ...] = (), **settings: object
) -> list[str]:
    host = publisher(base, **settings)
    return list(host.apply(diff(read_site(folder), host.remote(), keep=keep), folder))


def published(base: Path) -> dict[str, bytes]:
    """Return what a web server serves, but for the manifest."""
    live = base / "current"
    files = (file for file in live.rglob("*") if file.is_file() and file.name != MANIFEST_NAME)
    return {file.relative_to(live).as_posix(): file.read_bytes() for file in files}


def releases(base: Path) -> list[str]:
    return sorted(file.name.partition("-")[0] for file in (base / "releases").iterdir())


@pytest.mark.parametrize("workers", [None, 1, 4])
def test_a_folder_keeps_the_promises_of_a_publisher(tmp_path: Path, workers: int | None) -> None:
    host = FolderPublisher(replace(destination(tmp_path / "www"), workers=workers))
    assert check_publisher(host) == ()


def test_the_first_publish_makes_a_release_that_current_links_to(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)

    said = publish(tmp_path / "www", site)

    assert published(tmp_path / "www") == PAGES
    assert releases(tmp_path / "www") == ["0001"]
    live = (tmp_path / "www/current").readlink()
    assert said == ["sent 3, linked 0, gone 0", f"current is {live.name}"]


def test_publishing_the_same_again_touches_nothing(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(tmp_path / "www", site)
    before = {file: file.lstat() for file in (tmp_path / "www").rglob("*")}

    said = publish(tmp_path / "www", site)

    after = {file: file.lstat() for file in (tmp_path / "www").rglob("*")}
    name = (tmp_path / "www/current").readlink().name
    assert said == [f"nothing changed: {name} stays"]
    assert [(f, s.st_ino, s.st_mtime_ns) for f, s in after.items()] == [
        (f, s.st_ino, s.st_mtime_ns) for f, s in before.items()
    ]


def test_a_second_publish_links_what_is_equal_and_drops_what_is_gone(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    old = (www / "current").resolve()
    write_site(site, {"index.html": b"home 2"})
    (site / "about.html").unlink()

    said = publish(www, site)

    assert said[0] == "sent 1, linked 1, gone 1"
    assert published(www) == {"index.html": b"home 2", "2031/05/06/index.html": b"edition"}
    assert (old / "index.html").read_bytes() == b"home 1"
    assert (www / "current/2031/05/06/index.html").samefile(old / "2031/05/06/index.html")


def test_a_changed_file_of_equal_size_gets_another_time(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    before = (www / "current/index.html").stat()
    write_site(site, {"index.html": b"home 2"})

    publish(www, site)

    after = (www / "current/index.html").stat()
    assert after.st_size == before.st_size
    assert int(after.st_mtime) > int(before.st_mtime)


def test_a_web_server_may_read_everything_whatever_the_umask(tmp_path: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    (site / "index.html").chmod(0o600)
    before = os.umask(0o077)
    try:
        publish(tmp_path / "www", site)
    finally:
        os.umask(before)

    served = [tmp_path / "www", *(tmp_path / "www/releases").rglob("*")]
    assert {file.stat().st_mode & 0o777 for file in served if file.is_dir()} == {0o755}
    assert {file.stat().st_mode & 0o777 for file in served if file.is_file()} == {0o644}


def test_what_others_put_there_and_what_is_kept_stays(tmp_path: Path) -> None:
    site, www = (
        write_site(tmp_path / "site", {**PAGES, "CNAME": b"brief.example"}),
        tmp_path / "www",
    )
    publish(www, site)
    write_site(www / "current", {".well-known/acme/x": b"proof"})
    (site / "CNAME").unlink()
    write_site(site, {"index.html": b"home 2"})

    publish(www, site, keep=("CNAME",))
    write_site(site, {"index.html": b"home 3"})
    said = publish(www, site)

    assert said[0] == "sent 1, linked 2, gone 0, kept of others 2"
    others = {"CNAME": b"brief.example", ".well-known/acme/x": b"proof"}
    assert published(www) == {**PAGES, "index.html": b"home 3", **others}


def test_a_file_of_the_site_wins_over_a_foreign_one_in_its_place(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    write_site(www / "current", {"players/ama": b"foreign", "new.html": b"foreign"})
    write_site(site, {"players/ama/index.html": b"ours", "new.html": b"ours"})

    publish(www, site)

    assert published(www) == {**PAGES, "players/ama/index.html": b"ours", "new.html": b"ours"}


def test_a_file_changed_at_the_target_is_put_right(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    (www / "current/about.html").write_bytes(b"about X")

    said = publish(www, site)

    assert said[0] == "sent 1, linked 2, gone 0"
    assert published(www) == PAGES


def test_a_rollback_goes_one_release_back_each_time(tmp_path: Path) -> None:
    site, www = tmp_path / "site", tmp_path / "www"
    for number in (b"1", b"2", b"3"):
        publish(www, write_site(site, {"index.html": number}))

    first, second, _ = sorted(file.name for file in (www / "releases").iterdir())
    assert publisher(www).earlier() == second
    assert published(www) == {"index.html": b"3"}
    list(publisher(www).rollback())
    assert published(www) == {"index.html": b"2"}
    assert publisher(www).earlier() == first
    list(publisher(www).rollback())
    assert published(www) == {"index.html": b"1"}
    assert publisher(www).earlier() is None
    with pytest.raises(PublishError, match="no release before the present one"):
        list(publisher(www).rollback())
    assert published(www) == {"index.html": b"1"}


def test_what_was_rolled_back_is_not_gone_back_to(tmp_path: Path) -> None:
    site, www = tmp_path / "site", tmp_path / "www"
    for number in (b"1", b"2"):
        publish(www, write_site(site, {"index.html": number}))
    list(publisher(www).rollback())

    publish(www, write_site(site, {"index.html": b"3"}))
    assert releases(www) == ["0001", "0003"]
    list(publisher(www).rollback())

    assert published(www) == {"index.html": b"1"}


def test_only_the_last_releases_are_held(tmp_path: Path) -> None:
    site, www = tmp_path / "site", tmp_path / "www"
    for number in range(6):
        publish(www, write_site(site, {"index.html": b"%d" % number}), releases=3)

    assert releases(www) == ["0004", "0005", "0006"]
    assert published(www) == {"index.html": b"5"}


def test_two_publishes_at_once_are_refused(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    write_site(site, {"index.html": b"home 2"})

    with (
        hold_lock(www / ".publish.lock", name="web"),
        pytest.raises(PublishError, match="another publish to web is under way") as caught,
    ):
        publish(www, site)

    assert caught.value.exit_code == 3
    assert published(www) == PAGES


@pytest.mark.parametrize("place", [".", "inner/www"])
def test_a_target_inside_the_site_is_refused(tmp_path: Path, place: str) -> None:
    site = write_site(tmp_path / "site", PAGES)
    with pytest.raises(PublishError, match="inside the site"):
        publish(site / place, site)
    assert published_plain(site) == PAGES


def published_plain(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_a_release_is_not_published_over_itself(tmp_path: Path) -> None:
    www = tmp_path / "www"
    publish(www, write_site(tmp_path / "site", PAGES))
    with pytest.raises(PublishError, match="is a release of the target"):
        publish(www, www / "current")


def test_a_current_that_is_no_link_of_ours_is_left_alone(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    write_site(www / "current", {"index.html": b"by hand"})
    with pytest.raises(PublishError, match="not a link that Digest made"):
        publish(www, site)
    assert published(www) == {"index.html": b"by hand"}


def test_a_current_that_leads_elsewhere_is_left_alone(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    write_site(tmp_path / "other", {"index.html": b"by hand"})
    www.mkdir()
    (www / "current").symlink_to(tmp_path / "other")
    with pytest.raises(PublishError, match="leads to no release"):
        publish(www, site)
    assert published_plain(tmp_path / "other") == {"index.html": b"by hand"}


def test_a_wrong_setting_is_refused_before_anything_is_touched(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="expected a number from 2"):
        publisher(tmp_path / "www", releases=1)
    assert list(tmp_path.iterdir()) == []


def test_a_write_that_fails_leaves_the_old_release_and_no_rest(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    write_site(site, {"index.html": b"x" * 100_000})
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, hard))
    try:
        with pytest.raises(PublishError, match="web cannot be written: File too large"):
            publish(www, site)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert published(www) == PAGES
    assert [file.name for file in (www / "releases").iterdir()] == [
        (www / "current").readlink().name
    ]


def die_at(step: int, base: Path, folder: Path) -> bool:
    """Publish in a child that kills itself at its step-th act on files; true if it got there."""
    child = os.fork()
    if child == 0:
        left = [step]

        def count(event: str, _: tuple[object, ...]) -> None:
            if event.startswith(("os.", "open", "shutil.")):
                left[0] -= 1
                if left[0] == 0:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            publish(base, folder)
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def is_whole(release: Path) -> bool:
    manifest = parse_manifest((release / MANIFEST_NAME).read_bytes(), name="manifest")
    wanted = {file.path: file.sha256 for file in manifest.files}
    files = {
        path: sha256_of(data)
        for path, data in published_plain(release).items()
        if path != MANIFEST_NAME
    }
    return files == wanted


def test_a_publish_killed_at_any_step_leaves_a_whole_version(tmp_path: Path) -> None:
    site, www = write_site(tmp_path / "site", PAGES), tmp_path / "www"
    publish(www, site)
    seen, step = set(), 1

    while True:
        write_site(site, {"index.html": b"home %d" % step})
        killed = die_at(step, www, site)
        assert is_whole((www / "current").resolve())
        seen.add(published(www)["index.html"] == b"home %d" % step)
        publish(www, site)
        assert published(www) == {**PAGES, "index.html": b"home %d" % step}
        if not killed:
            break
        step += 1

    assert seen == {False, True}
    assert step > 20
    assert not (www / "releases/.staging").exists()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[int]:
    """Serve `www/current` by nginx; return its port."""
    nginx = require_program("nginx")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    config = tmp_path / "nginx.conf"
    user = "user root;" if os.getuid() == 0 else ""
    temporary = "".join(
        f"{kind}_temp_path {tmp_path}/nginx-{kind};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    config.write_text(
        f"{user} worker_processes 1; pid {tmp_path}/nginx.pid; error_log {tmp_path}/error.log;\n"
        "events { worker_connections 64; }\n"
        f"http {{ access_log off; {temporary}\n"
        f"server {{ listen 127.0.0.1:{port}; root {tmp_path}/www/current; }} }}\n"
    )
    command = [nginx, "-p", str(tmp_path), "-c", str(config), "-e", str(tmp_path / "error.log")]
    subprocess.run(command, check=True)
    yield port
    subprocess.run([*command, "-s", "stop"], check=True)


def numbered(version: int) -> dict[str, bytes]:
    page = b"<p>%d</p>" % version * 400
    return dict.fromkeys(("index.html", *(f"{i}.html" for i in range(8))), page)


@pytest.mark.system
def test_visitors_of_a_web_server_never_meet_a_mix(tmp_path: Path, served: int) -> None:
    site, www = tmp_path / "site", tmp_path / "www"
    publish(www, write_site(site, numbered(1)))
    child = os.fork()
    if child == 0:
        try:
            for version in range(2, 26):
                publish(www, write_site(site, numbered(version)))
        finally:
            os._exit(0)

    visitor = http.client.HTTPConnection("127.0.0.1", served, timeout=30)
    seen, running = [1], True
    while running:
        running = os.waitpid(child, os.WNOHANG)[0] == 0
        for path in numbered(1):
            visitor.request("GET", f"/{path}")
            answer = visitor.getresponse()
            page = answer.read()
            assert answer.status == 200
            version = int(page[3 : page.index(b"<", 3)])
            assert page == numbered(version)[path]
            seen.append(version)
    visitor.close()

    assert seen == sorted(seen)
    assert seen[-1] == 25
