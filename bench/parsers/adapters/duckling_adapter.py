"""Reads the amounts of money of a line with Duckling, by its wheel of Haskell made for Python."""

import sys
import time
from pathlib import Path

import duckling

zones = next(one for one in ("/usr/share/zoneinfo", "/usr/lib/zoneinfo") if Path(one).is_dir())
language = duckling.parse_lang("EN")
moment = duckling.parse_ref_time(duckling.load_time_zones(zones), "UTC", 1_700_000_000)
locale = duckling.parse_locale("EN_US", duckling.default_locale_lang(language))
context = duckling.Context(moment, locale)
money = duckling.parse_dimensions(["amount-of-money"])
lines = sys.stdin.read().split("\n")
started = time.process_time()
found = [duckling.parse(line, context, money) for line in lines]
took = time.process_time() - started
for results in found:
    told = []
    for result in results:
        value = result["value"]
        low, high = value.get("from", value), value.get("to", value)
        if "value" in low and "value" in high:
            told.append(f"{low['value']}\t{high['value']}\t{low.get('unit', '')}")
    sys.stdout.write(" ; ".join(told) + "\n")
sys.stdout.write(f"{took}\n")
