import re

from digest.model.site import Chrome
from digest.render.pages import make_environment
from digest.render.theme import read_theme
from tests.helpers import ROOT

GUIDE = (ROOT / "docs" / "guides" / "write-a-theme.md").read_text("utf-8")


def test_guide_names_every_filter_function_and_template() -> None:
    theme = read_theme("brief", ROOT / "themes", language="en")
    ours = make_environment(theme, Chrome(title="T"))
    plain = type(ours)()
    added = {*(ours.filters.keys() - plain.filters.keys())}
    added |= ours.globals.keys() - plain.globals.keys()
    named = set(re.findall(r"`(\w+)(?:\(.*?\))?`", GUIDE))
    assert added - named == set()
    pages = {name for name in theme.sources if "/" not in name} - {"base.html", "macros.html"}
    assert set(re.findall(r"^\| `([\w.]+\.html)` \|", GUIDE, re.MULTILINE)) == pages
