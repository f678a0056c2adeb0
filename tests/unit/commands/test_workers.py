"""Who works on articles, as the flags and the environment say."""

import pytest

from digest.commands.options import SCHEDULER
from digest.commands.workers import code_and_models, open_workers
from digest.config import ExtractConfig
from digest.errors import UsageError

CONFIG = ExtractConfig(engine="rules")


def test_this_machine_works_by_default() -> None:
    with open_workers("local", None, CONFIG) as through:
        assert through is None


@pytest.mark.parametrize(
    ("engine", "scheduler", "message"),
    [
        ("local", "tcp://localhost:8786", "--scheduler is for --engine dask"),
        ("dask", None, "--engine dask needs the address of a scheduler"),
    ],
)
def test_flags_that_do_not_fit_each_other_are_refused(
    engine: str, scheduler: str | None, message: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(SCHEDULER, raising=False)
    with pytest.raises(UsageError) as caught, open_workers(engine, scheduler, CONFIG):
        pass
    assert caught.value.message == message


def test_the_environment_may_name_the_scheduler(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("distributed", reason="the extra [dask] is not installed")
    monkeypatch.setenv(SCHEDULER, "nowhere")
    with pytest.raises(UsageError) as caught, open_workers("dask", None, CONFIG):
        pass
    assert caught.value.message == '"nowhere" is no address of a scheduler'


def test_code_and_models_are_named() -> None:
    assert code_and_models(CONFIG).startswith("digest ")
    assert code_and_models(CONFIG).endswith(", rules")
