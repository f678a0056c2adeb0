"""The only code that looks up entry points: our own plug-ins are found like everybody else's."""

import difflib
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from digest.errors import MissingPartError, UsageError

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint, EntryPoints


@cache
def _find_all() -> "EntryPoints":
    """Return the entry points of all that is installed; most builds load nothing that finds any."""
    found: EntryPoints = import_module("importlib.metadata").entry_points()
    return found


@cache
def _find(group: str) -> "dict[str, EntryPoint]":
    """Return the entry points of a group by name; an installed one of our name replaces ours."""
    found = _find_all().select(group=group)
    ours_first = sorted(found, key=lambda point: (point.name, not _is_ours(point), point.value))
    return {point.name: point for point in ours_first}


def _is_ours(point: "EntryPoint") -> bool:
    """Tell whether an entry point is one of Digest's own."""
    return point.value.startswith("digest.")


def names(group: str) -> tuple[str, ...]:
    """Return the names registered in a group, such as `digest.readers`, sorted."""
    return tuple(_find(group))


@cache
def distributions(group: str) -> tuple[str, ...]:
    """Return the names of the installed packages that put something into a group, sorted."""
    found = {point.dist.name for point in _find(group).values() if point.dist is not None}
    return tuple(sorted(found))


@cache
def load(group: str, name: str) -> Callable[..., Any]:
    """Return what a plug-in registered under a name.

    Raises:
        UsageError: There is no such name in the group; the hint lists the known ones.
        MissingPartError: The plug-in is installed, but something it imports is not.
    """
    points = _find(group)
    if name not in points:
        near = difflib.get_close_matches(name, points, n=1)
        known = ", ".join(points) or "none"
        hint = f'did you mean "{near[0]}"? Known: {known}' if near else f"known: {known}"
        raise UsageError(f'no plug-in "{name}" in {group}', hint=hint)
    try:
        found: Callable[..., Any] = points[name].load()
    except ModuleNotFoundError as error:
        raise MissingPartError(
            f'the plug-in "{name}" of {group} needs the package {error.name}',
            hint=f"pip install {error.name}",
        ) from error
    return found
