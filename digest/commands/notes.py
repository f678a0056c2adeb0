"""The editor's notes of a site: on a file, and on single articles of a file that holds several."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from digest.config import ReadConfig
from digest.errors import DigestError, Where
from digest.model.article import Article
from digest.model.patch import Patch
from digest.model.report import Problem, Severity, problem_of
from digest.reading.patches import read_patch
from digest.reading.sources import FoundFile

Place = tuple[str, int]
"""Which article: its file, and its place in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notes:
    """The notes as they lie beside the articles: by file, and by slug where it is one's own."""

    found: Mapping[tuple[str, str | None], Patch]
    """The notes that can be read."""
    unread: Mapping[tuple[str, str | None], Problem]
    """Why the others cannot."""
    paths: Mapping[tuple[str, str | None], str]
    """Where each of them is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """The notes by the articles they are about."""

    patches: Mapping[Place, Patch]
    """What they say."""
    unread: frozenset[Place]
    """Articles that wait because their note cannot be read: it may be what holds them back."""
    problems: tuple[Problem, ...]
    """Notes that cannot be read, and notes about no article."""


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
                found[key] = read_patch(path, config, name=name)
            except DigestError as error:
                unread[key] = problem_of(error)
    return Notes(found=found, unread=unread, paths=paths)


def fit_notes(notes: Notes, articles: Iterable[Article]) -> Fitted:
    """Return the notes by article, and what is wrong with those that are about none."""
    patches: dict[Place, Patch] = {}
    waiting = set()
    known: dict[str, list[str]] = {}
    for article in articles:
        known.setdefault(article.source, []).append(article.slug)
        keys = [(article.source, None), (article.source, article.slug)]
        patch = _join(*(notes.found.get(key) for key in keys))
        if patch:
            patches[article.source, article.item] = patch
        if any(key in notes.unread for key in keys):
            waiting.add((article.source, article.item))
    idle = (
        _idle(notes.paths[file, slug], file, slug, known.get(file, ()))
        for file, slug in notes.paths
        if slug is not None and slug not in known.get(file, ())
    )
    problems = (*notes.unread.values(), *idle)
    return Fitted(patches=patches, unread=frozenset(waiting), problems=problems)


def _join(whole: Patch | None, own: Patch | None) -> Patch | None:
    """Return what the note on a file and the one on its article say; the latter has the say."""
    if whole is None or own is None:
        return own or whole
    names = Patch.__dataclass_fields__
    given = {name: getattr(own, name) for name in names if getattr(own, name) not in (None, ())}
    return replace(whole, **given)


def _idle(path: str, file: str, slug: str, known: Iterable[str]) -> Problem:
    """Return the problem of a note about an article that its file does not hold."""
    near = difflib.get_close_matches(slug, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else "digest extract --json shows the slugs in it"
    return Problem(
        code="DG022",
        severity=Severity.ERROR,
        message=f'a note beside no article: {file} holds none named "{slug}"',
        where=Where(path),
        hint=hint,
    )
