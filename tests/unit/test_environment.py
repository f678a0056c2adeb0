"""What the environment tells libraries."""

import importlib.util
import os
import subprocess
import sys

import pytest

from digest.environment import use_one_thread

_START = """
from digest.environment import use_one_thread
from digest.executor import _start_method
use_one_thread()
import numpy
print(_start_method())
"""


def test_libraries_are_told_to_open_no_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("VECLIB_MAXIMUM_THREADS", "3")
    use_one_thread()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
    assert os.environ["OMP_NUM_THREADS"] == "1"
    assert os.environ["MKL_NUM_THREADS"] == "1"
    assert os.environ["VECLIB_MAXIMUM_THREADS"] == "3"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux forks")
def test_process_that_multiplies_matrices_can_be_forked() -> None:
    if importlib.util.find_spec("numpy") is None:
        pytest.skip("the extra [model] is not installed")
    environment = {name: value for name, value in os.environ.items() if "THREADS" not in name}
    told = subprocess.run(
        (sys.executable, "-c", _START), env=environment, capture_output=True, check=True, text=True
    )
    assert told.stdout == "fork\n"
