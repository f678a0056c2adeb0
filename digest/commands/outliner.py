"""The outlines of a site's files: kept by the fingerprint of all that they are made from.

Only files that changed are read and extracted, some at a time: the facts of all articles are never
held together.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

from digest.codec import CodecError, decode, digest_of, encode
from digest.commands.answers import ANSWERS, STEP
from digest.commands.means import Means
from digest.commands.outlines import FileOutline, Outline, OutlineMaker
from digest.config import Config
from digest.errors import DigestError, ReadError, Where
from digest.model.report import Problem, problem_of
from digest.reading.files.sources import Found, FoundFile, load_source, read_bytes
from digest.signatures import walk_signatures
from digest.store.buckets import Buckets
from digest.store.cache import Store
from digest.store.stamps import Stamps
from digest.value import Value

AT_ONCE = 1000
"""Files whose facts are held together."""
RATES = "rates"
"""Folder of the site's own exchange rates, in the folder of the content."""

_ByPath = dict[str, tuple[str, FileOutline]]
"""Name and outline of files by their path."""


class Outlined(Value):
    """The files of a site, in outline."""

    files: tuple[FileOutline, ...]
    """The files that can be read, in their order."""
    unread: tuple[Problem, ...]
    """Why the others cannot."""
    rates: tuple[Problem, ...]
    """What is wrong with exchange rates that were asked for."""
    twins: tuple[tuple[str, str], ...]
    """Paths of files that hold the same bytes as one before them, after that one's."""


class Renewed(Value):
    """Files of which the outlines were made anew."""

    old: _ByPath
    """What they told in the last run."""
    new: _ByPath
    """What they tell now."""


