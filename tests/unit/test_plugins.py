"""Plug-ins by entry points."""

import pytest

from digest import plugins
from digest.errors import UsageError
from digest.reading.plain.text_file import TextReader


def test_our_own_readers_are_registered_as_plug_ins() -> None:
    found = plugins.names("digest.readers")
    assert {"feed", "html", "mail", "markdown", "text"} <= set(found)
    assert list(found) == sorted(found)
    assert plugins.load("digest.readers", "text") is TextReader


def test_unknown_name_gives_the_nearest_and_all_known() -> None:
    with pytest.raises(UsageError) as caught:
        plugins.load("digest.readers", "htm")
    assert caught.value.message == 'no plug-in "htm" in digest.readers'
    assert caught.value.hint is not None
    assert caught.value.hint.startswith('did you mean "html"? Known: ')


def test_empty_group_has_no_names() -> None:
    assert plugins.names("digest.nothing") == ()
