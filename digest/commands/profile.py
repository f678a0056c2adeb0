"""Where a build's time goes: seconds and counts by stage and by template."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from time import perf_counter


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

    def add(self, name: str, seconds: float) -> None:
        """Add the time of a piece of work that was done elsewhere."""
        self.seconds[name] = self.seconds.get(name, 0.0) + seconds
        self.counts[name] = self.counts.get(name, 0) + 1

    def lines(self) -> Iterator[str]:
        """Yield a line a name: seconds, count, name."""
        for name, seconds in self.seconds.items():
            yield f"{seconds:8.3f} s {self.counts[name]:6} × {name}"
