"""`digest publish`: decide first, act after."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from digest.config import Config, TargetConfig
from digest.config_file import CONFIG_NAME, whole_environment
from digest.errors import PublishError, Where
from digest.model.report import Problem, Severity
from digest.plugins import load
from digest.publish.diff import Changes, diff, refuse_deletions, refuse_unfit
from digest.publish.manifest import read_site
from digest.publish.publisher import Destination, Publisher
from digest.publish.target import find_limits, find_target, redact
from digest.publish.worktree import refuse_uncommitted

GROUP = "digest.publishers"
"""Entry points of publishers."""

_PREVIEW_HOST = re.compile(r"localhost|.*\.localhost|127(?:\.\d{1,3}){1,3}|0\.0\.0\.0|\[::1?\]")
_HOST = re.compile(r"https?://(?:[^/@]*@)?(\[[^/\]]*\]|[^/:?#]*)", re.IGNORECASE)
# Where a built page says its own address; an article may speak of localhost as it likes.
_OWN_ADDRESS = re.compile(
    rb'(?:<loc>|<link rel="?canonical"? href="?|<link href="?)(https?://[^\s"<>]{1,200})'
)
_ADDRESSED = ("index.html", "sitemap.xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishOptions:
    """What the command line says of one publish."""

    now: datetime
    """The moment of this run."""
    message: str | None = None
    """What the target's history says of it."""
    max_deletes: int | None = None
    """How many files may be deleted; the target's own setting, or 256, when None."""
    again: bool = False
    """Send what the target already holds, too."""
    allow_dirty: bool = False
    """Publish although the site's sources are not committed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPlan:
    """What a publish will do: nothing is touched yet."""

    target: str
    """Name of the target, fit for messages."""
    folder: Path
    """The built site."""
    publisher: Publisher
    """Carries the plan out."""
    changes: Changes
    """What is sent and deleted, with reasons."""
    problems: tuple[Problem, ...] = ()
    """What is odd, but does not stop the publish."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishReport:
    """What a publish did."""

    target: str
    """Name of the target, fit for messages."""
    sent: int
    """How many files were new or changed."""
    deleted: int
    """How many files were deleted."""
    unchanged: int
    """How many files the target held already."""
    problems: tuple[Problem, ...] = ()
    """What was odd."""


def plan_publish(
    root: Path,
    config: Config,
    target: str | None,
    *,
    folder: Path,
    options: PublishOptions,
) -> PublishPlan:
    """Return what publishing a built site would do; reads the target, changes nothing.

    Args:
        root: The site's root.
        config: Its settings.
        target: Name or address of the target; the config's default when None.
        folder: The built site.
        options: The moment of this run, and what the command line says.

    Raises:
        UsageError: There is no such target.
        ConfigError: The target's settings cannot be used.
        PublishError: A guard stops the publish, or the target cannot be read.
    """
    place = find_target(config.publish.targets, target or config.publish.default)
    keep, limit = find_limits(place)
    message = options.message or f"Publish {config.title}"
    publisher = _make_publisher(root, place, now=options.now, message=message)
    local = read_site(folder)
    refuse_unfit(local)
    problems = tuple(_check_address(config, folder))
    if publisher.public:
        _refuse_problems(problems)
        if not options.allow_dirty:
            sources = (config.content_dir, config.themes_dir, CONFIG_NAME)
            refuse_uncommitted(root, sources, whole_environment())
    changes = diff(local, publisher.remote(), keep=keep, again=options.again)
    refuse_deletions(changes, limit if options.max_deletes is None else options.max_deletes)
    return PublishPlan(
        target=redact(place.name),
        folder=folder,
        publisher=publisher,
        changes=changes,
        problems=problems,
    )


def publish(plan: PublishPlan, *, say: Callable[[str], None]) -> PublishReport:
    """Carry a plan out, saying each step.

    Raises:
        PublishError: The target refuses; it shows what it showed before.
    """
    for line in plan.publisher.apply(plan.changes, plan.folder):
        say(line)
    return PublishReport(
        target=plan.target,
        sent=len(plan.changes.uploads),
        deleted=len(plan.changes.deletions),
        unchanged=plan.changes.unchanged,
        problems=plan.problems,
    )


def roll_back(
    root: Path,
    config: Config,
    target: str | None,
    *,
    options: PublishOptions,
    say: Callable[[str], None],
) -> None:
    """Let a target show the version before the present one.

    Raises:
        UsageError: There is no such target.
        ConfigError: The target's settings cannot be used.
        PublishError: There is no earlier version, or the target refuses.
    """
    place = find_target(config.publish.targets, target or config.publish.default)
    publisher = _make_publisher(root, place, now=options.now, message="")
    for line in publisher.rollback():
        say(line)


def describe_plan(plan: PublishPlan) -> Iterator[str]:
    """Yield the plan for people: a line for each file, its reason, and the sum."""
    for upload in plan.changes.uploads:
        yield f"send    {redact(upload.file.path)} ({upload.reason.value})"
    for path in plan.changes.kept:
        yield f"keep    {redact(path)} (gone from the site, kept by the config)"
    for deletion in plan.changes.deletions:
        yield f"delete  {redact(deletion.path)} ({deletion.reason.value})"
    sent, deleted = len(plan.changes.uploads), len(plan.changes.deletions)
    yield f"{plan.target}: {sent} to send, {deleted} to delete, {plan.changes.unchanged} unchanged"


def _make_publisher(root: Path, place: TargetConfig, *, now: datetime, message: str) -> Publisher:
    destination = Destination(
        target=place, root=root, now=now, message=message, environment=whole_environment()
    )
    publisher: Publisher = load(GROUP, place.type)(destination)
    return publisher


def _check_address(config: Config, folder: Path) -> Iterator[Problem]:
    """Yield what is wrong with the site's own address, in the config and in the built pages."""
    where = Where(CONFIG_NAME)
    if not config.base_url:
        yield Problem(
            code="DG071",
            severity=Severity.WARNING,
            message="base_url is not set, so that feeds and the sitemap cannot name their pages",
            where=where,
            hint="base_url: https://example.org/brief/",
        )
    elif _is_preview(config.base_url):
        yield _preview_problem(config.base_url, where)
    for path in _ADDRESSED:
        data = (folder / path).read_bytes() if (folder / path).is_file() else b""
        for found in _OWN_ADDRESS.findall(data):
            if _is_preview(found.decode("ascii", "replace")):
                yield _preview_problem(found.decode("ascii", "replace"), Where(path))
                break


def _is_preview(address: str) -> bool:
    host = _HOST.match(address)
    return host is not None and bool(_PREVIEW_HOST.fullmatch(host[1].lower()))


def _preview_problem(address: str, where: Where) -> Problem:
    return Problem(
        code="DG072",
        severity=Severity.WARNING,
        message=f"{redact(address)} is the address of a preview: readers cannot follow it",
        where=where,
        hint="set base_url to the address that readers use, then build again",
    )


def _refuse_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        raise PublishError(problem.message, where=problem.where, hint=problem.hint)
