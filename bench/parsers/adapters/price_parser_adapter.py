"""Reads a price a line with price-parser: the amount and the currency as written."""

import sys
import time

from price_parser import Price

lines = sys.stdin.read().split("\n")
started = time.process_time()
prices = [Price.fromstring(line) for line in lines]
took = time.process_time() - started
for price in prices:
    found = price.amount is not None and price.currency
    sys.stdout.write(f"{price.amount}\t{price.amount}\t{price.currency}\n" if found else "\n")
sys.stdout.write(f"{took}\n")
