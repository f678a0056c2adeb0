"""What a build depends on, looked at without reading it.

The files of the content and the themes are known by their signatures, our own code and what is
installed likewise, the settings as they are. A folder whose signature is the same holds the same
names: so it is not listed again, and only what was in it is looked at.
"""

import os
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from digest.clock import system_nanoseconds
from digest.codec import digest_of, encode
from digest.config import Config
from digest.signatures import (
    Kind,
    Signature,
    is_settled,
    signature_of,
    tellable,
    walk_signatures,
    walk_tree,
)
from digest.value import Value, field, replace
from digest.write.seen import Seen, look_at, seen_of

_PACKAGE = Path(__file__).resolve().parent.parent
_COMPILED = "__pycache__"
_INSTALLED = (".dist-info", ".egg-info", ".pth")


class Looked(Value):
    """Everything in some folders, as it was seen; hidden names and compiled code apart."""

    folders: Seen = field(default_factory=Seen)
    """The folders, and those in them."""
    files: Seen = field(default_factory=Seen)
    """The plain files in them."""
    missing: tuple[str, ...] = ()
    """Folders that are not there."""
    odd: tuple[tuple[str, Signature], ...] = ()
    """Links, what they lead to, what cannot be listed: where there are any, all is listed anew."""

    @property
    def name(self) -> bytes:
        """Return the fingerprint of which files there are, and of their signatures."""
        names = "\n".join(self.files.names).encode(errors="surrogatepass")
        return digest_of(names, self.files.signs, repr(self.odd).encode()).encode()

    def holds_same(self, other: "Looked") -> bool:
        """Tell whether the same files are there, with the same signatures."""
        return (self.files, self.odd) == (other.files, other.odd)

    def is_settled(self, moment: int) -> bool:
        """Tell whether a change after the moment when it was seen would show."""
        seen = self.folders + self.files
        old = all(is_settled(signature, moment) for _, signature in self.odd)
        return old and len(seen.settled(moment).names) == len(seen.names)


class Inputs(Value):
    """What a build depends on, as it was seen before anything was read."""

    around: str
    """Fingerprint of all but the site's files: settings, code, what is installed."""
    site: Looked
    """The folders of the content and of the site's own themes."""
    code: Looked
    """Our own code and themes."""
    moment: int
    """When they were looked at, in nanoseconds since 1970."""

    @property
    def files(self) -> dict[str, Signature]:
        """Return the signatures of the plain files of the content and the themes, by path."""
        return dict(self.site.files.items())


def look_at_inputs(
    root: Path, config: Config, site: Looked | None = None, code: Looked | None = None
) -> Inputs:
    """Return what a build depends on.

    Args:
        root: The site's folder.
        config: Its settings.
        site: What was seen of its folders in an earlier build, if that was settled.
        code: What was seen of our own, likewise.
    """
    moment = system_nanoseconds()
    site = _look(root, (config.content_dir, config.themes_dir), site)
    code = _look(_PACKAGE.parent, (_PACKAGE.name, "themes"), code, without=_COMPILED)
    parts = [repr((str(root), sys.version)), *sorted(_find_installed())]
    if (model := Path(config.extract.model)).is_dir():
        parts.append(repr(sorted(walk_signatures(model))))
    told = "\n".join(parts).encode(errors="replace")
    around = digest_of(told, encode(config), code.name)
    return Inputs(around=around, site=site, code=code, moment=moment)


def _look(
    root: Path, names: Collection[str], known: Looked | None, *, without: str | None = None
) -> Looked:
    """Return what is in some folders: looked at one by one where the names are known."""
    if known is None or known.odd or _may_differ(root, known):
        return _list(root, dict.fromkeys(names), without)
    return replace(known, files=look_at(root, known.files.names))


def _may_differ(root: Path, known: Looked) -> bool:
    """Tell whether there may be other names in some folders than were seen."""
    return look_at(root, known.folders.names).signs != known.folders.signs or any(
        os.path.lexists(root / name) for name in known.missing
    )


def _list(root: Path, names: Iterable[str], without: str | None) -> Looked:
    found: dict[Kind, dict[str, Signature]] = {kind: {} for kind in Kind}
    missing = []
    for name in names:
        folder = root / name
        if not os.path.lexists(folder):
            missing.append(name)
            continue
        if folder.is_symlink():
            found[Kind.OTHER][f"{name}@"] = signature_of(folder.lstat())
        for kind, path, signature in walk_tree(folder, without=without):
            found[kind][tellable(f"{name}/{path}".removesuffix("/"))] = signature
    return Looked(
        folders=seen_of(found[Kind.FOLDER]),
        files=seen_of(found[Kind.FILE]),
        missing=tuple(missing),
        odd=tuple(sorted(found[Kind.OTHER].items())),
    )


def _find_installed() -> Iterator[str]:
    """Yield what the system says of all that is installed."""
    for folder in map(Path, sys.path):
        if folder.is_dir():
            yield from (one.name for one in os.scandir(folder) if one.name.endswith(_INSTALLED))
