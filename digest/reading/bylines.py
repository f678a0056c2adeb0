"""Lines that name who wrote an article, and what they are."""

import re

_NAME = r"(?-i:[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){1,2})"
BYLINE = re.compile(
    r"^(?:written )?(?:by|von|por|par|di|door)[: ]\s?(?P<names>[^\W\d_].{1,120})$|"
    rf"^(?!by)(?P<bare>{_NAME})(?:, ?| ?[/|] ?| )(?:[\w&.]+ ){{0,3}}"
    r"(?:correspondent|reporter|(?<!the )editor|staff writer|writer|journalist)$|"
    rf"^(?!the )(?P<pair>{_NAME} (?:and|&) {_NAME})(?:,? in (?-i:[A-Z])\w+)?$",
    re.IGNORECASE,
)
"""Lines that name who wrote the article."""

ROLE_LINE = re.compile(
    r"(?:[\w&]+ ){0,3}(?:correspondent|reporter|editor|writer|journalist|columnist)"
    r"(?:, [\w .&]{2,40}| [A-Z]{2,5})?",
    re.IGNORECASE,
)
"""A line that says what the person named on the line above is."""
