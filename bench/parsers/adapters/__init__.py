"""One program a parser: lines come in, the amounts of each go out, then the seconds of CPU."""
