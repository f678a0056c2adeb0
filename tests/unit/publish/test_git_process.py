import os
from pathlib import Path

import pytest

from digest.errors import PublishError
from digest.publish.git_process import Git, make_environment
from tests.helpers import Case, each_case, require_program

HOST = Git(repository=Path("/nowhere"), environment={}, name="pages")


@each_case("publish_complaints")
def test_what_git_says_becomes_a_message_and_a_hint(case: Case) -> None:
    error = HOST.explain(case.given, "push")
    assert f"{error.message}\nhint: {error.hint}" == case.expected


def test_git_runs_without_questions_in_plain_english() -> None:
    assert make_environment({"PATH": "/bin", "LC_ALL": "de_DE", "GIT_ASKPASS": "/bin/ask"}) == {
        "GIT_ALLOW_PROTOCOL": "file:http:https:ssh",
        "GIT_ASKPASS": "/bin/ask",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LANGUAGE": "",
        "LC_ALL": "C",
        "PATH": "/bin",
        "SSH_ASKPASS_REQUIRE": "never",
    }


def test_variables_that_point_at_another_repository_are_dropped() -> None:
    given = {"GIT_DIR": "x", "GIT_INDEX_FILE": "x", "GIT_WORK_TREE": "x", "GIT_CONFIG_GLOBAL": "g"}
    assert {key for key in make_environment(given) if key in given} == {"GIT_CONFIG_GLOBAL"}


def test_a_token_is_offered_to_the_remotes_host_alone() -> None:
    given = {"DIGEST_GIT_TOKEN": "s3cret", "GIT_CONFIG_COUNT": "2"}

    found = make_environment(given, remote="https://me@git.example.org:8443/team/x.git")

    assert found["GIT_CONFIG_COUNT"] == "3"
    assert found["GIT_CONFIG_KEY_2"] == "http.https://git.example.org:8443/.extraHeader"
    assert found["GIT_CONFIG_VALUE_2"] == ("Authorization: Basic eC1hY2Nlc3MtdG9rZW46czNjcmV0")
    assert "DIGEST_GIT_TOKEN" not in found


@pytest.mark.parametrize(
    "remote", ["http://git.example.org/x.git", "git@git.example.org:x.git", "/srv/x.git", ""]
)
def test_a_token_is_never_sent_unencrypted(remote: str) -> None:
    found = make_environment({"DIGEST_GIT_TOKEN": "s3cret"}, remote=remote)
    assert not [key for key in found if "CONFIG" in key or "TOKEN" in key]


def test_a_machine_without_git_is_told_so() -> None:
    host = Git(repository=Path("/"), environment={"PATH": "/nowhere"}, name="pages")
    with pytest.raises(PublishError, match="git is not installed"):
        host.run("version")


@pytest.mark.system
def test_a_git_that_does_not_end_is_stopped() -> None:
    require_program("git")
    host = Git(repository=Path("/"), environment={"PATH": os.defpath}, name="pages")
    reading, writing = os.pipe()
    with (
        os.fdopen(reading, "rb") as never,
        os.fdopen(writing, "wb"),
        pytest.raises(PublishError, match="git hash-object had not ended after 1 seconds"),
    ):
        host.run("hash-object", "--stdin", stdin=never, seconds=1)


def test_a_git_that_says_nothing_is_told_so() -> None:
    assert HOST.explain("", "push").message == "pages: git push failed: no reason given"
