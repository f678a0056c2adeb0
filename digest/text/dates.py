"""Dates as papers write them: `February 4 2025`, `10 September 2024, 9.14am`, `2026-04-21`."""

import re
from collections.abc import Sequence
from datetime import date, time

from digest.model.article import Span
from digest.value import Value


class FoundDate(Value):
    """A date that a text gives, with its hour and zone where it gives them."""

    at: Span
    """Where it stands, hour and zone included."""
    day: date
    """The day as written."""
    clock: time | None = None
    """The time of day as written, without zone."""
    zone: str | None = None
    """An offset such as `+02:00`, or the IANA name of the zone meant; None when not clear."""
    shared: str | None = None
    """The zone's name as written where several zones go by it: IST."""


_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            (
                "january jan januar jänner janvier janv enero ene janeiro gennaio januari stycznia "
                "ocak января"
            ),
            (
                "february feb febr februar février févr febrero fevereiro fev febbraio februari "
                "lutego şubat февраля"
            ),
            "march mar märz mär mars marzo março maart marts maret marca марта",
            "april apr avril avr abril abr aprile kwietnia nisan апреля",
            "may mai mayo maio maggio mei maj maja mayıs мая",
            "june jun juni juin junio junho giugno czerwca haziran июня",
            "july jul juli juillet juil julio julho luglio lipca temmuz июля",
            "august aug août agosto ago augustus augusti agustus sierpnia ağustos августа",
            "september sept sep septembre septiembre setembro settembre września eylül сентября",
            "october oct oktober okt octobre octubre outubro ottobre października ekim октября",
            "november nov novembre noviembre novembro listopada kasım ноября",
            (
                "december dec dezember dez décembre déc diciembre dic dezembro dicembre desember "
                "grudnia aralık декабря"
            ),
        ),
        start=1,
    )
    for name in names.split()
}
_CLIPPED = {"gen": 1, "mag": 5, "giu": 6, "lug": 7, "set": 9, "out": 10, "ott": 10}
"""Short names of months that are words too: read only between a day and a year."""
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        (
            "monday mon montag lundi lunes",
            "tuesday tue tues dienstag mardi martes",
            "wednesday wed mittwoch mercredi miércoles",
            "thursday thu thur thurs donnerstag jeudi jueves",
            "friday fri freitag vendredi viernes",
            "saturday sat samstag samedi sábado",
            "sunday sun sonntag dimanche domingo",
        )
    )
    for name in names.split()
}
"""Weekdays by their names in lower case, Monday as 0."""
_ZONES = {
    "utc": "+00:00", "gmt": "+00:00", "z": "+00:00", "bst": "+01:00", "wat": "+01:00",
    "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "sast": "+02:00",
    "wet": "+00:00", "west": "+01:00", "cat": "+02:00", "eet": "+02:00", "eest": "+03:00",
    "eat": "+03:00", "msk": "+03:00", "trt": "+03:00", "idt": "+03:00", "irst": "+03:30",
    "gst": "+04:00", "azt": "+04:00", "aft": "+04:30", "pkt": "+05:00", "uzt": "+05:00",
    "slst": "+05:30", "npt": "+05:45", "bdt": "+06:00", "mmt": "+06:30",
    "wib": "+07:00", "ict": "+07:00", "wita": "+08:00", "myt": "+08:00",
    "hkt": "+08:00", "sgt": "+08:00", "pht": "+08:00", "phst": "+08:00", "awst": "+08:00",
    "jst": "+09:00", "kst": "+09:00", "wit": "+09:00", "acst": "+09:30", "acdt": "+10:30",
    "aest": "+10:00", "aedt": "+11:00", "nzst": "+12:00", "nzdt": "+13:00",
    "est": "-05:00", "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00",
    "pst": "-08:00", "pdt": "-07:00", "akst": "-09:00", "akdt": "-08:00", "hst": "-10:00",
    "brt": "-03:00", "art": "-03:00", "uyt": "-03:00", "bot": "-04:00", "vet": "-04:00",
    "pet": "-05:00", "cot": "-05:00",
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver",
    "pt": "America/Los_Angeles",
}  # fmt: skip
_SHARED_ZONES = ("ist", "cst", "ast")
"""Names that several zones go by: they belong to an hour and tell nothing of it."""

