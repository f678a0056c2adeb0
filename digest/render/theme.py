"""Themes: a folder of templates, static files and words, and the one that it extends.

A theme is code: the sandbox keeps its mistakes small, it is no wall against malice.
"""

import difflib
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path, PurePosixPath

from jinja2 import Environment, TemplateError, TemplateNotFound, meta, nodes
from jinja2.loaders import BaseLoader, split_template_path

from digest.codec import CodecError, Yaml, digest_of, encode, parse_yaml, sha256_of
from digest.errors import ThemeError, Where
from digest.value import Value

ASSETS = "assets/"
"""Folder of the site in which static files stand, with their fingerprint in the name."""
OPTIONS_CSS = "options.css"
"""The static file that is made of the options chosen in the config."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_CSS_URL = re.compile(r"""url\(\s*["']?([^"')\s]+)["']?\s*\)""")
_KEYS = ("name", "extends", "description", "options")
_DEEPEST = 5
_REMEMBERED = 64


class ThemeFolder(Value):
    """One folder of a theme's chain, and what its theme.yaml says."""

    name: str
    """How the config calls it."""
    path: Path
    """Where it is."""
    extends: str | None = None
    """The theme whose parts it takes over where it has none."""
    options: tuple[tuple[str, str], ...] = ()
    """Its options and their custom properties in CSS, each the colour of something."""

    def label(self, part: str) -> str:
        """Return how messages name a file of the theme."""
        return f"themes/{self.name}/{part}"


class Asset(Value, kw_only=False):
    """A static file of a theme."""

    name: str
    """Path in the theme's folder `static`, as templates call it."""
    path: str
    """Path in the site, with the fingerprint."""
    data: bytes
    """The bytes."""


class Theme(Value):
    """A theme made ready: its templates, static files and words."""

    folders: tuple[ThemeFolder, ...]
    """The theme, the one it extends, and so on."""
    sources: Mapping[str, tuple[str, str]]
    """Label and text of each template."""
    assets: Mapping[str, Asset]
    """Static files by name."""
    messages: Mapping[str, str | Mapping[str, str]]
    """The theme's own words, or their plural forms, by key."""

    @property
    def name(self) -> str:
        """Fingerprint of the whole theme."""
        return self._mark(self.sources)

    def mark(self, template: str) -> str:
        """Return the fingerprint of a template with all that it can show of the theme."""
        return self._mark(reach_of(template, self.sources))

    def _mark(self, templates: Iterable[str]) -> str:
        texts = {name: self.sources[name][1] for name in templates}
        assets = {asset.name: asset.path for asset in self.assets.values()}
        return digest_of(encode(texts), encode(assets), encode(dict(self.messages)))


def reach_of(template: str, sources: Mapping[str, tuple[str, str]]) -> list[str]:
    """Return a template and all that it extends, includes or imports; all if that is not fixed."""
    found: dict[str, None] = {}
    waiting = [template]
    while waiting:
        name = waiting.pop()
        if name in found or name not in sources:
            continue
        found[name] = None
        named = _named_in(sources[name][1])
        if None in named:
            return sorted(sources)
        waiting.extend(filter(None, named))
    return sorted(found)


@lru_cache(maxsize=_REMEMBERED)
def _named_in(text: str) -> tuple[str | None, ...]:
    """Return what a template extends, includes and imports; None for what is not fixed.

    All pages reach the same few templates, and parsing one takes as long as showing ten pages.
    """
    try:
        return tuple(meta.find_referenced_templates(parse_template(text)))
    except TemplateError:
        return (None,)


@lru_cache(maxsize=_REMEMBERED)
def parse_template(text: str) -> nodes.Template:
    """Return a template as Jinja's parser reads it.

    Raises:
        TemplateError: It is none.
    """
    return Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).parse(text)


class SourceLoader(BaseLoader):
    """Gives Jinja the templates that were read; it never opens a file itself."""

    def __init__(self, sources: Mapping[str, tuple[str, str]]) -> None:
        """Keep the templates by name."""
        self.sources = sources

    def get_source(
        self, environment: Environment, template: str
    ) -> tuple[str, str | None, Callable[[], bool] | None]:
        """Return the text of a template, and how messages name it."""
        del environment
        name = "/".join(split_template_path(template))
        if name not in self.sources:
            raise TemplateNotFound(template)
        label, text = self.sources[name]
        return text, label, lambda: True

    def list_templates(self) -> list[str]:
        """Return the names of all templates."""
        return sorted(self.sources)


