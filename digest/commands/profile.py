"""Where a build's time goes: seconds and counts by stage and by template."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from time import perf_counter

from digest.model.site import Output, Plan, file_of


@dataclass(slots=True)
class Profile:
    """Adds up the time of named pieces of work."""

    seconds: dict[str, float] = field(default_factory=dict)
    """Seconds by name, in the order begun."""
    counts: dict[str, int] = field(default_factory=dict)
    """How often each was done."""

    @contextmanager
    def timed(self, name: str) -> Iterator[None]:
        """Add the time of what runs inside to a name."""
        self.seconds.setdefault(name, 0.0)
        begun = perf_counter()
        try:
            yield
        finally:
            self.seconds[name] += perf_counter() - begun
            self.counts[name] = self.counts.get(name, 0) + 1

    def outputs(self, outputs: Iterable[Output], plan: Plan) -> list[Output]:
        """Return the outputs, each adding its time to the template it is made with."""
        templates = {
            file_of(page.path): getattr(page, "template", "no template") for page in plan.pages
        }
        return [
            Output(one.path, one.mark, partial(self._make, one, templates.get(one.path, "assets")))
            for one in outputs
        ]

    def _make(self, output: Output, template: str) -> bytes:
        with self.timed(f"  {template}"):
            return output.make()

    def lines(self) -> Iterator[str]:
        """Yield a line a name: seconds, count, name."""
        for name, seconds in self.seconds.items():
            yield f"{seconds:8.3f} s {self.counts[name]:6} × {name}"
