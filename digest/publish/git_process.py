"""Runs git: never a shell, never a question, always an end; what it says becomes our errors."""

import base64
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from digest.errors import PublishError
from digest.publish.target import redact
from digest.value import Value, field

TOKEN_VARIABLE = "DIGEST_GIT_TOKEN"  # noqa: S105 - the variable's name, not its value
"""Environment variable with a token for https remotes."""

LOCAL_SECONDS = 120
NETWORK_SECONDS = 600

# Set by a git that runs us from a hook: they would point our commands at the user's own index.
_OF_ANOTHER_REPOSITORY = frozenset(
    {
        "GIT_ALTERNATE_OBJECT_DIRECTORIES",
        "GIT_COMMON_DIR",
        "GIT_CONFIG",
        "GIT_CONFIG_PARAMETERS",
        "GIT_DIR",
        "GIT_GRAFT_FILE",
        "GIT_INDEX_FILE",
        "GIT_NAMESPACE",
        "GIT_OBJECT_DIRECTORY",
        "GIT_PREFIX",
        "GIT_QUARANTINE_PATH",
        "GIT_REPLACE_REF_BASE",
        "GIT_SHALLOW_FILE",
        "GIT_WORK_TREE",
    }
)
SSH_COMMAND = "ssh -oBatchMode=yes -oStrictHostKeyChecking=yes -oConnectTimeout=20"
"""How git calls ssh, unless the user's own settings say otherwise: no questions, known hosts."""


class Complaint(Value, kw_only=False):
    """What some words of git mean, and what the user may do."""

    words: tuple[str, ...]
    """Any of these, in lower case, in what git wrote."""
    meaning: str
    """The message, without the target's name."""
    hint: str
    """What the user may do next."""


_COMPLAINTS = (
    Complaint(
        (
            "stale info",
            "non-fast-forward",
            "fetch first",
            "cannot lock ref",
            "failed to update ref",
        ),
        "somebody else published at the same moment",
        "publish again: the plan is made anew from what the branch holds now",
    ),
    Complaint(
        ("host key verification failed", "no matching host key"),
        "the host's key is not known",
        "connect once by hand with ssh and compare the key, then publish again",
    ),
    Complaint(
        (
            "authentication failed",
            "permission denied (",
            "could not read username",
            "could not read password",
            "terminal prompts disabled",
            "returned error: 401",
            "returned error: 403",
            "invalid credentials",
        ),
        "the host refused the login",
        f"load your ssh key, or set {TOKEN_VARIABLE} or a git credential helper",
    ),
    Complaint(
        ("hook declined", "protected branch", "remote rejected", "unpacker error"),
        "the host refused the push",
        "its own message says why; look at the rules of the branch",
    ),
    Complaint(
        ("not found", "does not appear to be a git repository", "no such file or directory"),
        "there is no such repository",
        "compare the address in publish.targets with the repository's",
    ),
    Complaint(
        (
            "could not resolve host",
            "connection refused",
            "timed out",
            "unreachable",
            "unable to access",
        ),
        "the host cannot be reached",
        "try again when the connection stands",
    ),
    Complaint(
        ("dubious ownership",),
        "the repository belongs to another user",
        "git config --global --add safe.directory FOLDER",
    ),
    Complaint(
        ("not allowed",), "git does not allow this kind of address", "use file, ssh or https"
    ),
)


