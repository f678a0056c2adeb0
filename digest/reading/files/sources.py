"""Finds the files of a site's articles, and reads their bytes without following or waiting."""

import errno
import os
import re
import stat
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from operator import attrgetter
from pathlib import Path, PurePath

from digest.config import ReadConfig
from digest.errors import ReadError, Where
from digest.model.article import Source
from digest.model.report import Problem, Severity
from digest.signatures import tellable
from digest.value import Value, replace

MAX_BYTES = 20 * 1024 * 1024
"""Largest file that is read as an article."""

_MB = 1024 * 1024
_LARGEST = {
    **dict.fromkeys((".eml", ".mht", ".mhtml", ".pdf", ".webarchive"), 64 * _MB),
    **dict.fromkeys((".mbox", ".warc", ".warc.gz"), 256 * _MB),
}
"""Largest files that hold pictures beside an article, or many articles."""
_NOT_ARTICLES = frozenset({"answers", "pages", "rates"})
_NOTES = (".edit.yaml", ".edit.yml")
PLAYERS = ("players.yaml", "players.yml")
"""How the site's own list of players may be called, in the content folder."""
_DOCUMENTS = frozenset(".doc .docx .epub .odt .pages .rtf".split())
"""Endings of files that people take for saved articles."""
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_WAITS = getattr(os, "O_NONBLOCK", 0)
_FOLLOWS_NOT = getattr(os, "O_NOFOLLOW", 0)
_CHUNK = 1024 * 1024


class FoundFile(Value, kw_only=False):
    """A file of an article, found and not yet read."""

    path: str
    """Path from the site's root, with forward slashes."""
    place: str
    """Where it is."""
    patch: Path | None = None
    """The editor's note beside it."""
    items: tuple[tuple[str, Path], ...] = ()
    """Notes on single articles of a file that holds several: the article's slug, and its note."""


class Found(Value, kw_only=False):
    """What a walk through the content folder found."""

    files: tuple[FoundFile, ...]
    """The articles' files, sorted by path."""
    problems: tuple[Problem, ...] = ()
    """What was left out and why, sorted by path."""


def find_sources(root: Path, config: ReadConfig, *, suffixes: Collection[str]) -> Found:
    """Return the files of the articles below the content folder, in the order of their paths.

    Links are followed to regular files inside the folder only; whatever else is no plain file is
    named in a problem and not opened.

    Args:
        root: The site's root.
        config: Names the content folder.
        suffixes: Endings that some reader takes.

    Raises:
        ReadError: There is no content folder.
    """
    top = root / config.content_dir
    if not top.is_dir():
        raise ReadError(
            "there is no folder of articles",
            where=Where(config.content_dir),
            hint="run `digest init`, or set content_dir in config.yaml",
        )
    wanted = frozenset(suffix.lower() for suffix in suffixes)
    files: list[FoundFile] = []
    notes: dict[Path, str] = {}
    problems: list[Problem] = []
    inside = os.path.realpath(top)
    for entry, path, beside in _walk(top, config.content_dir.strip("/"), problems):
        why = _refusal(entry, inside, wanted)
        if tellable(path) != path and _matters(entry.name, wanted):
            problems.append(_skipped(tellable(path), "its name is not UTF-8"))
        elif why:
            problems.append(_skipped(tellable(path), why))
        elif _is_article(entry.name, wanted):
            patch = _patch_of(Path(entry.path), beside, wanted) if beside else None
            files.append(FoundFile(path, entry.path, patch))
        elif (suffix := PurePath(entry.name.lower()).suffix) in _DOCUMENTS:
            problems.append(_skipped(tellable(path), f"no reader takes {suffix} files"))
        elif is_note(entry.name):
            notes[Path(entry.path)] = path
    used = {file.patch for file in files}
    if idle := notes.keys() - used:
        files = _with_items(files, idle, wanted)
        used |= {note for file in files for _, note in file.items}
        problems += [_orphan(path) for note, path in notes.items() if note not in used]
    files.sort(key=attrgetter("path"))
    return Found(tuple(files), tuple(sorted(problems, key=_place)))


