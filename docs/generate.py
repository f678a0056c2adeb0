"""`python -m docs.generate`: write the reference pages that follow from the code.

`tests/test_docs.py` fails when a page is not what this makes.
"""

import ast
import inspect
import re
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import time
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

import click

import digest
from digest import config, errors
from digest.cli.main import ALIASES, VERBS, app
from digest.value import NODEFAULT, Value, fields

REFERENCE = Path(__file__).parent / "reference"

_NOTE = "<!-- Made by `python -m docs.generate` from the code; change it there. -->\n"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table; a bar inside a cell is escaped."""
    lines = [heads, ["---"] * len(heads), *rows]
    cells = ([cell.replace("|", "\\|") for cell in line] for line in lines)
    return "\n".join(f"| {' | '.join(line)} |" for line in cells) + "\n"


def find_field_docs(kind: type) -> dict[str, str]:
    """Return the docstring under each field of a value."""
    body = cast("ast.ClassDef", ast.parse(inspect.getsource(kind)).body[0]).body
    return {
        field.target.id: str(after.value.value)
        for field, after in pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(after, ast.Expr)
        and isinstance(after.value, ast.Constant)
    }


def find_settings(kind: type = config.Config, prefix: str = "") -> Iterator[tuple[str, Any, str]]:
    """Yield key, default and meaning of every setting, sections before their keys."""
    hints, docs = typing.get_type_hints(kind), find_field_docs(kind)
    for field in (one for one in fields(kind) if one.name != "places"):
        name, inner = f"{prefix}{field.name}", hints[field.name]
        if isinstance(inner, type) and issubclass(inner, Value):
            yield name, NODEFAULT, docs[field.name]
            yield from find_settings(inner, f"{name}.")
        else:
            free = "tuple[tuple" in str(inner)
            yield name, {} if free else field.default, docs[field.name]


def _yaml(value: object) -> str:
    """Return a default as it would be typed into config.yaml; nothing for a section."""
    if value is NODEFAULT:
        return ""
    if value is None:
        return "none"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, time):
        return f'`"{value:%H:%M}"`'
    if isinstance(value, tuple):
        return f"`[{', '.join(map(str, value))}]`"
    return f"`{value}`" if value != "" else '`""`'


def _settings_page() -> str:
    rows = [(f"`{name}`", _yaml(value), doc) for name, value, doc in find_settings()]
    target = find_field_docs(config.TargetConfig)
    targets = [(f"`{name}`", doc) for name, doc in target.items() if name in {"name", "type"}]
    return f"""{_NOTE}
# Settings

A site's settings are in `config.yaml`, in its root. Every key has a default; an empty file is a
valid one. An unknown key, or a value of the wrong kind, is an error that names the line.
`--set key=value` on the command line overrides one setting, `--config FILE` names other files;
later ones win. Unknown keys may live under `extra` only.

{_table(("key", "default", "meaning"), rows)}
## Targets

`publish.targets` is a list. Each target has:

{_table(("key", "meaning"), targets)}
and the keys of its type, which [Publish a site](../guides/publish.md) lists. Secrets are never
settings: they come from the environment.
"""


_VALUES = {
    "datetime": "DATE",
    "directory": "FOLDER",
    "iso": "MOMENT",
    "path": "FILE",
    "text": "TEXT",
}
"""What the value of a flag is called, by click's name of its kind; other kinds are numbers."""


def _form(parameter: click.Parameter) -> str:
    """Return a flag as it is typed, with its value."""
    flags = ", ".join(f"`{name}`" for name in parameter.opts)
    against = "".join(f" / `{name}`" for name in parameter.secondary_opts)
    if isinstance(parameter, click.Option) and (parameter.is_flag or parameter.count):
        return flags + against
    kind = parameter.type
    value = (
        "|".join(kind.choices) if isinstance(kind, click.Choice) else _VALUES.get(kind.name, "N")
    )
    return f"{flags} {parameter.metavar or value}"


def _usage(command: click.Command) -> str:
    """Return the arguments of a verb as they are typed."""
    arguments = [one for one in command.params if isinstance(one, click.Argument)]
    names = [f"{one.name or ''}".upper() + "..." * (one.nargs < 0) for one in arguments]
    forms = [n if one.required else f"[{n}]" for n, one in zip(names, arguments, strict=True)]
    return " ".join(["[FLAGS]", *forms])


