"""The editor's notes of a site: on a file, and on single articles of a file that holds several."""

import difflib
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from digest.config import ReadConfig
from digest.errors import DigestError, Where
from digest.executor import Later
from digest.model.article import Article
from digest.model.patch import Patch
from digest.model.report import Problem, Severity, problem_of
from digest.reading.files.sources import Found, FoundFile
from digest.value import Value, field, replace

ORPHAN = "DG022"
"""Code of the problem of a note beside no article."""
_NEAR = 0.8
"""How alike two names are where one may be a slip for the other."""
_read_patch: Later[..., Patch] = Later("digest.reading.beside.patches", "read_patch")
Place = tuple[str, int]
"""Which article: its file, and its place in it."""


class Notes(Value):
    """The notes as they lie beside the articles: by file, and by slug where it is one's own."""

    found: Mapping[tuple[str, str | None], Patch]
    """The notes that can be read."""
    unread: Mapping[tuple[str, str | None], Problem]
    """Why the others cannot."""
    paths: Mapping[tuple[str, str | None], str]
    """Where each of them is."""


class Fitted(Value):
    """The notes by the articles they are about."""

    patches: Mapping[Place, Patch]
    """What they say."""
    unread: frozenset[Place]
    """Articles that wait because their note cannot be read: it may be what holds them back."""
    problems: tuple[Problem, ...]
    """Notes that cannot be read, and notes about no article."""
    strays: Mapping[Place, str] = field(default_factory=dict)
    """Notes of nearly an article's name that may be meant to hold it back."""


def read_notes(root: Path, files: Iterable[FoundFile], config: ReadConfig) -> Notes:
    """Return the notes beside some files."""
    found: dict[tuple[str, str | None], Patch] = {}
    unread: dict[tuple[str, str | None], Problem] = {}
    paths: dict[tuple[str, str | None], str] = {}
    for file in files:
        whole = ((None, file.patch),) if file.patch else ()
        for slug, path in (*whole, *file.items):
            key, name = (file.path, slug), path.relative_to(root).as_posix()
            paths[key] = name
            try:
                found[key] = _read_patch(path, config, name=name)
            except DigestError as error:
                unread[key] = problem_of(error)
    return Notes(found=found, unread=unread, paths=paths)


def find_strays(root: Path, sources: Found, config: ReadConfig) -> dict[str, str]:
    """Return the notes beside no article that may be meant to hold one back, by its file."""
    return {
        file.path: orphan
        for orphan in (str(one.where) for one in sources.problems if one.code == ORPHAN)
        if _may_hold(root / orphan, config, orphan)
        for file in _nearly_named(orphan, sources.files)
    }


def _may_hold(path: Path, config: ReadConfig, name: str) -> bool:
    """Tell whether a note holds its article back, or cannot be read and so may do it."""
    try:
        patch = _read_patch(path, config, name=name)
    except DigestError:
        return True
    return _holds(patch)


def _nearly_named(note: str, files: Iterable[FoundFile]) -> list[FoundFile]:
    """Return the files without a note that a note may be meant for.

    They differ from it in capitals or folder alone; or the one in its folder of the closest name.
    """
    name = _name_of(note.lower().rpartition(".edit.")[0])
    wanted = {name, name.rpartition(".")[0]} - {""}
    free = [file for file in files if file.patch is None]
    same = [file for file in free if {_stem_of(file.path), _name_of(file.path)} & wanted]
    if same:
        return same
    near = {_stem_of(one.path): one for one in free if _folder(one.path) == _folder(note)}
    return [near[one] for one in difflib.get_close_matches(_stem_of(name), near, 1, _NEAR)]


def _name_of(path: str) -> str:
    return unicodedata.normalize("NFC", path.rpartition("/")[2]).casefold()


def _stem_of(path: str) -> str:
    name = _name_of(path)
    return name[: name.rfind(".")] if re.search(r"\.\w{2,7}$", name) else name


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def fit_notes(notes: Notes, articles: Iterable[Article]) -> Fitted:
    """Return the notes by article, and what is wrong with those that are about none."""
    patches: dict[Place, Patch] = {}
    waiting = set()
    known: dict[str, dict[str, int]] = {}
    for article in articles:
        known.setdefault(article.source, {})[article.slug] = article.item
        keys = [(article.source, None), (article.source, article.slug)]
        patch = _join(*(notes.found.get(key) for key in keys))
        if patch:
            patches[article.source, article.item] = patch
        if any(key in notes.unread for key in keys):
            waiting.add((article.source, article.item))
    strays = dict(_find_strays(notes, known))
    idle = (
        _idle(notes.paths[file, slug], file, slug, known.get(file, ()))
        for file, slug in notes.paths
        if slug is not None and slug not in known.get(file, ())
    )
    problems = (*notes.unread.values(), *idle)
    return Fitted(patches=patches, unread=frozenset(waiting), problems=problems, strays=strays)


def _find_strays(
    notes: Notes, known: Mapping[str, Mapping[str, int]]
) -> Iterator[tuple[Place, str]]:
    """Yield the articles that wait for a note which nearly has their name, with the note."""
    for (file, slug), note in notes.paths.items():
        slugs = known.get(file, {})
        patch = notes.found.get((file, slug))
        if slug is None or slug in slugs or (patch and not _holds(patch)):
            continue
        for near in difflib.get_close_matches(slug, slugs, 1, _NEAR):
            yield (file, slugs[near]), note


def _holds(patch: Patch) -> bool:
    """Tell whether a note may hold its article back."""
    return bool(patch.draft or patch.publish_at or patch.expires_at)


def _join(whole: Patch | None, own: Patch | None) -> Patch | None:
    """Return what the note on a file and the one on its article say; the latter has the say."""
    if whole is None or own is None:
        return own or whole
    names = Patch.__struct_fields__
    given = {name: getattr(own, name) for name in names if getattr(own, name) not in (None, ())}
    return replace(whole, **given)


def _idle(path: str, file: str, slug: str, known: Iterable[str]) -> Problem:
    """Return the problem of a note about an article that its file does not hold."""
    near = difflib.get_close_matches(slug, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else "digest extract --json shows the slugs in it"
    return Problem(
        code=ORPHAN,
        severity=Severity.ERROR,
        message=f'a note beside no article: {file} holds none named "{slug}"',
        where=Where(path),
        hint=hint,
    )
