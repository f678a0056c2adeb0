"""Fixtures and settings for all tests."""

from hypothesis import HealthCheck, settings

# Examples are the same on every machine, and a busy one is no failure.
settings.register_profile(
    "digest", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("digest")
