from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from digest.commands.publish import (
    PublishOptions,
    PublishPlan,
    PublishReport,
    describe_plan,
    plan_publish,
    publish,
    roll_back,
)
from digest.config import Config, PublishConfig, TargetConfig
from digest.errors import ConfigError, PublishError, UsageError, Where
from digest.model.report import Problem, Severity
from tests.helpers import write_files

OPTIONS = PublishOptions(now=datetime(2031, 5, 6, 7, tzinfo=UTC))
SITE = "-- index.html --\nhome\n-- about.html --\nabout\n-- feed.xml --\n<feed/>\n"


def quiet(line: str) -> None:
    assert line


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A site that is built, with no target yet."""
    return write_files(tmp_path / "root", SITE.replace("-- ", "-- site/"))


def settings(root: Path, **more: object) -> Config:
    url = (root.parent / "www").as_uri()
    web = TargetConfig(
        name="web", type="file", settings=tuple(sorted({"url": url, **more}.items()))
    )
    pages = TargetConfig(name="pages", type="git", settings=(("remote", "/nowhere.git"),))
    return Config(
        base_url="https://brief.example/",
        publish=PublishConfig(default="web", targets=(web, pages)),
    )


def plan(root: Path, config: Config, target: str | None = None) -> PublishPlan:
    return plan_publish(root, config, target, folder=root / "site", options=OPTIONS)


def listing(folder: Path) -> list[str]:
    return sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*"))


def served(root: Path) -> dict[str, str]:
    live = root.parent / "www/current"
    return {file.name: file.read_text() for file in live.iterdir() if file.name[0] != "."}


def test_a_plan_says_what_and_why_and_touches_nothing(root: Path) -> None:
    publish(plan(root, settings(root)), say=quiet)
    write_files(root / "site", "-- index.html --\nother\n-- new.html --\nnew\n")
    (root / "site/about.html").unlink()
    (root / "site/feed.xml").unlink()
    before = listing(root.parent)

    found = plan(root, settings(root, keep=("feed.xml",)))

    assert list(describe_plan(found)) == [
        "send    new.html (new)",
        "send    index.html (changed)",
        "keep    feed.xml (gone from the site, kept by the config)",
        "delete  about.html (gone from the site)",
        "web: 2 to send, 1 to delete, 0 unchanged",
    ]
    assert listing(root.parent) == before


def test_a_publish_says_each_step_and_reports(root: Path) -> None:
    said: list[str] = []

    report = publish(plan(root, settings(root)), say=said.append)

    assert report == PublishReport(target="web", sent=3, deleted=0, unchanged=0)
    assert said[0] == "sent 3, linked 0, gone 0"
    assert served(root) == {
        "index.html": "home\n",
        "about.html": "about\n",
        "feed.xml": "<feed/>\n",
    }


def test_a_target_may_be_an_address(root: Path) -> None:
    address = (root.parent / "www").as_uri()
    publish(plan(root, Config(base_url="https://brief.example/"), address), say=quiet)
    assert sorted(served(root)) == ["about.html", "feed.xml", "index.html"]


def test_a_rollback_shows_the_version_before(root: Path) -> None:
    config = settings(root)
    publish(plan(root, config), say=quiet)
    write_files(root / "site", "-- index.html --\nother\n")
    publish(plan(root, config), say=quiet)

    said: list[str] = []
    roll_back(root, config, "web", options=OPTIONS, say=said.append)

    assert served(root)["index.html"] == "home\n"
    assert len(said) == 1


def test_more_deletions_than_allowed_stop_the_publish(root: Path) -> None:
    config = settings(root, max_deletes=1)
    publish(plan(root, config), say=quiet)
    (root / "site/about.html").unlink()
    (root / "site/feed.xml").unlink()

    with pytest.raises(PublishError, match="deletions at the target: 2, allowed: 1"):
        plan(root, config)

    found = plan_publish(
        root, config, None, folder=root / "site", options=replace(OPTIONS, max_deletes=2)
    )
    assert len(found.changes.deletions) == 2


@pytest.mark.parametrize(
    ("gone", "message"),
    [
        (("index.html",), r"the site has no index\.html"),
        (("index.html", "about.html", "feed.xml"), "the site is empty"),
    ],
)
def test_a_site_that_would_leave_readers_with_nothing_is_refused(
    root: Path, gone: tuple[str, ...], message: str
) -> None:
    for path in gone:
        (root / "site" / path).unlink()
    with pytest.raises(PublishError, match=message):
        plan(root, settings(root))
    assert not (root.parent / "www").exists()


def test_a_folder_takes_a_site_without_base_url_with_a_warning(root: Path) -> None:
    found = plan(root, replace(settings(root), base_url=""))
    assert found.problems == (
        Problem(
            code="DG071",
            severity=Severity.WARNING,
            message="base_url is not set, so that feeds and the sitemap cannot name their pages",
            where=Where("config.yaml"),
            hint="base_url: https://example.org/brief/",
        ),
    )


@pytest.mark.parametrize(
    "address",
    ["", "http://localhost:8000/", "http://127.0.0.1/", "http://[::1]:80/", "http://0.0.0.0:1/",
     "https://brief.localhost/", "http://LOCALHOST/"],
)  # fmt: skip
def test_a_public_target_refuses_the_address_of_a_preview(root: Path, address: str) -> None:
    with pytest.raises(PublishError, match=r"base_url is not set|is the address of a preview"):
        plan(root, replace(settings(root), base_url=address), "pages")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("sitemap.xml", "<url><loc>http://127.0.0.1:8000/about/</loc></url>"),
        ("index.html", '<link rel="canonical" href="http://localhost:8000/">'),
    ],
)
def test_pages_built_for_a_preview_are_found(root: Path, path: str, text: str) -> None:
    write_files(root / "site", f"-- {path} --\n{text}\n")

    (problem,) = plan(root, settings(root)).problems

    assert (problem.code, problem.where) == ("DG072", Where(path))
    with pytest.raises(PublishError, match="is the address of a preview"):
        plan(root, settings(root), "pages")


def test_an_article_may_speak_of_localhost(root: Path) -> None:
    text = '<p>Open http://localhost:8000/ or <a href="http://127.0.0.1/">this</a>.</p>'
    write_files(root / "site", f"-- index.html --\n{text}\n")
    assert plan(root, settings(root)).problems == ()


def test_an_unknown_target_names_the_known_ones(root: Path) -> None:
    with pytest.raises(UsageError) as caught:
        plan(root, settings(root), "wbe")
    assert caught.value.hint == 'did you mean "web"?'


def test_an_unknown_setting_of_a_target_is_refused(root: Path) -> None:
    with pytest.raises(ConfigError, match='unknown key "relases"'):
        plan(root, settings(root, relases=3))
