import errno
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from digest.errors import WriteError
from digest.write.lock import LockedError, site_lock
from digest.write.manifest import read_manifest
from digest.write.output import write_site
from tests.helpers import ROOT, require_program
from tests.processes import running
from tests.sites import outputs, read, write

PAGES = [f"2025/{number:02}/index.html" for number in range(30)]

WRITER = """
import sys
from functools import partial
from itertools import count
from pathlib import Path
from digest.write.exchange import exchange
from digest.write.lock import site_lock
from digest.write.output import write_site
from tests.processes import running
from tests.sites import outputs
from tests.integration.test_write_faults import version
root, way, only = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
if way == "files":
    exchange = partial(exchange, libc=None)
told = lambda path: print(path, flush=True)
for number in range(only, only + 1) if only else count(2):
    with site_lock(root / "site", root / ".digest", exchange=exchange) as lock:
        write_site(lock, outputs(version(number)), on_file=told)
"""


def version(number: int) -> dict[str, str]:
    """Return a site of which every page says which version it belongs to."""
    pages = dict.fromkeys(PAGES, f"version {number}")
    return {**pages, f"only/{number}.html": "x", "index.html": f"version {number}", "same.css": "s"}


def start_writer(root: Path, only: int = 0) -> AbstractContextManager[subprocess.Popen[str]]:
    """Start a process that writes versions 2, 3, 4 ... and tells of each file."""
    return running([sys.executable, "-c", WRITER, str(root), "exchange", str(only)])


def number_of(site: dict[str, str]) -> int:
    return int(site["index.html"].split()[1])


@pytest.mark.parametrize("files", range(0, 200, 10))
def test_a_killed_build_leaves_one_whole_version(tmp_path: Path, files: int) -> None:
    write(tmp_path, version(1))
    (tmp_path / "site/CNAME").write_text("brief.example.org")
    with start_writer(tmp_path) as writer:
        assert writer.stdout is not None
        for _ in range(files + 1):
            writer.stdout.readline()
        writer.kill()
    site = read(tmp_path / "site")
    assert site == {**version(number_of(site)), "CNAME": "brief.example.org"}
    write(tmp_path, version(999))
    assert read(tmp_path / "site") == {**version(999), "CNAME": "brief.example.org"}


CALLS = [
    ("renameat2", 1),
    ("linkat", 1),
    ("linkat", 20),
    ("syncfs", 1),
    ("fsync", 1),
]
CALLS += [("mkdir", 2), ("unlink", 1), ("unlink", 9), ("rmdir", 1)]


@pytest.mark.system
@pytest.mark.parametrize(("call", "when"), CALLS)
def test_a_build_killed_at_a_call_leaves_one_whole_version(
    tmp_path: Path, call: str, when: int
) -> None:
    write(tmp_path, version(1))
    write(tmp_path, version(2))
    run_and_kill(tmp_path, "exchange", call, when)
    site = read(tmp_path / "site")
    assert site == version(number_of(site))
    write(tmp_path, version(4))
    assert read(tmp_path / "site") == version(4)


@pytest.mark.system
@pytest.mark.parametrize("when", [1, 2, 3, 15, 30, 33, 34])
def test_moves_that_were_killed_are_finished_by_the_next_command(tmp_path: Path, when: int) -> None:
    write(tmp_path, version(1))
    run_and_kill(tmp_path, "files", "rename", when)
    with site_lock(tmp_path / "site", tmp_path / ".digest"):
        site = read(tmp_path / "site")
    assert site == version(number_of(site))
    assert sorted(read_manifest(tmp_path / "site").files) == sorted(site)


def run_and_kill(root: Path, way: str, call: str, when: int) -> None:
    """Write version 3 in another process, killed as it makes a certain system call."""
    done = run_under(f"{call}:signal=KILL:when={when}", root, way)
    assert done.returncode == -signal.SIGKILL, done.stderr


