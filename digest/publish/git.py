"""A branch of a git repository, as GitHub Pages, GitLab and many hosts serve it.

Works in a repository of its own under `.digest/publish/`: no checkout, and the user's work tree,
index, branches and objects are never touched. One commit, one update of one branch, and only if
the branch still is what the plan was made from.
"""

import hashlib
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, ClassVar

from digest.codec import digest_of
from digest.errors import PublishError, Where
from digest.publish.diff import Changes, is_kept
from digest.publish.git_process import NETWORK_SECONDS, SSH_COMMAND, Git, make_environment
from digest.publish.lock import hold_lock
from digest.publish.manifest import MANIFEST_NAME, parse_manifest, read_planned, write_manifest
from digest.publish.publisher import Destination
from digest.publish.target import Settings, find_limits, parse_branch, parse_git_remote, redact

_REMOTE = "digest-target"
_NO_JEKYLL = ".nojekyll"
_TIP = "refs/digest/tip"
_NEXT = "refs/digest/next"
_GO_BACK = "Go back to "
_GONE_BACK = re.compile(rf"{_GO_BACK}([0-9a-f]{{40,64}})$", re.MULTILINE)
_ROLLBACK_DEPTH = 100
_FILE_MODES = (b"100644", b"100755")
_PLAIN = frozenset(range(0x20, 0x7F)).difference(b'"\\')
"""The printable signs of ASCII, but for those that end or escape a quoted path."""