MONTH = "(?:" + "|".join(sorted(map(re.escape, _MONTHS), key=len, reverse=True)) + r")\b\.?"
"""Pattern of a month's name in the languages that are read, case left open."""
_OPENS_MONTH = rf"(?=[{''.join(sorted({name[0] for name in _MONTHS}))}])"
_OPENS_NUMBER = "(?=[0-9])"
"""What forms begin with; asked first, so that most letters are passed without trying any."""
_YEAR = r"(?:19|20)\d\d(?!\d)"
_ANY_YEAR = rf"(?:{_YEAR}|['’]\d\d(?!\d))"
_DAY = r"(?<!\d)(?:0?[1-9]|[12]\d|3[01])(?!\d)"
_ZONE = (
    r"(?:(?:GMT|UTC)\s?[+-](?:\d\d\d(?!\d)|\d{1,2}(?::?\d\d)?)|[+-]\d\d:?\d\d|(?i:"
    + "|".join((*_ZONES, *_SHARED_ZONES))
    + r")\b)"
)
_CLOCK = (
    r"(?:(?P<{p}noon>오전|오후|午前|午後)?\s?(?P<{p}hour>2[0-4]|[01]?\d)(?!\d)"
    r"(?:(?P<{p}sign>[:.時시时点點]|\s?h)\s?(?P<{p}minute>[0-5]\d|\d(?=\s?[分분]))"
    r"(?::(?P<{p}second>[0-5]\d)(?:[.,]\d{{1,9}})?)?)?[分분]?"
    r"\s?(?P<{p}half>[ap]\.?m\b\.?)?(?P<{p}called>\s?hrs?\b|\s?Uhr\b)?"
    r"\s?\(?(?P<{p}zone>{zone})?\)?)"
)
_AFTER = (
    r"(?:(?:\s?[（(][月火水木金土日월화수목금토一二三四五六][)）]\s?|"
    r"\s*(?:,|-|–|—|\||·|•|/|;)\s*|\.?\s+)"
    r"(?:(?:at|um|à|om|a las|às|alle(?: ore)?|kl\.?)\s+)?|T)"
)
_TELEX = "JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC"
_NUMBER_FIRST = (
    (
        rf"(?P<group>(?<![\w/.-])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d"
        rf" ?(?P<at>Z|GMT|UTC)? (?P<m5>{_TELEX}),? (?:{_YEAR}|\d\d(?!\d)))"
    ),
    rf"(?P<telex>(?<![\w/.-])(?:0?[1-9]|[12]\d|3[01])(?P<m6>{_TELEX})(?:{_YEAR}|\d\d)(?!\w))",
    rf"(?P<iso>(?<![\d/-]){_YEAR}(?P<sep>[-/.])(?:0?[1-9]|1[0-2])(?P=sep){_DAY})",
    rf"(?P<dmy>{_DAY}(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?(?P<m1>{MONTH}|(?:{'|'.join(_CLIPPED)})\b\.?),?\s+(?:de\s+)?{_ANY_YEAR})",
    rf"(?P<dashed>{_DAY}(?P<joint>[-./])(?P<m3>{MONTH})[-./]?(?:{_YEAR}|(?<=-)\d\d(?!\d)))",
    rf"(?P<spaced>(?<![\d.]){_YEAR}\.\s(?:0?[1-9]|1[0-2])\.\s{_DAY})",
    rf"(?P<cjk>{_YEAR}\s?[年년]\s?(?:0?[1-9]|1[0-2])\s?[月월]\s?{_DAY}\s?[日일])",
    rf"(?P<dotted>(?<![\d.]){_DAY}[./-](?:0?[1-9]|[12]\d|3[01])[./-]{_YEAR}(?!\.\d))",
    (
        r"(?P<stamp>(?<=[A-Z]-)(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])-\d\d"
        r"(?= \d{4} ?[A-Z]{2,4}\b))"
    ),
    (
        rf"(?P<short>(?<![\w.,/:-]){_DAY}(?P<stroke>[./-])(?:0?[1-9]|[12]\d|3[01])(?P=stroke)"
        r"\d\d(?![\d/-]|[.,]\d))"
    ),
)
_MONTH_FIRST = (
    rf"(?P<mdy>(?P<m2>{MONTH})\s+{_DAY}(?:st|nd|rd|th)?(?:\s*,\s*|\s+){_ANY_YEAR})",
    rf"(?P<mid>(?P<m4>{MONTH})(?P<tie>\s?-\s?|/){_DAY}(?P=tie){_YEAR})",
    rf"(?P<ctime>(?P<m7>{MONTH})\s+{_DAY}\s+\d\d:\d\d:\d\d\s+(?:[A-Z]{{3,4}}\s)?{_YEAR})",
)
_ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "民國": 1911, "民国": 1911}
"""The years before the first of an era, by its name."""
_OF_ERA = (
    rf"(?P<era>(?P<called>{'|'.join(_ERAS)})\s?(?:\d{{1,3}}|元)\s?年\s?(?:0?[1-9]|1[0-2])\s?月\s?"
    rf"{_DAY}\s?日)"
)
_DATE = re.compile(
    rf"{_OPENS_NUMBER}(?:{'|'.join(_NUMBER_FIRST)})|"
    rf"(?<![^\W\d_]){_OPENS_MONTH}(?:{'|'.join(_MONTH_FIRST)})|(?=[令平昭民]){_OF_ERA}",
    re.IGNORECASE,
)
_TRAIL = re.compile(_AFTER + _CLOCK.format(p="", zone=_ZONE), re.IGNORECASE)
_MILITARY = re.compile(rf" (?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d) ?(?P<zone>{_ZONE})")
"""How wires write the time of day: 1041 GMT."""
_LEAD = re.compile(
    _CLOCK.format(p="", zone=_ZONE) + r"(?:\s*[,|·—–-]\s*|\s+)(?:on\s+)?(?:\w+day,?\s+)?$",
    re.IGNORECASE,
)
_NUMBERS = re.compile(r"\d+")
_NAMED = ("m1", "m2", "m3", "m4", "m5", "m6", "m7")
_YEARLESS = re.compile(
    rf"{_OPENS_NUMBER}"
    rf"(?P<dm>{_DAY}(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{MONTH}))(?!\s*,?\s+{_YEAR})|"
    rf"\b{_OPENS_MONTH}(?P<m2>{MONTH})\s+{_DAY}(?:st|nd|rd|th)?(?!\s*,?\s+{_YEAR})",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:on|am|le|el)\s+(" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_SHORT_LINE = re.compile(
    r"(?:(?:date|published|posted|updated|issued|modified|stand|vom|am|le|el|on|at|publié|"
    r"publicado|veröffentlicht|aktualisiert|입력|수정|등록|公開|更新|発行|发布|时间|\w{2,9}day|"
    r"mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\b[.:,]?\s*){0,3}['’]?[\d./-]{6,8}[\s.|]*",
    re.IGNORECASE,
)
"""Lines that are nothing but a date whose year has two digits."""
_EAST = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_HALVES = {"오전": "a", "午前": "a", "오후": "p", "午後": "p"}
_LEAD_WINDOW = 40
_NOON = 12
_CENTURY = 100
_THIS = 2000