def _flags(command: click.Command) -> str:
    options = [one for one in command.params if isinstance(one, click.Option)]
    return _table(("flag", "meaning"), [(_form(one), one.help or "") for one in options])


def _verb(name: str) -> str:
    context = click.Context(app, info_name="digest")
    command = cast("click.Command", app.get_command(context, name))
    others = [f"`digest {alias}`" for alias, verb in ALIASES.items() if verb == name]
    also = f" Also: {', '.join(others)}." if others else ""
    text = inspect.cleandoc(command.help or "")
    if isinstance(command, click.Group):
        return f"## digest {name}\n\n{text}{also}\n\n{_own(command)}{_parts(name, command)}"
    usage = f"    digest {name} {_usage(command)}"
    return f"## digest {name}\n\n{usage}\n\n{text}{also}\n\n{_flags(command)}"


def _own(group: click.Group) -> str:
    """Return the flags of a group that does something by itself."""
    return f"{_flags(group)}\n" if group.invoke_without_command else ""


def _parts(name: str, group: click.Group) -> str:
    """Return the verbs of a group, each with its flags."""
    return "\n".join(
        f"    digest {name} {part} {_usage(command)}\n\n"
        f"{inspect.cleandoc(command.help or '')}\n\n{_flags(command)}"
        for part, command in group.commands.items()
    )


def _exits() -> str:
    """Return the codes: those of our errors, and those that are no error of ours."""
    meanings = {
        0: ["Done; there may be warnings."],
        1: ["A build or a check found errors, or warnings under `--strict`."],
        130: ["Interrupted."],
    }
    kinds: list[type[errors.DigestError]] = errors.DigestError.__subclasses__()
    for kind in kinds:
        if kind.exit_code != 1 and kind.__module__ == errors.__name__:
            meanings.setdefault(kind.exit_code, []).append(inspect.getdoc(kind) or "")
    meanings[4].append(
        "Or the exchange rates do not reach an article's day and, under `--strict`, nothing else "
        "is wrong."
    )
    return _table(
        ("code", "meaning"), [(f"`{code}`", " ".join(meanings[code])) for code in sorted(meanings)]
    )


def _cli_page() -> str:
    verbs = "\n".join(_verb(name) for name in VERBS)
    return f"""{_NOTE}
# Command line

    digest [FLAGS] VERB [FLAGS OF THE VERB]

{inspect.cleandoc(app.help or "")}

Data goes to standard output, everything else to standard error. A problem is one line,
`path:line:column: error DG012: message`, and a hint below it where there is one.

These flags come before the verb:

{_flags(app)}
{verbs}
## JSON

Where a verb has `--json`, its data is JSON on standard output:

- `extract`, `check` (also `check --format json`), `why` and `explain` print JSON Lines: one
  document a line, an entry, problem, fact or kind of problem each, and nothing where there is
  none to tell of.
- `init`, `build`, `publish`, `clean` and `version` print one document.

`--log-format json` is about standard error: each problem is one document a line there too.

## Exit codes

{_exits()}"""


_EXAMPLE = '''```python
import digest

ferries = """Strait line orders ferries

Kestrel Ferries has ordered four battery ferries from Varga Yards for €212 million. "They will be
quieter," said Ada Holm, chief executive of Kestrel Ferries, on Tuesday."""

with open("ferries.txt", "w", encoding="utf-8") as file:
    file.write(ferries)

try:
    (article,) = digest.read("ferries.txt")
except digest.DigestError as error:
    raise SystemExit(f"{error.where}: {error.message}") from error

entry = digest.extract(article)
for figure in entry.figures:
    print(figure.text, "=", figure.low, figure.unit)
    for span in figure.at:
        print("  from:", span.of(article.text))
```'''
"""A program that `tests/test_docs.py` runs."""


