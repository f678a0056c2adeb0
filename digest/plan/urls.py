"""Where pages stand: addresses from the patterns of the config, portable and without collisions."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date

from digest.errors import PlanError
from digest.model.site import file_of

UNDATED = "undated/"
"""Address below which stands what has no date."""

_TOKEN = re.compile(r"\{([^{}]*)\}")
_UNPORTABLE = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\#%{}]')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?", re.IGNORECASE)
_LONGEST = 255


def edition_path(pattern: str, day: date | None) -> str:
    """Return the address of a day's edition, without a leading slash."""
    return UNDATED if day is None else _fill(pattern, day, "")


def entry_path(pattern: str, day: date | None, slug: str) -> str:
    """Return the address of an entry, without a leading slash."""
    return f"{UNDATED}{slug}/" if day is None else _fill(pattern, day, slug)


def _fill(pattern: str, day: date, slug: str) -> str:
    values = {
        "year": f"{day.year:04}",
        "month": f"{day.month:02}",
        "day": f"{day.day:02}",
        "slug": slug,
    }
    path = _TOKEN.sub(lambda token: values[token[1]], pattern).lstrip("/")
    return path if path.endswith(("/", ".html")) else f"{path}/"


def data_path(page: str) -> str:
    """Return the address of the JSON beside a page."""
    return page.removesuffix(".html") + ".json" if page.endswith(".html") else f"{page}index.json"


def find_fault(path: str) -> str | None:
    """Return why an address cannot be a file on every system and host, or None."""
    for part in file_of(path).split("/"):
        if part in {"", ".", ".."}:
            return f'has the part "{part}"'
        if _UNPORTABLE.search(part) or part.endswith((".", " ")):
            return f'has a part that not every system can write: "{part}"'
        if _RESERVED.fullmatch(part) or part.startswith("-"):
            return f'has a part that systems reserve: "{part}"'
        if len(part.encode("utf-8", "surrogatepass")) > _LONGEST:
            return f"has a part longer than {_LONGEST} bytes"
    return None


def name_source(source: str, item: int) -> str:
    """Return how messages call an article: its file, and which of it where a file holds many."""
    return source if item == 1 else f"{source} (item {item})"


def refuse_fault(path: str, source: str) -> None:
    """Refuse an address that not every system or host can write.

    Raises:
        PlanError: Names the address and what wants it.
    """
    fault = find_fault(path)
    if fault:
        raise PlanError(f'{source}: its address "{path}" {fault}', hint="give it another slug")


def refuse_collisions(pages: Iterable[tuple[str, str]]) -> None:
    """Refuse two pages that want one file, also where a system ignores case and accents' form.

    Args:
        pages: The address of each page, and what wants it, for the message.

    Raises:
        PlanError: Names the address and both sources.
    """
    files: dict[str, tuple[str, str]] = {}
    for path, source in pages:
        file = _portable(file_of(path))
        if file in files:
            raise _collision(path, source, files[file][1])
        files[file] = (path, source)
    folders: dict[str, str] = {}
    for file in files:
        for folder in _folders(file):
            if folder in folders:
                break
            folders[folder] = file
    for folder in folders:
        if folder in files:
            raise _collision(*files[folders[folder]], files[folder][1])


def _collision(path: str, source: str, other: str) -> PlanError:
    return PlanError(
        f'"/{path}" is wanted by {other} and by {source}',
        hint="give one of them another slug, or change permalinks in config.yaml",
    )


def _portable(file: str) -> str:
    return file.lower() if file.isascii() else unicodedata.normalize("NFC", file.casefold())


def _folders(file: str) -> Iterator[str]:
    """Yield the folders above a file, the nearest first."""
    while folder := file.rpartition("/")[0]:
        yield folder
        file = folder
