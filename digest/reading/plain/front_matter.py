"""Front matter: the YAML before a text, with the keys of Digest and of common clippers."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from digest.codec import CodecError, Yaml, parse_yaml
from digest.config import ReadConfig
from digest.errors import Where
from digest.model.article import Editorial
from digest.model.report import Problem, Severity
from digest.reading.credits.names import unlinked
from digest.reading.dates.published import read_stated
from digest.reading.page.agencies import agency_named
from digest.reading.page.blocks import Meta, Stated
from digest.reading.page.urls import web_address
from digest.reading.plain.note_head import find_note_head, key_of
from digest.reading.plain.orders import ALIASES, is_no, may_be_order, order_meant, order_named
from digest.text.dates import find_dates
from digest.text.normalize import one_line
from digest.value import Value, field, replace

_FENCE = re.compile(r"\A---[ \t]*\n(.*?)^(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_TOML = re.compile(r"\A\+\+\+[ \t]*\n.*?^\+\+\+[ \t]*(?:\n|\Z)", re.DOTALL | re.MULTILINE)
_UNFENCED = re.compile(
    r"\A(?P<open>---[ \t]*\n)?(?P<lines>(?:[A-Za-z_][\w-]{0,40}[ \t]*:(?:[ \t][^\n]*)?\n"
    r"(?:[ \t]+[^\n]*\n|- [^\n]*\n)*){2,40})(?P<end>---[ \t]*\n|\s*\n|(?=\S)|\Z)"
)
_LINE = re.compile(r"^([A-Za-z_][\w-]{0,40})[ \t]*:[ \t]*(.*)$", re.MULTILINE)

_NAMES = {
    "title": ("title", "headline", "full_title"),
    "published": ("published", "published_at", "date_published", "datepublished", "published_date",
                  "pubdate", "published_time", "publication_date", "published_on", "date"),
    "authors": ("authors", "author", "by", "byline", "creator", "creators", "writer", "writers"),
    "publication": ("publication", "publisher", "site", "site_name", "website", "outlet",
                    "newspaper", "publication_title"),
    "agency": ("agency", "wire"),
    "url": ("url", "link", "canonical", "canonical_url", "canonicalurl", "source_url",
            "original_url", "article_url", "web_url", "permalink"),
    "language": ("lang", "language", "locale"),
    "slug": ("slug",),
    "description": ("description", "summary", "excerpt", "standfirst", "subtitle", "dek"),
    "section": ("section", "category", "categories"),
    "tags": ("tags", "keywords", "topics"),
    "weight": ("weight",),
    "status": ("status", "visibility", "state", "post_status", "publish_status",
               "publication_status"),
    "why_it_matters": ("why_it_matters",),
    "convert_past": ("convert_past",),
}  # fmt: skip
_KEYS = frozenset(
    alias for aliases in (*_NAMES.values(), *ALIASES.values()) for alias in aliases
) | {"source", "origin"}
_HIDDEN = frozenset({"draft", "private", "pending", "unpublished", "embargoed", "hidden", "future"})
_MAY_HIDE = re.compile(r"draft|embargo|unpublish|\bnot |schedule|\bh[eo]ld\b|unlisted")
"""Words of a status that may mean that it is not public."""
_TAKEN = frozenset(alias for aliases in _NAMES.values() for alias in aliases)
_NOTHING = re.compile(r"^([A-Za-z_][\w -]{0,40}?)[ \t]*:[ \t]*(?:null|~)[ \t]*$", re.MULTILINE)
"""Lines that say in so many words that there is nothing to say."""
_KEY = re.compile(r"^[ \t]*[\"']?([A-Za-z_][\w .-]{0,40})[\"']?[ \t]*[:=]", re.MULTILINE)
_ORDERS = ("draft", "publish_at", "expires_at", "published", "status")
_LINKED = re.compile(r"\[(?P<name>[^\[\]\n]{1,100})\]\((?P<url>[^()\s]{1,2000})\)")
_CATALOGUED = re.compile(r"([^\W\d_][\w’'-]+), ([^\W\d_][\w.’'-]*)")
_KNOWN_LEAST = 2
_LONGEST = 400


class FrontMatter(Value, kw_only=False):
    """What stood before a text, and the text."""

    meta: Meta
    """What it says about the article."""
    body: str
    """The text after it."""
    problems: tuple[Problem, ...] = ()
    """Values that could not be taken."""


def read_front_matter(text: str, *, path: str, config: ReadConfig) -> FrontMatter:
    """Return the front matter of a tidy text, and the text without it.

    Front matter that is no YAML is noted with its line; what its plain lines say is taken.
    """
    text = text.lstrip("\n ")
    toml = _TOML.match(text)
    if toml:
        problem = _problem(
            "DG013", "front matter between +++ is TOML, which is not read", Where(path, 1)
        )
        return FrontMatter(_doubted(Meta(), toml[0]), text[toml.end() :], (problem,))
    fence = _FENCE.match(text)
    if fence is None:
        return _read_unfenced(text, path, config)
    body = text[fence.end() :]
    try:
        parsed = parse_yaml(fence[1], path=path, first_line=2)
    except CodecError as error:
        problem = _problem("DG013", f"front matter: {error.message}", error.where or Where(path, 1))
        parsed = Yaml(_plain_lines(fence[1]), {}, path)
        found = _read(parsed, config)
        return FrontMatter(_doubted(found.meta, fence[1]), body, (problem, *found.problems))
    if not isinstance(parsed.value, dict):
        if parsed.value is None:
            return FrontMatter(Meta(), body)
        problem = _problem("DG013", "front matter must be keys and values", parsed.where())
        return FrontMatter(_doubted(Meta(), fence[1]), body, (problem,))
    said = {key: parsed.value[key] for key in parsed.value if key not in _nothing(fence[1])}
    return replace(_read(replace(parsed, value=said), config), body=body)


def _nothing(written: str) -> frozenset[str]:
    """Return the keys that are null in so many words."""
    return frozenset(match[1] for match in _NOTHING.finditer(written))


def _doubted(meta: Meta, written: str) -> Meta:
    """Return the values, held back where what could not be read may be an order to do so."""
    if meta.editorial.draft or not any(may_be_order(line[1]) for line in _KEY.finditer(written)):
        return meta
    doubt = "its front matter cannot be read"
    return replace(meta, editorial=replace(meta.editorial, doubt=doubt))


def _read_unfenced(text: str, path: str, config: ReadConfig) -> FrontMatter:
    """Return front matter that lacks one of its `---` lines: some known keys on the first lines."""
    found = _UNFENCED.match(text)
    if found is None or (found["open"] and found["end"].startswith("-")):
        return _read_note_head(text, path, config)
    values = _plain_lines(found["lines"])
    known = [key for key in values if key_of(key) in _KEYS]
    if len(known) < _KNOWN_LEAST:
        return FrontMatter(Meta(), text)
    lacks = "last" if found["open"] else "first"
    problem = _problem(
        "DG013", f"front matter lacks its {lacks} line of three hyphens", Where(path, 1)
    )
    taken = _read(_parse(found["lines"], path, values), config)
    return FrontMatter(taken.meta, text[found.end() :], (problem, *taken.problems))


def _read_note_head(text: str, path: str, config: ReadConfig) -> FrontMatter:
    """Return the properties that a note program wrote into the text, and the text without them."""
    head = find_note_head(text, _KEYS)
    if head is None:
        return FrontMatter(Meta(), text)
    return replace(_read(Yaml(head.values, {}, path), config), body=head.body)


def _parse(lines: str, path: str, values: dict[str, str]) -> Yaml:
    """Return some lines as YAML, or the plain values when they are none."""
    try:
        parsed = parse_yaml(lines, path=path)
    except CodecError:
        return Yaml(values, {}, path)
    return parsed if isinstance(parsed.value, dict) else Yaml(values, {}, path)


def _plain_lines(text: str) -> dict[str, str]:
    """Return the `key: value` lines of front matter that is no YAML, the first of each key."""
    found: dict[str, str] = {}
    for match in _LINE.finditer(text):
        found.setdefault(match[1], match[2].strip().strip("\"'"))
    return found


def _read(parsed: Yaml, config: ReadConfig) -> FrontMatter:
    """Return the values of front matter under their own names."""
    keys = {key_of(key): key for key in reversed(list(parsed.value)) if isinstance(key, str)}
    values = {
        name: (key, parsed.value[key])
        for name, aliases in _NAMES.items()
        for key in _first_key(keys, aliases, parsed.value)
    }
    problems: list[Problem] = []
    taken = _Taker(parsed, config, values, problems)
    source = next((parsed.value[keys[name]] for name in ("source", "origin") if name in keys), None)
    meta = _with_source(taken.meta(), source)
    if taken.doubts:
        meta = replace(meta, editorial=replace(meta.editorial, doubt=taken.doubts[0]))
    return FrontMatter(meta, "", tuple(problems))


def _first_key(
    keys: Mapping[str, str], aliases: tuple[str, ...], values: Mapping[str, Any]
) -> Iterator[str]:
    """Yield the first key of some aliases that has a value."""
    found = [keys[alias] for alias in aliases if alias in keys]
    yield from [key for key in found if values[key] not in (None, "", [])][:1]


class _Taker(Value, kw_only=False):
    """Takes checked values out of front matter, noting the others."""

    parsed: Yaml
    config: ReadConfig
    values: Mapping[str, tuple[str, Any]]
    problems: list[Problem]
    doubts: list[str] = field(default_factory=list)

    def meta(self) -> Meta:
        """Return everything front matter can say."""
        return Meta(
            title=self.word("title"),
            published=self.moment("published"),
            authors=tuple(map(_in_order, map(unlinked, self.words("authors")))),
            publication=self.word("publication"),
            agency=self.word("agency"),
            url=self.address(),
            language=self.word("language"),
            slug=self.word("slug"),
            description=self.word("description"),
            editorial=Editorial(
                draft=any(one.flag("draft") for one in self.orders("draft")) or self.hidden(),
                publish_at=max(self.instants("publish_at"), default=None),
                expires_at=min(self.instants("expires_at"), default=None),
                weight=self.number("weight"),
                section=next(iter(self.words("section")), None),
                tags=self.words("tags"),
                why_it_matters=self.word("why_it_matters"),
                convert_past=self.flag("convert_past"),
            ),
        )

    def orders(self, name: str) -> Iterator["_Taker"]:
        """Yield a taker for each key that gives an order, or may be meant to."""
        for key, value in self.parsed.value.items():
            known = order_named(key) if isinstance(key, str) else None
            meant = known or order_meant(str(key), value)
            taken = key_of(str(key)) in _TAKEN or (name != "draft" and is_no(value))
            if name != meant or taken:
                continue
            if value in (None, "", []):
                self.doubts.append(f"its {key} is empty")
            elif not known and name == "draft":
                self.doubts.append(f"its {key} may be meant to hold it back")
            else:
                yield replace(self, values={name: (key, value)})

    def instants(self, name: str) -> tuple[datetime, ...]:
        """Return the moments that an order is given with: several keys may give it."""
        found = [one.instant(name) for one in self.orders(name)]
        return tuple(moment for moment in found if moment)

    def doubt(self, name: str, wanted: str) -> None:
        """Note a value of the wrong kind."""
        key, value = self.values[name]
        message = f"front matter: {key} must be {wanted}, not {str(value)[:60]!r}"
        self.problems.append(_problem("DG016", message, self.parsed.where(key)))
        if name in _ORDERS:
            self.doubts.append(f"its {key} cannot be read")

    def words(self, name: str) -> tuple[str, ...]:
        """Return a list of words; one word is a list of one, parted at commas for tags."""
        if name not in self.values:
            return ()
        value = self.values[name][1]
        parts = value if isinstance(value, list) else [value]
        if isinstance(value, str) and name == "tags":
            parts = re.split(r"[,;]", value)
        names = [part.get("name") if isinstance(part, dict) else part for part in parts]
        if any(isinstance(part, dict | list) for part in names):
            self.doubt(name, "a list of words")
            return ()
        return tuple(one_line(str(part))[:_LONGEST] for part in names if part not in (None, ""))

    def word(self, name: str) -> str | None:
        """Return a piece of text."""
        return next(iter(self.words(name)), None)

    def flag(self, name: str) -> bool:
        """Return yes or no; what is neither counts as yes, so that nothing held back gets out."""
        if name not in self.values:
            return False
        value = self.values[name][1]
        if not isinstance(value, bool):
            self.doubt(name, "true or false")
            return str(value).lower() not in ("no", "off", "0")
        return value

    def hidden(self) -> bool:
        """Tell whether a status of the clipper's or the old site's says that it is not public."""
        found = False
        for key, value in self.parsed.value.items():
            if key_of(str(key)) not in _NAMES["status"] and not key_of(str(key)).endswith("status"):
                continue
            state = str(value).strip().lower()
            found = found or state in _HIDDEN
            if state not in _HIDDEN and _MAY_HIDE.search(state):
                self.doubts.append(f"its {key} may be meant to hold it back")
        return found or self._unpublished()

    def _unpublished(self) -> bool:
        return "published" in self.values and self.values["published"][1] is False

    def number(self, name: str) -> int:
        """Return a whole number."""
        value = self.values[name][1] if name in self.values else 0
        if isinstance(value, int) and not isinstance(value, bool):
            return value
        self.doubt(name, "a whole number")
        return 0

    def moment(self, name: str) -> Stated | None:
        """Return a day, with its moment where an hour is given."""
        if name not in self.values or (name == "published" and self._unpublished()):
            return None
        stated = read_stated(self.written(name))
        if stated is None:
            self.doubt(name, "a date")
        return stated

    def written(self, name: str) -> str:
        """Return a date as it is written."""
        value = self.values[name][1]
        return value.isoformat() if isinstance(value, date | datetime) else str(value)

    def instant(self, name: str) -> datetime | None:
        """Return a moment; the editor's hour is the site's own, and a day alone its midnight."""
        stated = self.moment(name)
        if stated is None:
            return None
        if stated.moment:
            return stated.moment
        clock = find_dates(self.written(name))[0].clock or time()
        return datetime.combine(stated.day, clock, ZoneInfo(self.config.zone))

    def address(self) -> str | None:
        """Return a web address."""
        written = self.word("url")
        found = web_address(written) if written else None
        if written and found is None:
            self.doubt("url", "an http or https address")
        return found


def _in_order(name: str) -> str:
    """Return a name with its given name first: catalogues write `Roe, Jane`."""
    found = _CATALOGUED.fullmatch(name)
    return f"{found[2]} {found[1]}" if found else name


def _with_source(meta: Meta, source: object) -> Meta:
    """Return the values with what the key `source` adds: an address, a paper, or both by name."""
    link = _LINKED.fullmatch(source.strip()) if isinstance(source, str) else None
    if link:
        source = {"name": link["name"], "url": link["url"]}
    if isinstance(source, str):
        address = web_address(source)
        if address:
            return replace(meta, url=meta.url or address)
        agency = agency_named(source)
        if agency:
            return replace(meta, agency=meta.agency or agency)
        return replace(meta, publication=meta.publication or one_line(source)[:_LONGEST])
    if not isinstance(source, dict):
        return meta
    words = {key: one_line(value) for key, value in source.items() if isinstance(value, str)}
    outlet = next((words[key] for key in ("outlet", "publication", "name") if key in words), None)
    return replace(
        meta,
        publication=meta.publication or outlet,
        agency=meta.agency or words.get("agency"),
        url=meta.url or web_address(words.get("url", "")),
    )


def _problem(code: str, message: str, where: Where) -> Problem:
    """Return a problem of the front matter."""
    hint = (
        "put values with a colon in quotes, between two lines of ---" if code == "DG013" else None
    )
    return Problem(code=code, severity=Severity.WARNING, message=message, where=where, hint=hint)
