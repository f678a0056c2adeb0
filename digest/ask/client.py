"""Sends a request to a host that speaks the protocol of OpenAI's chat completions."""

import http.client
import urllib.error
import urllib.request
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from digest.ask.prompt import make_request
from digest.codec import CodecError, parse_json, write_json
from digest.errors import AskError, UsageError

MAX_BYTES = 4 * 1024 * 1024
"""Longest answer that is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """Where a language model answers."""

    url: str
    """Address of its interface, such as https://llm.example.org/v1."""
    key: str = field(default="", repr=False)
    """Secret that it asks for; never shown."""
    timeout: float = 120.0
    """Seconds to wait for an answer."""

    def __post_init__(self) -> None:
        """Refuse an address that is none.

        Raises:
            UsageError: It is not http or https, or holds a name or password.
        """
        parts = urlsplit(self.url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or "@" in parts.netloc:
            raise UsageError(
                "DIGEST_LLM_URL is no address of http or https without a password",
                hint="for example DIGEST_LLM_URL=http://127.0.0.1:8080/v1",
            )


class _NoRedirects(urllib.request.HTTPRedirectHandler):
    """Follows no redirect: the secret is for the host that was named."""

    def redirect_request(self, *_args: object, **_more: object) -> None:
        """Return nothing, which makes the redirect an error."""


def ask(host: Host, text: str, model: str) -> str:
    """Return what the model answers about an article, as it wrote it.

    Args:
        host: Where it answers.
        text: The article's text.
        model: How the host calls the model.

    Raises:
        AskError: The host does not answer, or not as the protocol says; the secret is in no
            message.
    """
    request = urllib.request.Request(  # noqa: S310 - http and https only, refused in Host
        f"{host.url.rstrip('/')}/chat/completions",
        data=write_json(make_request(text, model)),
        headers={"Content-Type": "application/json", "User-Agent": "digest"},
    )
    if host.key:
        request.add_unredirected_header("Authorization", f"Bearer {host.key}")
    try:
        with urllib.request.build_opener(_NoRedirects).open(request, timeout=host.timeout) as found:
            data = found.read(MAX_BYTES + 1)
    except urllib.error.HTTPError as error:
        raise AskError(
            f"the language model's host answers {error.code}", hint=_hint(error)
        ) from None
    except (urllib.error.URLError, http.client.HTTPException, OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        raise AskError(f"the language model's host does not answer: {reason}") from None
    return _content(data)


def _hint(error: urllib.error.HTTPError) -> str | None:
    if error.code in {401, 403}:
        return "set DIGEST_LLM_KEY to the secret that the host asks for"
    return "ask again later: what has been answered is kept" if error.code >= 429 else None  # noqa: PLR2004 - too many requests, or a fault of the host


def _content(data: bytes) -> str:
    """Return the words of the first choice.

    Raises:
        AskError: There are none.
    """
    if len(data) > MAX_BYTES:
        raise AskError(f"the language model's answer is longer than {MAX_BYTES} bytes")
    try:
        answer: Any = parse_json(data, name="answer")
        content = answer["choices"][0]["message"]["content"]
    except (CodecError, LookupError, TypeError):
        content = None
    if not isinstance(content, str):
        raise AskError(
            "the language model's host does not answer as chat completions do",
            hint="DIGEST_LLM_URL ends where /chat/completions begins, often in /v1",
        )
    return content
