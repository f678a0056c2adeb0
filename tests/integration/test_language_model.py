"""A language model at a host on loopback: what it says is a fact only where the article says so."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from digest.ask.client import MAX_BYTES, Host, ask
from digest.ask.prompt import INSTRUCTIONS
from digest.environment import whole_environment
from digest.errors import AskError, UsageError
from tests.helpers import write_files

Claims = dict[str, list[Any]]

SITE = """\
-- config.yaml --
title: Harbour Brief
extract:
  engine: rules
  llm: small-model
  steps: [players, quotes, figures, deals, llm, headline, summary]
-- content/articles/tugs.txt --
Tessaly Ports buys Norrwick Tugs

GLASGOW, 3 March 2026 - Tessaly Ports has agreed to buy Norrwick Tugs for £320m, the companies
said on Tuesday.

“We will keep every crew,” said Moira Lennart, chief executive of Tessaly Ports.

Long the overseer of the yard at Norrwick Tugs, Idris Fallow stays. The pilots' body, the Clyde
Helm, welcomes it. Revenue at the group rose 12% to £88m.

“No tug will be sold this year” ran the note that Idris Fallow wrote to the crews.
-- content/articles/secret.md --
---
date: 2026-03-03
draft: true
---
# Tessaly Ports talks to a second yard

Tessaly Ports is in talks with a second yard, people who know of it say.
"""

DEAL = "Tessaly Ports has agreed to buy Norrwick Tugs for £320m, the companies said on Tuesday."
CREW = "“We will keep every crew,” said Moira Lennart, chief executive of Tessaly Ports."
YARD = "Long the overseer of the yard at Norrwick Tugs, Idris Fallow stays."
BODY = "The pilots' body, the Clyde Helm, welcomes it."
SALES = "Revenue at the group rose 12% to £88m."
NOTE = "“No tug will be sold this year” ran the note that Idris Fallow wrote to the crews."


def _player(name: str, kind: str, evidence: str, **more: str) -> dict[str, object]:
    return {"name": name, "kind": kind, "evidence": evidence, **more}


def _deal(kind: str, status: str, buyer: str, bought: str, **more: str) -> dict[str, object]:
    parties = [{"name": buyer, "role": "acquirer"}, {"name": bought, "role": "target"}]
    return {"type": kind, "status": status, "parties": parties, "evidence": DEAL, **more}


TRUE: Claims = {
    "players": [
        _player("Norrwick Tugs", "company", DEAL),
        _player("Idris Fallow", "person", YARD, role="overseer", affiliation="Norrwick Tugs"),
        _player("Clyde Helm", "organisation", BODY),
        _player(
            "Moira Lennart", "person", CREW, role="chief executive", affiliation="Tessaly Ports"
        ),
    ],
    "deals": [
        _deal("acquisition", "agreed", "Tessaly Ports", "Norrwick Tugs", value="£320m"),
    ],
    "figures": [
        {"text": "£88m", "amount": 88000000, "unit": "GBP", "evidence": SALES},
        {
            "text": "12%",
            "amount": "12",
            "unit": "%",
            "about": "Revenue at the group",
            "evidence": SALES,
        },
    ],
    "quotes": [
        {"text": "We will keep every crew", "speaker": "Moira Lennart", "evidence": CREW},
        {"text": "No tug will be sold this year", "speaker": "Idris Fallow", "evidence": NOTE},
    ],
}

ALTERED: Claims = {
    "players": [
        _player(
            "Moira Lennart", "person", CREW, role="chief executive", affiliation="Norrwick Tugs"
        ),
        _player("Moira Lennart", "person", CREW, role="chief financial officer"),
        _player("Moira Lennart", "company", CREW),
        _player("Idris Fallow", "person", YARD, role="chief executive"),
        _player("Clyde Helm", "person", BODY),
        _player("Moira Lennart", "somebody", CREW),
    ],
    "deals": [
        _deal("acquisition", "completed", "Tessaly Ports", "Norrwick Tugs", value="£320m"),
        _deal("acquisition", "agreed", "Norrwick Tugs", "Tessaly Ports", value="£320m"),
        _deal("merger", "agreed", "Tessaly Ports", "Norrwick Tugs"),
        _deal("acquisition", "agreed", "Tessaly Ports", "Norrwick Tugs", value="£88m"),
    ],
    "figures": [
        {"text": "£88m", "amount": 88000000000, "unit": "GBP", "evidence": SALES},
        {"text": "£88m", "amount": 88000000, "unit": "USD", "evidence": SALES},
        {"text": "12%", "about": "profit at the group", "evidence": SALES},
    ],
    "quotes": [
        {"text": "We will keep every crew", "speaker": "Idris Fallow", "evidence": CREW},
        {"text": "We will keep each crew", "speaker": "Moira Lennart", "evidence": CREW},
    ],
}

INVENTED: Claims = {
    "players": [
        _player("Ada Brock", "person", CREW, role="chair"),
        _player("Ada Brock", "person", "Ada Brock chairs Tessaly Ports.", role="chair"),
        _player("body", "organisation", BODY),
        _player("Moira Lennart", "person", f"{CREW} {YARD}", role="overseer"),
    ],
    "deals": [
        _deal("acquisition", "agreed", "Tessaly Ports", "Ada Brock"),
        _deal("fusion", "agreed", "Tessaly Ports", "Norrwick Tugs"),
    ],
    "figures": [
        {"text": "£3bn", "amount": 3000000000, "unit": "GBP", "evidence": DEAL},
        {"text": "Norrwick", "amount": 3, "unit": "GBP", "evidence": DEAL},
    ],
    "quotes": [
        {"text": "Revenue at the group rose", "speaker": "Moira Lennart", "evidence": SALES},
        "no object at all",
    ],
}


def _claims(*sets: Claims) -> str:
    keys = ("players", "deals", "figures", "quotes")
    return json.dumps({key: [one for some in sets for one in some[key]] for key in keys})


def _count(claims: Claims) -> int:
    return sum(map(len, claims.values()))


@dataclass
class Model:
    """What a host on loopback answers, and what it was asked."""

    answer: str = "{}"
    raw: bytes | None = None
    status: int = 200
    location: str | None = None
    port: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str | None] = field(default_factory=list)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"


@contextmanager
def answering(
    answer: str = "{}", *, raw: bytes | None = None, status: int = 200, location: str | None = None
) -> Iterator[Model]:
    """Run a host that answers like this."""
    model = Model(answer=answer, raw=raw, status=status, location=location)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            model.asked.append({"path": self.path, **json.loads(body)})
            model.keys.append(self.headers["Authorization"])
            message = {"choices": [{"message": {"role": "assistant", "content": model.answer}}]}
            data = model.raw if model.raw is not None else json.dumps(message).encode()
            self.send_response(model.status)
            if model.location:
                self.send_header("Location", model.location)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *_args: object) -> None:
            """Keep the tests' output clean."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        model.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield model
        finally:
            server.shutdown()
            thread.join()