def read_theme(
    name: str, themes_dir: Path, *, language: str, options: tuple[tuple[str, str], ...] = ()
) -> Theme:
    """Return a theme with all that it extends, for one language.

    Args:
        name: Folder of the theme, in `themes_dir` or among Digest's own.
        themes_dir: The site's own themes.
        language: BCP 47 tag of the pages' own words.
        options: The options that the config chooses.

    Raises:
        ThemeError: A theme is missing, or a file of it is wrong.
    """
    folders = find_theme(name, themes_dir)
    assets = _read_assets(folders)
    sheet = _write_options(folders, options)
    if sheet:
        assets[OPTIONS_CSS] = _asset(OPTIONS_CSS, sheet)
    return Theme(
        folders=folders,
        sources=_read_templates(folders),
        assets=assets,
        messages=_read_messages(folders, language),
    )


def find_theme(name: str, themes_dir: Path) -> tuple[ThemeFolder, ...]:
    """Return a theme's folder, that of the theme it extends, and so on.

    Raises:
        ThemeError: There is no such theme, its theme.yaml is wrong, or it extends itself.
    """
    chain: list[ThemeFolder] = []
    wanted: str | None = name
    while wanted is not None:
        if wanted in (folder.name for folder in chain) or len(chain) == _DEEPEST:
            names = " -> ".join([folder.name for folder in chain] + [wanted])
            raise ThemeError(f"themes extend each other without end: {names}")
        folder = _read_folder(wanted, _locate(wanted, themes_dir))
        chain.append(folder)
        wanted = folder.extends
    return tuple(chain)


