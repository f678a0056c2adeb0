import os
import signal
import subprocess
import sys
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.commands.publish import PublishOptions, plan_publish
from digest.commands.publish import publish as carry_out
from digest.config import Config, PublishConfig, TargetConfig
from digest.environment import whole_environment
from digest.errors import ConfigError, DigestError, PublishError
from digest.publish.diff import diff
from digest.publish.git import GitPublisher
from digest.publish.manifest import MANIFEST_NAME, read_site
from digest.publish.publisher import Destination
from digest.publish.worktree import find_uncommitted, refuse_uncommitted
from digest.testing.publisher import check_publisher
from tests.helpers import require_program, write_files

NOW = datetime(2031, 5, 6, 7, tzinfo=UTC)
PAGES = {"index.html": b"home 1", "2031/05/06/index.html": b"edition", "about.html": b"about 1"}

pytestmark = pytest.mark.system


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let git read no settings but ours, and find a git at all."""
    require_program("git")
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    for name in ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("GIT_CONFIG_GLOBAL", raising=False)


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A bare repository to publish to."""
    git(tmp_path, "init", "--quiet", "--bare", "remote.git")
    return tmp_path / "remote.git"


def git(folder: Path, *arguments: str, data: bytes | None = None) -> str:
    command = ["git", "-C", str(folder), "-c", "user.name=Ama", "-c", "user.email=a@x.example"]
    done = subprocess.run([*command, *arguments], input=data, capture_output=True, check=True)
    return done.stdout.decode().strip()


def publisher(root: Path, remote: str | Path, **settings: object) -> GitPublisher:
    address = remote if isinstance(remote, str) else remote.as_uri()
    chosen = {"remote": address, **settings}
    target = TargetConfig(name="pages", type="git", settings=tuple(sorted(chosen.items())))
    return GitPublisher(
        Destination(target=target, root=root, now=NOW, environment=whole_environment())
    )


