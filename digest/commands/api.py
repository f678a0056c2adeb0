"""What other programs call: `digest.read`, `digest.extract` and `digest.build`."""

from datetime import datetime
from pathlib import Path

from digest.clock import build_time
from digest.commands.build import BuildOptions
from digest.commands.build import build as build_site
from digest.commands.entries import edit_draft
from digest.commands.extracting import fill_draft
from digest.commands.rates import convert_entries
from digest.config import Config
from digest.config_file import load_config
from digest.errors import UsageError
from digest.model.article import Article
from digest.model.entry import Draft, Entry
from digest.model.report import BuildReport
from digest.reading.readers import read_article_file


def read(path: str | Path, *, config: Config | None = None) -> tuple[Article, ...]:
    """Return the articles of a saved file: one, or many for a feed.

    Args:
        path: A file of any form that is read, such as `.txt`, `.html`, `.eml`, `.xml` or `.pdf`.
        config: Settings; the defaults when None.

    Raises:
        ReadError: The file is missing, too large, or holds no article.
        MissingPartError: Its form needs a library that is not installed.
    """
    return read_article_file(Path(path), (config or Config()).read)


def extract(article: Article, *, config: Config | None = None) -> Entry:
    """Return the entry of an article: its facts, each with the spans it came from.

    Money is converted at the rate of the article's date, and the article's own conversions are
    checked. The language model is loaded once a process, where the settings ask for it.

    Args:
        article: What `read` returned.
        config: Settings; the defaults when None.

    Raises:
        MissingPartError: The settings ask for a model that is not installed.
    """
    config = config or Config()
    draft = fill_draft(Draft(article=article), config.extract)
    return convert_entries([edit_draft(draft, None, config)], config).entries[0]


def build(
    root: str | Path,
    *,
    config: Config | None = None,
    now: datetime | None = None,
    options: BuildOptions | None = None,
) -> BuildReport:
    """Build the site in a folder, as `digest build` does.

    Args:
        root: The folder that holds `config.yaml`.
        config: Settings; those of `config.yaml` when None.
        now: The moment that counts as now, aware; the clock's when None.
        options: Folder, jobs and what else the command line's flags say.

    Raises:
        DigestError: The site cannot be built; what stood there stays.
    """
    if now is not None and now.tzinfo is None:
        raise UsageError("now must be an aware moment", hint="datetime(2026, 3, 12, tzinfo=UTC)")
    folder = Path(root).resolve()
    settings = config or load_config(folder)
    return build_site(folder, settings, now=now or build_time(), options=options or BuildOptions())
