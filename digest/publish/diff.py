"""What to send and what to delete, each with its reason: decided before anything is touched."""

import re
from collections.abc import Mapping, Sequence
from enum import IntEnum, StrEnum
from fnmatch import fnmatchcase

from digest.errors import PublishError
from digest.publish.manifest import CacheClass, LocalFile, Manifest, make_manifest
from digest.value import Value


class Reason(StrEnum):
    """Why a file is sent or deleted."""

    NEW = "new"
    CHANGED = "changed"
    AGAIN = "sent again on demand"
    GONE = "gone from the site"


class Turn(IntEnum):
    """When a file is sent: nothing goes live before what it needs."""

    HASHED_ASSET = 0
    ASSET = 1
    PAGE = 2
    FRONT = 3
    INDEX = 4


class Upload(Value):
    """A file to send."""

    file: LocalFile
    """The file as it is in the built site."""
    reason: Reason
    """New, changed, or sent again on demand."""


class Deletion(Value):
    """A file to delete at the target."""

    path: str
    """Path at the target."""
    reason: Reason = Reason.GONE
    """Gone from the site."""


class Changes(Value):
    """What one publish does."""

    uploads: tuple[Upload, ...] = ()
    """Files to send, in the order to send them."""
    deletions: tuple[Deletion, ...] = ()
    """Files to delete, after everything is sent."""
    unchanged: int = 0
    """How many files the target already holds."""
    kept: tuple[str, ...] = ()
    """Files that are gone from the site and stay at the target, because the config says so."""
    manifest: Manifest
    """All files of the version to publish."""


_ASSETS = (".css", ".js", ".woff", ".woff2", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp")
_FRONT = re.compile(r"(?:\d{4}/(?:\d{2}/){0,2})?index\.html")
_INDEXES = re.compile(
    r"(?:.*/)?(?:feed|atom|rss|sitemap[^/]*|robots|search[^/]*|opensearch)\.(?:xml|json|txt)"
    r"|(?:search|pagefind)/.*"
)


def find_turn(file: LocalFile) -> Turn:
    """Return when a file is sent: assets, pages, home and editions, then feeds and search."""
    if file.cache is CacheClass.IMMUTABLE:
        return Turn.HASHED_ASSET
    if _INDEXES.fullmatch(file.path):
        return Turn.INDEX
    if file.path.lower().endswith(_ASSETS):
        return Turn.ASSET
    return Turn.FRONT if _FRONT.fullmatch(file.path) else Turn.PAGE


def is_kept(path: str, keep: Sequence[str]) -> bool:
    """Tell whether a path is one of those that a target keeps: a name, a folder or a pattern."""
    return any(
        fnmatchcase(path, pattern) or path.startswith(pattern.rstrip("/") + "/") for pattern in keep
    )


def diff(
    local: Mapping[str, LocalFile],
    remote: Mapping[str, str],
    *,
    keep: Sequence[str] = (),
    again: bool = False,
) -> Changes:
    """Return what makes the target hold the local files.

    Args:
        local: The files of the built site, by path.
        remote: SHA-256 by path of what the target holds of an earlier publish.
        keep: Names, folders and patterns that are never deleted.
        again: Send what the target already holds, too.
    """
    uploads = [
        Upload(file=file, reason=reason)
        for path, file in local.items()
        if (reason := _reason(file.sha256, remote.get(path), again=again)) is not None
    ]
    gone = sorted(path for path in remote if path not in local)
    return Changes(
        uploads=tuple(sorted(uploads, key=lambda one: (find_turn(one.file), one.file.path))),
        deletions=tuple(Deletion(path=path) for path in gone if not is_kept(path, keep)),
        unchanged=len(local) - len(uploads),
        kept=tuple(path for path in gone if is_kept(path, keep)),
        manifest=make_manifest(local),
    )


def _reason(local: str, remote: str | None, *, again: bool) -> Reason | None:
    if remote is None:
        return Reason.NEW
    if remote != local:
        return Reason.CHANGED
    return Reason.AGAIN if again else None


def refuse_unfit(local: Mapping[str, LocalFile], *, bare: bool = False) -> None:
    """Refuse a site that would leave the readers with nothing.

    Args:
        local: The files of the built site, by path.
        bare: Take a site that holds no entry.

    Raises:
        PublishError: The site is empty, has no home page, or has no entry.
    """
    if not local:
        raise PublishError("the site is empty", hint="digest build, then look at its problems")
    if "index.html" not in local:
        raise PublishError("the site has no index.html", hint="digest build, then publish again")
    if not bare and not _has_entry(local):
        raise PublishError(
            "the site holds no entry",
            hint="look at what digest build says; if it is meant, --force",
        )


def _has_entry(local: Mapping[str, LocalFile]) -> bool:
    """Tell whether a page has its facts beside it: entries have, and editions made of entries."""
    data = (path.removesuffix(".json") for path in local if path.endswith(".json"))
    return any(f"{path}.html" in local for path in data)


def refuse_deletions(changes: Changes, limit: int) -> None:
    """Refuse to delete more files than the limit.

    Raises:
        PublishError: Says how many, and which comes first.
    """
    count = len(changes.deletions)
    if count > limit:
        raise PublishError(
            f"deletions at the target: {count}, allowed: {limit}; "
            f"the first is {changes.deletions[0].path}",
            hint=f"look with --dry-run; if it is meant, --max-deletes {count}",
        )