def _own_themes() -> Path:
    """Return the folder of Digest's own themes: in the package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "themes"
    return inside if inside.is_dir() else package.parent / "themes"


def _locate(name: str, themes_dir: Path) -> Path:
    if not _NAME.fullmatch(name):
        raise ThemeError(f'"{name}" is no name of a theme', hint="letters, digits, - and _")
    for parent in (themes_dir, _own_themes()):
        if (parent / name / "theme.yaml").is_file():
            return parent / name
    known = sorted(
        {
            found.parent.name
            for parent in (themes_dir, _own_themes())
            for found in parent.glob("*/theme.yaml")
        }
    )
    near = difflib.get_close_matches(name, known, n=1)
    hint = f'did you mean "{near[0]}"?' if near else f"themes here: {', '.join(known) or 'none'}"
    raise ThemeError(f'there is no theme "{name}"', hint=hint)


def _read_folder(name: str, path: Path) -> ThemeFolder:
    folder = ThemeFolder(name=name, path=path)
    settings = _read_yaml(folder, "theme.yaml")
    values = settings.value if isinstance(settings.value, dict) else {}
    for key in values:
        if key not in _KEYS:
            raise ThemeError(
                f'unknown key "{key}"', where=settings.where(key), hint=f"keys: {', '.join(_KEYS)}"
            )
    extends = values.get("extends")
    if extends is not None and not isinstance(extends, str):
        raise ThemeError("extends must be the name of a theme", where=settings.where("extends"))
    return ThemeFolder(name=name, path=path, extends=extends, options=_read_options(settings))


def _read_options(settings: Yaml) -> tuple[tuple[str, str], ...]:
    declared = (settings.value or {}).get("options") or {}
    options = declared.items() if isinstance(declared, dict) else [("options", None)]
    for option, variable in options:
        if not isinstance(variable, str) or not re.fullmatch(r"--[a-z-]+", variable):
            raise ThemeError(
                f"the option {option} must name a custom property of the style sheet",
                where=settings.where("options", option),
                hint='write it as "--accent"',
            )
    return tuple(sorted(options))


def _read_yaml(folder: ThemeFolder, part: str) -> Yaml:
    label = folder.label(part)
    try:
        return _parse_yaml(_read_text(folder.path / part, label), label)
    except CodecError as error:
        raise ThemeError(error.message, where=error.where or Where(label)) from error


@lru_cache(maxsize=_REMEMBERED)
def _parse_yaml(text: str, label: str) -> Yaml:
    """Return words or settings of a theme; they are the same before and after most changes."""
    return parse_yaml(text, path=label)


def _read_text(path: Path, label: str) -> str:
    try:
        return _read_bytes(path, label).decode("utf-8")
    except UnicodeDecodeError as error:
        raise ThemeError(f"not UTF-8: {error.reason}", where=Where(label)) from error


def _read_bytes(path: Path, label: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise ThemeError(f"cannot be read: {error.strerror}", where=Where(label)) from error


def _find_files(folder: ThemeFolder, part: str) -> Iterator[tuple[str, Path]]:
    """Return the plain files below a part of a theme; no links, which could lead out of it.

    Raises:
        ThemeError: There is a link, a device or a pipe among them.
    """
    root = folder.path / part
    if not root.is_dir():
        return
    for path in (root, *sorted(root.rglob("*"))):
        name = path.relative_to(root).as_posix()
        mode = path.lstat().st_mode
        hidden = any(piece.startswith(".") for piece in PurePosixPath(name).parts)
        if hidden or stat.S_ISDIR(mode):
            continue
        if not stat.S_ISREG(mode):
            raise ThemeError(
                "is no plain file", where=Where(folder.label(f"{part}/{name}")), hint="copy it"
            )
        yield name, path


def _read_templates(folders: tuple[ThemeFolder, ...]) -> dict[str, tuple[str, str]]:
    """Return the templates by name; those of a theme that is extended also as `theme/name`."""
    sources: dict[str, tuple[str, str]] = {}
    for folder in folders:
        for name, path in _find_files(folder, "templates"):
            label = folder.label(f"templates/{name}")
            found = (label, _read_text(path, label))
            sources.setdefault(name, found)
            sources[f"{folder.name}/{name}"] = found
    return sources


def _read_assets(folders: tuple[ThemeFolder, ...]) -> dict[str, Asset]:
    data: dict[str, bytes] = {}
    for folder in folders:
        for name, path in _find_files(folder, "static"):
            data.setdefault(name, _read_bytes(path, folder.label(f"static/{name}")))
    plain = {name: _asset(name, content) for name, content in data.items()}
    return {
        name: _asset(name, _link_css(content, name, plain))
        if name.endswith(".css")
        else plain[name]
        for name, content in data.items()
    }


def _asset(name: str, data: bytes) -> Asset:
    path = PurePosixPath(name)
    hashed = path.with_name(f"{path.stem}-{sha256_of(data)[:10]}{path.suffix}")
    return Asset(name, f"{ASSETS}{hashed}", data)


def _link_css(data: bytes, name: str, assets: Mapping[str, Asset]) -> bytes:
    """Return a style sheet whose links to files of the theme carry their fingerprints."""
    folder = PurePosixPath(name).parent

    def link(found: re.Match[str]) -> str:
        target = assets.get((folder / found[1]).as_posix())
        if target is None or target.name.endswith(".css"):
            return found[0]
        return f'url("{PurePosixPath(target.path).relative_to(ASSETS + str(folder))}")'

    return _CSS_URL.sub(link, data.decode("utf-8", "surrogateescape")).encode(
        "utf-8", "surrogateescape"
    )


def _write_options(folders: tuple[ThemeFolder, ...], options: tuple[tuple[str, str], ...]) -> bytes:
    """Return the style sheet that sets the colours chosen in the config; empty without any."""
    known = {name: variable for folder in reversed(folders) for name, variable in folder.options}
    rules: list[str] = []
    for name, value in options:
        if name not in known:
            listed = ", ".join(sorted(known)) or "none"
            raise ThemeError(
                f'the theme {folders[0].name} has no option "{name}"', hint=f"its options: {listed}"
            )
        if not _COLOUR.fullmatch(value):
            raise ThemeError(f'theme.options.{name}: "{value}" is no colour', hint="like #0b5394")
        rules.append(f"{known[name]}:{value}")
    return f":root{{{';'.join(rules)}}}\n".encode() if rules else b""


def _read_messages(
    folders: tuple[ThemeFolder, ...], language: str
) -> dict[str, str | Mapping[str, str]]:
    """Return the theme's words in a language; English ones where it lacks some."""
    messages: dict[str, str | Mapping[str, str]] = {}
    for tag in ("en", language.split("-", maxsplit=1)[0], language):
        for folder in reversed(folders):
            part = f"locales/{tag}.yaml"
            if _NAME.fullmatch(tag) and (folder.path / part).is_file():
                messages.update(_check_messages(_read_yaml(folder, part)))
    return messages


def _check_messages(words: Yaml) -> dict[str, str | Mapping[str, str]]:
    for key, value in (words.value or {}).items():
        forms = value.values() if isinstance(value, dict) else (value,)
        if not all(isinstance(form, str) for form in forms):
            raise ThemeError(f'"{key}" must be words', where=words.where(key), hint="quote them")
    return dict(words.value or {})
