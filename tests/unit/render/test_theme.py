import os
from pathlib import Path

import pytest

from digest.errors import ThemeError
from digest.render.theme import OPTIONS_CSS, Theme, find_theme, read_theme
from tests.helpers import ROOT, write_files

SMALL = """\
-- base/theme.yaml --
name: base
options: {accent: --accent}
-- base/templates/base.html --
base {% block a %}{% endblock %}
-- base/templates/edition.html --
{% extends "base.html" %}{% include "part.html" %}
-- base/templates/part.html --
part
-- base/templates/404.html --
lost
-- base/static/fonts/x.woff2 --
font
-- base/static/style.css --
a { src: url("fonts/x.woff2"), url(gone.png) }
-- base/locales/en.yaml --
hello: Hello
bye: Bye
-- child/theme.yaml --
name: child
extends: base
-- child/templates/404.html --
{% extends "base/404.html" %}
-- child/locales/en.yaml --
bye: See you
-- child/locales/de.yaml --
hello: Hallo
"""


def read(root: Path, name: str = "child", language: str = "en") -> Theme:
    return read_theme(name, root, language=language)


def test_theme_takes_over_what_it_lacks_from_the_one_it_extends(tmp_path: Path) -> None:
    theme = read(write_files(tmp_path, SMALL))
    assert [folder.name for folder in theme.folders] == ["child", "base"]
    assert theme.sources["404.html"][0] == "themes/child/templates/404.html"
    assert theme.sources["base/404.html"][0] == "themes/base/templates/404.html"
    assert theme.sources["edition.html"][0] == "themes/base/templates/edition.html"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", {"hello": "Hello", "bye": "See you"}),
        ("de-AT", {"hello": "Hallo", "bye": "See you"}),
        ("../../x", {"hello": "Hello", "bye": "See you"}),
    ],
)
def test_words_fall_back_to_english_and_to_the_theme_below(
    tmp_path: Path, language: str, words: dict[str, str]
) -> None:
    assert read(write_files(tmp_path, SMALL), language=language).messages == words


def test_static_files_carry_their_fingerprint_also_inside_style_sheets(tmp_path: Path) -> None:
    theme = read(write_files(tmp_path, SMALL))
    font = theme.assets["fonts/x.woff2"].path
    assert font.startswith("assets/fonts/x-")
    name = font.removeprefix("assets/")
    assert theme.assets["style.css"].data.decode() == (
        f'a {{ src: url("{name}"), url(gone.png) }}\n'
    )


def test_mark_changes_with_what_a_template_can_reach_and_with_nothing_else(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    before = read(root)
    write_files(root, "-- base/templates/part.html --\nchanged\n")
    after = read(root)
    assert before.mark("edition.html") != after.mark("edition.html")
    assert before.mark("404.html") == after.mark("404.html")


def test_mark_of_a_template_with_a_name_known_only_at_run_time_covers_all(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    write_files(root, "-- child/templates/404.html --\n{% include page.template %}\n")
    before = read(root)
    write_files(root, "-- base/templates/part.html --\nchanged\n")
    assert before.mark("404.html") != read(root).mark("404.html")


def test_mark_changes_with_words_and_static_files(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    marks = {read(root).mark("404.html")}
    write_files(root, "-- child/locales/en.yaml --\nbye: Farewell\n")
    marks.add(read(root).mark("404.html"))
    write_files(root, "-- base/static/style.css --\na {}\n")
    marks.add(read(root).mark("404.html"))
    assert len(marks) == 3


def test_option_sets_its_colour(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    theme = read_theme("child", root, language="en", options=(("accent", "#0b5394"),))
    assert theme.assets[OPTIONS_CSS].data == b":root{--accent:#0b5394}\n"
    assert OPTIONS_CSS not in read(root).assets


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((("acent", "#0b5394"),), 'the theme child has no option "acent"'),
        ((("accent", "red;}body{x:y"),), 'theme.options.accent: "red;}body{x:y" is no colour'),
    ],
)
def test_option_that_cannot_work_is_refused(
    tmp_path: Path, options: tuple[tuple[str, str], ...], message: str
) -> None:
    root = write_files(tmp_path, SMALL)
    with pytest.raises(ThemeError) as caught:
        read_theme("child", root, language="en", options=options)
    assert caught.value.message == message


@pytest.mark.parametrize("name", ["../child", "", "a/b", ".", "a\x00"])
def test_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(ThemeError, match="is no name of a theme"):
        find_theme(name, tmp_path)


def test_unknown_theme_gets_a_hint(tmp_path: Path) -> None:
    with pytest.raises(ThemeError) as caught:
        find_theme("breif", tmp_path)
    assert caught.value.hint == 'did you mean "brief"?'


def test_site_finds_the_themes_that_come_with_digest(tmp_path: Path) -> None:
    (folder,) = find_theme("brief", tmp_path / "missing")
    assert folder.path == ROOT / "themes" / "brief"


@pytest.mark.parametrize(
    ("files", "place"),
    [
        ("-- base/theme.yaml --\nname: base\nextend: x\n", "themes/base/theme.yaml:2"),
        ("-- base/theme.yaml --\nname: base\nextends: [x]\n", "themes/base/theme.yaml:2"),
        ("-- base/theme.yaml --\nname: [\n", "themes/base/theme.yaml:2"),
        ("-- base/theme.yaml --\noptions: {a: red}\n", "themes/base/theme.yaml:1"),
        ("-- base/locales/en.yaml --\nhello: Hi\nbye: [1]\n", "themes/base/locales/en.yaml:2"),
    ],
)
def test_wrong_file_of_a_theme_is_named_with_its_line(
    tmp_path: Path, files: str, place: str
) -> None:
    root = write_files(write_files(tmp_path, SMALL), files)
    with pytest.raises(ThemeError) as caught:
        read(root)
    assert str(caught.value.where).startswith(place)


def test_template_that_is_not_text_is_named(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    (root / "base/templates/part.html").write_bytes(b"\xff")
    with pytest.raises(ThemeError) as caught:
        read(root)
    assert str(caught.value.where) == "themes/base/templates/part.html"


def test_themes_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    write_files(root, "-- base/theme.yaml --\nname: base\nextends: child\n")
    with pytest.raises(ThemeError, match="child -> base -> child"):
        read(root)


@pytest.mark.parametrize("part", ["templates/secret.html", "static/secret.css", "templates/more"])
def test_link_out_of_a_theme_is_refused(tmp_path: Path, part: str) -> None:
    root = write_files(tmp_path / "themes", SMALL)
    (tmp_path / "secret").mkdir()
    (root / "base" / part).symlink_to(tmp_path / "secret")
    with pytest.raises(ThemeError, match="is no plain file") as caught:
        read(root)
    assert str(caught.value.where) == f"themes/base/{part}"


def test_linked_folder_of_templates_is_refused(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    (root / "child/static").symlink_to(tmp_path)
    with pytest.raises(ThemeError, match="is no plain file"):
        read(root)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with pipes")
def test_pipe_in_a_theme_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    root = write_files(tmp_path, SMALL)
    os.mkfifo(root / "base/templates/pipe.html")
    with pytest.raises(ThemeError, match="is no plain file"):
        read(root)
