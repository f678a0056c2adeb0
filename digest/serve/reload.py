"""Pages as the preview serves them: with the reload script, and with errors over them.

The files of the site stay as they were built; all this is added to the response.
"""

import re
from html import escape
from importlib.resources import files

from digest.model.report import Problem
from digest.serve.preview import Shown

EVENTS_PATH = "/_digest/events"
SCRIPT_PATH = "/_digest/reload.js"
STYLE_PATH = "/_digest/overlay.css"

_POLICY = re.compile(
    rb"""<meta\s+http-equiv="content-security-policy"\s+content="([^"<>]{0,4000})">""",
    re.IGNORECASE,
)
_NEEDED = {"script-src": "'self'", "connect-src": "'self'", "style-src": "'self'"}

SCRIPT = files("digest.serve").joinpath("static", "reload.js").read_bytes()
"""The script that waits for the next version."""
STYLE = files("digest.serve").joinpath("static", "overlay.css").read_bytes()
"""How errors look."""


def dress(page: bytes, shown: Shown, *, reload: bool) -> bytes:
    """Return a page with the reload script and the errors of the newest build."""
    extra = overlay(shown.problems) if shown.problems else b""
    if reload:
        extra += script_tag(shown)
    if not extra:
        return page
    page = _POLICY.sub(_widen, page, count=1)
    at = page.lower().rfind(b"</body>")
    return page + extra if at < 0 else page[:at] + extra + page[at:]


def script_tag(shown: Shown) -> bytes:
    """Return the element that loads the reload script."""
    return f'<script src="{SCRIPT_PATH}" data-version="{shown.version}" defer></script>'.encode()


def overlay(problems: tuple[Problem, ...]) -> bytes:
    """Return the errors as an element that lies over the page; nothing in it is markup."""
    items = "".join(f"<li>{_item(problem)}</li>" for problem in problems)
    count = f"{len(problems)} errors" if len(problems) > 1 else "1 error"
    return (
        f'<link rel="stylesheet" href="{STYLE_PATH}">'
        f'<div id="digest-overlay" role="alert"><h2>{count} in the newest build</h2>'
        f"<ol>{items}</ol></div>"
    ).encode()


def error_page(title: str, shown: Shown, *, reload: bool) -> bytes:
    """Return a whole page for when the site has none to show."""
    page = (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}'
        f"</title></head><body><h1>{escape(title)}</h1></body></html>"
    )
    return dress(page.encode(), shown, reload=reload)


def _item(problem: Problem) -> str:
    place = f"<code>{_text(str(problem.where))}</code> " if problem.where else ""
    hint = f"<em>hint: {_text(problem.hint)}</em>" if problem.hint else ""
    return f"{place}{_text(problem.code)}: {_text(problem.message)}{hint}"


def _text(text: str) -> str:
    """Return text that neither becomes markup nor hides or turns what stands around it."""
    return escape("".join(c if c.isprintable() or c == "\n" else "\ufffd" for c in text))


def _widen(found: re.Match[bytes]) -> bytes:
    """Return a page's own security policy that lets in what the preview adds, and nothing else."""
    policy = found[1].decode("latin-1")
    rules = dict[str, list[str]]()
    for rule in policy.split(";"):
        name, *sources = rule.split()[:64] or [""]
        rules.setdefault(name.lower(), sources)
    rules.pop("", None)
    for name, source in _NEEDED.items():
        allowed = [s for s in rules.get(name, rules.get("default-src", [])) if s != "'none'"]
        if name in rules or "default-src" in rules:
            rules[name] = allowed if source in allowed else [*allowed, source]
    widened = "; ".join(" ".join((name, *sources)) for name, sources in rules.items())
    return found[0].replace(found[1], widened.encode("latin-1"))
