"""Build the site: the one place that knows the order of the stages.

read -> extract -> edit -> convert -> plan -> render -> write
"""

from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from digest.commands.collect import Collected, Means, Progress, collect, no_progress
from digest.commands.profile import Profile
from digest.commands.settings import blamed_output, refuse_settings
from digest.config import Config
from digest.executor import Mapper, map_cpu
from digest.model.report import BuildReport
from digest.model.site import Output, Plan, Terms
from digest.plan.release import find_terms
from digest.plan.site import plan_site
from digest.render.pages import render_site
from digest.render.theme import read_theme
from digest.store.cache import Store
from digest.store.code import code_digest
from digest.write.folders import refuse_output_dir
from digest.write.lock import SiteLock, site_lock
from digest.write.manifest import read_manifest
from digest.write.output import clean_site, write_site

STATE = ".digest"
"""Folder of Digest's own state, in the site's root."""


def _silent(line: str) -> None:
    """Say nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildOptions:
    """How a build runs; never what comes out of it."""

    output: Path | None = None
    """Folder of the site; that of the config when None."""
    state: Path | None = None
    """Folder of kept results; `.digest` in the root when None."""
    jobs: int = 0
    """Processes at a time; 0 is one a core."""
    through: Mapper | None = None
    """Does the work on articles elsewhere; processes of this machine when None."""
    cache: bool = True
    """Use and keep results of earlier builds."""
    clean: bool = False
    """Remove the built site first."""
    sync: bool = True
    """Wait until the disk has the site; a preview need not."""
    dry_run: bool = False
    """Say what would be written; write nothing."""
    on_progress: Progress = no_progress
    """Told how far the work is."""
    say: Callable[[str], None] = _silent
    """Told what the user should know at once, such as waiting for another build."""
    profile: Profile = field(default_factory=Profile)
    """Told where the time goes."""


def build(
    root: Path, config: Config, *, now: datetime, options: BuildOptions | None = None
) -> BuildReport:
    """Build the site in a folder.

    Args:
        root: The site's folder.
        config: Its settings.
        now: The moment that counts as now.
        options: How the build runs.

    Raises:
        DigestError: The site cannot be built; what stood there stays.
    """
    options = options or BuildOptions()
    output = options.output or root / config.output_dir
    state = options.state or root / STATE
    refuse_settings(root, config)
    with blamed_output(config, given=options.output is not None):
        refuse_output_dir(root, output, root / config.content_dir, root / config.themes_dir)
    if options.clean and not options.dry_run:
        clean_site(output, state)
    timed = options.profile.timed
    with site_lock(output, state, say=options.say) as lock:
        with timed("read and extract"):
            collected = _collect(root, config, now, options)
        with timed("plan"):
            plan, outputs = _render(root, config, collected)
        with timed("render and write"):
            made = options.profile.outputs(outputs, plan)
            articles = (entry.article for entry in collected.entries)
            terms = find_terms(articles, config.build, config.zone)
            terms = replace(terms, base_url=config.base_url)
            report = _write(lock, made, options, terms)
    return replace(
        report,
        entries=len(collected.entries),
        editions=len({entry.day for entry in collected.entries if entry.day}),
        held=collected.held,
        problems=(*collected.problems, *plan.problems, *report.problems),
    )


def _collect(root: Path, config: Config, now: datetime, options: BuildOptions) -> Collected:
    """Return the entries of the site, with the results kept of earlier builds."""
    kept = (options.state or root / STATE) / "store" if options.cache else None
    with closing(Store(kept)) as store:
        through = options.through or partial(map_cpu, jobs=options.jobs)
        means = Means(store=store, through=through, on_progress=options.on_progress)
        return collect(root, config, now=now, means=means)


def _render(root: Path, config: Config, collected: Collected) -> tuple[Plan, Sequence[Output]]:
    """Return the plan of the site and its files, each made only when it is asked for."""
    plan = plan_site(collected.entries, config)
    theme = read_theme(
        config.theme.name,
        root / config.themes_dir,
        language=config.language,
        options=config.theme.options,
    )
    code = code_digest("render", "jinja2", "babel", "markupsafe")
    return plan, tuple(render_site(plan, theme, code=code))


def _write(
    lock: SiteLock, outputs: Sequence[Output], options: BuildOptions, terms: Terms
) -> BuildReport:
    if options.dry_run:
        return _compare(lock, outputs)
    on_file = Means(on_progress=options.on_progress).counted("pages", len(outputs))
    return write_site(lock, outputs, sync=options.sync, on_file=on_file, terms=terms)


def _compare(lock: SiteLock, outputs: Iterable[Output]) -> BuildReport:
    """Return what writing would do."""
    old = read_manifest(lock.folder).files
    marks = {output.path: output.mark for output in outputs}
    changed = sorted(path for path in marks if path not in old or old[path].mark != marks[path])
    return BuildReport(
        rendered=tuple(changed),
        unchanged=len(marks) - len(changed),
        removed=tuple(sorted(old.keys() - marks.keys())),
    )
