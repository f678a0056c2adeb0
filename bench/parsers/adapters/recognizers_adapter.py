"""Reads money and shares of a line with Recognizers-Text."""

import contextlib
import sys
import time

from recognizers_number import NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer
from recognizers_text import Culture

money = NumberWithUnitRecognizer(Culture.English).get_currency_model()
share = NumberRecognizer(Culture.English).get_percentage_model()
lines = sys.stdin.read().split("\n")
started = time.process_time()
found = []
for line in lines:
    told = []
    for model in (money, share):
        with contextlib.suppress(Exception):  # a parser that fails has found nothing
            told += model.parse(line)
    found.append(told)
took = time.process_time() - started
for results in found:
    told = []
    for result in results:
        value = (result.resolution.get("value") or "").rstrip("%")
        unit = result.resolution.get("unit") or "%"
        if value:
            told.append(f"{value}\t{value}\t{unit}")
    sys.stdout.write(" ; ".join(told) + "\n")
sys.stdout.write(f"{took}\n")
