from datetime import time
from pathlib import Path

import pytest

from digest.config import (
    BuildConfig,
    Config,
    EditionConfig,
    ExtractConfig,
    MoneyConfig,
    PublishConfig,
    TargetConfig,
    ThemeConfig,
)
from digest.config_file import find_root, load_config, parse_config
from digest.errors import ConfigError, UsageError
from digest.value import replace

FULL = """\
title: Morning Brief
base_url: https://example.org/brief/
timezone: Africa/Johannesburg
edition: {cutoff: "06:00"}
currency: {base: EUR, also: [ZAR, USD]}
extract: {engine: rules, steps: [players, figures]}
theme: {options: {accent: "#0b5394", columns: 2}}
build: {drafts: true}
publish:
  default: web
  targets:
    - {name: web, type: file, url: "file:///srv/www"}
"""


def settings_of(config: Config) -> Config:
    """Return the settings without where they were given."""
    targets = tuple(replace(target, places=()) for target in config.publish.targets)
    return replace(config, publish=replace(config.publish, targets=targets), places=())


def test_settings_replace_the_defaults() -> None:
    assert settings_of(parse_config(FULL, path="config.yaml")) == Config(
        title="Morning Brief",
        base_url="https://example.org/brief/",
        timezone="Africa/Johannesburg",
        edition=EditionConfig(cutoff=time(6)),
        currency=MoneyConfig(base="EUR", also=("ZAR", "USD")),
        extract=ExtractConfig(engine="rules", steps=("players", "figures")),
        theme=ThemeConfig(options=(("accent", "#0b5394"), ("columns", "2"))),
        build=BuildConfig(drafts=True),
        publish=PublishConfig(
            default="web",
            targets=(
                TargetConfig(name="web", type="file", settings=(("url", "file:///srv/www"),)),
            ),
        ),
    )


def test_empty_file_gives_the_defaults() -> None:
    assert parse_config("# nothing yet\n", path="config.yaml") == Config()


@pytest.mark.parametrize(
    ("text", "place", "message", "hint"),
    [
        ("\ntitel: x", "config.yaml:2:1", 'unknown key "titel"', 'did you mean "title"?'),
        (
            "currency:\n  bas: USD",
            "config.yaml:2:3",
            'unknown key "currency.bas"',
            'did you mean "base"?',
        ),
        ("title: [", "config.yaml:2:1", "not YAML: did not find expected node content", None),
        ("strict: yes", "config.yaml:1:1", "strict must be true or false, not 'yes'", None),
        ("strict:", "config.yaml:1:1", "strict must be true or false, not empty", None),
        ("title: {a: b}", "config.yaml:1:1", "title must be text, not {'a': 'b'}", None),
        (
            "feeds: {limit: many}",
            "config.yaml:1:9",
            "feeds.limit must be a whole number, not 'many'",
            None,
        ),
        (
            "feeds: {limit: -1}",
            "config.yaml:1:9",
            "feeds.limit is -1, not between 0 and 10000",
            None,
        ),
        ("currency: {also: USD}", "config.yaml:1:12", "currency.also must be a list", None),
        (
            "currency: {base: usd}",
            "config.yaml:1:12",
            'currency.base is "usd"',
            "ISO 4217 codes such as USD",
        ),
        (
            "currency: {style: times}",
            "config.yaml:1:12",
            'currency.style is "times"',
            "known: economist, ap, guardian, ft, compact",
        ),
        (
            "timezone: Mars/Olympus",
            "config.yaml:1:1",
            'timezone is "Mars/Olympus", which is no time zone',
            "IANA names such as Africa/Johannesburg",
        ),
        (
            "base_url: example.org",
            "config.yaml:1:1",
            'base_url is "example.org"',
            "an address with a trailing slash: https://example.org/brief/",
        ),
        (
            "theme: {name: ../../etc}",
            "config.yaml:1:9",
            'theme.name is "../../etc"',
            "the name of a folder, not a path",
        ),
        (
            "edition: {cutoff: late}",
            "config.yaml:1:11",
            "edition.cutoff must be an hour such as 06:00, not 'late'",
            None,
        ),
        (
            "permalinks: {entry: /all/}",
            "config.yaml:1:14",
            "permalinks.entry lacks {slug}, so that pages would share one address",
            None,
        ),
        (
            "permalinks: {edition: '/{year}/{day}/'}",
            "config.yaml:1:14",
            "permalinks.edition lacks {month}, so that pages would share one address",
            None,
        ),
        (
            "permalinks: {entry: '/../{slug}/'}",
            "config.yaml:1:14",
            'permalinks.entry is "/../{slug}/"',
            "for example /{year}/{month}/{day}/{slug}/",
        ),
        (
            "publish:\n  targets:\n    - {name: web}",
            "config.yaml:3:7",
            "a target needs a name and a type",
            "for example {name: web, type: file}",
        ),
        (
            "publish:\n  targets:\n    - {name: a, type: file}\n    - {name: a, type: git}",
            "config.yaml:4:7",
            'two targets are called "a"',
            None,
        ),
        ("- a\n- b", "config.yaml:1:1", "the file must be a mapping of keys to values", None),
    ],
)
def test_wrong_settings_are_named_with_line_and_hint(
    text: str, place: str, message: str, hint: str | None
) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(text, path="config.yaml")
    found = caught.value
    assert (str(found.where), found.message, found.hint) == (place, message, hint)


def test_later_files_and_overrides_win(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("title: One\ncurrency: {base: EUR}\n")
    (tmp_path / "ci.yaml").write_text("title: Two\n")
    config = load_config(
        tmp_path,
        (tmp_path / "config.yaml", tmp_path / "ci.yaml"),
        ("currency.also=[ZAR]", "strict=true"),
    )
    assert settings_of(config) == Config(
        title="Two", strict=True, currency=MoneyConfig(base="EUR", also=("ZAR",))
    )


def test_an_override_may_empty_a_setting(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("base_url: https://example.org/\n")
    assert settings_of(load_config(tmp_path, (), ("base_url=",))) == Config()


@pytest.mark.parametrize("override", ["strict", "=x", "a-b=c", "a b=c"])
def test_override_without_key_is_refused(tmp_path: Path, override: str) -> None:
    (tmp_path / "config.yaml").touch()
    with pytest.raises(UsageError):
        load_config(tmp_path, (), (override,))


def test_missing_and_unreadable_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="no such file"):
        load_config(tmp_path)
    (tmp_path / "config.yaml").write_bytes(b"title: \xff")
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path)


def test_root_is_the_nearest_folder_with_a_config(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").touch()
    inner = tmp_path / "content" / "articles"
    inner.mkdir(parents=True)
    assert find_root(inner) == tmp_path
    with pytest.raises(UsageError, match=r"no config\.yaml"):
        find_root(Path("/"))
