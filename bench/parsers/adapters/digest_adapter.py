"""Reads money and shares of a line with Digest, which is given no country and no day."""

import sys
import time

from digest import find_figures

lines = sys.stdin.read().split("\n")
started = time.process_time()
found = [find_figures(line) for line in lines]
took = time.process_time() - started
for figures in found:
    kept = [figure for figure in figures if figure.kind in {"money", "percent"}]
    amounts = [one for figure in kept for one in (figure, figure.stated) if one is not None]
    told = [f"{one.low}\t{one.high}\t{one.unit}" for one in amounts]
    sys.stdout.write(" ; ".join(told) + "\n")
sys.stdout.write(f"{took}\n")
