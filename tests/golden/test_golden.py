from pathlib import Path

import pytest

from tests.golden.refresh import build_golden, golden_sites, tree_of


@pytest.mark.parametrize("site", golden_sites(), ids=lambda site: site.name)
def test_site_is_byte_for_byte_what_was_reviewed(site: Path, tmp_path: Path) -> None:
    assert tree_of(build_golden(site, tmp_path)) == tree_of(site / "expected")
