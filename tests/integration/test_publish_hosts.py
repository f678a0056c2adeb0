"""Git over real connections: ssh with sshd, https with git's own backend."""

import getpass
import os
import signal
import socket
import ssl
import subprocess
from base64 import b64encode
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from digest.codec import sha256_of
from digest.config import TargetConfig
from digest.environment import whole_environment
from digest.errors import PublishError
from digest.publish.diff import diff
from digest.publish.git import GitPublisher
from digest.publish.manifest import read_site
from digest.publish.publisher import Destination
from tests.helpers import require_program, write_files
from tests.processes import running

pytestmark = pytest.mark.system

TOKEN = sha256_of(b"right")
WRONG = sha256_of(b"wrong")
EXPECTED = f"Basic {b64encode(f'x-access-token:{TOKEN}'.encode()).decode()}"


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    require_program("git")
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture
def remote(tmp_path: Path) -> Path:
    """A bare repository to publish to."""
    git(tmp_path, "init", "--quiet", "--bare", "remote.git")
    git(tmp_path / "remote.git", "config", "http.receivepack", "true")
    return tmp_path / "remote.git"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A newsroom's repository with a built site."""
    root = write_files(tmp_path / "root", "-- site/index.html --\nhome\n-- site/a.html --\na\n")
    git(root, "init", "--quiet")
    return root


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True, check=True)
    return done.stdout.decode().strip()


def publish(root: Path, address: str, **environment: str) -> None:
    settings = (("remote", address),)
    target = TargetConfig(name="pages", type="git", settings=settings)
    now = datetime(2031, 5, 6, 7, tzinfo=UTC)
    whole = {**whole_environment(), **environment}
    host = GitPublisher(Destination(target=target, root=root, now=now, environment=whole))
    site = root / "site"
    list(host.apply(diff(read_site(site), host.remote()), site))


def pages(remote: Path) -> list[str]:
    listing = git(remote, "for-each-ref") and git(
        remote, "ls-tree", "-r", "--name-only", "gh-pages"
    )
    return listing.splitlines()


PUBLISHED = [".digest-manifest.json", ".nojekyll", "a.html", "index.html"]


def make_key(file: Path) -> None:
    subprocess.run(
        ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "test", "-f", str(file)], check=True
    )


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


@pytest.fixture
def ssh_port(tmp_path: Path) -> Iterator[int]:
    """Run sshd for the user's key; return its port."""
    sshd = require_program("sshd")
    require_program("ssh-keygen")
    if os.getuid() == 0:
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    make_key(tmp_path / "host")
    make_key(tmp_path / "user")
    port = free_port()
    config = tmp_path / "sshd.conf"
    config.write_text(
        f"ListenAddress 127.0.0.1\nPort {port}\nHostKey {tmp_path}/host\nPidFile none\n"
        f"AuthorizedKeysFile {tmp_path}/user.pub\nStrictModes no\nUsePAM no\n"
        "PasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n"
    )
    command = [sshd, "-D", "-e", "-f", config]
    with running(command, stdout=None, stderr=subprocess.PIPE) as server:
        assert server.stderr is not None
        assert any("Server listening" in line for line in server.stderr)
        yield port
        server.terminate()
        server.stderr.read()


def test_a_branch_is_published_over_ssh(
    tmp_path: Path, root: Path, remote: Path, ssh_port: int
) -> None:
    host_key = (tmp_path / "host.pub").read_text()
    (tmp_path / "known").write_text(f"[127.0.0.1]:{ssh_port} {host_key}")
    git(
        root,
        "config",
        "core.sshCommand",
        f"ssh -F none -oBatchMode=yes -oUserKnownHostsFile={tmp_path}/known -i {tmp_path}/user",
    )

    publish(root, f"ssh://{getpass.getuser()}@127.0.0.1:{ssh_port}{remote}")

    assert pages(remote) == PUBLISHED