def digest(root: Path, *words: str, model: Model | None = None) -> subprocess.CompletedProcess[str]:
    """Run the command as a user does."""
    env = whole_environment() | {"DIGEST_LLM_KEY": "sesame"}
    env.pop("DIGEST_LLM_URL", None)
    if model is not None:
        env["DIGEST_LLM_URL"] = model.url
    command = [sys.executable, "-m", "digest", "-C", str(root), *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False)


def facts(root: Path) -> dict[str, Any]:
    """Return what `extract` finds in the article about tugs."""
    done = digest(root, "extract", "--json", str(root / "content/articles/tugs.txt"))
    entry: dict[str, Any] = json.loads(done.stdout)
    return entry


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A site with one article to show and one draft."""
    return write_files(tmp_path, SITE)


def test_true_claims_are_kept_and_all_others_dropped_and_counted(site: Path) -> None:
    with answering(answer=_claims(ALTERED, TRUE, INVENTED)) as model:
        assert digest(site, "ask", model=model).returncode == 0
    said = digest(site, "-v", "extract", "--json", str(site / "content/articles/tugs.txt"))
    true, false = _count(TRUE), _count(ALTERED) + _count(INVENTED)
    assert f"small-model: {true} claims kept, {false} dropped" in said.stderr
    entry = json.loads(said.stdout)
    assert {
        (one["name"], one["kind"], one["role"], one["affiliation"]) for one in entry["players"]
    } == {
        ("Tessaly Ports", "company", None, None),
        ("Norrwick Tugs", "company", None, None),
        ("Moira Lennart", "person", "chief executive", "Tessaly Ports"),
        ("Idris Fallow", "person", "overseer", "Norrwick Tugs"),
        ("Clyde Helm", "organisation", None, None),
    }
    (deal,) = entry["deals"]
    assert (deal["type"], deal["status"]) == ("acquisition", "agreed")
    assert [(one["name"], one["role"]) for one in deal["parties"]] == [
        ("Tessaly Ports", "acquirer"),
        ("Norrwick Tugs", "target"),
    ]
    assert (deal["value"]["amount"], deal["value"]["currency"]) == (320000000, "GBP")
    assert [(one["low"], one["unit"]) for one in entry["figures"]] == [
        (320000000, "GBP"),
        (12, "%"),
        (88000000, "GBP"),
    ]
    assert [(one["text"], one["speaker"]) for one in entry["quotes"]] == [
        ("We will keep every crew", "Moira Lennart"),
        ("No tug will be sold this year", "Idris Fallow"),
    ]


def test_every_fact_of_a_model_quotes_the_article(site: Path) -> None:
    with answering(answer=_claims(TRUE)) as model:
        digest(site, "ask", model=model)
    entry = facts(site)
    spans = [
        span
        for kind in ("players", "deals", "figures", "quotes")
        for fact in entry[kind]
        for span in fact["evidence"]
    ]
    assert spans
    assert [entry["body"][span["start"] : span["end"]] for span in spans] == [
        span["quote"] for span in spans
    ]


def test_article_is_sent_once_and_what_is_held_back_never(site: Path) -> None:
    with answering(answer=_claims(TRUE)) as model:
        first = digest(site, "ask", model=model)
        second = digest(site, "ask", model=model)
    assert "1 articles answered, 0 answers kept before" in first.stderr
    assert "not sent: content/articles/secret.md (draft)" in first.stderr
    assert "0 articles answered, 1 answers kept before" in second.stderr
    assert [(one["path"], one["model"]) for one in model.asked] == [
        ("/v1/chat/completions", "small-model")
    ]
    system, user = model.asked[0]["messages"]
    assert system == {"role": "system", "content": INSTRUCTIONS}
    assert "Norrwick Tugs" in user["content"]
    assert "second yard" not in json.dumps(model.asked)


def test_build_asks_nobody_and_says_which_answer_is_missing(site: Path) -> None:
    with answering(answer=_claims(TRUE)) as model:
        built = digest(site, "build", model=model)
    assert model.asked == []
    assert built.returncode == 0
    assert "warning DG092" in built.stderr


def test_changed_article_is_asked_about_anew(site: Path) -> None:
    article = site / "content/articles/tugs.txt"
    with answering(answer=_claims(TRUE)) as model:
        digest(site, "ask", model=model)
        article.write_text(article.read_text().replace("£320m", "£330m"))
        digest(site, "ask", model=model)
    assert len(model.asked) == 2
    entry = facts(site)
    assert [one["low"] for one in entry["figures"]] == [330000000, 12, 88000000]
    assert [one["value"]["amount"] for one in entry["deals"]] == [330000000]


def test_dry_run_sends_nothing(site: Path) -> None:
    with answering() as model:
        done = digest(site, "ask", "--dry-run", model=model)
    assert (done.returncode, model.asked) == (0, [])
    assert "1 articles would be sent" in done.stderr


def test_answer_that_is_no_json_is_one_dropped_claim(site: Path) -> None:
    with answering(answer="I am sorry, but I cannot help with that.") as model:
        digest(site, "ask", model=model)
    said = digest(site, "-v", "extract", str(site / "content/articles/tugs.txt"))
    assert "0 claims kept, 1 dropped (1 not of the form asked for)" in said.stderr


def test_damaged_answer_is_named_and_costs_nothing_else(site: Path) -> None:
    with answering(answer=_claims(TRUE)) as model:
        digest(site, "ask", model=model)
    (kept,) = (site / "content/answers").iterdir()
    kept.write_text("{")
    built = digest(site, "build")
    assert built.returncode == 1
    assert f"content/answers/{kept.name}: error DG010" in built.stderr
    assert (site / "site/2026/03/03/tugs/index.html").is_file()


def test_failing_host_is_one_line_and_the_secret_is_not_in_it(site: Path) -> None:
    with answering(status=503, raw=b"sesame") as model:
        done = digest(site, "ask", model=model)
    assert done.returncode == 1
    assert (
        "content/articles/tugs.txt: error DG097: the language model's host answers 503"
        in done.stderr
    )
    assert "sesame" not in done.stderr + done.stdout
    assert model.keys == ["Bearer sesame"]


def test_without_a_host_the_missing_part_is_named(site: Path) -> None:
    done = digest(site, "ask")
    assert done.returncode == 4
    assert "DIGEST_LLM_URL is not set" in done.stderr


def test_secret_does_not_follow_a_redirect() -> None:
    with answering() as other, answering(status=307, location=f"{other.url}/x") as model:
        with pytest.raises(AskError):
            ask(Host(url=model.url, key="sesame"), "text", "small-model")
        assert (len(model.asked), other.asked) == (1, [])


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"[]",
        b"{}",
        b'{"choices": []}',
        b'{"choices": [{"message": {"content": null}}]}',
        b"\xff",
    ],
)
def test_other_answers_than_the_protocol_s_are_refused(raw: bytes) -> None:
    with answering(raw=raw) as model, pytest.raises(AskError, match="chat completions"):
        ask(Host(url=model.url), "text", "small-model")


def test_endless_answer_is_refused() -> None:
    with answering(raw=b" " * (MAX_BYTES + 1)) as model, pytest.raises(AskError, match="longer"):
        ask(Host(url=model.url), "text", "small-model")


@pytest.mark.parametrize(
    "url", ["", "file:///etc/passwd", "ftp://127.0.0.1/", "http://", "http://me:secret@127.0.0.1/"]
)
def test_address_that_is_none_is_refused_without_showing_it(url: str) -> None:
    with pytest.raises(UsageError) as refused:
        Host(url=url)
    assert "secret" not in str(refused.value)
