"""Folders and names that Digest refuses to write to, before anything is touched."""

import re
from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path

from digest.errors import Where, WriteError
from digest.value import Value

MANIFEST_NAME = ".digest-manifest.json"
"""The file inside a site that names what Digest wrote there."""
NEXT_NAME = ".digest-next"
"""Folder of the next version, where it must be inside the site or beside it."""
SPARE_SUFFIX = "-spare"
"""Added to that name: the tree that changes places with the site."""


class Paths(Value):
    """Where a version of the site stands: made once for a large site, and asked often."""

    files: frozenset[str]
    """Its files, the manifest among them."""
    folders: frozenset[str]
    """All folders above them, the site itself among them."""


_UNSAFE = re.compile(
    rf"\A(?:{re.escape(MANIFEST_NAME)}|{re.escape(NEXT_NAME)})(?:/|\Z)"
    r"|(?:\A|/)\.{0,2}(?:/|\Z)|[\0\\\n\r]"
)
_SUSPICIOUS = ("/.", "//", "\0", "\\", "\n", "\r")
"""What a row of paths holds of which one may be such; none of it stands in that of most sites."""
_GIT = ".git"
_STATE = ".digest"
_SYSTEM = frozenset(
    "Applications Library System Users Windows bin boot dev etc home lib lib64 opt proc root run"
    " sbin sys tmp usr var".split()
)


class RefusedFolderError(WriteError):
    """The folder for the site holds things that are not the site."""

    code = "DG063"


def refuse_output_dir(root: Path, output: Path, content: Path, *others: Path) -> None:
    """Refuse a folder for the site in which a build could destroy something.

    Args:
        root: Folder of the project.
        output: Folder of the site.
        content: Folder of the articles.
        others: Further folders that are read, such as themes and the state.

    Raises:
        RefusedFolderError: It is a link or a file, it is or holds what is read, or it is a
            folder of the system, of git or of Digest's own state.
    """
    where = Where(str(output))
    if output.is_symlink():
        raise RefusedFolderError(
            f'output_dir "{output}" is a symbolic link', where=where, hint="name its target instead"
        )
    if output.exists() and not output.is_dir():
        raise RefusedFolderError(f'output_dir "{output}" is a file, not a folder', where=where)
    place = output.resolve()
    for name, folder in (("the project", root), ("your home folder", Path.home())):
        if folder.resolve().is_relative_to(place):
            raise _refusal(output, f"is or holds {name}")
    for folder in (content, *others):
        resolved = folder.resolve()
        if resolved.is_relative_to(place) or place.is_relative_to(resolved):
            raise _refusal(output, f'and "{folder}", which is read, lie in each other')
    state = (root / _STATE).resolve()
    if _GIT in place.parts or state.is_relative_to(place) or place.is_relative_to(state):
        raise _refusal(output, "is a folder that git or Digest itself works in")
    if place.parent == Path(place.anchor) and place.name in _SYSTEM:
        raise _refusal(output, "is a folder of the system")


def _refusal(output: Path, reason: str) -> RefusedFolderError:
    return RefusedFolderError(
        f'output_dir "{output}" {reason}',
        where=Where(str(output)),
        hint="give the site a folder of its own, such as output_dir: site",
    )


def refuse_paths(paths: Iterable[str]) -> None:
    """Refuse paths of files that would leave the site's folder or stand in each other's way.

    Raises:
        WriteError: Names the path.
    """
    named = list(paths)
    unsafe = find_unsafe(named)
    if unsafe is not None:
        raise WriteError(f"{unsafe!r} is no path inside the site")
    seen = set(named)
    if len(seen) != len(named):
        twice, _ = Counter(named).most_common(1)[0]
        raise WriteError(f"{twice!r} is written twice")
    for parent in sorted(seen & folders_of(seen)):
        path = min(path for path in seen if path.startswith(f"{parent}/"))
        raise WriteError(f"{parent!r} is a file, and {path!r} needs it to be a folder")


def find_unsafe(paths: Collection[str]) -> str | None:
    """Return a path that names no file inside the site, or is not written in the one usual way."""
    row = "/".join(("", *paths, "")) if paths else ""
    if not any(sign in row for sign in _SUSPICIOUS):
        return None
    return next((path for path in paths if not is_safe_path(path)), None)


def paths_of(files: Iterable[str]) -> Paths:
    """Return where a version of the site stands that has some files besides its manifest."""
    whole = frozenset((MANIFEST_NAME, *files))
    return Paths(files=whole, folders=frozenset(folders_of(whole)))


def is_safe_path(path: str) -> bool:
    """Tell whether a path names a file inside the site, and is written in the one usual way."""
    return not _UNSAFE.search(path)


def parents_of(path: str) -> tuple[str, ...]:
    """Return the folders above a file, the nearest first, without the site itself."""
    parents = []
    while "/" in path:
        path = path.rpartition("/")[0]
        parents.append(path)
    return tuple(parents)


def folder_of(path: str) -> str:
    """Return the folder that a file stands in; empty for the site itself."""
    return path.rpartition("/")[0]


def folders_of(paths: Iterable[str]) -> set[str]:
    """Return all folders that some files need, the site itself among them."""
    found = {""}
    for folder in {path.rpartition("/")[0] for path in paths}:
        place = folder
        while place not in found:
            found.add(place)
            place = folder_of(place)
    return found