def find_dates(
    text: str, *, day_first: bool | None = None, year_first: bool = False
) -> tuple[FoundDate, ...]:
    """Return the dates with day, month and year that a text gives, in order.

    Days that no calendar has are left out.

    Args:
        text: The text.
        day_first: Which of day and month stands first where they cannot be told apart
            (`04/02/2025`); None if that is not known, so that there is no date.
        year_first: Whether the year stands first where it has two digits: `25.09.16`.
    """
    found: list[FoundDate] = []
    for match in _DATE.finditer(text):
        east = bool(match["short"]) and (year_first or _opens_with_year(match))
        day = _read_short(match) if east else _read_day(match, day_first=day_first)
        if day is not None:
            floor = found[-1].at.end if found else 0
            read = _read_group(match, day) or _with_clock(text, match.span(), day, floor)
            if not match["short"] or read.clock or _SHORT_LINE.fullmatch(text):
                found.append(read)
    return tuple(found)


def _opens_with_year(match: re.Match[str]) -> bool:
    """Tell whether a date of three short numbers is written as in East Asia: `’25.09.16`."""
    text, start = match.string, match.start()
    return text[max(0, start - 1) : start] in ("'", "’") or bool(_EAST.search(text))


def _read_short(match: re.Match[str]) -> date | None:
    """Return the day of a date such as `25.09.16` whose year stands first."""
    year, month, day = (int(number) for number in _NUMBERS.findall(match[0]))
    return _day(year + _THIS, month, day)


def find_unclear(text: str) -> tuple[tuple[date, date], ...]:
    """Return the dates whose day and month cannot be told apart, each read in both ways.

    The first of two is that with the day in front: `04/02/2025` is 4 February or 2 April.
    """
    unclear = [
        match
        for match in _DATE.finditer(text)
        if _is_unclear(match) and _read_day(match, day_first=None) is None
    ]
    read = [
        (_read_day(match, day_first=True), _read_day(match, day_first=False)) for match in unclear
    ]
    return tuple((first, second) for first, second in read if first and second)


def _is_unclear(match: re.Match[str]) -> bool:
    """Tell whether a match is a date of numbers, in which day and month may not be told apart."""
    short = match["short"] and not _opens_with_year(match)
    return bool(match["dotted"] or (short and _SHORT_LINE.fullmatch(match.string)))


def month_number(name: str) -> int:
    """Return the number of a month by its name, as `MONTH` finds it."""
    name = name.rstrip(".").lower()
    return _MONTHS.get(name) or _CLIPPED[name]


def find_days(text: str, *, year: int) -> tuple[date, ...]:
    """Return the dates that a text gives without their year, taken in `year`, in order."""
    days = (
        _day(year, month_number(m["m1"] or m["m2"]), int(_NUMBERS.findall(m[0])[0]))
        for m in _YEARLESS.finditer(text)
    )
    return tuple(day for day in days if day is not None)


