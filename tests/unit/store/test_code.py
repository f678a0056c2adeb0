from pathlib import Path

import pytest

from digest.store.code import LAYERS, code_digest, digest_package
from tests.helpers import ROOT, write_files

FILES = """\
-- extraction/figures.py --
extraction
-- text/numbers.py --
text
-- plan/site.py --
plan
-- store/cache.py --
store
-- executor.py --
executor
-- errors.py --
errors
"""


def digest_after(home: Path, name: str) -> str:
    """Return the fingerprint of the extractors after a change of one file."""
    write_files(home, FILES)
    (home / name).write_text("changed")
    code_digest.cache_clear()
    digest_package.cache_clear()
    return code_digest("extraction", home=home)


@pytest.mark.parametrize("name", ["extraction/figures.py", "text/numbers.py", "errors.py"])
def test_what_a_stage_may_import_counts(tmp_path: Path, name: str) -> None:
    before = digest_after(tmp_path, "plan/site.py")
    assert digest_after(tmp_path, name) != before


@pytest.mark.parametrize(
    "name", ["store/cache.py", "executor.py", "text/__pycache__/numbers.cpython-311.pyc"]
)
def test_other_stages_and_what_only_runs_them_do_not_count(tmp_path: Path, name: str) -> None:
    before = digest_after(tmp_path, "plan/site.py")
    (tmp_path / name).parent.mkdir(exist_ok=True)
    assert digest_after(tmp_path, name) == before


def test_installed_packages_count_by_their_version() -> None:
    assert code_digest("extraction", "msgspec") != code_digest("extraction", "no-such-package")


def test_every_package_and_module_of_ours_has_a_layer() -> None:
    home = ROOT / "digest"
    packages = {path.parent.name for path in home.glob("*/__init__.py")}
    modules = {path.stem for path in home.glob("*.py")} - {"__init__", "__main__"}
    assert packages | modules == {name for names in LAYERS for name in names}
