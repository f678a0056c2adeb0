"""Targets are parsed into parts, and what could be taken for an option or a command is refused."""

import difflib
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar
from urllib.parse import unquote, urlsplit

from digest.config import TargetConfig
from digest.errors import ConfigError, UsageError, Where

T = TypeVar("T")
DEFAULT_MAX_DELETES = 256

_COMMON = ("keep", "max_deletes")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_USERINFO = re.compile(r"(?<=//)[^/@\s]+@")
_GIT_SCHEMES = ("file", "ssh", "https", "http")
_HOST = re.compile(
    r"(?:\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?"
)
_USER = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._+-]*")
_TOKEN = re.compile(r"gh[a-z]_|github_pat_|glpat-|.{40}")
_REMOTE_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9._/-]*")
_SCP_LIKE = re.compile(r"(?:(?P<user>[^@:/]+)@)?(?P<host>[^@:/]+):(?P<path>[^:].*)")
_BAD_IN_REF = re.compile(r"[ ~^:?*\[\\]|\.\.|@\{|//|/\.|^\.|\.$|/$|^/|\.lock(?:/|$)")


def redact(text: str) -> str:
    """Return a text without the user names and passwords of its addresses, and printable."""
    return _CONTROL.sub(" ", _USERINFO.sub("***@", text))


def refuse_hostile(text: str, what: str) -> None:
    """Refuse what a program could take for an option, and what hides in a terminal.

    Raises:
        ConfigError: Names the setting, never its secret parts.
    """
    if not text.strip():
        raise _refusal(what, text, "it is empty")
    if _CONTROL.search(text):
        raise _refusal(what, text, "it holds a control character")
    if text.startswith("-"):
        raise _refusal(what, text, 'it begins with "-"')
    if ".." in re.split(r"[/\\]", unquote(text)):
        raise _refusal(what, text, 'it holds ".."')


def _refusal(what: str, text: str, why: str) -> ConfigError:
    return ConfigError(f'{what} "{redact(text)}" cannot be used: {why}')


def parse_file_url(text: str) -> Path:
    """Return the folder of a `file:///path` address.

    Raises:
        ConfigError: It is another kind of address, or its path is not absolute.
    """
    refuse_hostile(text, "url")
    parts = urlsplit(text)
    path = unquote(parts.path)
    if parts.scheme != "file" or parts.netloc not in {"", "localhost"}:
        raise _refusal("url", text, "expected file:///path")
    if not path.startswith("/") or parts.query or parts.fragment:
        raise _refusal("url", text, "expected file:/// and an absolute path")
    refuse_hostile(path, "url")
    if not path.strip("/"):
        raise _refusal("url", text, "it is the root of the system")
    return Path(path)


def parse_git_remote(text: str) -> str:
    """Return the address or name of a git remote, unchanged, if each of its parts is sound.

    Raises:
        ConfigError: It is no name, path, user@host:path or file, ssh, http or https address.
    """
    refuse_hostile(text, "remote")
    if "://" in text:
        _refuse_address(text)
    elif not text.startswith("/") and not _REMOTE_NAME.fullmatch(text):
        found = None if "::" in text else _SCP_LIKE.fullmatch(text)
        if found is None:
            raise _refusal("remote", text, "expected a remote's name, a path or an address")
        _refuse_parts(text, found["user"], found["host"], found["path"])
    return text


def _refuse_address(text: str) -> None:
    parts = urlsplit(text)
    if parts.scheme not in _GIT_SCHEMES:
        raise _refusal("remote", text, f"expected one of {', '.join(_GIT_SCHEMES)}")
    if not parts.path.strip("/") or parts.query or parts.fragment:
        raise _refusal("remote", text, "expected a path, and nothing after it")
    if parts.scheme == "file":
        if parts.netloc not in {"", "localhost"}:
            raise _refusal("remote", text, "expected file:///path")
        return
    if parts.password or _TOKEN.match(parts.username or ""):
        raise ConfigError(
            f'remote "{redact(text)}" holds a password',
            hint="take it out; set DIGEST_GIT_TOKEN or a git credential helper instead",
        )
    _refuse_parts(text, parts.username, parts.netloc.rpartition("@")[2], parts.path)


def _refuse_parts(text: str, user: str | None, host: str, path: str) -> None:
    if user is not None and not _USER.fullmatch(user):
        raise _refusal("remote", text, "its user is not sound")
    if not _HOST.fullmatch(host):
        raise _refusal("remote", text, "its host is not sound")
    if unquote(path).lstrip("/").startswith("-"):
        raise _refusal("remote", text, 'its path begins with "-"')


