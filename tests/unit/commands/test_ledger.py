from pathlib import Path

import pytest

from digest.commands.documents import Documents
from digest.commands.ledger import check_ledger
from digest.commands.pages import BuiltPage, read_pages
from digest.config import Config
from digest.model.entry import Entry
from digest.model.report import Severity
from digest.plan.site import plan_site
from digest.render.pages import render_site
from digest.render.theme import read_theme
from digest.value import replace
from digest.write.lock import site_lock
from digest.write.output import write_site
from tests.unit.render.samples import ferry


def say(words: str) -> Entry:
    """Return an entry whose facts of every kind say some words."""
    entry = ferry()
    return replace(
        entry,
        figures=tuple(replace(one, text=words) for one in entry.figures),
        players=tuple(replace(one, name=words) for one in entry.players),
        quotes=tuple(replace(one, text=words) for one in entry.quotes),
        summary=tuple(replace(one, text=words) for one in entry.summary),
    )


@pytest.mark.parametrize(
    "words",
    [
        "2-trillion won",
        "<b>1</b>",
        "&amp; &nbsp;",
        "\x00 1 \x0c 2 \x85 3",
        " 1\r\n2\u20283 ",
        "1\u00a0000 000",
        "\u202e1\u200e2\ufeff3",
        "\ufdd0\ufffe\U0001fffe",
        "“1,” ",
        "١٢٣ 万",
    ],
)
def test_page_of_any_words_agrees_with_its_facts(tmp_path: Path, words: str) -> None:
    plan = plan_site([say(words)], Config())
    theme = read_theme("brief", tmp_path / "themes", language="en")
    with site_lock(tmp_path / "site", tmp_path / ".digest") as lock:
        write_site(lock, render_site(plan, theme, code=""), sync=False)
    documents = Documents(tmp_path / "site", severity=Severity.ERROR)
    pages = [page for page in read_pages(tmp_path / "site") if isinstance(page, BuiltPage)]
    assert documents.problems == []
    assert list(check_ledger(pages, tmp_path / "site", documents, Severity.ERROR)) == []