class Outliner:
    """Makes the outlines of a site's files, with what the last run kept."""

    def __init__(self, root: Path, config: Config, means: Means, *, few: bool = False) -> None:
        """Take what the last run kept for these settings, this code and this engine.

        Args:
            root: The site's folder.
            config: Its settings.
            means: What the work is done with.
            few: Few of the files are asked for: what is kept of the others stays.
        """
        self._root, self._config, self._means = root, config, means
        content = (root / config.content_dir).as_posix()
        self._stamps = Stamps(means.store, content, trust=means.trust_stat, few=few)
        self._maker = OutlineMaker(root, config, means)
        self._settings = self._find_settings()
        key = digest_of(b"outlines", self._settings.encode())
        self._kept = Buckets(means.store, key, dict[str, FileOutline])
        self._find = self._kept.get if few else self._kept.known.get
        self._rates_key = digest_of(key.encode(), b"rates")
        self._rates = dict.fromkeys(_load_rates(means.store, self._rates_key))

    def outline(self, found: Found) -> Outlined:
        """Return the outline of each file that was found."""
        contents: dict[str, str] = {}
        files, missing, unread = self._look_up(found.files, contents)
        told = self._tell(missing)
        waiting = iter(missing.items())
        while some := dict(islice(waiting, AT_ONCE)):
            files |= self._outline_some(some, told)
            self._means.store.flush()
        ordered = [files[file.path] for file in found.files if file.path in files]
        self._keep(dict(ordered))
        return Outlined(
            files=tuple(outline for _, outline in ordered),
            unread=tuple(unread),
            rates=tuple(self._rates),
            twins=tuple(_find_twins(contents)),
        )

    def renew(self, changed: Collection[str], others: Iterable[str]) -> Renewed | None:
        """Return what some files told in the last run, and what they tell now.

        None where that may not be all: where one has a note or is new, cannot be read, changes
        while it is read, holds the same bytes as another, or asks for rates that are not there.

        Args:
            changed: Paths of the files.
            others: Paths of those that may hold the same bytes.
        """
        old = {path: one for path in changed if (one := self._recall(path))}
        found = [FoundFile(path, self._place(path)) for path in sorted(changed)]
        contents: dict[str, str] = {}
        new, missing, unread = self._look_up(found, contents)
        taken = {self._stamps.last(self._place(path)) for path in {*others}.difference(changed)}
        apart = {*contents.values()} - taken
        if unread or len(old) < len(found) or len(apart) < len(found):
            return None
        told, rates = self._tell(missing), {*self._rates}
        new |= self._outline_some(missing, told)
        if self._rates.keys() != rates or any(new[file.path][0] == _unkept(file) for file in found):
            return None
        return Renewed(old=old, new=new)

    def keep_renewed(self, renewed: Renewed) -> None:
        """Keep what some files tell now for the next run."""
        self._stamps.keep()
        self._kept.change(dict(renewed.new.values()), [name for name, _ in renewed.old.values()])

    def load(self, files: Mapping[str, FoundFile], article: Outline) -> bytes:
        """Return the entry of an article, encoded; made again where the store lost it.

        Args:
            files: The files that were found, by their paths.
            article: The article.

        Raises:
            ReadError: Its file has changed since, or cannot be read any more.
        """
        data = self._means.store.get(article.entry)
        if data is None:
            for _ in self._maker.make([files[article.source]]):
                continue
            data = self._means.store.get(article.entry)
        if data is None:
            raise ReadError(
                "the file changed while the site was built",
                where=Where(article.source),
                hint="build again",
            )
        return data

    def _recall(self, path: str) -> tuple[str, FileOutline] | None:
        """Return name and outline of a file without notes in the last run."""
        name = f"{self._stamps.last(self._place(path))} {path}"
        outline = self._kept.get(name)
        return (name, outline) if outline else None

    def _place(self, path: str) -> str:
        return f"{self._root}/{path}"

    def _tell(self, missing: Collection[object]) -> list[Callable[[object], None]]:
        """Return whom to tell of each file that was read, and of each article with its facts."""
        return [self._means.counted(name, len(missing)) for name in ("reading", "facts")]

    def _find_settings(self) -> str:
        """Return the fingerprint of all that entries are made from besides their own files."""
        config = self._config
        blank = self._maker.blank
        told = (config.read, config.currency, config.edition, config.timezone, blank)
        beside = [ANSWERS] if STEP in config.extract.steps else []
        return digest_of(
            self._means.by.entries.encode(),
            encode(told),
            *(self._digest_folder(name).encode() for name in (RATES, *beside)),
        )

    def _digest_folder(self, name: str) -> str:
        """Return the fingerprint of the files in a folder of the content."""
        folder = self._root / self._config.content_dir / name
        names = sorted({path.removesuffix("@") for path, _ in walk_signatures(folder)})
        return digest_of(
            *(
                part.encode(errors="surrogatepass")
                for path in names
                for part in (
                    path,
                    self._stamps.digest(folder / path, partial(_read, folder / path)),
                )
            )
        )

    def _look_up(
        self, found: Iterable[FoundFile], contents: dict[str, str]
    ) -> tuple[_ByPath, dict[FoundFile, str], list[Problem]]:
        """Return the outlines that are kept, the files without, and why others cannot be read.

        A file without one comes with the name that its outline shall have.

        Args:
            found: The files.
            contents: Is given the fingerprint of each one's bytes, by its path.
        """
        files: _ByPath = {}
        missing: dict[FoundFile, str] = {}
        unread = []
        seen, stamps = self._means.seen, self._stamps
        for file in found:
            try:
                content = stamps.recall(file.place, seen.get(file.path)) or stamps.digest(
                    file.place, partial(_read_article, file)
                )
            except DigestError as error:
                unread.append(problem_of(error))
                continue
            contents[file.path] = content
            name = self._name(file, content)
            outline = self._find(name)
            if outline is None:
                missing[file] = name
            else:
                files[file.path] = (name, outline)
        return files, missing, unread

    def _name(self, file: FoundFile, content: str) -> str:
        """Return a name that stands for all that a file's outline is made from."""
        if not (file.patch or file.items):
            return f"{content} {file.path}"
        parts = [content, file.path]
        for slug, note in _notes_of(file):
            parts += [slug, note.name, self._stamps.digest(note, partial(_read, note))]
        return digest_of(*(part.encode(errors="surrogatepass") for part in parts))

    def _outline_some(
        self, some: Mapping[FoundFile, str], told: Sequence[Callable[[object], None]]
    ) -> _ByPath:
        """Read and extract some files; return their outlines, under no name what changed since."""
        files = {}
        for file, source, outline in self._maker.make(some, on_read=told[0], on_facts=told[1]):
            now = self._name(file, digest_of(source.data)) if source is not None else ""
            files[file.path] = (now if now == some[file] else _unkept(file), outline)
        self._rates |= self._maker.rates
        return files

    def _keep(self, files: dict[str, FileOutline]) -> None:
        self._stamps.keep()
        self._kept.keep(files)
        if rates := tuple(self._rates):
            self._means.store.put(self._rates_key, encode(rates))
        self._means.store.hold(_names_in(files))


def _find_twins(contents: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the first of several files with the same bytes, and each other one."""
    first: dict[str, str] = {}
    for path, content in contents.items():
        if first.setdefault(content, path) != path:
            yield first[content], path


def _load_rates(store: Store, key: str) -> tuple[Problem, ...]:
    """Return what was wrong with exchange rates when entries were made that are kept."""
    data = store.get(key)
    try:
        return decode(data, tuple[Problem, ...], name="rates") if data else ()
    except CodecError:
        return ()


def _names_in(files: Mapping[str, FileOutline]) -> Iterator[str]:
    """Yield the names of all results that the outlines rest on."""
    for file in files.values():
        yield file.read
        for article in file.articles:
            yield from (article.facts, article.entry)


def _notes_of(file: FoundFile) -> Iterator[tuple[str, Path]]:
    """Yield the notes on a file, and those on single articles of it by their slugs."""
    if file.patch:
        yield "", file.patch
    yield from file.items


def _read_article(file: FoundFile) -> bytes:
    return load_source(file).data


def _read(path: Path) -> bytes:
    """Return a file's bytes; of one that cannot be read, why."""
    try:
        return read_bytes(path)
    except DigestError as error:
        return f"unread: {error.message}".encode()


def _unkept(file: FoundFile) -> str:
    """Return a name under which no later run looks: the file changed while it was read."""
    return f"? {file.path}"
