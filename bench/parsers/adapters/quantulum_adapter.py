"""Reads the quantities of a line with quantulum3: money and shares among them."""

import sys
import time
import warnings

warnings.simplefilter("ignore")

from quantulum3 import parser  # noqa: E402 - it warns when it is imported

lines = sys.stdin.read().split("\n")
started = time.process_time()
found = []
for line in lines:
    try:
        found.append(parser.parse(line))
    except Exception:  # noqa: BLE001 - a parser that fails on a sentence has found nothing
        found.append([])
took = time.process_time() - started
for quantities in found:
    told = []
    for one in quantities:
        share = one.unit.name == "percentage"
        if share or one.unit.entity.name == "currency":
            value = one.value
            told.append(f"{value}\t{value}\t{'%' if share else one.unit.name}")
    sys.stdout.write(" ; ".join(told) + "\n")
sys.stdout.write(f"{took}\n")
