"""Measures the speed of whole sites beside other generators: `python -m bench.generators`.

The other programs are installed into the cache, each into a folder of its own. Results are kept
there too; `--report FILE` makes a page of all of them.
"""

import argparse
import os
import platform
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from bench.generators import builds, previews, workers
from bench.generators.builds import SCENARIOS, Site, prepare_site
from bench.generators.corpus import LENGTH
from bench.generators.measure import BenchError
from bench.generators.programs import (
    OTHERS,
    Absent,
    Program,
    digest_program,
    has_model,
    install,
    version_of,
)
from bench.generators.report import write_report
from bench.generators.results import (
    Build,
    Ratios,
    Results,
    Served,
    add,
    median,
    read_results,
    write_results,
)
from digest.clock import system_time
from digest.codec import decode
from digest.executor import count_jobs

Found = Iterable[Build | Served | Ratios]
"""What a part of the bench found."""
CACHE = Path(".digest/bench/generators")
"""Where the other programs, the sites and the results are, if nothing else is said."""
WITH_MODEL = ("cold", "edit")
"""Scenarios in which it matters which engine finds the facts."""
PARTS = (*(scenario.name for scenario in SCENARIOS), "previews", "facts", "jobs", "cluster")
"""What can be measured, in this order."""


@dataclass(frozen=True, kw_only=True)
class Bench:
    """What is measured, and where."""

    articles: int
    """How many articles the sites have."""
    words: int
    """How long each is."""
    runs: int
    """How often each scenario is repeated."""
    cold_runs: int
    """How often a site is built from nothing."""
    cache: Path
    """Folder of the other programs, the sites and the results."""
    programs: tuple[Program, ...]
    """The other programs."""
    engines: tuple[str, ...]
    """Our engines."""
    keep: bool
    """Go on with the sites that stand."""

    @cached_property
    def sites(self) -> tuple[Site, ...]:
        """Return the sites, ours first, laid out."""
        programs = (*map(digest_program, self.engines), *self.programs)
        folder = self.cache / "sites" / f"{self.articles}{self.length}"
        names = [program.title.lower().replace(" ", "-") for program in programs]
        return tuple(
            prepare_site(
                Site(
                    program=program, folder=folder / name, articles=self.articles, words=self.words
                ),
                keep=self.keep,
            )
            for program, name in zip(programs, names, strict=True)
        )

    @property
    def length(self) -> str:
        """Return what sets files of articles of another length apart."""
        return "" if self.words == LENGTH else f"-{self.words}-words"

    @cached_property
    def ours(self) -> tuple[Site, ...]:
        """Return our own sites."""
        return self.sites[: len(self.engines)]

    def measure(self, part: str) -> Iterator[Build | Served | Ratios]:
        """Yield what a part finds."""
        scenario = next((one for one in SCENARIOS if one.name == part), None)
        if scenario:
            sites = self.sites if part in WITH_MODEL else (self.sites[0], *self._theirs)
            runs = self.cold_runs if part == "cold" else self.runs
            yield from builds.measure(self._built(sites, part), scenario, runs)
        elif part == "previews":
            for site in self._built(self.sites, part):
                yield from previews.measure(site, self.runs)
        elif part == "facts":
            yield from _find_facts(self.articles)
        else:
            compare = workers.compare_jobs if part == "jobs" else workers.compare_cluster
            for site in self.ours:
                yield from compare(site, self.runs)

    @property
    def _theirs(self) -> tuple[Site, ...]:
        return self.sites[len(self.engines) :]

    def _built(self, sites: Sequence[Site], part: str) -> Sequence[Site]:
        """Return sites of which each was built before, but for builds from nothing."""
        for site in sites:
            if part != "cold" and not (site.folder / site.program.output).exists():
                site.build()
        return sites


def _find_facts(articles: int) -> tuple[Ratios, ...]:
    command = [sys.executable, "-m", "bench.generators.extraction", str(articles)]
    said = subprocess.run(command, check=True, capture_output=True).stdout
    return decode(said, tuple[Ratios, ...], name="what the extraction took")


def main(arguments: Sequence[str]) -> None:
    """Measure what the command line asks for; tell and keep what was found."""
    flags = _parse(arguments)
    cache = flags.cache.resolve()
    installed = [install(name, cache) for name in flags.programs.split(",") if name]
    bench = Bench(
        articles=flags.articles,
        words=flags.words,
        runs=flags.runs,
        cold_runs=flags.cold_runs,
        cache=cache,
        programs=tuple(one for one in installed if isinstance(one, Program)),
        keep=flags.keep,
        engines=("rules", "model") if flags.model and has_model() else ("rules",),
    )
    absent = tuple(f"{one.title} ({one.why})" for one in installed if isinstance(one, Absent))
    kept = cache / f"results{bench.length}.json"
    for part in flags.parts or PARTS:
        load = os.getloadavg()[0]
        results = _described(read_results(kept), bench)
        write_results(kept, replace(results, loads=(*results.loads, load), absent=absent))
        for one in bench.measure(part):
            _say(_line(one))
            write_results(kept, add(read_results(kept), [one]))
    if flags.report:
        flags.report.write_text(write_report(read_results(kept)), encoding="utf-8")


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.generators", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"all, or of: {' '.join(PARTS)}")
    parser.add_argument("--articles", type=int, default=500, help="articles of a site; 500")
    parser.add_argument("--words", type=int, default=LENGTH, help=f"words of each; {LENGTH}")
    parser.add_argument("--runs", type=int, default=3, help="repetitions; 3")
    parser.add_argument("--cold-runs", type=int, default=1, help="repetitions from nothing; 1")
    parser.add_argument("--programs", default=",".join(OTHERS), help="the others, with commas")
    parser.add_argument("--keep", action="store_true", help="go on with the sites that stand")
    parser.add_argument("--cache", type=Path, default=CACHE, help=f"folder of all files; {CACHE}")
    parser.add_argument("--report", type=Path, help="write the page of all results")
    parser.add_argument("--model", action=argparse.BooleanOptionalAction, default=True)
    flags = parser.parse_args(arguments)
    known = {*PARTS, *OTHERS, ""}
    unknown = [name for name in (*flags.parts, *flags.programs.split(",")) if name not in known]
    if unknown:
        parser.error(f"unknown: {', '.join(unknown)}; known are {', '.join((*PARTS, *OTHERS))}")
    return flags


def _described(results: Results, bench: Bench) -> Results:
    """Return results with the day, the machine and the versions."""
    programs = (site for site in bench.sites if site not in bench.ours[1:])
    found = {one.program.title: version_of(one.program, one.folder) for one in programs}
    return replace(
        results,
        words=bench.words,
        day=system_time().date().isoformat(),
        machine=f"{count_jobs()} cores, {platform.machine()}, {platform.system()}",
        versions=results.versions | found | {"Python": platform.python_version()},
    )


def _line(one: Build | Served | Ratios) -> str:
    """Return what was found in one line, in seconds."""
    if isinstance(one, Build):
        middle = [
            median(part) for part in zip(*((c.wall, c.cpu, c.peak) for c in one.costs), strict=True)
        ]
        wall, cpu, peak = middle
        told = f"{wall:9.2f} s {cpu:9.2f} s of cores {peak:7.0f} MB {one.pages:7} pages"
        return f"{one.articles:7} {one.scenario:10} {one.program:22} {told}"
    if isinstance(one, Served):
        return f"{one.articles:7} {one.change:10} {one.program:22} {median(one.seconds):9.3f} s"
    return f"{one.articles:7} {one.name:33} {median(one.values):9.2f}"


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except BenchError as error:
        sys.exit(str(error))
