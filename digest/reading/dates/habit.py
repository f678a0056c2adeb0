"""How a page writes its dates, where a date alone does not tell: `04/02/2025`, `07:15 IST`."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from digest.errors import Where
from digest.model.report import Problem, Severity
from digest.text.dates import FoundDate, find_dates, find_named_weekdays, find_unclear
from digest.value import Value

_MONTH_FIRST = frozenset({"US", "PH"})
_NO_ORDER = frozenset({"CA", "CN", "HU", "IR", "JP", "KR", "LT", "TW"})
_DAY_FIRST = frozenset("da de es fi fr id it nb nl no pl pt ro ru sv tr".split())
_YEAR_FIRST = frozenset("hu ja ko zh".split())
_ZONES = {
    ("ist", "IN"): "Asia/Kolkata",
    ("ist", "IL"): "Asia/Jerusalem",
    ("ist", "IE"): "Europe/Dublin",
    ("cst", "US"): "America/Chicago",
    ("cst", "MX"): "America/Mexico_City",
    ("cst", "CN"): "Asia/Shanghai",
    ("ast", "SA"): "Asia/Riyadh",
    ("ast", "CA"): "America/Halifax",
}
_APART = 2
_WEEK = 7


class DateHabit(Value):
    """What a page's origin and its other dates tell of those that can be read in two ways."""

    country: str | None = None
    """ISO 3166 code of its country."""
    language: str | None = None
    """Its language tag."""
    known: tuple[date, ...] = ()
    """Days of the article's time that are sure: of its folder, its address, its clear dates."""
    told: frozenset[int] = frozenset()
    """Weekdays that its first sentences name, Monday as 0."""

    @property
    def day_first(self) -> bool | None:
        """Tell whether the day stands before the month, None where nothing tells."""
        if self.country in _MONTH_FIRST:
            return False
        if self.country and self.country not in _NO_ORDER:
            return True
        return True if (self.language or "").partition("-")[0] in _DAY_FIRST else None

    def find_dates(self, line: str) -> tuple[FoundDate, ...]:
        """Return the dates of a line, those included that only the page's habit makes clear."""
        east = (self.language or "").partition("-")[0] in _YEAR_FIRST
        return find_dates(line, day_first=self._order_of(line), year_first=east)

    def _order_of(self, line: str) -> bool | None:
        """Return the order of a line: by a weekday in it, by sure days, by the page's country."""
        pairs = find_unclear(line)
        if not pairs:
            return self.day_first
        weekdays = find_named_weekdays(line)
        tests: list[Callable[[date], bool]] = [lambda day: day.weekday() in weekdays, self._is_near]
        if self.day_first is None:
            tests.append(self._is_told)
        for test in tests:
            for first, second in pairs:
                if test(first) != test(second):
                    return test(first)
        return self.day_first

    def _is_near(self, day: date) -> bool:
        """Tell whether a day is one of the article's time."""
        return any(abs((day - known).days) <= _APART for known in self.known)

    def _is_told(self, day: date) -> bool:
        """Tell whether the first sentences speak of a day as today or yesterday."""
        return not self.told.isdisjoint({day.weekday(), (day.weekday() - 1) % _WEEK})

    def zone_of(self, found: FoundDate) -> str | None:
        """Return the zone of a date, by the page's country where its name is shared."""
        if found.zone or not found.shared:
            return found.zone
        return _ZONES.get((found.shared.lower(), self.country or ""))


def check_unclear(lines: Iterable[str], habit: DateHabit, *, path: str) -> tuple[Problem, ...]:
    """Return the problem of a date that can be read in two ways, if some line has one."""
    for line in lines:
        pairs: Sequence[tuple[date, date]] = find_unclear(line)
        if pairs and not habit.find_dates(line):
            first, second = pairs[0]
            return (
                Problem(
                    code="DG122",
                    severity=Severity.WARNING,
                    message=f"the page's date is {first} or {second}: nothing tells which",
                    where=Where(path),
                    hint="set date in a note beside the article",
                ),
            )
    return ()