class GitPublisher:
    """Publishes to a branch of a git repository."""

    scheme: ClassVar[str] = "git"
    public: ClassVar[bool] = True

    def __init__(self, destination: Destination) -> None:
        """Read the settings `remote`, `branch` and `history` (append or single)."""
        settings = Settings(destination.target, ("remote", "branch", "history"))
        self._to = destination
        self._name = redact(destination.target.name)
        self._remote = settings.parsed("remote", parse_git_remote, "origin")
        self._branch = settings.parsed("branch", parse_branch, "gh-pages")
        self._history = settings.choice(
            "history",
            ("append", "single"),
            hint="append keeps every publish, single keeps the last one",
        )
        self._tip: str | None = None
        self._fetched = False

    def remote(self) -> Mapping[str, str]:
        """Return SHA-256 by path of what the branch holds of an earlier publish."""
        with self._repository() as git:
            self._fetch(git, depth=1)
            return _read_branch(git) if self._tip else {}

    def apply(self, changes: Changes, folder: Path) -> Iterator[str]:
        """Commit the changes on what `remote` saw and push them; nothing if the tree is equal."""
        with self._repository() as git:
            if not self._fetched:
                self._fetch(git, depth=1)
            with tempfile.TemporaryFile() as stream:
                self._write_stream(stream, changes, folder, git)
                stream.seek(0)
                git.run("fast-import", "--quiet", "--done", "--force", stdin=stream)
            if self._tip and _tree(git, _NEXT) == _tree(git, self._tip):
                yield f"nothing changed: {self._branch} stays at {self._tip[:10]}"
                return
            yield from self._push(git)

    def earlier(self) -> str | None:
        """Return the commit of the publish before the present one."""
        with self._repository() as git:
            return self._find_earlier(git)[:10] or None

    def rollback(self) -> Iterator[str]:
        """Commit our files as the publish before the present one had them, and push that.

        Files of others stay as they are now, whoever committed them since. Asked again it goes
        one further back, as its commits say which version they show.
        """
        with self._repository() as git:
            before = self._find_earlier(git)
            if not self._tip or not before:
                raise PublishError(
                    f"{self._name} has no publish before the present one",
                    hint="with history: single nothing is kept to go back to",
                )
            with tempfile.TemporaryFile() as stream:
                stream.write(self._head(git, f"{_GO_BACK}{before}", self._tip))
                stream.writelines(self._steps_back(git, before))
                stream.seek(0)
                git.run("fast-import", "--quiet", "--done", "--force", stdin=stream)
            yield from self._push(git)

    def _steps_back(self, git: Git, before: str) -> Iterator[bytes]:
        """Yield what turns our files at the tip into those of an earlier publish."""
        keep, _ = find_limits(self._to.target)
        earlier, blobs = _files_named(git, before), _list_blobs(git, before)
        for path in sorted(_files_named(git, _TIP) - earlier):
            if not is_kept(path, keep):
                yield b"D %s\n" % _quote(path)
        for path in sorted({*earlier, MANIFEST_NAME} & blobs.keys()):
            yield b"M 100644 %s %s\n" % (blobs[path], _quote(path))
        yield b"done\n"

    @contextmanager
    def _repository(self) -> Iterator[Git]:
        """Hold our own bare repository of this target, made anew when it is not sound."""
        cache = self._to.root / ".digest" / "publish"
        try:
            cache.mkdir(parents=True, exist_ok=True)
            address, settings = self._find_address()
            base = cache / f"git-{digest_of(address.encode(), self._branch.encode())[:12]}"
            environment = make_environment(self._to.environment, remote=address)
            git = Git(repository=base, environment=environment, name=self._name)
            with hold_lock(base.with_suffix(".lock"), name=self._name):
                _prepare(git, settings)
                yield git
        except OSError as error:
            raise PublishError(
                f"{self._name}: {error.strerror or error}",
                where=Where(str(error.filename or cache)),
            ) from error

    def _find_address(self) -> tuple[str, str]:
        """Return the address pushed to, and the settings of our repository."""
        mine = Git(
            repository=self._to.root,
            environment=make_environment(self._to.environment),
            name=self._name,
        )
        address = self._remote
        if ":" not in address and not address.startswith("/"):
            address = mine.line("remote", "get-url", "--push", "--", address, may_fail=True)
        if not address:
            raise PublishError(
                f'{self._name}: there is no git remote called "{self._remote}"',
                hint=f"git remote add {self._remote} URL, or give the address in publish.targets",
            )
        if ":" not in address:
            address = str(Path(mine.line("rev-parse", "--show-cdup", may_fail=True), address))
            address = str((self._to.root / address).resolve())
        return address, _make_settings(mine, address)

    def _fetch(self, git: Git, *, depth: int) -> None:
        """Learn what the branch holds now."""
        ref = f"refs/heads/{self._branch}"
        said = git.run("ls-remote", "--", _REMOTE, ref, seconds=NETWORK_SECONDS)
        there = any(line.split(b"\t")[1:] == [ref.encode()] for line in said.splitlines())
        if there:
            options = (
                f"--depth={depth}",
                "--force",
                "--no-tags",
                "--no-write-fetch-head",
                "--quiet",
            )
            git.run("fetch", *options, "--", _REMOTE, f"+{ref}:{_TIP}", seconds=NETWORK_SECONDS)
        self._tip = git.line("rev-parse", "--verify", _TIP) if there else None
        self._fetched = True

    def _find_earlier(self, git: Git) -> str:
        """Return the commit to go back to; empty where there is none."""
        self._fetch(git, depth=_ROLLBACK_DEPTH)
        return _find_earlier(git, self._tip) if self._tip else ""

    def _head(self, git: Git, message: str, parent: str | None) -> bytes:
        """Return the opening of a commit for fast-import."""
        who = _find_author(git)
        text = (message.strip() + "\n").encode("utf-8", "replace")
        moment = int(self._to.now.timestamp())
        lines = (
            f"feature done\ncommit {_NEXT}\nauthor {who} {moment} +0000\n"
            f"committer {who} {moment} +0000\ndata {len(text)}\n"
        )
        start = f"from {parent}\n" if parent else ""
        return lines.encode() + text + start.encode()

    def _write_stream(self, stream: IO[bytes], changes: Changes, folder: Path, git: Git) -> None:
        """Write the commit: the tree of the tip, less what is gone, plus what is sent."""
        single = self._history == "single"
        stream.write(self._head(git, self._to.message, None if single else self._tip))
        if single and self._tip:
            stream.write(f'M 040000 {_tree(git, self._tip)} ""\n'.encode())
        for deletion in changes.deletions:
            stream.write(b"D %s\n" % _quote(deletion.path))
        for upload in changes.uploads:
            _write_file(stream, upload.file.path, read_planned(folder, upload.file))
        _write_file(stream, MANIFEST_NAME, write_manifest(changes.manifest))
        if _NO_JEKYLL not in {file.path for file in changes.manifest.files}:
            _write_file(stream, _NO_JEKYLL, b"")
        stream.write(b"done\n")

    def _push(self, git: Git) -> Iterator[str]:
        ref, commit = f"refs/heads/{self._branch}", git.line("rev-parse", "--verify", _NEXT)
        lease = f"--force-with-lease={ref}:{self._tip or ''}"
        options = ("--no-verify", "--no-follow-tags", "--quiet", lease)
        yield f"commit {commit[:10]} is ready"
        git.run("push", *options, "--", _REMOTE, f"{_NEXT}:{ref}", seconds=NETWORK_SECONDS)
        git.run("update-ref", _TIP, commit)
        before = self._tip[:10] if self._tip else "new"
        self._tip = commit
        yield f"{self._branch}: {before} -> {commit[:10]}"


def _make_settings(mine: Git, address: str) -> str:
    """Return the config of our repository: the address, and all that the user's own config says.

    Logins, proxies and substitutes for addresses are often set in the user's repository alone.
    """
    found = mine.line("rev-parse", "--git-path", "config", may_fail=True)
    own = str((mine.repository / found).resolve()) if found else ""
    lines = [f"[include]\n\tpath = {_quote_setting(own)}" if own else ""]
    lines.append("[core]\n\tbare = true\n\trepositoryformatversion = 0")
    if not mine.line("config", "--get", "core.sshCommand", may_fail=True):
        lines.append(f"\tsshCommand = {SSH_COMMAND}")
    lines.append(f'[remote "{_REMOTE}"]\n\turl = {_quote_setting(address)}\n')
    return "\n".join(lines)


