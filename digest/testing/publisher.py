"""For authors of publishers: does one keep the promises that a publish relies on?"""

import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from digest.codec import sha256_of
from digest.errors import PublishError
from digest.model.report import Problem, Severity
from digest.publish.diff import Changes, diff
from digest.publish.manifest import read_site
from digest.publish.publisher import Publisher

_FIRST = {
    "index.html": b"<h1>First</h1>\n",
    "2031/05/06/index.html": b"<h1>Edition</h1>\n",
    "2031/05/06/gone/index.html": b"<h1>Gone tomorrow</h1>\n",
    "assets/brief.0a1b2c3d.css": b"h1 { color: navy }\n",
    "feed.xml": b"<feed/>\n",
}
_SECOND = {
    "index.html": b"<h1>Other</h1>\n",
    "2031/05/06/index.html": b"<h1>Edition</h1>\n",
    "2031/05/07/it's new \u00e9 \\/-index.html": b"\x00\xff",
    "assets/brief.0a1b2c3d.css": b"h1 { color: navy }\n",
    "empty.txt": b"",
    "feed.xml": b"<feed/>\n",
}


def check_publisher(publisher: Publisher) -> tuple[Problem, ...]:
    """Publish two small sites to an empty target and return what does not hold.

    Args:
        publisher: One whose target is empty and may be written to.
    """
    with tempfile.TemporaryDirectory() as folder:
        return tuple(_check(publisher, Path(folder)))


def _check(publisher: Publisher, folder: Path) -> Iterator[Problem]:
    first = _write_site(folder / "first", _FIRST)
    second = _write_site(folder / "second", _SECOND)
    yield from _compare("an empty target holds nothing", publisher, {})
    _publish(publisher, first)
    yield from _compare("the first publish sends every file", publisher, _FIRST)
    _publish(publisher, first)
    yield from _compare("publishing the same again changes nothing", publisher, _FIRST)
    changes = _publish(publisher, second)
    yield from _compare("a publish sends, changes and deletes", publisher, _SECOND)
    list(publisher.apply(changes, second))
    yield from _compare("the same changes twice are as once", publisher, _SECOND)
    yield from _check_refusal(publisher, second)
    yield from _check_rollback(publisher)


def _check_refusal(publisher: Publisher, site: Path) -> Iterator[Problem]:
    """A site that changes under the publish must not get out half."""
    (site / "index.html").write_bytes(b"planned")
    (site / "feed.xml").write_bytes(b"planned")
    changes = diff(read_site(site), publisher.remote())
    (site / "feed.xml").write_bytes(b"changed since")
    try:
        list(publisher.apply(changes, site))
    except PublishError:
        yield from _compare("a refused publish leaves the target as it was", publisher, _SECOND)
    else:
        yield _problem("a file that changed after the plan is refused with PublishError")


def _check_rollback(publisher: Publisher) -> Iterator[Problem]:
    before = publisher.earlier()
    yield from _compare("asking for the earlier version changes nothing", publisher, _SECOND)
    try:
        list(publisher.rollback())
    except PublishError:
        if before is not None:
            yield _problem("a rollback is refused only where there is no earlier version")
        yield from _compare("a refused rollback changes nothing", publisher, _SECOND)
    else:
        if before is None:
            yield _problem("a rollback goes to the version that was told before")
        yield from _compare("a rollback shows the version before", publisher, _FIRST)


def _write_site(folder: Path, files: Mapping[str, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def _publish(publisher: Publisher, site: Path) -> Changes:
    changes = diff(read_site(site), publisher.remote())
    list(publisher.apply(changes, site))
    return changes


def _compare(rule: str, publisher: Publisher, wanted: Mapping[str, bytes]) -> Iterator[Problem]:
    expected = {path: sha256_of(data) for path, data in wanted.items()}
    found = dict(publisher.remote())
    wrong = sorted(path for path in {*found, *expected} if found.get(path) != expected.get(path))
    if wrong:
        yield _problem(f"{rule}: not so for {', '.join(wrong)}")


def _problem(message: str) -> Problem:
    return Problem(code="DG079", severity=Severity.ERROR, message=message)
