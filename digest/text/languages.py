"""Which rules of language a text may be read by."""


def is_english(tag: str) -> bool:
    """Tell whether a BCP 47 tag names English: rules made for it hold for no other language."""
    return tag.partition("-")[0].lower() == "en"
