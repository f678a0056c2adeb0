"""The documents say what is there, and all of it."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

import digest
from digest.cli.main import VERBS, app
from digest.codec import parse_json, write_json
from digest.commands.extract import entry_document, extract_files
from digest.config import Config, ReadConfig
from digest.config_file import load_config, parse_config
from digest.reading.beside.patches import parse_patch
from digest.reading.beside.players import parse_known_players
from docs.generate import PAGES
from tests.helpers import ROOT

DOCS = ROOT / "docs"
PAGES_BY_HAND = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@pytest.mark.parametrize("name", PAGES)
def test_generated_page_is_what_the_code_says(name: str) -> None:
    page = (DOCS / "reference" / name).read_text("utf-8")
    assert page == PAGES[name](), "run `python -m docs.generate`"


@pytest.mark.parametrize("name", VERBS)
def test_every_flag_of_a_verb_says_what_it_does(name: str) -> None:
    command = app.get_command(click.Context(app), name)
    assert command is not None
    assert command.help
    options = [one for one in command.params if isinstance(one, click.Option)]
    assert [one.name for one in options if not one.help] == []


def codes_of(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Constant) and re.fullmatch(r"DG\d{3}", str(node.value)):
            yield str(node.value)


def test_every_problem_code_is_documented_and_no_other() -> None:
    text = (DOCS / "reference" / "problems.md").read_text("utf-8")
    documented = re.findall(r"^\| `(DG\d{3})` \|", text, re.MULTILINE)
    used = {code for path in (ROOT / "digest").rglob("*.py") for code in codes_of(path)}
    assert documented == sorted(used)


def fields_of(value: Any, path: str = "") -> Iterator[str]:  # noqa: ANN401 - a JSON value
    """Yield the paths of all that a document holds; spans are one thing."""
    if isinstance(value, dict) and value.keys() != {"start", "end", "quote"}:
        for key, item in value.items():
            yield from fields_of(item, f"{path}.{key}" if path else key)
    elif isinstance(value, list):
        for item in value:
            yield from fields_of(item, f"{path}[]")
    elif value is not None:
        yield path


def test_every_field_of_an_entry_is_documented() -> None:
    text = (DOCS / "reference" / "entry.md").read_text("utf-8")
    documented = set(re.findall(r"^\| `([a-z_.\[\]]+)` \|", text, re.MULTILINE))
    files = sorted((ROOT / "content" / "articles" / "2026-04-21").glob("*.*[!l]"))
    found = set()
    for result in extract_files(files, Config()):
        for entry in result.entries:
            found |= set(fields_of(parse_json(write_json(entry_document(entry)), name="entry")))
    assert found - documented == set()


@pytest.mark.parametrize("path", PAGES_BY_HAND, ids=shown)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", path.read_text("utf-8"))
    local = [link for link in links if "://" not in link]
    later = {"docs/edition.png"}  # a picture, made from the built site
    lost = [link for link in local if not (path.parent / link).exists() and link not in later]
    assert lost == []


def blocks(language: str) -> list[tuple[str, str]]:
    """Return the code blocks of the documents in one language, each with its page."""
    pattern = re.compile(rf"^```{language}\n(.*?)^```", re.MULTILINE | re.DOTALL)
    return [
        (shown(path), block)
        for path in PAGES_BY_HAND
        for block in pattern.findall(path.read_text("utf-8"))
    ]


@pytest.mark.parametrize(("page", "block"), blocks("yaml"), ids=lambda text: text[:40])
def test_yaml_in_the_documents_is_settings_or_a_note(page: str, block: str) -> None:
    if block.startswith("on:") or page.endswith("write-a-theme.md"):
        return  # a workflow of another program; a theme, which has a test of its own
    if page.endswith("name-players.md"):
        assert parse_known_players(block, path=page)
    elif page.endswith("edit-an-entry.md") or "why_it_matters" in block:
        assert parse_patch(block, path=page, config=ReadConfig()) is not None
    else:
        assert parse_config(block, path=page) != Config()


def test_settings_of_the_example_site_load() -> None:
    assert load_config(ROOT).title == "The Morning Brief"


def commands() -> Iterator[str]:
    """Yield the lines of the documents that run Digest."""
    for _, block in [*blocks("sh"), *blocks("yaml")]:
        for line in block.splitlines():
            command = line.partition("#")[0].strip().removeprefix("- run: ")
            if re.match(r"(?:\.venv/bin/)?digest ", command):
                yield command


def test_commands_in_the_documents_exist() -> None:
    verbs = {re.split(r"digest (?:-C \S+ )?", command)[1].split()[0] for command in commands()}
    assert verbs <= VERBS.keys()


def test_flags_in_the_documents_exist() -> None:
    reference = PAGES["cli.md"]()
    flags = {
        flag for command in commands() for flag in re.findall(r" (--?[a-zA-Z][a-z-]*)", command)
    }
    assert {flag for flag in flags if f"`{flag}`" not in reference} == set()


def test_tutorial_works(tmp_path: Path) -> None:
    digest = [sys.executable, "-m", "digest"]
    site = tmp_path / "my-brief"
    note = next(b for page, b in blocks("yaml") if page == "docs/start.md" and "drop:" in b)
    subprocess.run([*digest, "init", str(site)], check=True, capture_output=True)
    (site / "content/articles/ferry-order.edit.yaml").write_text(note, "utf-8")
    for verb in ("build", "check"):
        here = [*digest, "-C", str(site), verb, "--strict"]
        subprocess.run(here, check=True, capture_output=True)
    folder = site / "site/2026/03/10/ferry-order"
    assert "The first battery ferries on this strait." in (folder / "index.html").read_text("utf-8")
    entry = parse_json((folder / "index.json").read_bytes(), name="entry")
    texts = {figure["text"] for figure in entry["figures"]}
    assert texts & {"600 passengers", "180 cars"} == {"600 passengers"}


def test_example_of_the_python_reference_runs(tmp_path: Path) -> None:
    program = next(block for page, block in blocks("python") if page == "docs/reference/api.md")
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=True,
        capture_output=True,
        text=True,
    )
    assert "€212 million = 212000000 EUR\n  from: €212 million\n" in done.stdout


def test_programs_with_the_public_names_are_typed(tmp_path: Path) -> None:
    names = "".join(f"reveal_type(digest.{name})\n" for name in digest.__all__)
    program = next(block for page, block in blocks("python") if page == "docs/reference/api.md")
    (tmp_path / "program.py").write_text(program + names, "utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path}", "program.py"]
    done = subprocess.run(
        command,
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    shown = [line for line in done.stdout.splitlines() if "Revealed type" in line]
    assert (done.returncode, len(shown)) == (0, len(digest.__all__)), done.stdout
    assert [line for line in shown if '"Any"' in line] == []


def test_example_of_the_readme_is_what_is_printed() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    command, *lines = text.partition("```\n$ digest ")[2].partition("```")[0].splitlines()
    done = subprocess.run(
        [sys.executable, "-m", "digest", *command.split()],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    pieces = [piece for line in lines for piece in line.split("...")]
    assert [piece for piece in pieces if piece.strip() not in done.stdout] == []