def _signature(name: str, function: Callable[..., object]) -> str:
    """Return a function as it is called, one parameter a line."""
    signature = inspect.signature(function)
    lines, starred = [], False
    for one in signature.parameters.values():
        if one.kind is one.KEYWORD_ONLY and not starred:
            lines.append("*")
            starred = True
        default = "" if one.default is one.empty else f" = {one.default!r}"
        lines.append(f"{one.name}: {_kind(one.annotation)}{default}")
    inner = "".join(f"    {line},\n" for line in lines)
    return f"```text\ndigest.{name}(\n{inner}) -> {_kind(signature.return_annotation)}\n```\n"


def _kind(annotation: object) -> str:
    """Return a type as one would write it, without the modules it comes from."""
    written = annotation.__name__ if isinstance(annotation, type) else str(annotation)
    generic = str(annotation) if typing.get_args(annotation) else written
    return re.sub(r"\b(?:\w+\.)+(?=\w)", "", generic)


def _prose(text: str) -> str:
    """Return a docstring as Markdown: its lists of arguments and errors become lists."""
    head, *sections = re.split(r"^(Args|Raises):\n", text, flags=re.MULTILINE)
    parts = [head.strip()]
    for title, body in zip(sections[::2], sections[1::2], strict=True):
        items = re.sub(r"^    (\w+): ", r"- `\1`: ", body, flags=re.MULTILINE)
        joined = re.sub(r"\n {8}", " ", items).strip()
        parts.append(f"{_SECTIONS[title]}\n\n{joined}")
    return "\n\n".join(parts) + "\n"


_SECTIONS = {"Args": "Arguments:", "Raises": "Errors:"}


def _function(name: str) -> str:
    function = getattr(digest, name)
    meaning = _prose(inspect.getdoc(function) or "")
    return f"## digest.{name}\n\n{_signature(name, function)}\n{meaning}"


def _type(name: str) -> str:
    """Return a type with its fields, or with the attributes of an error."""
    kind: type = getattr(digest, name)
    head = f"## digest.{name}\n\n{_prose(inspect.getdoc(kind) or '')}"
    if not issubclass(kind, Value):
        attributes = [(f"`{field}`", meaning) for field, meaning in _ERROR_FIELDS.items()]
        return f"{head}\n{_table(('attribute', 'meaning'), attributes)}"
    if kind is config.Config:
        return f"{head}\nIts fields are the keys of [Settings](config.md).\n"
    hints, docs = typing.get_type_hints(kind), find_field_docs(kind)
    rows = [
        (f"`{field.name}`", f"`{_kind(hints[field.name])}`", " ".join(docs[field.name].split()))
        for field in fields(kind)
        if field.name in docs
    ]
    methods = [
        f"- `{method}()`: {inspect.getdoc(found)}\n"
        for method, found in inspect.getmembers(kind, inspect.isfunction)
        if not method.startswith("_")
    ]
    table = _table(("field", "type", "meaning"), rows)
    return f"{head}\n{table}" + ("\n" + "".join(methods) if methods else "")


_ERROR_FIELDS = {
    "message": "What was found and what was expected, in one line.",
    "where": "File, line and column; `None` where no file is to blame. `str` gives `path:line`.",
    "hint": "What to do next, or `None`.",
    "code": "Number of the kind of problem, as in [Problems](problems.md).",
    "exit_code": "What the command line returns for it.",
}


def _api_page() -> str:
    """Return the page of what `import digest` offers: functions first."""
    functions = [name for name in digest.__all__ if inspect.isfunction(getattr(digest, name))]
    types = [name for name in digest.__all__ if name not in functions]
    parts = "\n".join([*map(_function, functions), *map(_type, types)])
    return f"""{_NOTE}
# Python

`import digest` gives a program what the command line does. It loads nothing until a name is
used. All values are frozen: make others with `digest.value.replace`. Types that are named here but
not described are in `digest/model` and, for `BuildOptions`, in `digest/commands/options.py`.

{_EXAMPLE}

{parts}"""


PAGES: dict[str, Callable[[], str]] = {
    "api.md": _api_page,
    "cli.md": _cli_page,
    "config.md": _settings_page,
}
"""The generated pages, and what makes each."""


def main() -> None:
    """Write the pages."""
    for name, make in PAGES.items():
        (REFERENCE / name).write_text(make(), "utf-8")


if __name__ == "__main__":
    main()
