import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.serve.preview import Shown
from digest.serve.reload import dress, error_page, overlay

SHOWN = Shown(version="ab-1")
TAG = b'<script src="/_digest/reload.js" data-version="ab-1" defer></script>'


def problem(message: str, hint: str | None = None, where: Where | None = None) -> Problem:
    return Problem(code="DG010", severity=Severity.ERROR, message=message, hint=hint, where=where)


@pytest.mark.parametrize(
    ("page", "dressed"),
    [
        (b"<body>x</body></html>", b"<body>x" + TAG + b"</body></html>"),
        (b"<body>x</BODY>", b"<body>x" + TAG + b"</BODY>"),
        (b"<p>a &lt;/body&gt; b", b"<p>a &lt;/body&gt; b" + TAG),
        (b"<!-- </body> --><p></body>", b"<!-- </body> --><p>" + TAG + b"</body>"),
        (b"", TAG),
        (b"\xff\xfe</body>", b"\xff\xfe" + TAG + b"</body>"),
    ],
)
def test_script_goes_to_the_end_of_the_page(page: bytes, dressed: bytes) -> None:
    assert dress(page, SHOWN, reload=True) == dressed


def test_without_reload_and_errors_a_page_is_served_as_built() -> None:
    page = b'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></body>'
    assert dress(page, SHOWN, reload=False) == page


@pytest.mark.parametrize(
    ("policy", "widened"),
    [
        (
            "default-src 'none'; style-src 'self'",
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'",
        ),
        (
            "default-src 'self'",
            "default-src 'self'; script-src 'self'; connect-src 'self'; style-src 'self'",
        ),
        (
            "script-src 'none'; connect-src https://example.org",
            "script-src 'self'; connect-src https://example.org 'self'",
        ),
        ("base-uri 'none'", "base-uri 'none'"),
        ("", ""),
    ],
)
def test_a_policy_lets_in_the_script_and_nothing_else(policy: str, widened: str) -> None:
    page = '<meta http-equiv="Content-Security-Policy" content="{}"><body></body>'
    dressed = dress(page.format(policy).encode(), SHOWN, reload=True)
    assert dressed == page.format(widened).encode().replace(b"</body>", TAG + b"</body>")


def test_errors_show_place_and_hint() -> None:
    shown = overlay((problem("no date", "add one", Where("content/a.txt", 3)),))
    assert shown == (
        b'<link rel="stylesheet" href="/_digest/overlay.css">'
        b'<div id="digest-overlay" role="alert"><h2>1 error in the newest build</h2>'
        b"<ol><li><code>content/a.txt:3</code> DG010: no date<em>hint: add one</em></li></ol></div>"
    )


@given(st.text(), st.text(min_size=1), st.text())
def test_nothing_in_an_error_becomes_markup(message: str, hint: str, path: str) -> None:
    shown = overlay((problem(message, hint, Where(path)),)).decode()
    plain = overlay((problem("", "x", Where("")),)).decode()
    assert re.findall(r"<[^>]*>", shown) == re.findall(r"<[^>]*>", plain)


@given(st.text(min_size=1))
def test_an_error_page_is_one_page(title: str) -> None:
    page = error_page(title, SHOWN, reload=True).decode()
    assert page.count("<title>") == page.count("<h1>") == 1