def run_under(fault: str, root: Path, way: str = "exchange") -> subprocess.CompletedProcess[str]:
    """Write version 3 in another process, one of whose system calls goes wrong."""
    strace = require_program("strace")
    trace = f"trace={fault.partition(':')[0]}"
    command = [strace, "-f", "-o", "/dev/null", "-e", trace, "-e", f"inject={fault}"]
    program = [sys.executable, "-c", WRITER, str(root), way, "3"]
    return subprocess.run(
        [*command, *program], cwd=ROOT, capture_output=True, text=True, check=False
    )


def test_a_reader_meets_whole_versions_only(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    home = tmp_path / "site/index.html"
    swept: set[str] = set()
    with start_writer(tmp_path) as writer:
        while len(swept) < 8:
            before = home.read_text()
            texts = [(tmp_path / "site" / path).read_text() for path in PAGES]
            if home.read_text() == before:
                assert texts == [before] * len(PAGES)
                swept.add(before)
        writer.kill()


def test_a_second_build_waits_for_the_first(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    said: list[str] = []
    with start_writer(tmp_path, only=2) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        writer.send_signal(signal.SIGSTOP)
        with (
            pytest.raises(LockedError, match=f"another build .* running .process {writer.pid}."),
            site_lock(tmp_path / "site", tmp_path / ".digest", say=said.append, wait=0.2),
        ):
            pass
        writer.send_signal(signal.SIGCONT)
        with site_lock(tmp_path / "site", tmp_path / ".digest") as lock:
            assert read(tmp_path / "site") == version(2)
            write_site(lock, outputs(version(3)))
    assert read(tmp_path / "site") == version(3)
    assert said == [f"waiting for another build of this site (process {writer.pid})"]


def test_the_lock_of_a_killed_build_does_not_block(tmp_path: Path) -> None:
    with start_writer(tmp_path) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        writer.kill()
    with site_lock(tmp_path / "site", tmp_path / ".digest", wait=0) as lock:
        write_site(lock, outputs(version(3)))
    assert read(tmp_path / "site") == version(3)


def test_a_held_up_build_does_not_overwrite_a_newer_one(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    with start_writer(tmp_path, only=2) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        writer.send_signal(signal.SIGSTOP)
        shutil.rmtree(tmp_path / ".digest")
        write(tmp_path, version(3))
        writer.send_signal(signal.SIGCONT)
        writer.communicate()
    assert (writer.returncode, read(tmp_path / "site")) == (1, version(3))


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Give a small disk."""
    mount = require_program("mount")
    place = tmp_path / "disk"
    place.mkdir()
    if os.geteuid() != 0:
        pytest.skip("only root may mount a disk")
    command = [mount, "-t", "tmpfs", "-o", "size=3m,nr_inodes=600", "tmpfs", str(place)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("no disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def refusal_of(root: Path, files: dict[str, str]) -> tuple[str, str | None]:
    with pytest.raises(WriteError) as caught:
        write(root, files)
    return caught.value.message, caught.value.hint


@pytest.mark.system
@pytest.mark.parametrize(
    "files",
    [{f"{n}.html": "x" * 300_000 for n in range(12)}, {f"{n}/index.html": "x" for n in range(400)}],
    ids=["space", "inodes"],
)
def test_a_full_disk_leaves_the_old_version(small_disk: Path, files: dict[str, str]) -> None:
    write(small_disk, version(1))
    message, hint = refusal_of(small_disk, files)
    assert message == "the site cannot be written: No space left on device"
    assert hint == "free some space or inodes, then build again; the old site is untouched"
    assert read(small_disk / "site") == version(1)
    write(small_disk, version(2))
    assert read(small_disk / "site") == version(2)


@pytest.mark.system
def test_a_site_on_a_disk_of_its_own_is_written_file_by_file(small_disk: Path) -> None:
    root = small_disk.parent
    (small_disk / "CNAME").write_text("brief.example.org")
    for number in (1, 2, 3):
        with site_lock(small_disk, root / ".digest") as lock:
            report = write_site(lock, outputs(version(number)))
        assert [problem.code for problem in report.problems] == ["DG062"]
        assert read(small_disk) == {**version(number), "CNAME": "brief.example.org"}
    assert not (small_disk / ".digest-next").exists()


@pytest.mark.system
def test_state_on_another_disk_still_exchanges_the_site(small_disk: Path) -> None:
    root = small_disk.parent
    for number in (1, 2, 3):
        with site_lock(root / "site", small_disk / ".digest") as lock:
            report = write_site(lock, outputs(version(number)))
        assert report.problems == ()
        assert read(root / "site") == version(number)
    assert sorted(path.name for path in root.iterdir()) == ["disk", "site"]


def test_a_limit_on_file_sizes_leaves_the_old_version(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        message, _ = refusal_of(tmp_path, {"index.html": "x" * 200_000})
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert message == "the site cannot be written: File too large"
    assert read(tmp_path / "site") == version(1)


def test_too_many_open_files_leave_the_old_version(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with site_lock(tmp_path / "site", tmp_path / ".digest") as lock:
        lowest = os.dup(0)
        os.close(lowest)
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest, hard))
        try:
            with pytest.raises(WriteError, match="Too many open files"):
                write_site(lock, outputs(version(2)))
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert read(tmp_path / "site") == version(1)


@pytest.fixture
def plain_user() -> Iterator[Path]:
    """Be a user who may not do everything, with a folder of his own."""
    nobody = 65_534
    with tempfile.TemporaryDirectory() as place:
        root = os.geteuid() == 0
        if root:
            os.chown(place, nobody, nobody)
            os.seteuid(nobody)
        try:
            yield Path(place)
        finally:
            if root:
                os.seteuid(0)


def test_a_folder_that_may_not_be_written_leaves_the_old_version(plain_user: Path) -> None:
    write(plain_user, version(1))
    site, state = plain_user / "site", plain_user / ".digest"
    for folder in (site / "2025", site, plain_user):
        folder.chmod(0o500)
    message, hint = refusal_of(plain_user, version(2))
    assert message == "the site cannot be written: Permission denied"
    assert hint == "check who owns the folder and whether you may write there"
    assert read(site) == version(1)
    for folder in (plain_user, site, site / "2025"):
        folder.chmod(0o700)
    shutil.rmtree(state)
    write(plain_user, version(2))
    assert read(site) == version(2)


def test_a_site_whose_parent_may_not_be_written_is_written_file_by_file(plain_user: Path) -> None:
    write(plain_user, version(1))
    plain_user.chmod(0o500)
    report = write(plain_user, version(2))
    plain_user.chmod(0o700)
    assert [problem.code for problem in report.problems] == ["DG062"]
    assert read(plain_user / "site") == version(2)


def test_a_folder_that_may_not_be_read_stays_where_it_is(plain_user: Path) -> None:
    write(plain_user, version(1))
    closed = plain_user / "site/lost+found"
    closed.mkdir()
    (closed / "secret").write_text("secret")
    closed.chmod(0)
    report = write(plain_user, version(2))
    closed.chmod(0o700)
    assert [problem.code for problem in report.problems] == ["DG062"]
    assert read(plain_user / "site") == {**version(2), "lost+found/secret": "secret"}


@pytest.mark.system
@pytest.mark.parametrize("number", [errno.EIO, errno.ENOSPC, errno.EDQUOT])
def test_a_fault_of_the_disk_at_the_end_leaves_the_old_version(tmp_path: Path, number: int) -> None:
    write(tmp_path, version(1))
    done = run_under(f"syncfs:error={errno.errorcode[number]}", tmp_path)
    cause = f"the site cannot be written: {os.strerror(number)}"
    assert (done.returncode, cause in done.stderr) == (1, True), done.stderr
    assert read(tmp_path / "site") == version(1)


@pytest.mark.system
def test_a_system_that_cannot_exchange_moves_file_by_file(tmp_path: Path) -> None:
    write(tmp_path, version(1))
    assert run_under("renameat2:error=ENOSYS", tmp_path).returncode == 0
    assert read(tmp_path / "site") == version(3)