def find_notes(
    files: Sequence[FoundFile], folder: Path, *, suffixes: Collection[str]
) -> list[FoundFile]:
    """Return the files of articles in a folder with the notes that lie beside them by now.

    Args:
        files: The files, as they were found.
        folder: Where all of them are.
        suffixes: Endings that some reader takes.

    Raises:
        OSError: The folder cannot be listed.
    """
    wanted = frozenset(suffix.lower() for suffix in suffixes)
    names = frozenset(one.name for one in folder.iterdir() if one.name.endswith(_NOTES))
    bare = [
        replace(file, patch=_patch_of(Path(file.place), names, wanted), items=()) for file in files
    ]
    return _with_items(
        bare, {folder / name for name in names} - {one.patch for one in bare}, wanted
    )


def has_players(root: Path, config: ReadConfig) -> bool:
    """Tell whether a site has a list of its own of who is who."""
    return any((root / config.content_dir / name).is_file() for name in PLAYERS)


def _walk(
    top: Path, name: str, problems: list[Problem]
) -> Iterator[tuple["os.DirEntry[str]", str, frozenset[str]]]:
    """Yield the entries below a folder that are no folders.

    Each comes with its path from the root, and with the names of the notes in its folder.
    """
    waiting = [(str(top), name, True)]
    while waiting:
        folder, path, is_top = waiting.pop()
        try:
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError as error:
            problems.append(_skipped(tellable(path), f"cannot be listed: {error.strerror}"))
            continue
        notes = frozenset(entry.name for entry in entries if entry.name.endswith(_NOTES))
        for entry in entries:
            if entry.name.startswith(".") or (is_top and entry.name in _NOT_ARTICLES):
                continue
            if entry.is_dir(follow_symlinks=False):
                waiting.append((entry.path, f"{path}/{entry.name}", False))
            else:
                yield entry, f"{path}/{entry.name}", notes


def _is_article(name: str, wanted: Collection[str]) -> bool:
    """Tell whether a file is named as an article, not as a note or data beside one."""
    lower = name.lower()
    if lower in PLAYERS or is_note(name):
        return False
    return find_suffix(lower, wanted) is not None


def is_note(name: str) -> bool:
    """Tell whether a file is named as a note on an article."""
    return name.lower().endswith(_NOTES)


def _matters(name: str, wanted: Collection[str]) -> bool:
    """Tell whether a file is named as an article or as a note on one."""
    return _is_article(name, wanted) or is_note(name)


def find_suffix(name: str, known: Collection[str]) -> str | None:
    """Return the ending of a file that is one of some, the longest: `.warc.gz` before `.gz`."""
    rest = name.lower().lstrip(".").partition(".")[2]
    while rest and not rest.endswith("."):
        if f".{rest}" in known:
            return f".{rest}"
        rest = rest.partition(".")[2]
    return None


def _refusal(entry: "os.DirEntry[str]", inside: str, wanted: Collection[str]) -> str | None:
    """Return why an entry named as an article is not opened, None when it may be."""
    if entry.is_file(follow_symlinks=False):
        return None
    if not _is_article(entry.name, wanted) and not _is_odd_folder(entry):
        return None
    try:
        if entry.is_symlink():
            return _link_refusal(entry, inside)
        mode = entry.stat(follow_symlinks=False).st_mode
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    return None if stat.S_ISREG(mode) else f"is {_kind(mode)}, not a file"


def _is_odd_folder(entry: "os.DirEntry[str]") -> bool:
    """Tell whether an entry is a link to a folder: nothing below it is read, which must be said."""
    try:
        return entry.is_symlink() and entry.is_dir()
    except OSError:
        return True


def _link_refusal(entry: "os.DirEntry[str]", inside: str) -> str | None:
    """Return why a link is not followed, None when it leads to a file inside the folder."""
    target = os.path.realpath(entry.path)
    if not target.startswith(inside + os.sep):
        return "is a link that leads out of the content folder"
    mode = Path(target).stat().st_mode  # a loop or a missing target raises here
    if stat.S_ISDIR(mode):
        return "is a link to a folder, which is not followed"
    return None if stat.S_ISREG(mode) else f"leads to {_kind(mode)}, not a file"


def _kind(mode: int) -> str:
    """Return what a special file is called."""
    tests = (
        (stat.S_ISFIFO, "a pipe"),
        (stat.S_ISSOCK, "a socket"),
        (stat.S_ISBLK, "a device"),
        (stat.S_ISCHR, "a device"),
        (stat.S_ISDIR, "a folder"),
    )
    return next((name for test, name in tests if test(mode)), "a special file")


