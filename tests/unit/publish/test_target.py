from pathlib import Path
from typing import Any

import pytest

from digest.config import TargetConfig
from digest.errors import ConfigError, DigestError, UsageError
from digest.publish.target import (
    Settings,
    find_limits,
    find_target,
    parse_address,
    parse_branch,
    parse_file_url,
    parse_git_remote,
    redact,
)
from tests.helpers import Case, each_case

PAGES = TargetConfig(name="pages", type="git")
WEB = TargetConfig(name="web", type="file", settings=(("url", "file:///srv/www/brief"),))


@each_case("publish_remotes")
def test_a_remote_is_taken_or_refused_with_the_reason(case: Case) -> None:
    try:
        found = "taken" if parse_git_remote(case.given) == case.given else "changed"
    except ConfigError as error:
        found = error.message
    assert found == case.expected


@pytest.mark.parametrize("sign", ["\n", "\0", "\x1b[2J", "\u202e", "\x7f", "\u2028"])
def test_control_characters_are_refused_and_not_repeated(sign: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_git_remote(f"https://git.example.org/{sign}pages.git")

    assert caught.value.message.endswith("it holds a control character")
    assert sign not in caught.value.message


@pytest.mark.parametrize("text", ["gh-pages", "pages/brief", "main", "v1.2", "ünïcode"])
def test_a_branch_is_taken(text: str) -> None:
    assert parse_branch(text) == text


@pytest.mark.parametrize(
    "text",
    ["-f", "a b", "a..b", "a~1", "a:b", "+a*", "x.lock", "a//b", "/a", "a/", "@", "@{u}", "refs/x",
     ""],
)  # fmt: skip
def test_what_is_no_branch_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="cannot be used"):
        parse_branch(text)


def test_a_file_address_is_a_folder() -> None:
    assert parse_file_url("file:///srv/www/morning%20brief") == Path("/srv/www/morning brief")


@pytest.mark.parametrize(
    "text",
    [
        "file:///",
        "file://host/srv",
        "file:srv",
        "/srv/www",
        "file:///srv/../etc",
        "file:///srv/%2e%2e/etc",
        "file:///srv/%00",
        "file:///srv?x",
        "-file:///srv",
        "",
    ],
)
def test_what_is_no_folder_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="cannot be used"):
        parse_file_url(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("file:///srv/www", TargetConfig(name="file:///srv/www", type="file",
            settings=(("url", "file:///srv/www"),))),
        ("ghpages://team/brief", TargetConfig(name="ghpages://team/brief", type="git",
            settings=(("branch", "gh-pages"), ("remote", "https://github.com/team/brief.git")))),
        ("git+ssh://git@git.example.org/x.git#live", TargetConfig(
            name="git+ssh://***@git.example.org/x.git#live", type="git",
            settings=(("branch", "live"), ("remote", "ssh://git@git.example.org/x.git")))),
    ],
)  # fmt: skip
def test_an_address_on_the_command_line_is_a_target(text: str, expected: TargetConfig) -> None:
    assert parse_address(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ext::sh -c x",
        "git+ext::sh",
        "s3://bucket",
        "ghpages://-x/y/../z",
        "git+ssh://-oProxyCommand=x/y",
        "git+https://git.example.org/x.git#--force",
        "file:///srv/../x",
        "javascript:alert(1)",
    ],
)
def test_a_hostile_address_is_a_usage_error(text: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_address(text)
    assert caught.value.exit_code == 2


def test_a_target_is_found_by_name_address_or_as_the_only_one() -> None:
    assert find_target((PAGES, WEB), "web") == WEB
    assert find_target((WEB,), None) == WEB
    assert find_target((PAGES,), "file:///srv/x").type == "file"


@pytest.mark.parametrize(
    ("targets", "wanted", "hint"),
    [
        ((PAGES, WEB), "pagse", 'did you mean "pages"?'),
        ((PAGES, WEB), "elsewhere", "known are pages, web"),
        ((PAGES, WEB), None, "digest publish TARGET; known are pages, web"),
        ((), None, "digest publish TARGET; publish.targets in config.yaml is empty"),
    ],
)
def test_a_missing_target_lists_the_known_ones(
    targets: tuple[TargetConfig, ...], wanted: str | None, hint: str
) -> None:
    with pytest.raises(UsageError) as caught:
        find_target(targets, wanted)
    assert caught.value.hint == hint


def test_settings_are_checked_as_they_are_read() -> None:
    settings = (("keep", ("CNAME",)), ("max_deletes", 3), ("releases", 2), ("url", "x"))
    found = Settings(TargetConfig(name="t", type="file", settings=settings), ("url", "releases"))

    assert (found.text("url"), found.text("other", "default")) == ("x", "default")
    assert (found.count("releases", 5), found.names("keep")) == (2, ("CNAME",))


@pytest.mark.parametrize(
    ("settings", "message", "hint"),
    [
        ((("ulr", "x"),), 'target "t": unknown key "ulr"', 'did you mean "url"?'),
        ((("url", 3),), 'target "t": expected a text under "url"', None),
        ((("url", "x"), ("releases", 0)),
         'target "t": expected a number from 1 under "releases"', None),
        ((("url", "x"), ("releases", True)),
         'target "t": expected a number from 1 under "releases"', None),
        ((("url", "x"), ("keep", "CNAME")),
         'target "t": expected a list of names under "keep"', None),
    ],
)  # fmt: skip
def test_a_wrong_setting_names_target_and_key(
    settings: tuple[tuple[str, Any], ...], message: str, hint: str | None
) -> None:
    target = TargetConfig(name="t", type="file", settings=settings)
    with pytest.raises(DigestError) as caught:
        read_all(target)
    assert (caught.value.message, caught.value.hint) == (message, hint)


def read_all(target: TargetConfig) -> tuple[object, ...]:
    found = Settings(target, ("url", "releases"))
    return found.text("url"), found.count("releases", 5, least=1), found.names("keep")


def test_what_a_target_keeps_and_may_delete_has_defaults() -> None:
    settings = (("keep", ("CNAME",)), ("max_deletes", 9))
    assert find_limits(TargetConfig(name="t", type="x", settings=settings)) == (("CNAME",), 9)
    assert find_limits(WEB) == ((), 256)


def test_messages_show_no_login() -> None:
    said = "fatal: unable to access 'https://me:secret@git.example.org/x.git/': \x1b[31mno\n"
    assert redact(said) == "fatal: unable to access 'https://***@git.example.org/x.git/':  [31mno "
