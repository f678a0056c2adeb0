"""Build the site: nothing is loaded, read or written where nothing changed since the last build."""

from datetime import datetime
from pathlib import Path

from digest.commands.blame import blamed_output
from digest.commands.last import find_last, keep_last, look_at_inputs
from digest.commands.options import STATE, BuildOptions
from digest.config import Config
from digest.model.report import BuildReport
from digest.write.folders import refuse_output_dir
from digest.write.lock import site_lock
from digest.write.output import clean_site

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
        from digest.commands.settings import refuse_settings

        refuse_settings(root, config)
        clean_site(output, state)
    with site_lock(output, state, say=options.say) as lock:
        keeps = options.cache and options.trust_stat and not options.dry_run
        seen = look_at_inputs(root, config) if keeps else None
        last = find_last(lock, seen, now) if seen else None
        if last is not None:
            return last
        from digest.commands.making import Start, make_site

        start = Start(now=now, lock=lock, seen=seen.files if seen else {})
        made = make_site(root, config, start, options)
        if seen and not made.passing:
            keep_last(lock, seen, made.window, made.report)
        return made.report