def _patch_of(place: Path, notes: Collection[str], wanted: Collection[str]) -> Path | None:
    """Return the editor's note beside a file of articles, if there is one."""
    stems = (_stem(place.name, wanted), place.name)
    found = (stem + ending for stem in stems for ending in _NOTES if stem + ending in notes)
    return next((place.with_name(note) for note in found), None)


def _stem(name: str, wanted: Collection[str]) -> str:
    """Return a file's name without its ending."""
    return name[: len(name) - len(find_suffix(name, wanted) or "")]


def _with_items(
    files: Sequence[FoundFile], notes: Collection[Path], wanted: Collection[str]
) -> list[FoundFile]:
    """Return files with the notes on single articles: `bay.ferry.edit.yaml` beside `bay.xml`."""
    homes = {note.parent for note in notes}
    places = {
        (file.parent, _stem(file.name, wanted)): found.path
        for found in files
        if (file := Path(found.place)).parent in homes
    }
    items = defaultdict(list)
    for note in notes:
        stem, _, slug = note.name.rpartition(".edit.")[0].rpartition(".")
        if _SLUG.fullmatch(slug) and (note.parent, stem) in places:
            items[places[note.parent, stem]].append((slug, note))
    return [
        replace(file, items=tuple(sorted(items[file.path]))) if file.path in items else file
        for file in files
    ]


def load_source(found: FoundFile) -> Source:
    """Return a found file with its bytes.

    Raises:
        ReadError: It cannot be opened, has become something else, or is too large.
    """
    data = read_bytes(Path(os.path.realpath(found.place)), name=found.path)
    return Source(path=found.path, data=data)


def read_bytes(path: Path, *, name: str | None = None, limit: int | None = None) -> bytes:
    """Return the bytes of a regular file, without waiting for a pipe or following a last link.

    Args:
        path: The file.
        name: How messages call it; its path when None.
        limit: Largest size; by the file's ending when None.

    Raises:
        ReadError: It cannot be opened, is no regular file, or is too large.
    """
    where = Where(name or path.as_posix())
    try:
        handle = os.open(path, os.O_RDONLY | _WAITS | _FOLLOWS_NOT | getattr(os, "O_CLOEXEC", 0))
    except OSError as error:
        raise _unreadable(error, where) from error
    except ValueError as error:
        raise ReadError(f"no file can have that name: {error}", where=where) from error
    try:
        return _drain(handle, where, _largest(path.name) if limit is None else limit)
    except OSError as error:
        raise _unreadable(error, where) from error
    finally:
        os.close(handle)


def _largest(name: str) -> int:
    """Return how large a file of that name may be."""
    return _LARGEST.get(find_suffix(name, _LARGEST) or "", MAX_BYTES)


def _drain(handle: int, where: Where, limit: int) -> bytes:
    """Return what an open file holds, up to the limit."""
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise ReadError(f"is {_kind(status.st_mode)}, not a file", where=where)
    parts, size = [], 0
    while chunk := os.read(handle, _CHUNK):
        size += len(chunk)
        if size > limit:
            raise ReadError(
                f"the file is larger than {limit // (1024 * 1024)} MB",
                where=where,
                hint="save the article alone, without pictures",
            )
        parts.append(chunk)
    return b"".join(parts)


def _unreadable(error: OSError, where: Where) -> ReadError:
    """Return the error that names why a file cannot be opened."""
    if error.errno == errno.ELOOP:
        return ReadError("is a link, which is not followed", where=where)
    if error.errno in (errno.ENXIO, errno.EOPNOTSUPP):
        return ReadError("is a socket or device, not a file", where=where)
    return ReadError(f"cannot be read: {error.strerror}", where=where)


def _skipped(path: str, why: str) -> Problem:
    """Return the problem of a file that is left out."""
    return Problem(
        code="DG014",
        severity=Severity.WARNING,
        message=f"left out: {why}",
        where=Where(path),
        hint="save the article as text or HTML, or move the file out of the content folder",
    )


def _orphan(path: str) -> Problem:
    """Return the problem of a note beside no article: it may be meant to hold one back."""
    return Problem(
        code="DG022",
        severity=Severity.ERROR,
        message="a note beside no article",
        where=Where(path),
        hint="name it as the article: ferry.edit.yaml for ferry.md",
    )


def _place(problem: Problem) -> str:
    """Return the path of a problem, to sort by."""
    return str(problem.where)
