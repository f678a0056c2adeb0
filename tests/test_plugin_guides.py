"""The plug-ins of the guides work: installed beside Digest, as their authors would."""

import os
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.helpers import ROOT

GUIDES = ("add-a-reader.md", "add-an-extractor.md", "add-a-publisher.md", "add-rates.md")


@dataclass(frozen=True)
class Plugin:
    """A plug-in as a guide shows it, installed in a folder."""

    folder: Path
    settings: str

    def run(self, *command: str, root: Path) -> subprocess.CompletedProcess[str]:
        found = os.pathsep.join([str(self.folder), str(ROOT)])
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", *command],
            cwd=root,
            env={**os.environ, "PYTHONPATH": found, "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )


def install(guide: str, folder: Path) -> Plugin:
    """Write the files of a guide and the metadata that an installer would make of them."""
    text = (ROOT / "docs" / "guides" / guide).read_text("utf-8")
    blocks = dict[str, list[str]]()
    for language, block in re.findall(r"^```(\w+)\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        blocks.setdefault(language, []).append(block)
    project = tomllib.loads(blocks["toml"][0])["project"]
    module = project["name"].replace("-", "_")
    folder.mkdir()
    for name, block in zip([module, f"test_{module}"], blocks["python"], strict=True):
        (folder / f"{name}.py").write_text(block, "utf-8")
    metadata = folder / f"{module}-{project['version']}.dist-info"
    metadata.mkdir()
    lines = [f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n"]
    (metadata / "METADATA").write_text(lines[0], "utf-8")
    points = [
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in named.items())
        for group, named in project["entry-points"].items()
    ]
    (metadata / "entry_points.txt").write_text("".join(points), "utf-8")
    return Plugin(folder, "".join(blocks.get("yaml", [])))


def write_site(root: Path, settings: str, **articles: str) -> Path:
    (root / "content" / "articles").mkdir(parents=True)
    (root / "config.yaml").write_text(f"title: Brief\n{settings}", "utf-8")
    for name, text in articles.items():
        path = root / "content" / "articles" / name.replace("_", ".")
        path.write_text(text, "utf-8")
    return root


def sample(plugin: Plugin, name: str) -> str:
    """Return a text that the guide's own test holds."""
    test = next(plugin.folder.glob("test_*.py")).read_text("utf-8")
    return test.partition(f'{name} = """')[2].partition('"""')[0]


@pytest.mark.parametrize("guide", GUIDES)
def test_plugin_of_a_guide_passes_its_own_test(guide: str, tmp_path: Path) -> None:
    plugin = install(guide, tmp_path / "plugin")
    done = plugin.run("pytest", "-q", "-p", "no:cacheprovider", root=plugin.folder)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


def test_plugins_of_the_guides_are_typed(tmp_path: Path) -> None:
    plugins = [install(guide, tmp_path / guide) for guide in GUIDES]
    found = os.pathsep.join(str(plugin.folder) for plugin in plugins)
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", f"--cache-dir={tmp_path / 'cache'}"]
        + [str(path) for plugin in plugins for path in sorted(plugin.folder.glob("*.py"))],
        cwd=ROOT,
        env={**os.environ, "MYPYPATH": found},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_installed_reader_reads_its_files(tmp_path: Path) -> None:
    plugin = install("add-a-reader.md", tmp_path / "plugin")
    root = write_site(tmp_path / "site", plugin.settings, tugs_nitf=sample(plugin, "SAMPLE"))
    done = plugin.run("digest", "--now", "2025-05-07", "build", "--strict", root=root)
    assert done.returncode == 0, done.stderr
    page = root / "site/2025/05/06/tugs/index.html"
    assert "Harbour orders two tugs" in page.read_text("utf-8")


def test_installed_extractor_runs_in_its_place(tmp_path: Path) -> None:
    plugin = install("add-an-extractor.md", tmp_path / "plugin")
    settings = plugin.settings.replace("extract:\n", "extract:\n  engine: rules\n")
    root = write_site(tmp_path / "site", settings, tugs_txt=sample(plugin, "WITH"))
    command = ("digest", "extract", "--json", "content/articles/tugs.txt")
    done = plugin.run(*command, root=root)
    assert done.returncode == 0, done.stderr
    assert '"tug pilots\' union"' in done.stdout


def test_installed_publisher_publishes(tmp_path: Path) -> None:
    plugin = install("add-a-publisher.md", tmp_path / "plugin")
    article = (
        "Tugs are late\n\nVarga Yards will deliver two tugs a year late, it said on Tuesday.\n"
    )
    root = write_site(tmp_path / "site", plugin.settings, tugs_txt=article)
    done = plugin.run("digest", "publish", "--yes", "intranet", root=root)
    assert done.returncode == 0, done.stderr
    with ZipFile(root / "brief.zip") as archive:
        assert "index.html" in archive.namelist()


SHILLINGS = """---
date: 2025-02-04
---
# Adeyo Foods opens a plant

Adeyo Foods said on Tuesday that it had spent 12.9 million Kenyan shillings on its new plant.
"""


def test_installed_source_of_rates_converts(tmp_path: Path) -> None:
    plugin = install("add-rates.md", tmp_path / "plugin")
    settings = f"extract: {{engine: rules}}\n{plugin.settings}"
    root = write_site(tmp_path / "site", settings, plant_md=SHILLINGS)
    done = plugin.run("digest", "--now", "2025-02-05", "build", "--strict", root=root)
    assert done.returncode == 0, done.stderr
    page = (root / "site/2025/02/04/plant/index.html").read_text("utf-8")
    assert ("$99,8" in page, "Bank of Lindholm" in page) == (True, True)


def test_a_source_of_rates_that_fails_leaves_out_its_rates_alone(tmp_path: Path) -> None:
    plugin = install("add-rates.md", tmp_path / "plugin")
    module = plugin.folder / "digest_lindholm.py"
    module.write_text(module.read_text("utf-8").replace("129.23", "none"), "utf-8")
    settings = f"extract: {{engine: rules}}\n{plugin.settings}"
    root = write_site(tmp_path / "site", settings, plant_md=SHILLINGS)
    done = plugin.run("digest", "--now", "2025-02-05", "build", root=root)
    assert done.returncode == 1
    assert "error DG033: the source of rates lindholm failed: InvalidOperation" in done.stderr
    assert (root / "site/2025/02/04/plant/index.html").is_file()