def test_an_unknown_host_key_is_refused_and_not_accepted(
    root: Path, remote: Path, ssh_port: int
) -> None:
    address = f"ssh://{getpass.getuser()}@127.0.0.1:{ssh_port}{remote}"
    for _ in range(2):
        with pytest.raises(PublishError, match="the host's key is not known"):
            publish(root, address)
    assert pages(remote) == []


class Backend(BaseHTTPRequestHandler):
    """Hands requests that carry the token to `git http-backend`."""

    protocol_version = "HTTP/1.1"
    folder = Path()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self.answer(b"")

    def do_POST(self) -> None:
        self.answer(self.rfile.read(int(self.headers["Content-Length"])))

    def answer(self, body: bytes) -> None:
        if self.headers.get("Authorization") != EXPECTED:
            self.send_response(401)
            self.send_header("WWW-Authenticate", 'Basic realm="pages"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        variables = {
            "CONTENT_LENGTH": str(len(body)),
            "CONTENT_TYPE": self.headers.get("Content-Type", ""),
            "GIT_HTTP_EXPORT_ALL": "1",
            "GIT_PROJECT_ROOT": str(self.folder),
            "HTTP_CONTENT_ENCODING": self.headers.get("Content-Encoding", ""),
            "PATH_INFO": path,
            "QUERY_STRING": query,
            "REMOTE_USER": "ama",
            "REQUEST_METHOD": self.command,
        }
        done = subprocess.run(
            ["git", "http-backend"],
            input=body,
            capture_output=True,
            env={**whole_environment(), **variables},
            check=True,
        )
        head, _, content = done.stdout.partition(b"\r\n\r\n")
        fields = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(fields.pop("Status", "200 OK").split()[0]))
        for name, value in fields.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


@pytest.fixture
def https_port(tmp_path: Path, remote: Path) -> Iterator[int]:
    """Serve the repository by https to who has the token; return the port."""
    openssl = require_program("openssl")
    subprocess.run(
        [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
         "-keyout", str(tmp_path / "key.pem"), "-out", str(tmp_path / "cert.pem")],
        check=True,
        capture_output=True,
    )  # fmt: skip
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "cert.pem", tmp_path / "key.pem")
    Backend.folder = remote.parent
    with HTTPServer(("127.0.0.1", 0), Backend) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        child = os.fork()
        if child == 0:
            server.serve_forever()
        yield int(server.server_address[1])
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def test_a_token_of_the_environment_opens_https(
    tmp_path: Path, root: Path, remote: Path, https_port: int
) -> None:
    authority = str(tmp_path / "cert.pem")

    publish(
        root,
        f"https://localhost:{https_port}/remote.git",
        DIGEST_GIT_TOKEN=TOKEN,
        GIT_SSL_CAINFO=authority,
    )

    assert pages(remote) == PUBLISHED
    kept = b"".join(file.read_bytes() for file in (root / ".digest").rglob("*") if file.is_file())
    assert TOKEN.encode() not in kept
    assert EXPECTED.split()[1].encode() not in kept


def test_https_without_a_login_ends_with_a_hint(
    tmp_path: Path, root: Path, remote: Path, https_port: int
) -> None:
    with pytest.raises(PublishError, match="the host refused the login") as caught:
        publish(
            root,
            f"https://localhost:{https_port}/remote.git",
            GIT_SSL_CAINFO=str(tmp_path / "cert.pem"),
        )
    assert "DIGEST_GIT_TOKEN" in str(caught.value.hint)
    assert pages(remote) == []


def test_a_wrong_token_is_refused_and_not_shown(
    tmp_path: Path, root: Path, remote: Path, https_port: int
) -> None:
    with pytest.raises(PublishError, match="the host refused the login") as caught:
        publish(
            root,
            f"https://localhost:{https_port}/remote.git",
            DIGEST_GIT_TOKEN=WRONG,
            GIT_SSL_CAINFO=str(tmp_path / "cert.pem"),
        )
    assert WRONG not in f"{caught.value.message}{caught.value.hint}"
    assert pages(remote) == []
