"""Fixtures and settings for all tests."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright

from digest.environment import use_one_thread
from tests.helpers import require_program

# As the program does: with threads of their own, a model's sums take many times as long on a
# busy machine.
use_one_thread()

# Examples are the same on every machine, and a busy one is no failure.
settings.register_profile(
    "digest", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("digest")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium of the system."""
    program = require_program("chromium", "chromium-browser", "google-chrome")
    arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=program, args=arguments)
        yield opened
        opened.close()
