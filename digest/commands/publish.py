"""`digest publish`: decide first, act after."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from digest.commands.build import STATE
from digest.config import Config, TargetConfig
from digest.config_file import CONFIG_NAME
from digest.environment import whole_environment
from digest.errors import PublishError, Where
from digest.model.report import Problem, Severity
from digest.plugins import load
from digest.publish.address import refuse_preview
from digest.publish.diff import Changes, diff, refuse_deletions, refuse_unfit
from digest.publish.manifest import read_site
from digest.publish.publisher import Destination, Publisher
from digest.publish.target import find_limits, find_target, redact
from digest.publish.worktree import refuse_uncommitted
from digest.value import Value
from digest.write.manifest import read_manifest
from digest.write.output import clean_site

GROUP = "digest.publishers"
"""Entry points of publishers."""


class PublishOptions(Value):
    """What the command line says of one publish."""

    now: datetime
    """The moment of this run."""
    message: str | None = None
    """What the target's history says of it."""
    max_deletes: int | None = None
    """How many files may be deleted; the target's own setting, or 256, when None."""
    again: bool = False
    """Send what the target already holds, too."""
    bare: bool = False
    """Publish a site without an entry."""
    allow_dirty: bool = False
    """Publish although the site's sources are not committed."""
    clock: datetime | None = None
    """What the machine's clock says, whatever moment the run is told; the run's own when None."""
    workers: int | None = None
    """How many files are read or sent beside each other; what suits the target when None."""


class PublishPlan(Value):
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


class RollbackPlan(Value):
    """Where a rollback will go: nothing is touched yet."""

    target: str
    """Name of the target, fit for messages."""
    publisher: Publisher
    """Carries the plan out."""
    earlier: str
    """What the target calls the version before the present one."""


class PublishReport(Value):
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


@contextmanager
def rehearsal(root: Path, folder: Path) -> Iterator[Path]:
    """Give a copy of the built site that a dry run may build into; it is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="digest-") as place:
        copy = Path(place).resolve() / folder.name
        if folder.is_dir():
            shutil.copytree(folder, copy, symlinks=True)
        try:
            yield copy
        finally:
            clean_site(copy, root / STATE)


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
    publisher = _make_publisher(root, config, place, options)
    local = read_site(folder)
    refuse_unfit(local, bare=options.bare)
    _refuse_untimely(config, folder, options.clock or options.now)
    refuse_preview(config.base_url, folder, config_name=CONFIG_NAME)
    _refuse_foreign(config, folder)
    problems = tuple(_check_base_url(config))
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


def plan_rollback(root: Path, config: Config, target: str | None, *, now: datetime) -> RollbackPlan:
    """Return which version a target would go back to; reads the target, changes nothing.

    Raises:
        UsageError: There is no such target.
        ConfigError: The target's settings cannot be used.
        PublishError: There is no earlier version, or the target cannot be read.
    """
    place = find_target(config.publish.targets, target or config.publish.default)
    publisher = _make_publisher(root, config, place, PublishOptions(now=now))
    earlier = publisher.earlier()
    if earlier is None:
        raise PublishError(
            f"{redact(place.name)} keeps no version before the present one",
            hint="publish the version you want from its sources",
        )
    return RollbackPlan(target=redact(place.name), publisher=publisher, earlier=earlier)


def roll_back(plan: RollbackPlan, *, say: Callable[[str], None]) -> None:
    """Let a target show the version before the present one, saying each step.

    Raises:
        PublishError: The target refuses; it shows what it showed before.
    """
    for line in plan.publisher.rollback():
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


def _make_publisher(
    root: Path, config: Config, place: TargetConfig, options: PublishOptions
) -> Publisher:
    folders = (config.content_dir, config.themes_dir, config.output_dir, STATE)
    destination = Destination(
        target=place,
        root=root,
        now=options.now,
        message=options.message or f"Publish {config.title}",
        workers=options.workers,
        environment=whole_environment(),
        reserved=(root, *(root / folder for folder in folders)),
    )
    publisher: Publisher = load(GROUP, place.type)(destination)
    return publisher


def _check_base_url(config: Config) -> Iterator[Problem]:
    if not config.base_url:
        yield Problem(
            code="DG071",
            severity=Severity.WARNING,
            message="base_url is not set, so that feeds and the sitemap cannot name their pages",
            where=Where(CONFIG_NAME),
            hint="base_url: https://example.org/brief/",
        )


def _refuse_untimely(config: Config, folder: Path, clock: datetime) -> None:
    """Refuse a site that shows what readers must not see: by a flag of the build, or by now."""
    terms, where = read_manifest(folder).terms, Where(str(folder))
    asked = [one for one in terms.shows if one not in config.build.on_demand]
    if asked:
        raise PublishError(
            f"the site was built to show {', '.join(asked)}",
            where=where,
            hint="digest build without -D, -F, -E and --edition, then publish again",
        )
    if terms.since and terms.since > clock:
        raise PublishError(
            f"the site shows what is held back until {terms.since.isoformat()}",
            where=where,
            hint="build without --now or SOURCE_DATE_EPOCH, or publish after that moment",
        )
    if terms.until and terms.until <= clock:
        raise PublishError(
            f"the site shows what expired at {terms.until.isoformat()}",
            where=where,
            hint="digest build, then publish again",
        )


def _refuse_foreign(config: Config, folder: Path) -> None:
    """Refuse a site whose pages call themselves by another address than the settings do."""
    built = read_manifest(folder).terms.base_url
    if built is not None and built != config.base_url:
        raise PublishError(
            f"the site was built for {redact(built) or 'no address'}, "
            f"but base_url is {redact(config.base_url) or 'not set'}",
            where=Where(str(folder)),
            hint="digest build without --base-url, then publish again",
        )


def _refuse_problems(problems: tuple[Problem, ...]) -> None:
    for problem in problems:
        raise PublishError(problem.message, where=problem.where, hint=problem.hint)
