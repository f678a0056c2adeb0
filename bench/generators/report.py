"""The results as a page: ratios of ours to each other program, medians of pairs of runs."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise, product

from bench.generators.builds import SCENARIOS
from bench.generators.measure import Cost
from bench.generators.programs import OTHERS, digest_program
from bench.generators.prose import EQUAL, HEAD, REPEAT
from bench.generators.results import Build, Ratios, Results, median, swing

OURS = tuple(digest_program(engine).title for engine in ("rules", "model"))
"""Our own program, by its engines."""
THEIRS = tuple(name.title() for name in OTHERS)
"""The other programs; the first is the measure."""
TEN = 10
"""From here on a ratio is written without a fraction."""
_TITLES = {scenario.name: scenario.title for scenario in SCENARIOS}
_FACTS_HEAD = """\
## Finding facts

In texts that are read already, by processor time; 1 is the language model's entity recogniser \
alone:"""
_FACTS = {
    "facts to model": "with the model: {}",
    "rules to model": "with rules only: {}",
    "words a second": "with rules only, words a second of one core: {}",
}
_CHANGES = {"edit": "one article edited", "theme": "theme changed"}

Part = Callable[[Cost], float]
"""What is compared of two runs."""


def write_report(results: Results) -> str:
    """Return the page."""
    sizes = sorted({build.articles for build in results.builds})
    parts = [
        HEAD.format(measured=_measured(results)),
        *(_builds(results, size) for size in sizes),
        _slower(results),
        _served(results),
        _facts(results),
        _workers(results),
        _growth(results, sizes),
        EQUAL.format(words=results.words, sizes=_sizes(results, sizes)),
        REPEAT,
    ]
    return "\n".join(part for part in parts if part)


def _measured(results: Results) -> str:
    """Return a paragraph: when, where, which versions, how noisy."""
    swings = [
        swing(values)
        for build, other in product(_ours(results), THEIRS)
        if len(values := _ratios(results, build, other, _wall)) > 1
    ]
    near = f"; half of the pairs lie within {median(swings):.0%} of their median" if swings else ""
    versions = ", ".join(f"{name} {version}" for name, version in results.versions.items())
    busy = f"{min(results.loads):.0f} to {max(results.loads):.0f}" if results.loads else "some"
    return "\n".join((
        f"Measured on {results.day}: {results.machine}; {versions}.",
        *(f"Not measured: {one}." for one in results.absent),
        f"The machine was shared: {busy} processes wanted to run at a time.",
        f"Time by the clock is noisy for that{near}. Processor time is steadier.",
    ))  # fmt: skip


def _wall(cost: Cost) -> float:
    return cost.wall


def _cpu(cost: Cost) -> float:
    return cost.cpu


def _peak(cost: Cost) -> float:
    return cost.peak


def _ours(results: Results) -> Iterator[Build]:
    return (build for build in results.builds if build.program in OURS)


def _find(results: Results, scenario: str, articles: int, program: str) -> Build | None:
    wanted = (scenario, articles, program)
    found = (one for one in results.builds if (one.scenario, one.articles, one.program) == wanted)
    return next(found, None)


def _ratios(results: Results, build: Build, other: str, part: Part) -> tuple[float, ...]:
    """Return what a build takes of another program's, pair by pair; nothing without pairs."""
    theirs = _find(results, build.scenario, build.articles, other)
    pairs = zip(build.costs, theirs.costs, strict=False) if theirs else ()
    return tuple(part(ours) / part(their) for ours, their in pairs)


def _number(value: float) -> str:
    """Return a ratio with two digits that count."""
    return f"{value:,.{0 if value >= TEN else 1 if value >= 1 else 2}f}"


def _cell(values: Sequence[float]) -> str:
    return _number(median(values)) if values else "–"


def _own(build: Build) -> str:
    wall, peak = (median(map(part, build.costs)) for part in (_wall, _peak))
    runs = f"{len(build.costs)} run{'s' if len(build.costs) > 1 else ''}"
    return f"{_number(wall)} s, {peak:.0f} MB, {runs}"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def _builds(results: Results, size: int) -> str:
    """Return the table of builds of one size."""
    found = [build for build in _ours(results) if build.articles == size]
    others = [name for name in THEIRS if _find(results, found[0].scenario, size, name)]
    heads = ["", *others, f"memory to {others[0]}", "Digest itself"] if others else []
    rows = [
        [
            f"{build.program}: {_TITLES[build.scenario]}",
            *(
                " · ".join(_cell(_ratios(results, build, name, part)) for part in (_cpu, _wall))
                for name in others
            ),
            _cell(_ratios(results, build, others[0], _peak)),
            _own(build),
        ]
        for program in OURS
        for scenario in _TITLES
        if others and (build := _find(results, scenario, size, program))
    ]
    return f"## Builds of {size:,} articles\n\n{_table(heads, rows)}" if rows else ""


