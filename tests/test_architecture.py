"""What the code promises about itself; the layers are contracts in pyproject.toml."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import is_dataclass
from importlib import import_module
from itertools import chain
from pathlib import Path

import pytest

import digest
from digest.value import Value
from tests.helpers import ROOT

MODULES = sorted((ROOT / "digest").rglob("*.py"))
EXACT = ("money", "text", "extraction", "model", "lexicon")
"""Packages that count in Decimal and whole numbers only."""

DISTRIBUTIONS = {
    "currency_converter": "currencyconverter",
    "markdown_it": "markdown-it-py",
    "markupsafe": "jinja2",  # comes with it, and is part of its interface
    "yaml": "pyyaml",
}
"""What brings a library, where its name is another."""

VOTES = ROOT / "digest" / "extraction" / "players"
"""Weighs the evidence for a name: the one place where a share is no amount."""

HOMES = {
    "babel": ("l10n",),
    "brotli": ("reading",),
    "chardet": ("reading",),
    "click": ("cli",),
    "currency_converter": ("reading",),
    "feedparser": ("reading",),
    "ftfy": ("reading",),
    "jinja2": ("render",),
    "lxml": ("commands", "reading"),
    "lz4": ("codec",),
    "markdown_it": ("reading", "render"),
    "markupsafe": ("render",),
    "msgspec": ("codec", "value"),
    "nh3": ("reading", "render"),
    "pypdfium2": ("reading",),
    "rich": ("cli",),
    "spacy": ("extraction",),
    "starlette": ("serve",),
    "trafilatura": ("reading",),
    "uvicorn": ("serve",),
    "warcio": ("reading",),
    "watchdog": ("serve",),
    "yaml": ("codec",),
}
"""Where each library may be imported."""


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), filename=str(path))


def shown(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tracked() -> list[Path]:
    """Return the project's own files: what git knows or would take, else all but hidden ones."""
    listing = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    names = listing.stdout.decode().split("\0") if listing.returncode == 0 else []
    paths = [ROOT / name for name in names if name] or ROOT.rglob("[!.]*/**/*")
    return sorted(path for path in paths if path.is_file())


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def test_packages_import_only_what_lies_below_them() -> None:
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module.partition(".")[0]


def test_libraries_stay_in_their_stage() -> None:
    strays = [
        f"{shown(path)}: {library}"
        for path in MODULES
        for library in imported(tree(path))
        if library in HOMES
        and path.relative_to(ROOT / "digest").parts[0].removesuffix(".py") not in HOMES[library]
    ]
    assert strays == []


def test_every_library_is_declared_and_has_a_home() -> None:
    used = {library for path in MODULES for library in imported(tree(path))}
    used -= {"digest", *sys.stdlib_module_names}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    wanted = [*project["dependencies"], *chain(*project["optional-dependencies"].values())]
    names = {re.split(r"[^\w-]", need)[0].lower() for need in wanted}
    assert sorted(used - HOMES.keys()) == []
    assert sorted(lib for lib in used if DISTRIBUTIONS.get(lib, lib) not in names) == []


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_module_stays_small(path: Path) -> None:
    table = "lexicon" in path.parts
    assert len(path.read_text("utf-8").splitlines()) < (800 if table else 400)


def floats(module: ast.Module) -> Iterator[int]:
    """Yield the lines with a float: a literal, the name `float`, or a true division."""
    for node in ast.walk(module):
        literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
        name = isinstance(node, ast.Name) and node.id == "float"
        if isinstance(node, ast.expr) and (literal or name):
            yield node.lineno


def test_amounts_are_never_floats() -> None:
    exact = chain(*((ROOT / "digest" / name).rglob("*.py") for name in EXACT))
    paths = sorted(path for path in exact if not path.is_relative_to(VOTES))
    found = [f"{shown(path)}:{line}" for path in paths for line in floats(tree(path))]
    assert found == []


def test_public_names_are_sorted() -> None:
    assert sorted(digest.__all__) == digest.__all__ == dir(digest)


def test_public_names_can_be_called_however_often_they_are_asked_for() -> None:
    asked = [*digest.__all__, *digest.__all__]
    assert [name for name in asked if not callable(getattr(digest, name))] == []


def documented(module: ast.Module) -> Iterator[ast.FunctionDef | ast.ClassDef]:
    for node in module.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node


def bare_fields(node: ast.ClassDef) -> Iterator[str]:
    """Yield the fields of a class that no docstring follows."""
    for field, after in zip(node.body, [*node.body[1:], None], strict=True):
        described = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name):
            public = not field.target.id.startswith("_") and "ClassVar" not in ast.unparse(field)
            if public and not described:
                yield f"{node.name}.{field.target.id}"


def is_data(path: Path, name: str) -> bool:
    """Tell whether a class of a module is a value or a data class."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    kind = getattr(import_module(".".join(parts)), name)
    return is_dataclass(kind) or issubclass(kind, Value)


@pytest.mark.parametrize("path", MODULES, ids=shown)
def test_public_names_and_fields_say_what_they_mean(path: Path) -> None:
    nodes = list(documented(tree(path)))
    bare = [node.name for node in nodes if ast.get_docstring(node) is None]
    for node in nodes:
        if isinstance(node, ast.ClassDef) and is_data(path, node.name):
            bare += bare_fields(node)
    assert bare == []


BLANKET = re.compile(r"#\s*(?:noqa(?!: [A-Z]+[0-9]+)|type:\s*ignore(?!\[))")


def lines_with(pattern: re.Pattern[str], paths: Iterable[Path]) -> list[str]:
    return [
        f"{shown(path)}:{number}"
        for path in paths
        for number, line in enumerate(text_of(path).splitlines(), 1)
        if pattern.search(line)
    ]


def test_every_exception_to_a_check_names_the_check() -> None:
    python = [path for path in tracked() if path.suffix == ".py" and path != Path(__file__)]
    assert lines_with(BLANKET, python) == []


MACHINE = re.compile(r"(?<![\w.}>~])/(?:root|home|Users|work)/[\w.]")


def test_nothing_names_a_path_of_somebodys_machine() -> None:
    assert lines_with(MACHINE, tracked()) == []


def test_lock_file_names_no_host() -> None:
    lock = text_of(ROOT / "requirements.lock")
    assert re.findall(r"https?://\S+|--(?:extra-)?index-url.*|--find-links.*", lock) == []
