"""Tables as people write them: a line each meaning, with the words that have it."""


def read_table(text: str) -> dict[str, str]:
    """Return the meaning of each word.

    Args:
        text: Lines `MEANING: word, word`; a line without a colon goes on with the one before.
    """
    table: dict[str, str] = {}
    meaning = ""
    for line in text.split("\n"):
        head, colon, rest = line.rpartition(":")
        meaning = head.strip() if colon else meaning
        words = (word.strip() for word in rest.split(","))
        table.update((word, meaning) for word in words if word)
    return table


def read_members(text: str) -> dict[str, dict[str, str]]:
    """Return the members of each family by key.

    Args:
        text: Lines `family: value, key value, key value`; the bare value has no key.
    """
    families: dict[str, dict[str, str]] = {}
    for family, members in _read_lines(text):
        pairs = (member.split() for member in members)
        families[family] = {key: value for *keys, value in pairs for key in (*keys, "")[:1]}
    return families


def read_lists(text: str) -> dict[str, tuple[str, ...]]:
    """Return the words of each meaning, in order.

    Args:
        text: Lines `meaning: word, word`; a line without a colon goes on with the one before.
    """
    return {meaning: tuple(words) for meaning, words in _read_lines(text)}


def _read_lines(text: str) -> list[tuple[str, list[str]]]:
    lines: list[tuple[str, list[str]]] = []
    for line in text.split("\n"):
        head, colon, rest = line.rpartition(":")
        if colon:
            lines.append((head.strip(), []))
        words = [word.strip() for word in rest.split(",")]
        if lines:
            lines[-1][1].extend(word for word in words if word)
    return lines
