from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from digest.commands.publish import (
    PublishOptions,
    PublishPlan,
    PublishReport,
    describe_plan,
    plan_publish,
    plan_rollback,
    publish,
    roll_back,
)
from digest.config import BuildConfig, Config, PublishConfig, TargetConfig
from digest.errors import ConfigError, PublishError, UsageError, Where
from digest.model.report import Problem, Severity
from digest.model.written import Terms
from digest.value import replace
from digest.write.lock import site_lock
from digest.write.output import write_site
from tests.helpers import write_files
from tests.sites import outputs, write

OPTIONS = PublishOptions(now=datetime(2031, 5, 6, 7, tzinfo=UTC))
SITE = """\
-- index.html --
home
-- about.html --
about
-- about.json --
{}
-- feed.xml --
<feed/>
"""


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
    write_files(root / "site", "-- new.json --\n{}\n")
    for path in ("about.html", "about.json", "feed.xml"):
        (root / "site" / path).unlink()
    before = listing(root.parent)

    found = plan(root, settings(root, keep=("feed.xml",)))

    assert list(describe_plan(found)) == [
        "send    new.html (new)",
        "send    new.json (new)",
        "send    index.html (changed)",
        "keep    feed.xml (gone from the site, kept by the config)",
        "delete  about.html (gone from the site)",
        "delete  about.json (gone from the site)",
        "web: 3 to send, 2 to delete, 0 unchanged",
    ]
    assert listing(root.parent) == before


def test_a_publish_says_each_step_and_reports(root: Path) -> None:
    said: list[str] = []

    report = publish(plan(root, settings(root)), say=said.append)

    assert report == PublishReport(target="web", sent=4, deleted=0, unchanged=0)
    assert said[0] == "sent 4, linked 0, gone 0"
    assert served(root) == {
        "index.html": "home\n",
        "about.html": "about\n",
        "about.json": "{}\n",
        "feed.xml": "<feed/>\n",
    }


def test_a_target_may_be_an_address(root: Path) -> None:
    address = (root.parent / "www").as_uri()
    publish(plan(root, Config(base_url="https://brief.example/"), address), say=quiet)
    assert sorted(served(root)) == ["about.html", "about.json", "feed.xml", "index.html"]


def test_a_rollback_shows_the_version_before(root: Path) -> None:
    config = settings(root)
    publish(plan(root, config), say=quiet)
    write_files(root / "site", "-- index.html --\nother\n")
    publish(plan(root, config), say=quiet)

    before = listing(root.parent)
    release = next(name for name in before if name.startswith("www/releases/0001-"))

    going = plan_rollback(root, config, "web", now=OPTIONS.now)
    assert (going.target, going.earlier) == ("web", release.rpartition("/")[2])
    assert (listing(root.parent), served(root)["index.html"]) == (before, "other\n")

    said: list[str] = []
    roll_back(going, say=said.append)
    assert served(root)["index.html"] == "home\n"
    assert len(said) == 1


def test_without_an_earlier_version_there_is_no_rollback(root: Path) -> None:
    config = settings(root)
    with pytest.raises(PublishError, match="web keeps no version before the present one"):
        plan_rollback(root, config, "web", now=OPTIONS.now)
    assert not (root.parent / "www").exists()
    publish(plan(root, config), say=quiet)
    with pytest.raises(PublishError, match="web keeps no version before the present one"):
        plan_rollback(root, config, "web", now=OPTIONS.now)


def test_more_deletions_than_allowed_stop_the_publish(root: Path) -> None:
    config = settings(root, max_deletes=1)
    write_files(root / "site", "-- old.html --\nold\n")
    publish(plan(root, config), say=quiet)
    (root / "site/old.html").unlink()
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
        (("index.html", "about.html", "about.json", "feed.xml"), "the site is empty"),
        (("about.html", "about.json"), "the site holds no entry"),
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


def test_a_site_without_an_entry_is_published_on_demand(root: Path) -> None:
    (root / "site/about.json").unlink()
    options = replace(OPTIONS, bare=True)
    found = plan_publish(root, settings(root), None, folder=root / "site", options=options)
    assert len(found.changes.uploads) == 3


