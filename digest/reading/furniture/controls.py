"""Buttons and their labels: `View gallery`, `Add to favourites`, `Show less`, `Link copied!`.

A control says nothing but what it does to which part of the page, so that all its words are the
page's own. News of the same things names somebody or tells what happened.
"""

import re

_LONGEST = 60
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SIGNS = re.compile(r"[\s\d:/|·•,.!…+×<>«»‹›→←▶►▼▲()&-]*")
_ACTS = frozenset(
    "add adjust bookmark browse cancel change clear click close collapse comment continue copied "
    "copy create customise customize delete disable dislike dismiss done download edit email "
    "enable enlarge enter exit expand explore feedback filter flag follow following forward gift "
    "give hide jump like likes load loading log login logout maximise minimise more mute open "
    "pause pin play playing post previous print printed rate react recommend refresh register "
    "reload remove replay reply replies report repost reset resize resume retry return reuse "
    "save saved scroll search see select send settings share shared show shown sign signin skip "
    "sort submit subscribe subscribed swipe switch tap toggle translate tweet undo unfollow "
    "unmute unsave unsubscribe upload view vote watch zoom".split()
)
_PARTS = frozenset(
    "account ad ads advert advertisement advertising advertisements alert alerts app archive "
    "article articles audio autoplay back blog bookmarks bottom brightness button buttons captions "
    "caption carousel channel chapters clipboard colour color column comments contents controls "
    "conversation copies credits dark description device digest discussion e-mail e-paper "
    "edition email episode episodes events facebook family fallback favourites favorites feed "
    "flipboard font friend friends full-screen fullscreen galleries gallery google headlines "
    "history home homepage icon image images inbox index instagram itunes key latest letters "
    "light link linkedin links list listen live low mail map menu messenger minute minutes mins "
    "min mode navigation new newest news newsletter newsletters next night notification "
    "notifications off oldest opens options page pages paper pdf permalink photo photos picture "
    "pictures pinterest player playlist podcast podcasts poll popular posts print profile quality "
    "quiz rankings reading reader readers reddit related reposts results rss screen search "
    "section sections sharing sidebar signal size slide slides slideshow snapchat speed spotify "
    "stories story subtitles summary switch tab table tags telegram text theme thread threads "
    "tiktok time toc tools top topic topics transcript trending twitter updates url version "
    "video videos volume watchlist weather whatsapp widget window word words x youtube bluesky "
    "mastodon viber line wechat weibo xing apple".split()
)
_LINKS = frozenset(
    "a all an and as at below above by for from here his in into it me my of on or our out over "
    "please read same that the their them these this those to up us via with your you it's not "
    "hour hours second seconds ago view first last only full now today".split()
)
_KNOWN = _ACTS | _PARTS | _LINKS
_LONE = frozenset(
    "ad ads advertisement audio autoplay bookmarks captions carousel clipboard discussion e-paper "
    "episodes favourites favorites feed fullscreen gallery headlines homepage letters links menu "
    "next newsletters notifications permalink playlist podcast podcasts pictures rss sections "
    "slideshow subtitles tags toc topics transcript watchlist".split()
)
"""Parts that stand for their button alone."""
_SET = re.compile(
    r"(?:dark|light|night|reading|reader) mode|live updates|key events|full screen|you are here|"
    r"link copied(?: to (?:the |your )?clipboard)?"
)
"""Labels of parts that name no act."""
_COUNTER = re.compile(r"\d{1,2}:\d\d(?::\d\d)? ?/ ?\d{1,2}:\d\d(?::\d\d)?|\d+ of \d+")
"""Where a player or a gallery stands."""
_FEW = 4


def is_control(line: str) -> bool:
    """Tell whether a line is a button of a page or its label: all its words are the page's own.

    Args:
        line: A line with folded quotes and dashes.
    """
    if len(line) > _LONGEST or line.endswith(("?", '"')):
        return False
    if _COUNTER.fullmatch(line):
        return True
    words = [word.lower() for word in _WORD.findall(line)]
    rest = _WORD.sub("", line)
    if not words or not _KNOWN.issuperset(words) or not _SIGNS.fullmatch(rest):
        return False
    if len(words) == 1:
        return _counts(rest) or (words[0] in _ACTS | _LONE and not line.endswith((".", "!")))
    if _SET.fullmatch(" ".join(words)) or (len(words) < _FEW and _counts(rest)):
        return True
    acts = not _ACTS.isdisjoint((words[0], words[-1])) or words[:1] == ["please"]
    return acts and not _PARTS.isdisjoint(words)


def _counts(rest: str) -> bool:
    """Tell whether what stands around a line's words is a number: `640 words`."""
    return any(map(str.isdigit, rest))
