"""Files fetched from a host, and what is refused."""

import threading

import pytest

from digest.errors import FetchError, UsageError
from digest.fetch.download import Bounds, download
from tests.web import Answer, serve


def fetch(answer: Answer, *, limit: int = 1000, timeout: float = 20.0) -> bytes | None:
    with serve(lambda _path: answer) as web:
        return download(f"{web.url}/rates", Bounds(limit=limit, timeout=timeout))


def test_a_file_is_fetched_whole() -> None:
    assert fetch(Answer(b"x" * 1000)) == b"x" * 1000
    assert fetch(Answer(b"x" * 1000, length=-1)) == b"x" * 1000


@pytest.mark.parametrize("status", [404, 410])
def test_nothing_there_is_none(status: int) -> None:
    assert fetch(Answer(status=status)) is None


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer(status=403), "answers 403"),
        (Answer(status=503), "answers 503"),
        (Answer(b"x" * 1001), "answers with more than 1,000 bytes"),
        (Answer(b"x" * 1001, length=-1), "answers with more than 1,000 bytes"),
        (Answer(b"x" * 10, length=20), "broke off after 10 of 20 bytes"),
        (Answer(b"x", headers={"Content-Encoding": "gzip"}), "answers packed, though"),
        (Answer(status=302, headers={"Location": "ftp://other.example/x"}), "which is not https"),
        (Answer(status=302, headers={"Location": "http://other.example/x"}), "which is not https"),
        (Answer(status=302, headers={"Location": "https://a:b@other.example/"}), "is not https"),
        (
            Answer(status=302, headers={"Location": "file:///etc/passwd"}),
            "sends on and on, or to what is no web address",
        ),
        (
            Answer(status=302, headers={"Location": "/rates"}),
            "sends on and on, or to what is no web address",
        ),
    ],
)
def test_a_host_that_does_not_behave_is_refused(answer: Answer, message: str) -> None:
    with pytest.raises(FetchError) as caught:
        fetch(answer)
    assert message in caught.value.message
    assert caught.value.message.startswith("127.0.0.1:")
    assert "\n" not in caught.value.message


def test_a_redirect_on_this_machine_is_followed() -> None:
    def answer(path: str) -> Answer:
        moved = Answer(status=302, headers={"Location": "/new"})
        return Answer(b"here") if path == "/new" else moved

    with serve(answer) as web:
        assert download(f"{web.url}/old") == b"here"
        assert web.asked == ["/old", "/new"]


def test_a_host_that_holds_back_its_answer_is_left() -> None:
    done = threading.Event()
    with serve(lambda _path: Answer(b"x", length=2, slow=done)) as web:
        with pytest.raises(FetchError, match="does not answer: timed out"):
            download(web.url, Bounds(timeout=0.2))
        done.set()


def test_a_host_that_is_not_there_is_told() -> None:
    with serve(lambda _path: Answer()) as web:
        url = web.url
    with pytest.raises(FetchError, match="does not answer"):
        download(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://rates.example/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "https://name:secret@rates.example/",
        "https://",
        "//rates.example/",
        "https://rates.example:port/",
        "https://rates.example/a b",
        "https://rates.example/\n",
        "",
    ],
)
def test_other_addresses_are_refused(url: str) -> None:
    with pytest.raises(UsageError, match="is no address to fetch from"):
        download(url)