def test_what_a_build_showed_on_demand_does_not_reach_readers(root: Path) -> None:
    files = dict.fromkeys(("index.html", "about.html", "about.json"), "x")
    with site_lock(root / "site", root / ".digest") as lock:
        write_site(lock, outputs(files), terms=Terms(shows=("drafts", "future")))
    config = settings(root)
    with pytest.raises(PublishError, match=r"built to show drafts, future$"):
        plan(root, config)
    with pytest.raises(PublishError, match=r"built to show future$"):
        plan(root, replace(config, build=BuildConfig(drafts=True)))
    asked = replace(config, build=BuildConfig(drafts=True, future=True))
    assert len(plan(root, asked).changes.uploads) == 4
    write(root, files)
    assert len(plan(root, config).changes.uploads) == 4


def test_what_is_held_back_or_has_expired_by_now_does_not_reach_readers(root: Path) -> None:
    files = dict.fromkeys(("index.html", "about.html", "about.json"), "x")
    with site_lock(root / "site", root / ".digest") as lock:
        terms = Terms(since=OPTIONS.now, until=OPTIONS.now + timedelta(hours=1))
        write_site(lock, outputs(files), terms=terms)
    config = settings(root)

    def at(clock: datetime | None) -> PublishPlan:
        options = replace(OPTIONS, clock=clock)
        return plan_publish(root, config, None, folder=root / "site", options=options)

    assert len(at(None).changes.uploads) == 4
    with pytest.raises(PublishError, match=r"shows what is held back until 2031-05-06T07:00:00"):
        at(OPTIONS.now - timedelta(seconds=1))
    with pytest.raises(PublishError, match=r"shows what expired at 2031-05-06T08:00:00\+00:00$"):
        at(OPTIONS.now + timedelta(hours=1))


@pytest.mark.parametrize("place", [".", "www", "content", "content/www", "..", ".digest", "site"])
def test_a_folder_of_the_project_is_no_target(root: Path, place: str) -> None:
    address = (root / place).resolve().as_uri()
    with pytest.raises(ConfigError, match=r"and the project's .* lie in each other"):
        plan(root, settings(root), address)


def test_a_folder_of_articles_outside_the_project_is_no_target(root: Path) -> None:
    config = replace(settings(root), content_dir="../www/articles")
    with pytest.raises(ConfigError, match="lie in each other"):
        plan(root, config)


def test_what_begins_with_a_dot_is_not_sent(root: Path) -> None:
    names = (".gitignore", ".htpasswd", "notes/.index.html.swp", ".cache/x", ".nojekyll")
    for name in (*names, ".well-known/security.txt", "CNAME", "mine.txt"):
        write_files(root / "site", f"-- {name} --\nx\n")
    sent = [one.file.path for one in plan(root, settings(root)).changes.uploads]
    assert sorted(sent) == [
        ".nojekyll",
        ".well-known/security.txt",
        "CNAME",
        "about.html",
        "about.json",
        "feed.xml",
        "index.html",
        "mine.txt",
    ]


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


def test_a_public_target_needs_an_address(root: Path) -> None:
    with pytest.raises(PublishError, match="base_url is not set"):
        plan(root, replace(settings(root), base_url=""), "pages")


@pytest.mark.parametrize("target", ["web", "pages"])
def test_every_target_refuses_the_address_of_a_preview(root: Path, target: str) -> None:
    config = replace(settings(root), base_url="http://localhost:8000/")
    with pytest.raises(PublishError, match="is the address of a preview") as caught:
        plan(root, config, target)
    assert caught.value.where == Where("config.yaml")


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("sitemap.xml", "<url><loc>http://127.0.0.1:8000/about/</loc></url>"),
        ("index.html", '<link rel="canonical" href="http://localhost:8000/">'),
    ],
)
def test_pages_built_for_a_preview_are_found(root: Path, path: str, text: str) -> None:
    write_files(root / "site", f"-- {path} --\n{text}\n")
    for target in ("web", "pages"):
        with pytest.raises(PublishError, match="is the address of a preview") as caught:
            plan(root, settings(root), target)
        assert caught.value.where == Where(path)


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
