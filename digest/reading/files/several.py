"""Files that hold several articles: each gets a name that stays when others join it."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from digest.codec import digest_of
from digest.errors import ReadError, Where
from digest.model.article import Article, Source
from digest.model.report import Problem, Severity
from digest.text.normalize import one_line
from digest.value import Value, replace

MOST = 1000
"""Most articles that are read of one file."""
_LONGEST = 71
_SHOWN = 80


class Piece(Value):
    """A part of a file that is an article of its own."""

    label: str
    """What messages call it: its title, its address."""
    key: str = ""
    """What stays the same when it comes again: its id or address."""
    read: Callable[[int], Article]
    """Returns its article, given its place in the file; may raise ReadError."""


class _Read(Value, kw_only=False):
    """A part that was read."""

    piece: Piece
    """The part."""
    article: Article
    """Its article."""


def failed_piece(label: str, error: ReadError) -> Piece:
    """Return a part that is known to hold no article, so that it is named among the others."""

    def read(_number: int) -> Article:
        raise error

    return Piece(label=label, read=read)


def read_pieces(
    pieces: Sequence[Piece],
    source: Source,
    *,
    kind: str,
    count: int = 0,
    problems: Iterable[Problem] = (),
) -> tuple[Article, ...]:
    """Return the articles of a file, each with a slug of its own.

    What holds no article, or one that came before, is named in a problem of the first article.

    Args:
        pieces: The parts of the file, in its order.
        source: The file.
        kind: What a part is called: item, mail, record.
        count: How many parts there are, where not all are given.
        problems: What the reader found odd in the whole file.

    Raises:
        ReadError: No part holds an article.
    """
    said = [*problems, *_left_out(source, max(count, len(pieces)), kind)]
    found: list[_Read] = []
    for number, piece in enumerate(pieces[:MOST], start=1):
        try:
            found.append(_Read(piece, piece.read(number)))
        except ReadError as error:
            said.append(_problem(source, f"{kind} {number}", piece, error.message))
    kept = list(_without_repeats(found, said, source, kind))
    if not kept:
        raise _nothing(source, kind, said)
    first, *others = _with_own_slugs(kept)
    return (replace(first, problems=(*first.problems, *said)), *others)


def _nothing(source: Source, kind: str, problems: Sequence[Problem]) -> ReadError:
    """Return the error of a file without articles; where it has one part, with its reason."""
    told = problems[0].message if len(problems) == 1 else None
    hint = told or f"save the {kind}s with their text"
    return ReadError(
        f"no {kind} of this file holds an article", where=Where(source.path), hint=hint
    )


def _without_repeats(
    found: Iterable[_Read], problems: list[Problem], source: Source, kind: str
) -> Iterable[_Read]:
    """Yield each article once; the later ones of a text or of an id and headline are noted."""
    seen: dict[str, int] = {}
    for one in found:
        article = one.article
        keys = [article.text]
        if one.piece.key and article.headline:
            keys.append(f"{one.piece.key}\n{article.headline.of(article.text)}")
        before = next((seen[key] for key in keys if key in seen), None)
        seen.update(dict.fromkeys(keys, article.item if before is None else before))
        if before is None:
            yield one
            continue
        why = f"{kind} {before} is the same article"
        problems.append(
            replace(
                _problem(source, f"{kind} {article.item}", one.piece, why), severity=Severity.NOTE
            )
        )


def _with_own_slugs(found: Sequence[_Read]) -> list[Article]:
    """Return the articles with different slugs, whatever their order in the file.

    Of several with one name the oldest keeps it; the others add a fingerprint of what they are.
    """
    named = defaultdict(list)
    for one in found:
        named[one.article.slug].append(one)
    oldest = {slug: min(some, key=_age).article.item for slug, some in named.items()}
    taken = set(named)
    result = []
    for one in found:
        slug = one.article.slug
        if one.article.item != oldest[slug]:
            slug = _marked(one, taken)
            taken.add(slug)
        result.append(replace(one.article, slug=slug))
    return result


def _marked(one: _Read, taken: set[str]) -> str:
    """Return a slug with the fingerprint of its part, of its text too where that is taken."""
    head = one.article.slug[:_LONGEST].rstrip("-")
    for what in (one.piece.key or one.article.text, one.piece.key + one.article.text):
        slug = f"{head}-{_print(what)}"
        if slug not in taken:
            return slug
    return f"{head}-{_print(f'{one.article.item} {one.article.text}')}"


def _print(text: str) -> str:
    """Return a short fingerprint."""
    return digest_of(text.encode("utf-8", "surrogatepass"))[:8]


def _age(one: _Read) -> tuple[bool, str, str, str]:
    """Return what sorts articles of one name, the oldest first, without their order in the file."""
    when = one.article.published
    moment = when.moment.isoformat() if when.moment else ""
    return when.day is None, str(when.day), moment, _print(one.piece.key or one.article.text)


def _left_out(source: Source, count: int, kind: str) -> list[Problem]:
    """Return the note of a file with more parts than are read."""
    note = Problem(
        code="DG017",
        severity=Severity.WARNING,
        message=f"only the first {MOST} of {count} {kind}s were read",
        where=Where(source.path),
        hint="save the file in parts",
    )
    return [note] if count > MOST else []


def _problem(source: Source, place: str, piece: Piece, why: str) -> Problem:
    """Return the problem of a part that gives no article."""
    label = one_line(piece.label)[:_SHOWN]
    return Problem(
        code="DG019",
        severity=Severity.WARNING,
        message=f'{place} "{label}" left out: {why}',
        where=Where(source.path),
    )