class Git(Value):
    """One repository and the environment that git runs in."""

    repository: Path
    """The folder given as `-C`."""
    environment: Mapping[str, str]
    """The whole environment of git."""
    name: str
    """The target's name, for messages."""
    options: tuple[str, ...] = field(
        default=(
            "-c", "core.hooksPath=/dev/null",
            "-c", "gc.autoDetach=false",
            "-c", "http.lowSpeedLimit=1",
            "-c", "http.lowSpeedTime=60",
        )
    )  # fmt: skip
    """What holds for every command."""

    def run(
        self,
        *arguments: str,
        stdin: IO[bytes] | None = None,
        seconds: int = LOCAL_SECONDS,
        may_fail: bool = False,
    ) -> bytes:
        """Return what a git command printed; empty if it failed and may.

        Raises:
            PublishError: It failed, took too long, or git is not installed.
        """
        done = self._start(arguments, stdin=stdin, seconds=seconds)
        if done.returncode == 0:
            return done.stdout
        if may_fail:
            return b""
        raise self.explain(done.stderr.decode("utf-8", "replace"), arguments[0])

    def succeeds(self, *arguments: str) -> bool:
        """Tell whether a git command ends well."""
        return self._start(arguments, stdin=None, seconds=LOCAL_SECONDS).returncode == 0

    def line(self, *arguments: str, may_fail: bool = False) -> str:
        """Return the one line that a git command printed."""
        return self.run(*arguments, may_fail=may_fail).decode("utf-8", "replace").strip()

    def _start(
        self, arguments: Sequence[str], *, stdin: IO[bytes] | None, seconds: int
    ) -> subprocess.CompletedProcess[bytes]:
        # A session of its own has no terminal on which ssh could ask for a password.
        command = ["git", "-C", str(self.repository), *self.options, *arguments]
        try:
            return subprocess.run(  # noqa: S603 - a list of checked parts, no shell
                command,
                stdin=subprocess.DEVNULL if stdin is None else stdin,
                capture_output=True,
                env=dict(self.environment),
                timeout=seconds,
                start_new_session=True,
                check=False,
            )
        except FileNotFoundError as error:
            raise PublishError("git is not installed", hint="install git") from error
        except subprocess.TimeoutExpired as error:
            raise PublishError(
                f"{self.name}: git {arguments[0]} had not ended after {seconds} seconds",
                hint="try again when the connection stands",
            ) from error

    def explain(self, said: str, command: str) -> PublishError:
        """Return the error that git's own words mean."""
        lines = [line for line in said.splitlines() if line.strip()]
        for complaint in _COMPLAINTS:
            told = [line for line in lines if any(word in line.lower() for word in complaint.words)]
            if told:
                message = f"{self.name}: {complaint.meaning} ({_quote_lines(lines, told[0])})"
                return PublishError(message, hint=complaint.hint)
        told = [line for line in lines if line.startswith(("fatal:", "error:"))]
        reason = _quote_lines(lines, (told or lines or ["no reason given"])[0])
        return PublishError(
            f"{self.name}: git {command} failed: {reason}",
            hint="if it stays so, remove .digest/publish and publish again",
        )


def _quote_lines(lines: Sequence[str], telling: str) -> str:
    """Return what the host said, and the line that tells most, without logins."""
    host = [line for line in lines if line.startswith("remote:") and line != telling]
    return redact("; ".join(line.strip() for line in (*host[:3], telling)))[:400]


def make_environment(given: Mapping[str, str], *, remote: str = "") -> dict[str, str]:
    """Return the environment git runs in: no questions, English words, no commands as addresses.

    Args:
        given: The environment of this run.
        remote: The address pushed to; a token of the environment is offered to its host alone.
    """
    kept = {key: value for key, value in given.items() if key not in _OF_ANOTHER_REPOSITORY}
    token = kept.pop(TOKEN_VARIABLE, "")
    defaults = {"GIT_ASKPASS": "", "SSH_ASKPASS_REQUIRE": "never"}
    fixed = {
        "GIT_ALLOW_PROTOCOL": "file:http:https:ssh",
        "GIT_LITERAL_PATHSPECS": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
        "LANGUAGE": "",
        "LC_ALL": "C",
    }
    return {**defaults, **kept, **fixed, **_offer_token(kept, token, remote)}


def _offer_token(given: Mapping[str, str], token: str, remote: str) -> dict[str, str]:
    """Return settings that show a token to one host alone; arguments would show it to everybody."""
    parts = urlsplit(remote)
    if not token or parts.scheme != "https":
        return {}
    number = int(given.get("GIT_CONFIG_COUNT", "0") or "0")
    secret = base64.b64encode(f"x-access-token:{token}".encode()).decode()
    host = parts.netloc.rpartition("@")[2]
    return {
        "GIT_CONFIG_COUNT": str(number + 1),
        f"GIT_CONFIG_KEY_{number}": f"http.https://{host}/.extraHeader",
        f"GIT_CONFIG_VALUE_{number}": f"Authorization: Basic {secret}",
    }
