"""What is published should be what is committed: otherwise nobody can build it again."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from digest.errors import PublishError, Where
from digest.publish.git_process import Git, make_environment
from digest.publish.target import redact

_SHOWN = 3


def find_uncommitted(
    root: Path, paths: Sequence[str], environment: Mapping[str, str]
) -> tuple[str, ...]:
    """Return what differs from the last commit below some paths; nothing outside a work tree."""
    git = Git(repository=root, environment=make_environment(environment), name="work tree")
    if git.line("rev-parse", "--is-inside-work-tree", may_fail=True) != "true":
        return ()
    inside = [path for path in paths if (root / path).resolve().is_relative_to(root.resolve())]
    said = git.run(
        "status", "--porcelain=v1", "-z", "--no-renames", "--untracked-files=normal", "--", *inside
    )
    lines = said.decode("utf-8", "surrogateescape").split("\0")
    return tuple(line[3:] for line in lines if line)


def refuse_uncommitted(root: Path, paths: Sequence[str], environment: Mapping[str, str]) -> None:
    """Refuse a site whose sources are not committed.

    Raises:
        PublishError: Names the first files.
    """
    found = find_uncommitted(root, paths, environment)
    if found:
        more = f" and {len(found) - _SHOWN} more" if len(found) > _SHOWN else ""
        raise PublishError(
            f"not committed: {redact(', '.join(found[:_SHOWN]))}{more}",
            where=Where(str(root)),
            hint="commit first, or --allow-dirty",
        )