def parse_branch(text: str) -> str:
    """Return the name of a branch, if git would take it.

    Raises:
        ConfigError: It is no branch's name.
    """
    refuse_hostile(text, "branch")
    if _BAD_IN_REF.search(text) or text == "@" or text.startswith("refs/"):
        raise _refusal("branch", text, "it is no name of a branch")
    return text


def parse_address(text: str) -> TargetConfig:
    """Return the target that an address on the command line names.

    `file:///path` is a folder; `git+https://host/path#branch`, also with ssh, http and file,
    and `ghpages://owner/repo` are branches of a git repository.

    Raises:
        UsageError: It is no address of a kind that can be published to.
    """
    try:
        if text.startswith("file:"):
            parse_file_url(text)
            return TargetConfig(name=text, type="file", settings=(("url", text),))
        return _parse_git_address(text)
    except ConfigError as error:
        raise UsageError(error.message, hint=error.hint) from error


def _parse_git_address(text: str) -> TargetConfig:
    parts = urlsplit(text)
    if parts.scheme == "ghpages":
        remote = f"https://github.com/{parts.netloc}/{parts.path.strip('/')}.git"
    elif parts.scheme.startswith("git+"):
        remote = text.partition("#")[0].removeprefix("git+")
    else:
        raise _refusal(
            "target", text, "expected a target's name or an address such as file:///path"
        )
    settings = (
        ("branch", parse_branch(parts.fragment or "gh-pages")),
        ("remote", parse_git_remote(remote)),
    )
    return TargetConfig(name=redact(text), type="git", settings=settings)


def find_target(targets: Sequence[TargetConfig], wanted: str | None) -> TargetConfig:
    """Return the target of that name or address; without one, the only target there is.

    Raises:
        UsageError: There is no such target, or none was named among several.
    """
    for target in targets:
        if target.name == wanted:
            return target
    if wanted is None and len(targets) == 1:
        return targets[0]
    if wanted is not None and ":" in wanted:
        return parse_address(wanted)
    names = [target.name for target in targets]
    known = f"known are {', '.join(names)}" if names else "publish.targets in config.yaml is empty"
    if wanted is None:
        raise UsageError("no target named", hint=f"digest publish TARGET; {known}")
    close = difflib.get_close_matches(wanted, names, 1)
    hint = f'did you mean "{close[0]}"?' if close else known
    raise UsageError(f'no target is called "{redact(wanted)}"', hint=hint)


class Settings:
    """The settings of one target, each checked as it is read."""

    def __init__(self, target: TargetConfig, known: Sequence[str]) -> None:
        """Take the settings of a target whose type has the keys `known` besides the common ones.

        Raises:
            ConfigError: A key is unknown.
        """
        self._values = dict(target.settings)
        self._target = target
        for key in self._values:
            if key not in known and key not in _COMMON:
                close = difflib.get_close_matches(key, (*known, *_COMMON), 1)
                hint = f'did you mean "{close[0]}"?' if close else None
                raise self.error(key, f'unknown key "{key}"', hint=hint)

    def error(self, key: str, message: str, *, hint: str | None = None) -> ConfigError:
        """Return an error of one of the target's settings, with its place."""
        target = self._target
        where = target.where(key) or (Where("config.yaml") if target.places else None)
        return ConfigError(f'target "{redact(target.name)}": {message}', where=where, hint=hint)

    def parsed(self, key: str, parse: Callable[[str], T], default: str | None = None) -> T:
        """Return what a parser makes of a text; what it refuses is told with its place."""
        text = self.text(key, default)
        try:
            return parse(text)
        except ConfigError as error:
            raise self.error(key, error.message, hint=error.hint) from error

    def choice(self, key: str, known: Sequence[str], *, hint: str) -> str:
        """Return one of some words, the first of them when it is not set."""
        value = self.text(key, known[0])
        if value not in known:
            raise self.error(key, f'{key} is "{redact(value)}"', hint=hint)
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """Return a text."""
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise self.error(key, f'expected a text under "{key}"')
        return value

    def count(self, key: str, default: int, *, least: int = 0) -> int:
        """Return a whole number."""
        value = self._values.get(key, default)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            raise self.error(key, f'expected a number from {least} under "{key}"')
        return value

    def names(self, key: str) -> tuple[str, ...]:
        """Return a list of texts; empty when it is not set."""
        value = self._values.get(key, ())
        if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
            raise self.error(key, f'expected a list of names under "{key}"')
        return tuple(value)


def find_limits(target: TargetConfig) -> tuple[tuple[str, ...], int]:
    """Return what a target keeps, and how many files one publish may delete there.

    Raises:
        ConfigError: One of the two settings is of the wrong kind.
    """
    settings = Settings(target, [key for key, _ in target.settings])
    return settings.names("keep"), settings.count("max_deletes", DEFAULT_MAX_DELETES)
