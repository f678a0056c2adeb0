"""Marks of wire copy: slug lines, tags before a headline, lines of exchange rates."""

import re

SLUG_LINE = re.compile(
    r"[A-Z0-9]{2,}(?:[-/][A-Z0-9]{1,}){1,6}(?: \([A-Z, ]+\))?(?:, [A-Z0-9/-]+)*|"
    r"(?:[A-Z]{2,4}-){0,3}[A-Z]{2,4}--[A-Z][\w.'’-]*(?: ?[\w.'’&-]+){0,6}(?:, ?[^.!?]{2,40})?|"
    r"[A-Z][\w.'’]*(?:-[A-Z][\w.'’]*)+(?:, ?(?:\d(?:st|nd|rd|th) (?:[Ll]d|[Ll]ead)|[Tt]op|URGENT)"
    r"(?:-[Ww]rite-?[Tt]hru)?)|"
    r"(?:[A-Z0-9]+ ?(?:[-/] ?)){2,5}[A-Z0-9]+(?: [A-Z0-9]+){0,2}|"
    r"[A-Z0-9]+[-/](?:[A-Z0-9]+ ){1,2}[A-Z0-9]+(?:[-/][A-Z0-9]+){1,3}|"
    r"[A-Za-z]{2,5}\d{3,5} [A-Za-z0-9] [^.!?]{0,80}"
)
"""A wire's own name of a story: MARKETS-STOCKS/ASIA, `BC-EU--Orlandia-Port, 2nd Ld`.

Or the number, the urgency and the desk under which it went out: `ONW0412 3 ECO 0438`.
"""

HEADLINE_TAGS = re.compile(
    r"^(?:\((?:\d{0,2}(?:st|nd|rd|th)?\s?(?:LEAD|LD|URGENT|UPDATE\d?))\)\s|"
    r"(?:UPDATE|REFILE|RPT|WRAPUP|CORRECTED|REPEAT|UPDATED|TABLE|BRIEF|DEALTALK|BREAKING|SCOOP|ADVISORY|FACTBOX|ANALYSIS|EXCLUSIVE|INSIGHT|"
    r"PRESS RELEASE|INTERVIEW|POLL|PREVIEW|TIMELINE|EXPLAINER|FOCUS|FEATURE|CORRECTION)"
    r"(?:\s?\d{1,2})?(?: \((?:OFFICIAL|[A-Z ]{2,20})\))?\s?(?:-|–|—|:|\|)\s?)+(?=\S)"
)
"""Tags that wires set before a headline: `UPDATE 2-`."""

WIRE_NOTE = re.compile(
    r"\s?\((?:adds?|updates?|recasts?|corrects?|refiles?|rewrites?|repeats?)\b[^()]{0,80}\)$",
    re.IGNORECASE,
)
"""What a wire has changed, at the end of its headline: `(adds shares)`."""

EXCHANGE = re.compile(r"^\S{0,4}\d[\d.,]*\s?\S{0,12}\s?=\s?\S{0,4}\d[\d.,]*.{0,30}$")
"""A line that gives an exchange rate without brackets, as part of a text: `A$1 = US$0.79`."""