def _prepare(git: Git, settings: str) -> None:
    """Make our repository ready; one that a killed run left unsound is made anew."""
    base = git.repository
    # We hold the lock, so any lock of git's is left from a run that was killed.
    for stale in [*base.glob("*.lock"), *base.glob("refs/digest/*.lock")]:
        stale.unlink()
    (base / "config").unlink(missing_ok=True)
    if not base.is_dir() or not git.succeeds("rev-list", "--objects", "--quiet", _TIP):
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(mode=0o700, exist_ok=True)
        git.run("init", "--bare", "--quiet", "--template=", "--", ".")
    (base / "config").write_text(settings, encoding="utf-8")


def _quote_setting(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _tree(git: Git, commit: str) -> str:
    return git.line("rev-parse", "--verify", f"{commit}^{{tree}}")


def _find_earlier(git: Git, tip: str) -> str:
    """Return the commit of the publish before the one whose version the tip shows.

    A publish is a commit that changes our manifest: what others committed since counts for none.
    """
    said = git.line("rev-list", "--first-parent", tip, "--", MANIFEST_NAME)
    publishes = [commit for commit in said.split() if _manifest_data(git, commit)]
    at = 0
    while at < len(publishes):
        back = _GONE_BACK.match(_subject(git, publishes[at]))
        if back is None:
            return next(iter(publishes[at + 1 :]), "")
        at = publishes.index(back[1], at) if back[1] in publishes[at:] else len(publishes)
    return ""


def _subject(git: Git, commit: str) -> str:
    return git.line("cat-file", "commit", commit).partition("\n\n")[2]


def _manifest_data(git: Git, commit: str) -> bytes:
    return git.run("cat-file", "blob", f"{commit}:{MANIFEST_NAME}", may_fail=True)


def _read_branch(git: Git) -> dict[str, str]:
    """Return what the tip's manifest names and the tip holds, hashed from its blobs."""
    data = _manifest_data(git, _TIP)
    if not data:
        return {}
    manifest = parse_manifest(data, name=f"{git.name}:{MANIFEST_NAME}")
    blobs = _list_blobs(git, _TIP)
    wanted = [(file.path, blobs[file.path]) for file in manifest.files if file.path in blobs]
    with tempfile.TemporaryFile() as stream:
        stream.write(b"".join(blob + b"\n" for _, blob in wanted))
        stream.seek(0)
        said = git.run("cat-file", "--batch", stdin=stream)
    return dict(zip((path for path, _ in wanted), _hash_batch(said), strict=True))


def _files_named(git: Git, commit: str) -> set[str]:
    """Return the paths that the manifest of a commit names: our files; none without one."""
    data = _manifest_data(git, commit)
    name = f"{git.name}:{MANIFEST_NAME}"
    return {file.path for file in parse_manifest(data, name=name).files} if data else set()


def _list_blobs(git: Git, commit: str) -> dict[str, bytes]:
    """Return the plain files of a commit: object by path."""
    found = {}
    for line in git.run("ls-tree", "-r", "-z", "--full-tree", commit).split(b"\0"):
        about, _, path = line.partition(b"\t")
        if about.startswith(_FILE_MODES):
            found[path.decode("utf-8", "surrogateescape")] = about.split(b" ")[2]
    return found


def _hash_batch(said: bytes) -> Iterator[str]:
    """Return the SHA-256 of each blob that `git cat-file --batch` printed."""
    at = 0
    while at < len(said):
        end = said.index(b"\n", at)
        size = int(said[at:end].split(b" ")[2])
        yield hashlib.sha256(memoryview(said)[end + 1 : end + 1 + size]).hexdigest()
        at = end + 1 + size + 1


def _find_author(git: Git) -> str:
    """Return name and address from the environment or git's settings, or our own."""
    name = git.environment.get("GIT_AUTHOR_NAME") or git.line("config", "user.name", may_fail=True)
    mail = git.environment.get("GIT_AUTHOR_EMAIL") or git.line(
        "config", "user.email", may_fail=True
    )
    return f"{_strip_signs(name) or 'Digest'} <{_strip_signs(mail) or 'digest@localhost'}>"


def _strip_signs(text: str) -> str:
    """Return a text without the signs that part name and address in a commit."""
    return "".join(char for char in text if char not in "<>\n\0").strip()


def _write_file(stream: IO[bytes], path: str, data: bytes) -> None:
    stream.write(b"M 100644 inline %s\ndata %d\n" % (_quote(path), len(data)))
    stream.write(data)
    stream.write(b"\n")


def _quote(path: str) -> bytes:
    """Return a path as fast-import reads it: quoted, with what is not plain ASCII in octal."""
    plain = (chr(byte) if byte in _PLAIN else f"\\{byte:03o}" for byte in path.encode("utf-8"))
    return f'"{"".join(plain)}"'.encode("ascii")