def find_weekdays(text: str) -> tuple[int, ...]:
    """Return the weekdays that a text says something happened on, Monday as 0, in order."""
    return tuple(WEEKDAYS[match[1].lower()] for match in _WEEKDAY.finditer(text))


def find_named_weekdays(text: str) -> frozenset[int]:
    """Return the weekdays that a text names in full or short, Monday as 0."""
    return frozenset(
        WEEKDAYS[word] for word in re.findall(r"[^\W\d_]{3,}", text.lower()) if word in WEEKDAYS
    )


def _read_day(match: re.Match[str], *, day_first: bool | None) -> date | None:
    """Return the day of a match, None where there is no such day or it is not clear."""
    numbers = [int(number) for number in _NUMBERS.findall(match[0])]
    name = next((name for key in _NAMED if (name := match[key])), None)
    if name:
        day, year = int(str(numbers[0])[:-4] or numbers[0]), numbers[-1]
        return _day(year if year >= _CENTURY else year + _THIS, month_number(name), day)
    if match["dotted"] or match["short"]:
        return _read_pair(numbers, match[0], day_first=day_first)
    *years, month, day = numbers
    if match["era"]:
        return _day(_ERAS[match["called"]] + (years[0] if years else 1), month, day)
    return _day(day + _THIS, years[0], month) if match["stamp"] else _day(years[0], month, day)


def _read_pair(numbers: Sequence[int], written: str, *, day_first: bool | None) -> date | None:
    """Return the day of three numbers, None where day and month cannot be told apart."""
    first, second, year = numbers
    year += _THIS if year < _CENTURY else 0
    if second > _NOON >= first:
        return _day(year, first, second)
    if first > _NOON or "." in written or first == second or day_first:
        return _day(year, second, first)
    return None if day_first is None else _day(year, first, second)


def _day(year: int, month: int, day: int) -> date | None:
    """Return a day of the calendar, or None."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _read_group(match: re.Match[str], day: date) -> FoundDate | None:
    """Return a wire's day, hour and minute written as one number: `131512 NOV 25`."""
    if not match["group"]:
        return None
    clock = time(int(match["group"][2:4]), int(match["group"][4:6]))
    return _timed(Span(*match.span()), day, clock, match["at"])


def _with_clock(text: str, span: tuple[int, int], day: date, floor: int) -> FoundDate:
    """Return the date with the time of day that stands beside it, if one does after `floor`."""
    start, end = span
    trail = _TRAIL.match(text, end)
    if trail and (clock := _read_clock(trail)):
        at = Span(start, trail.end())
        return _timed(at, day, clock, trail["zone"])
    wired = _MILITARY.match(text, end)
    if wired:
        clock = time(int(wired["hour"]), int(wired["minute"]))
        return _timed(Span(start, wired.end()), day, clock, wired["zone"])
    before = text[max(0, start - _LEAD_WINDOW, floor) : start]
    lead = _LEAD.search(before)
    if lead and (clock := _read_clock(lead)):
        at = Span(start - len(before) + lead.start(), end)
        return _timed(at, day, clock, lead["zone"])
    return FoundDate(at=Span(start, end), day=day)


def _timed(at: Span, day: date, clock: time, written: str | None) -> FoundDate:
    """Return a date with its time of day, and with its zone as far as the name tells."""
    shared = written if written and written.lower() in _SHARED_ZONES else None
    return FoundDate(at=at, day=day, clock=clock, zone=_read_zone(written), shared=shared)


def _read_clock(match: re.Match[str]) -> time | None:
    """Return a time of day; a bare number is none, nor is `11.42` without am, pm or a zone."""
    half = (match["half"] or "").lower()[:1] or _HALVES.get(match["noon"] or "", "")
    hour, minute = int(match["hour"]), match["minute"]
    colon = minute is not None and match["sign"] != "."
    if not half and not colon and not (minute and (match["zone"] or match["called"])):
        return None
    if half:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + (_NOON if half == "p" else 0)
    return time(hour % 24, int(minute or 0), int(match["second"] or 0))


def _read_zone(written: str | None) -> str | None:
    """Return an offset as `+02:00`, or a zone's IANA name."""
    if not written:
        return None
    name = written.lower()
    if name in _ZONES or name in _SHARED_ZONES:
        return _ZONES.get(name)
    sign = "-" if "-" in name else "+"
    digits = "".join(_NUMBERS.findall(name))
    hours, minutes = (digits[:-2], digits[-2:]) if len(digits) > len("99") else (digits, "0")
    if int(hours) > 14 or int(minutes) > 59:  # noqa: PLR2004 - the ends of the earth's zones
        return None
    return f"{sign}{int(hours):02}:{int(minutes):02}"
