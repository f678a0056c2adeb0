from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.codec import sha256_of
from digest.errors import PublishError
from digest.publish.diff import (
    Changes,
    Deletion,
    Reason,
    Upload,
    diff,
    find_turn,
    is_kept,
    refuse_deletions,
    refuse_unfit,
)
from digest.publish.manifest import LocalFile, describe_file, make_manifest
from tests.helpers import Case, each_case

SITES = st.dictionaries(
    st.sampled_from(["index.html", "a.css", "b/index.html", "feed.xml", "CNAME", "é/ü.txt"]),
    st.sampled_from(["one", "two", "three"]),
)


def local(files: Mapping[str, str]) -> dict[str, LocalFile]:
    return {
        path: describe_file(path, sha256_of(text.encode()), len(text))
        for path, text in files.items()
    }


def remote(files: Mapping[str, str]) -> dict[str, str]:
    return {path: sha256_of(text.encode()) for path, text in files.items()}


def test_every_file_is_sent_kept_or_deleted_with_its_reason() -> None:
    files = local({"index.html": "new words", "new.html": "new", "same.html": "same"})
    there = remote({"index.html": "old", "same.html": "same", "gone.html": "x", "CNAME": "x"})

    found = diff(files, there, keep=("CNAME",))

    assert found == Changes(
        uploads=(
            Upload(file=files["new.html"], reason=Reason.NEW),
            Upload(file=files["index.html"], reason=Reason.CHANGED),
        ),
        deletions=(Deletion(path="gone.html", reason=Reason.GONE),),
        unchanged=1,
        kept=("CNAME",),
        manifest=make_manifest(files),
    )


def test_a_host_that_holds_the_site_needs_nothing() -> None:
    files = {"index.html": "home", "feed.xml": "feed"}

    assert diff(local(files), remote(files)) == Changes(
        unchanged=2, manifest=make_manifest(local(files))
    )


def test_all_files_are_sent_again_on_demand() -> None:
    files = {"index.html": "home", "feed.xml": "feed"}

    found = diff(local(files), remote(files), again=True)

    assert [(one.file.path, one.reason) for one in found.uploads] == [
        ("index.html", Reason.AGAIN),
        ("feed.xml", Reason.AGAIN),
    ]


def test_nothing_is_sent_before_what_it_needs() -> None:
    paths = (
        "feed.xml",
        "index.html",
        "2031/05/06/index.html",
        "2031/05/06/loan/index.html",
        "logo.png",
        "brief.0a1b2c3d.css",
    )

    found = diff(local(dict.fromkeys(paths, "x")), {})

    assert [one.file.path for one in found.uploads] == [
        "brief.0a1b2c3d.css",
        "logo.png",
        "2031/05/06/loan/index.html",
        "2031/05/06/index.html",
        "index.html",
        "feed.xml",
    ]


@each_case("publish_turns")
def test_a_files_turn_follows_from_its_path(case: Case) -> None:
    turn = find_turn(describe_file(case.given, "0" * 64, 1))
    assert turn.name.lower().replace("_", " ") == case.expected


@given(SITES, SITES)
def test_carrying_out_the_changes_gives_the_site(
    site: dict[str, str], there: dict[str, str]
) -> None:
    changes = diff(local(site), remote(there))

    held = remote(there)
    held.update({one.file.path: one.file.sha256 for one in changes.uploads})
    for deletion in changes.deletions:
        del held[deletion.path]

    assert held == remote(site)
    assert len(changes.uploads) + changes.unchanged == len(site)


@given(SITES, SITES)
def test_what_is_kept_is_never_deleted(site: dict[str, str], there: dict[str, str]) -> None:
    changes = diff(local(site), remote(there), keep=("CNAME", "b/", "*.css"))

    gone = {deletion.path for deletion in changes.deletions}
    assert gone.isdisjoint({"CNAME", "b/index.html", "a.css"})


@pytest.mark.parametrize(
    ("path", "keep", "kept"),
    [
        ("CNAME", ("CNAME",), True),
        ("CNAMES", ("CNAME",), False),
        (".well-known/acme/x", (".well-known",), True),
        (".well-known/acme/x", (".well-known/",), True),
        ("google1234.html", ("google*.html",), True),
        ("cname", ("CNAME",), False),
        ("index.html", (), False),
    ],
)
def test_names_folders_and_patterns_are_kept(
    *, path: str, keep: tuple[str, ...], kept: bool
) -> None:
    assert is_kept(path, keep) is kept


def test_an_empty_site_is_refused() -> None:
    with pytest.raises(PublishError, match="the site is empty"):
        refuse_unfit({})


def test_a_site_without_a_home_page_is_refused() -> None:
    with pytest.raises(PublishError, match=r"no index\.html"):
        refuse_unfit(local({"about/index.html": "x"}))


def test_a_site_without_an_entry_is_refused_unless_it_is_meant() -> None:
    files = {"index.html": "x", "archive/index.html": "x", "search.json": "x"}
    with pytest.raises(PublishError, match="the site holds no entry"):
        refuse_unfit(local(files))
    refuse_unfit(local(files), bare=True)
    refuse_unfit(local({**files, "ferry/index.html": "x", "ferry/index.json": "x"}))


def test_more_deletions_than_allowed_are_refused_with_their_number() -> None:
    changes = diff({}, remote({"b.html": "x", "a.html": "x", "c.html": "x"}))

    with pytest.raises(PublishError) as caught:
        refuse_deletions(changes, 2)

    assert caught.value.message == ("deletions at the target: 3, allowed: 2; the first is a.html")
    assert caught.value.hint == "look with --dry-run; if it is meant, --max-deletes 3"
    assert caught.value.exit_code == 3
    refuse_deletions(changes, 3)
