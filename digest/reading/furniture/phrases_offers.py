"""What a page offers its reader to do with it: to listen, to go on, to read it in another form."""

PHRASES_OFFERS: dict[str, tuple[str, ...]] = {
    "newsletter": (
        (
            r"^\W*(?:liked?|enjoy(?:ed|ing)?|love[ds]?|want more of) (?:this|what you)\b.{0,60}"
            r"\b(?:get|subscribe|sign|join|follow|inbox|newsletter|e-?mail)\b"
        ),
    ),
    "comments": (
        (
            r"^share your (?:experiences?|thoughts|views?|feedback|opinions?|stor(?:y|ies)|ideas)\b"
            r".{0,160}$"
        ),
    ),
    "contact": (
        (
            r"^(?:address|head office|registered office|registered in|newsroom|editorial office)"
            r"\s?:.{4,200}$"
        ),
    ),
    "navigation": (
        (
            r"^new ?[:!–-] ?(?:you can|now|listen|try|watch|read|save|get|hear|follow)\b.{0,80}$|"
            r"\byou can now (?:listen to|read|save|hear|follow|share|gift) "
            r"(?:our |this |these |the |any )?(?:articles?|stories|story|pages?)\b.{0,40}$"
        ),
        (
            r"^(?:close )?thanks?(?: you)? for (?:watching|reading|listening|visiting|your "
            r"interest)\b.{0,40}[!.]?$"
        ),
        r"^(?:do you )?want(?: to)? (?:read|know|learn|see|hear|find out|get) more\b.{0,60}\?$",
        (
            r"^(?:get|see|read|enjoy|experience) .{2,50}\b(?:via|in|on|with|through) "
            r"(?:a|an|our|the|this) (?:new |redesigned )?(?:cards?|app|widget|feed|interface|"
            r"layout)\b.{0,60}$"
        ),
        (
            r"^(?:generated|created|translated|narrated) (?:with|by|using) (?:the help of )?"
            r"(?:ai|artificial intelligence|an? (?:ai|automat\w+))\b.{0,60}$"
        ),
        (
            r"^we (?:select|translate|use|publish|review|edit|curate|check)\b.{0,160}\b"
            r"(?:translat\w+|audience|our (?:readers|journalists|editors|newsroom))\b"
        ),
    ),
}
"""What lines of a kind say, by the word that `Dropped.why` gives for them."""
