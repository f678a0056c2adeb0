import os
from pathlib import Path

import pytest

from digest.serve.site_files import Found, find_file, media_type_of
from tests.helpers import write_files

HTML = "text/html; charset=utf-8"


@pytest.fixture
def site(tmp_path: Path) -> Path:
    write_files(tmp_path, "-- site/index.html --\nhome\n-- site/2025/index.html --\nyear\n")
    write_files(
        tmp_path, "-- site/empty/.keep --\n-- secret.txt --\nsecret\n-- other/a.txt --\nx\n"
    )
    (tmp_path / "site/out.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "site/outside").symlink_to(tmp_path / "other")
    (tmp_path / "site/loop").symlink_to("loop")
    os.mkfifo(tmp_path / "site/pipe.html")
    return tmp_path / "site"


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("/", Found(data=b"home\n", media_type=HTML)),
        ("/index.html", Found(data=b"home\n", media_type=HTML)),
        ("/2025/", Found(data=b"year\n", media_type=HTML)),
        ("/2025", Found(is_folder=True)),
        ("/empty/", None),
        ("/index.html/", None),
        ("/gone", None),
        ("/gone/index.html", None),
        ("/out.txt", None),
        ("/outside/a.txt", None),
        ("/outside", None),
        ("/loop", None),
        ("/pipe.html", None),
        ("/" + "x" * 300, None),
    ],
)
def test_addresses_lead_to_plain_files_of_the_site_only(
    site: Path, path: str, found: Found | None
) -> None:
    before = len(list(Path("/proc/self/fd").iterdir()))
    assert find_file(site, path) == found
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_site_that_is_gone_has_no_files(tmp_path: Path) -> None:
    assert find_file(tmp_path / "gone", "/") is None


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.HTML", HTML),
        ("a.css", "text/css; charset=utf-8"),
        ("a.tar.gz", "application/octet-stream"),
        ("CNAME", "application/octet-stream"),
    ],
)
def test_media_types_come_from_names(name: str, media_type: str) -> None:
    assert media_type_of(name) == media_type
