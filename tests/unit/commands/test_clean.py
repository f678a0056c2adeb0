from pathlib import Path

from digest.commands.clean import Cleaned, clean
from digest.config import Config
from tests.helpers import write_files
from tests.sites import read, write


def test_clean_leaves_what_others_put_there(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": "home"})
    write_files(tmp_path, "-- site/CNAME --\nmine\n-- .digest/store --\nresults\n")
    assert clean(tmp_path, Config()) == Cleaned(removed=("index.html",))
    assert read(tmp_path) == {".digest/store": "results\n", "site/CNAME": "mine\n"}


def test_clean_of_the_cache_leaves_files_that_were_put_aside(tmp_path: Path) -> None:
    write_files(tmp_path, "-- site/index.html --\nby hand\n-- .digest/store --\nresults\n")
    write(tmp_path, {"index.html": "home"})
    write_files(tmp_path, "-- .digest/publish/git-0/config --\nx\n")

    done = clean(tmp_path, Config(), cache=True)

    (kept,) = (tmp_path / ".digest").glob("*/kept")
    stays = kept.relative_to(tmp_path).as_posix()
    gone = (".digest/publish", ".digest/store")
    assert done == Cleaned(removed=("index.html",), cache=gone, stays=(stays,))
    assert read(tmp_path) == {f"{stays}/index.html": "by hand\n"}


def test_clean_of_the_cache_leaves_nothing_else(tmp_path: Path) -> None:
    write(tmp_path, {"index.html": "home"})
    write_files(tmp_path, "-- .digest/store --\nresults\n")
    gone = Cleaned(removed=("index.html",), cache=(".digest",))
    assert clean(tmp_path, Config(), cache=True) == gone
    assert list(tmp_path.iterdir()) == []
