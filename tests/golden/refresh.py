"""Write the golden sites' expected pages anew: `make golden`. Review the diff before it is kept."""

import shutil
import sys
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import digest
from digest.commands.build import BuildOptions
from digest.write.folders import MANIFEST_NAME

HERE = Path(__file__).resolve().parent
NOW = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)


def golden_sites() -> list[Path]:
    """Return the folders of the golden sites."""
    return sorted(path.parent for path in HERE.glob("*/config.yaml"))


def build_golden(site: Path, work: Path) -> Path:
    """Build a golden site in a folder of its own; return the folder of its pages."""
    for name in ("config.yaml", "content"):
        source = site / name
        copy = shutil.copytree if source.is_dir() else shutil.copy
        copy(source, work / name)
    digest.build(work, now=NOW, options=BuildOptions(jobs=1))
    # the manifest holds fingerprints of code and libraries: pages stay the same, it does not
    (work / "site" / MANIFEST_NAME).unlink()
    return work / "site"


def tree_of(folder: Path) -> dict[str, bytes]:
    """Return the bytes of every file below a folder."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def main() -> None:
    """Refresh every golden site."""
    for site in golden_sites():
        expected = site / "expected"
        with TemporaryDirectory() as work:
            built = build_golden(site, Path(work))
            shutil.rmtree(expected, ignore_errors=True)
            shutil.copytree(built, expected)
        sys.stdout.write(f"{site.name}: {len(tree_of(expected))} files\n")


if __name__ == "__main__":
    main()