def _slower(results: Results) -> str:
    """Return where another program takes less time of the processor than ours."""
    lines = []
    measured = {build.program for build in results.builds}
    for other in (one for one in THEIRS if one in measured):
        lost = [
            f"{build.program}, {_TITLES[build.scenario]}, {build.articles:,} articles: "
            f"{_cell(values)} times"
            for build in _ours(results)
            if (values := _ratios(results, build, other, _cpu)) and median(values) > 1
        ]
        lost += [f"{told} times by the clock" for told in _slower_previews(results, other)]
        lines.append(f"- than {other}: {'; '.join(lost) or 'nowhere in what was measured'}.")
    return "## Where Digest is slower\n\nBy processor time:\n\n" + "\n".join(lines) + "\n"


def _slower_previews(results: Results, other: str) -> Iterator[str]:
    found = {one.key: median(one.seconds) for one in results.served}
    for one in results.served:
        theirs = found.get((one.key[0], one.articles, other))
        if one.program in OURS and theirs and found[one.key] > theirs:
            change = f"{_CHANGES[one.change]} in a preview of {one.articles:,} articles"
            yield f"{one.program}, {change}: {_number(found[one.key] / theirs)}"


def _served(results: Results) -> str:
    """Return the table of previews: milliseconds, and what ours take of the others'."""
    names = [
        name for name in (*OURS, *THEIRS) if any(one.program == name for one in results.served)
    ]
    rows = []
    sizes = sorted({one.articles for one in results.served})
    for size, change in product(sizes, _CHANGES):
        found = {
            one.program: median(one.seconds)
            for one in results.served
            if (one.articles, one.change) == (size, change)
        }
        if found:
            times = [f"{found[name] * 1000:.0f} ms" if name in found else "–" for name in names]
            rows.append([f"{size:,} articles: {_CHANGES[change]}", *times])
    if not rows:
        return ""
    head = "## Edits in a running preview\n\nFrom the file's change to the page that shows it:\n\n"
    return head + _table(["", *names], rows)


def _compared(results: Results, name: str) -> list[Ratios]:
    return sorted((one for one in results.ratios if one.name == name), key=lambda one: one.articles)


def _facts(results: Results) -> str:
    """Return what finding facts costs beside the language model alone."""
    lines = [
        f"- {form.format(_cell(one.values))}."
        for name, form in _FACTS.items()
        for one in _compared(results, name)
    ]
    if not lines:
        return ""
    return f"{_FACTS_HEAD}\n\n{chr(10).join(lines)}\n"


def _workers(results: Results) -> str:
    """Return the table of jobs and clusters."""
    rows = []
    for title, name, said in (
        ("one job to two", "one job to two", "{} times faster"),
        ("a cluster's two new workers to two jobs", "cluster with new workers", "{} times as long"),
        ("the same two workers again", "cluster with the same workers", "{} times as long"),
    ):
        rows += [
            [title, engine, f"{one.articles:,}", said.format(_cell(one.values))]
            for engine in OURS
            for one in _compared(results, f"{name}: {engine}")
        ]
    if not rows:
        return ""
    head = "## Two jobs, and a cluster\n\nReading and finding facts, by the clock:\n\n"
    return head + _table(["", "", "articles", ""], rows)


def _growth(results: Results, sizes: Sequence[int]) -> str:
    """Return how the cost of an article changes with the size of the site."""
    rows = []
    for (small, large), program, scenario in product(pairwise(sizes), (*OURS, *THEIRS), _TITLES):
        one, two = (_find(results, scenario, size, program) for size in (small, large))
        if one and two:
            cells = [
                _number(median(map(part, two.costs)) / median(map(part, one.costs)) * small / large)
                for part in (_cpu, _peak)
            ]
            rows.append([f"{program}: {_TITLES[scenario]}", f"{small:,} to {large:,}", *cells])
    if not rows:
        return ""
    head = "## Growth\n\nWhat an article costs in the larger site, of what it costs in the smaller:"
    return f"{head}\n\n{_table(['', 'articles', 'processor', 'memory'], rows)}"


def _sizes(results: Results, sizes: Sequence[int]) -> str:
    """Return the table of what was written."""
    rows = [
        [name, f"{build.pages:,}", f"{build.size / 1e6:.1f} MB"]
        for name in (OURS[0], *THEIRS)
        if sizes and (build := _find(results, "anew", sizes[-1], name))
    ]
    return _table([f"{sizes[-1]:,} articles" if sizes else "", "pages", "all files"], rows)