def write_site(folder: Path, files: Mapping[str, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def publish(host: GitPublisher, folder: Path, *, keep: tuple[str, ...] = ()) -> list[str]:
    return list(host.apply(diff(read_site(folder), host.remote(), keep=keep), folder))


def branch(remote: Path, name: str = "gh-pages") -> dict[str, bytes]:
    """Return what the branch holds, but for the manifest and the sign to GitHub."""
    data = subprocess.run(
        ["git", "-C", str(remote), "ls-tree", "-r", "-z", name], capture_output=True, check=True
    ).stdout.decode()
    found = {}
    for line in data.split("\0")[:-1]:
        about, _, path = line.partition("\t")
        mode, kind, blob = about.split(" ")
        assert (mode, kind) == ("100644", "blob")
        found[path] = subprocess.run(
            ["git", "-C", str(remote), "cat-file", "blob", blob], capture_output=True, check=True
        ).stdout
    assert found.pop(MANIFEST_NAME).startswith(b"{")
    assert found.pop(".nojekyll") == b""
    return found


def commits(remote: Path, name: str = "gh-pages") -> list[str]:
    return git(remote, "log", "--format=%H", name).splitlines()


def test_a_branch_keeps_the_promises_of_a_publisher(tmp_path: Path, remote: Path) -> None:
    assert check_publisher(publisher(tmp_path, remote)) == ()


def test_a_single_commit_keeps_the_promises_of_a_publisher(tmp_path: Path, remote: Path) -> None:
    assert check_publisher(publisher(tmp_path, remote, history="single")) == ()


def test_the_first_publish_makes_the_branch(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)

    said = publish(publisher(tmp_path, remote), site)

    (commit,) = commits(remote)
    assert branch(remote) == PAGES
    assert said == [f"commit {commit[:10]} is ready", f"gh-pages: new -> {commit[:10]}"]


def test_publishing_the_same_again_makes_no_commit(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    before = commits(remote)

    said = publish(publisher(tmp_path, remote), site)

    assert said == [f"nothing changed: gh-pages stays at {before[0][:10]}"]
    assert commits(remote) == before


def test_a_second_publish_sends_what_changed_and_deletes_what_is_gone(
    tmp_path: Path, remote: Path
) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    first = commits(remote)
    write_site(site, {"index.html": b"home 2", "new/index.html": b"new"})
    (site / "about.html").unlink()

    publish(publisher(tmp_path, remote), site)

    assert branch(remote) == {
        "index.html": b"home 2",
        "new/index.html": b"new",
        "2031/05/06/index.html": b"edition",
    }
    assert commits(remote)[1:] == first


def test_the_same_changes_twice_make_one_commit(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    for history in ("append", "single"):
        host = publisher(tmp_path, remote, history=history)
        write_site(site, {"index.html": history.encode()})
        changes = diff(read_site(site), host.remote())
        list(host.apply(changes, site))
        before = commits(remote)

        assert list(host.apply(changes, site)) == [
            f"nothing changed: gh-pages stays at {before[0][:10]}"
        ]
        assert commits(remote) == before


def test_a_fresh_clone_publishes_on_top_of_the_branch(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path / "one", remote), site)
    write_site(site, {"index.html": b"home 2"})

    host = publisher(tmp_path / "two", remote)
    changes = diff(read_site(site), host.remote())
    list(host.apply(changes, site))

    assert [one.file.path for one in changes.uploads] == ["index.html"]
    assert branch(remote) == {**PAGES, "index.html": b"home 2"}
    assert len(commits(remote)) == 2


def commit_by_hand(tmp_path: Path, remote: Path, files: Mapping[str, bytes]) -> None:
    """Commit files to the branch as a person would."""
    clone = tmp_path / "by-hand"
    if not clone.exists():
        git(tmp_path, "clone", "--quiet", str(remote), "by-hand")
    there = git(remote, "for-each-ref", "refs/heads/gh-pages")
    git(clone, "fetch", "--quiet", "origin")
    git(clone, "checkout", "--quiet", *(["-B", "gh-pages", "origin/gh-pages"] if there else
                                        ["--orphan", "gh-pages"]))  # fmt: skip
    write_site(clone, files)
    git(clone, "add", "--all")
    git(clone, "commit", "--quiet", "-m", "By hand")
    git(clone, "push", "--quiet", "origin", "gh-pages")


def test_files_of_others_on_the_branch_stay(tmp_path: Path, remote: Path) -> None:
    commit_by_hand(tmp_path, remote, {"README.md": b"mine", "index.html": b"old page"})
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    commit_by_hand(tmp_path, remote, {"CNAME": b"brief.example\n"})
    write_site(site, {"index.html": b"home 2"})
    (site / "about.html").unlink()

    publish(publisher(tmp_path, remote), site)

    assert branch(remote) == {
        "CNAME": b"brief.example\n",
        "README.md": b"mine",
        "index.html": b"home 2",
        "2031/05/06/index.html": b"edition",
    }


def test_what_is_kept_stays_when_it_is_gone_from_the_site(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", {**PAGES, "CNAME": b"brief.example\n"})
    publish(publisher(tmp_path, remote), site)
    (site / "CNAME").unlink()

    publish(publisher(tmp_path, remote), site, keep=("CNAME",))
    write_site(site, {"index.html": b"home 2"})
    publish(publisher(tmp_path, remote), site)

    assert branch(remote) == {**PAGES, "index.html": b"home 2", "CNAME": b"brief.example\n"}


def test_a_page_edited_on_the_branch_is_put_right(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    commit_by_hand(tmp_path, remote, {"about.html": b"edited"})

    host = publisher(tmp_path, remote)
    changes = diff(read_site(site), host.remote())
    list(host.apply(changes, site))

    assert [one.file.path for one in changes.uploads] == ["about.html"]
    assert branch(remote) == PAGES


def test_odd_names_and_bytes_arrive_unchanged(tmp_path: Path, remote: Path) -> None:
    odd = {
        "a b.html": b"\r\n\0\xff",
        "-rf": b"--",
        'quo"te\\.html': b"data 3\nM 100644 inline x\n",
        "new\nline\t.html": b"",
        "\u00e9/\u65e5\u672c.html": b"x" * 100_000,
        ":(top)x": b"x",
        "#x": b"x",
        "~": b"x",
        " ": b"x",
        "a/b/c/d/e/f": b"x",
    }
    site = write_site(tmp_path / "site", {**PAGES, **odd})

    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {**PAGES, **odd}

    for path in odd:
        (site / path).unlink()
    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == PAGES


def test_a_file_may_become_a_folder_and_back(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", {**PAGES, "x": b"file"})
    publish(publisher(tmp_path, remote), site)
    (site / "x").unlink()
    write_site(site, {"x/index.html": b"folder"})
    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {**PAGES, "x/index.html": b"folder"}

    (site / "x/index.html").unlink()
    (site / "x").rmdir()
    write_site(site, {"x": b"file"})
    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {**PAGES, "x": b"file"}


def test_the_same_publish_makes_the_same_commit(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path / "one", remote, branch="one"), site)
    publish(publisher(tmp_path / "two", remote, branch="two"), site)

    assert commits(remote, "one") == commits(remote, "two")
    assert git(remote, "log", "-1", "--format=%an %ae %aI %cI %s", "one") == (
        "Digest digest@localhost 2031-05-06T07:00:00+00:00 2031-05-06T07:00:00+00:00"
        " Publish the site"
    )


def test_the_author_is_who_the_users_git_says(tmp_path: Path, remote: Path) -> None:
    git(tmp_path, "config", "--global", "user.name", "Kwame <Editor>")
    git(tmp_path, "config", "--global", "user.email", "kwame@brief.example")

    publish(publisher(tmp_path, remote), write_site(tmp_path / "site", PAGES))

    assert git(remote, "log", "-1", "--format=%an, %ae", "gh-pages") == (
        "Kwame Editor, kwame@brief.example"
    )


def test_single_history_leaves_one_commit(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote, history="single"), site)
    commit_by_hand(tmp_path, remote, {"CNAME": b"brief.example\n"})
    write_site(site, {"index.html": b"home 2"})

    publish(publisher(tmp_path, remote, history="single"), site)

    assert branch(remote) == {**PAGES, "index.html": b"home 2", "CNAME": b"brief.example\n"}
    assert len(commits(remote)) == 1


@pytest.mark.parametrize("history", ["append", "single"])
def test_a_publish_at_the_same_moment_is_refused(
    tmp_path: Path, remote: Path, history: str
) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    mine = publisher(tmp_path / "mine", remote, history=history)
    write_site(site, {"index.html": b"mine"})
    changes = diff(read_site(site), mine.remote())
    theirs = write_site(tmp_path / "theirs/site", {**PAGES, "index.html": b"theirs"})
    publish(publisher(tmp_path / "theirs", remote), theirs)

    with pytest.raises(PublishError, match="somebody else published") as caught:
        list(mine.apply(changes, site))

    assert caught.value.exit_code == 3
    assert branch(remote)["index.html"] == b"theirs"


def test_two_first_publishes_at_the_same_moment_do_not_mix(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    mine = publisher(tmp_path / "mine", remote)
    changes = diff(read_site(site), mine.remote())
    theirs = write_site(tmp_path / "theirs/site", {"index.html": b"theirs"})
    publish(publisher(tmp_path / "theirs", remote), theirs)

    with pytest.raises(PublishError, match="somebody else published"):
        list(mine.apply(changes, site))

    assert branch(remote) == {"index.html": b"theirs"}


def test_a_rollback_goes_one_publish_back_each_time(tmp_path: Path, remote: Path) -> None:
    site = tmp_path / "site"
    for number in (b"1", b"2", b"3"):
        publish(publisher(tmp_path, remote), write_site(site, {"index.html": number}))

    second, first = git(remote, "log", "--format=%h", "--abbrev=10", "gh-pages").split()[1:]
    assert publisher(tmp_path, remote).earlier() == second
    assert branch(remote) == {"index.html": b"3"}
    list(publisher(tmp_path / "elsewhere", remote).rollback())
    assert branch(remote) == {"index.html": b"2"}
    assert publisher(tmp_path, remote).earlier() == first
    list(publisher(tmp_path, remote).rollback())
    assert branch(remote) == {"index.html": b"1"}
    assert publisher(tmp_path, remote).earlier() is None
    with pytest.raises(PublishError, match="no publish before the present one"):
        list(publisher(tmp_path, remote).rollback())

    publish(publisher(tmp_path, remote), write_site(site, {"index.html": b"4"}))
    list(publisher(tmp_path, remote).rollback())
    assert branch(remote) == {"index.html": b"1"}
    assert len(commits(remote)) == 7


def commit_foreign(tmp_path: Path, remote: Path, files: Mapping[str, bytes]) -> None:
    """Let somebody else commit files to the branch."""
    copy = tmp_path / "copy"
    git(tmp_path, "clone", "--quiet", "--branch", "gh-pages", remote.as_uri(), str(copy))
    git(copy, "add", "--all", str(write_site(copy, files)))
    git(copy, "commit", "--quiet", "--message", "By hand")
    git(copy, "push", "--quiet")


def test_a_rollback_skips_the_commits_of_others_and_keeps_their_files(
    tmp_path: Path, remote: Path
) -> None:
    site = tmp_path / "site"
    publish(publisher(tmp_path, remote), write_site(site, {"index.html": b"1", "old.html": b"1"}))
    first = commits(remote)[0]
    (site / "old.html").unlink()
    publish(publisher(tmp_path, remote), write_site(site, {"index.html": b"2", "new.html": b"2"}))
    commit_foreign(tmp_path, remote, {"CNAME": b"brief.example", "index.html": b"by hand"})

    assert publisher(tmp_path, remote).earlier() == first[:10]
    list(publisher(tmp_path, remote).rollback())

    assert branch(remote) == {"index.html": b"1", "old.html": b"1", "CNAME": b"brief.example"}
    assert publisher(tmp_path, remote).earlier() is None
    assert publisher(tmp_path, remote).remote().keys() == {"index.html", "old.html"}


def test_a_rollback_keeps_what_the_config_keeps(tmp_path: Path, remote: Path) -> None:
    site = tmp_path / "site"
    publish(publisher(tmp_path, remote), write_site(site, {"index.html": b"1"}))
    publish(publisher(tmp_path, remote), write_site(site, {"index.html": b"2", "CNAME": b"x"}))

    list(publisher(tmp_path, remote, keep=("CNAME",)).rollback())

    assert branch(remote) == {"index.html": b"1", "CNAME": b"x"}


@pytest.fixture
def newsroom(tmp_path: Path, remote: Path) -> Path:
    """A site in a git work tree of its own, with a remote called origin."""
    root = tmp_path / "newsroom"
    write_files(
        root,
        "-- config.yaml --\ntitle: Brief\n-- content/a.txt --\nA\n-- .gitignore --\n"
        "site/\n.digest/\n",
    )
    git(root, "init", "--quiet")
    git(root, "remote", "add", "origin", str(remote))
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "-m", "Start")
    write_site(root / "site", PAGES)
    return root


def snapshot(folder: Path) -> dict[str, bytes]:
    files = (file for file in folder.rglob("*") if file.is_file() and ".digest" not in file.parts)
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_the_users_repository_is_never_touched(newsroom: Path, remote: Path) -> None:
    (newsroom / "content/b.txt").write_text("half written")
    git(newsroom, "add", "content/b.txt")
    (newsroom / "content/b.txt").write_text("further")
    before = snapshot(newsroom)

    publish(publisher(newsroom, "origin"), newsroom / "site")
    write_site(newsroom / "site", {"index.html": b"home 2"})
    publish(publisher(newsroom, "origin"), newsroom / "site")
    list(publisher(newsroom, "origin").rollback())

    assert snapshot(newsroom) == {**before, "site/index.html": b"home 2"}
    assert branch(remote) == PAGES


def test_a_login_in_the_users_own_remote_is_seen_by_nobody_else(newsroom: Path) -> None:
    git(newsroom, "remote", "set-url", "origin", "https://me:s3cret@git.example.org/pages.git")
    git(newsroom, "config", "http.proxy", "http://127.0.0.1:1")

    with pytest.raises(PublishError, match="cannot be reached") as caught:
        publisher(newsroom, "origin").remote()

    assert "s3cret" not in f"{caught.value.message}{caught.value.hint}{caught.value.where}"
    (cache,) = (newsroom / ".digest/publish").glob("git-*[!k]")
    assert cache.stat().st_mode & 0o777 == 0o700


def test_a_remote_given_by_a_relative_path_is_found(newsroom: Path, remote: Path) -> None:
    git(newsroom, "remote", "set-url", "origin", "../remote.git")
    (newsroom / "briefs").mkdir()

    publish(publisher(newsroom / "briefs", "origin"), newsroom / "site")

    assert branch(remote) == PAGES


def test_the_users_settings_for_addresses_hold(newsroom: Path, remote: Path) -> None:
    git(newsroom, "remote", "set-url", "origin", "https://git.example.org/pages.git")
    git(newsroom, "config", f"url.{remote}.insteadOf", "https://git.example.org/pages.git")

    publish(publisher(newsroom, "origin"), newsroom / "site")

    assert branch(remote) == PAGES


def test_hooks_and_variables_of_another_repository_have_no_say(
    newsroom: Path, remote: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hook = newsroom / "hooks/pre-push"
    hook.parent.mkdir()
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    git(newsroom, "config", "core.hooksPath", str(hook.parent))
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", str(newsroom / "index"))

    publish(publisher(newsroom, "origin"), newsroom / "site")
    monkeypatch.undo()

    assert branch(remote) == PAGES
    assert not (newsroom / "index").exists()


def test_rests_of_a_killed_run_do_no_harm(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    (cache,) = (tmp_path / ".digest/publish").glob("git-*[!k]")
    for name in ("shallow.lock", "config.lock", "HEAD.lock", "refs/digest/tip.lock"):
        (cache / name).write_bytes(b"")
    write_site(site, {"index.html": b"home 2"})
    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {**PAGES, "index.html": b"home 2"}

    for file in (cache / "objects").rglob("*"):
        if file.is_file():
            file.chmod(0o644)
            file.write_bytes(b"damaged")
    write_site(site, {"index.html": b"home 3"})
    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {**PAGES, "index.html": b"home 3"}


def die_before_git(step: int, root: Path, remote: Path, site: Path) -> bool:
    """Publish in a child that kills itself before its step-th call of git; true if it did."""
    child = os.fork()
    if child == 0:
        left = [step]

        def count(event: str, _: tuple[object, ...]) -> None:
            left[0] -= event == "subprocess.Popen"
            if left[0] == 0 and event == "subprocess.Popen":
                os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        try:
            publish(publisher(root, remote), site)
        finally:
            os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def test_a_publish_killed_between_any_steps_leaves_a_whole_branch(
    tmp_path: Path, remote: Path
) -> None:
    site = write_site(tmp_path / "site", {"index.html": b"0", "a.html": b"0"})
    publish(publisher(tmp_path, remote), site)
    step, killed, page, whole = 0, True, b"0", {b"0"}

    while killed:
        step += 1
        page = b"%d" % step
        write_site(site, {"index.html": page, "a.html": page})
        killed = die_before_git(step, tmp_path, remote, site)
        held = branch(remote)
        assert held["index.html"] == held["a.html"]
        assert held["a.html"] in {*whole, page}
        whole = {held["a.html"]}

    publish(publisher(tmp_path, remote), site)
    assert branch(remote) == {"index.html": page, "a.html": page}
    assert step > 10


def test_a_missing_remote_says_how_to_add_one(newsroom: Path) -> None:
    with pytest.raises(PublishError, match='no git remote called "upstream"') as caught:
        publisher(newsroom, "upstream").remote()
    assert caught.value.hint == (
        "git remote add upstream URL, or give the address in publish.targets"
    )


def test_an_unknown_history_is_refused(tmp_path: Path, remote: Path) -> None:
    with pytest.raises(ConfigError, match='history is "sinlge"') as caught:
        publisher(tmp_path, remote, history="sinlge")
    assert caught.value.hint == "append keeps every publish, single keeps the last one"


def test_a_branch_that_was_removed_is_made_anew(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote), site)
    git(remote, "update-ref", "-d", "refs/heads/gh-pages")

    publish(publisher(tmp_path, remote), site)

    assert branch(remote) == PAGES
    assert len(commits(remote)) == 1


def test_a_branch_of_the_same_ending_is_another(tmp_path: Path, remote: Path) -> None:
    site = write_site(tmp_path / "site", PAGES)
    publish(publisher(tmp_path, remote, branch="old/refs/heads/gh-pages"), site)

    assert publisher(tmp_path, remote).remote() == {}


def test_a_root_that_cannot_hold_a_cache_is_told(tmp_path: Path, remote: Path) -> None:
    (tmp_path / ".digest").write_bytes(b"")
    with pytest.raises(PublishError, match="pages: Not a directory"):
        publisher(tmp_path, remote).remote()


def test_a_missing_repository_is_told_as_such(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="there is no such repository"):
        publisher(tmp_path, tmp_path / "nowhere.git").remote()


def test_an_unreachable_host_is_told_without_the_login(tmp_path: Path) -> None:
    with pytest.raises(PublishError, match="cannot be reached") as caught:
        publisher(tmp_path, "http://somebody@127.0.0.1:1/pages.git").remote()
    assert "somebody" not in caught.value.message


def test_a_host_that_refuses_the_push_is_quoted(tmp_path: Path, remote: Path) -> None:
    hook = remote / "hooks/pre-receive"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\necho no deploys on Fridays >&2\nexit 1\n")
    hook.chmod(0o755)
    with pytest.raises(
        PublishError, match=r"the host refused the push \(remote: no deploys on Fridays"
    ):
        publish(publisher(tmp_path, remote), write_site(tmp_path / "site", PAGES))
    assert git(remote, "for-each-ref") == ""


@pytest.mark.parametrize(
    "hostile",
    [
        "ext::sh -c touch% RAN",
        "--upload-pack=touch RAN",
        "ssh://-oProxyCommand=touch RAN/x",
        "file:///srv/../x",
        "fd::17",
    ],
)
def test_a_hostile_remote_runs_nothing(tmp_path: Path, hostile: str) -> None:
    with pytest.raises(DigestError):
        publisher(tmp_path, hostile)
    assert [file.name for file in tmp_path.iterdir()] == ["home"]


def test_a_hostile_address_in_the_users_repository_runs_nothing(newsroom: Path) -> None:
    git(newsroom, "config", "remote.origin.url", "ext::sh -c touch% RAN")
    git(newsroom, "config", "protocol.ext.allow", "always")
    with pytest.raises(PublishError, match="does not allow this kind of address"):
        publisher(newsroom, "origin").remote()
    assert not list(newsroom.rglob("RAN"))


def test_uncommitted_sources_are_found_below_the_given_paths(newsroom: Path) -> None:
    paths = ("content", "themes", "config.yaml")
    assert find_uncommitted(newsroom, paths, whole_environment()) == ()

    (newsroom / "notes.txt").write_text("mine")
    assert find_uncommitted(newsroom, paths, whole_environment()) == ()

    assert find_uncommitted(newsroom, (*paths, "../elsewhere"), whole_environment()) == ()

    (newsroom / "content/a.txt").write_text("changed")
    (newsroom / "content/it's new.txt").write_text("new")
    assert find_uncommitted(newsroom, paths, whole_environment()) == (
        "content/a.txt",
        "content/it's new.txt",
    )
    with pytest.raises(PublishError, match=r"not committed: content/a\.txt") as caught:
        refuse_uncommitted(newsroom, paths, whole_environment())
    assert caught.value.hint == "commit first, or --allow-dirty"


def test_outside_a_work_tree_nothing_can_be_uncommitted(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    assert find_uncommitted(tmp_path, ("content",), whole_environment()) == ()


def test_a_command_publishes_committed_sources_only(newsroom: Path, remote: Path) -> None:
    target = TargetConfig(name="pages", type="git", settings=(("keep", ("CNAME",)),))
    config = Config(
        title="Brief",
        base_url="https://brief.example/",
        publish=PublishConfig(default="pages", targets=(target,)),
    )
    entry = {"entry.html": b"entry", "entry.json": b"{}"}
    write_site(newsroom / "site", entry)
    (newsroom / "content/a.txt").write_text("changed")
    with pytest.raises(PublishError, match="not committed"):
        plan_publish(
            newsroom, config, None, folder=newsroom / "site", options=PublishOptions(now=NOW)
        )

    options = PublishOptions(now=NOW, allow_dirty=True, message="Tuesday")
    plan = plan_publish(newsroom, config, None, folder=newsroom / "site", options=options)
    assert git(remote, "for-each-ref") == ""
    said: list[str] = []
    carry_out(plan, say=said.append)

    assert branch(remote) == {**PAGES, **entry}
    assert git(remote, "log", "-1", "--format=%s", "gh-pages") == "Tuesday"
    assert said[1].startswith("gh-pages: new -> ")


def test_thousands_of_files_travel_in_one_commit(tmp_path: Path, remote: Path) -> None:
    pages = {f"p{i % 40}/{i}.html": b"page %d\n" % i for i in range(3000)}
    site = write_site(tmp_path / "site", {**PAGES, **pages})
    publish(publisher(tmp_path, remote), site)
    assert len(git(remote, "ls-tree", "-r", "--name-only", "gh-pages").splitlines()) == 3005

    write_site(site, {"p1/1.html": b"changed"})
    host = publisher(tmp_path, remote)
    changes = diff(read_site(site), host.remote())
    list(host.apply(changes, site))

    assert [one.file.path for one in changes.uploads] == ["p1/1.html"]
    assert git(remote, "diff", "--name-only", "gh-pages~", "gh-pages").splitlines() == [
        MANIFEST_NAME,
        "p1/1.html",
    ]
