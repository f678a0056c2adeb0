"""Build the site: nothing is loaded, read or written where nothing changed since the last build."""

from datetime import datetime
from pathlib import Path

from digest.commands.blame import blamed_output
from digest.commands.last import Last
from digest.commands.options import STATE, BuildOptions
from digest.config import Config
from digest.model.report import BuildReport
from digest.write.folders import refuse_output_dir
from digest.write.lock import site_lock

__all__ = ["STATE", "BuildOptions", "build"]


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
    with blamed_output(config, given=options.output is not None):
        refuse_output_dir(root, output, root / config.content_dir, root / config.themes_dir)
    if options.clean and not options.dry_run:
        from digest.commands.anew import begin_anew

        begin_anew(root, config, output, state)
    with site_lock(output, state, say=options.say) as lock:
        keeps = options.cache and options.trust_stat and not options.dry_run
        last = Last(root, config, lock) if keeps else None
        if last and (report := last.find(now)):
            return report
        from digest.commands.making import Start, make_site

        start = Start(now=now, lock=lock)
        if last:
            files, edits = last.inputs.files, last.find_edits(now)
            start = Start(now=now, lock=lock, seen=files, edits=edits, by=last.by)
        made = make_site(root, config, start, options)
        if last and not made.passing:
            last.keep(made.window, made.report, build=made.build, by=made.by)
        return made.report
