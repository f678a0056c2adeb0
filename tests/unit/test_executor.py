import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Iterator

import pytest

from digest import executor
from digest.errors import DigestError
from digest.executor import ExecutorError, Later, count_jobs, cut_chunks, map_cpu, map_io
from tests.processes import running

NUMBERS = list(range(100))


def square(number: int) -> int:
    return number * number


def square_and_pid(number: int) -> tuple[int, int]:
    return number * number, os.getpid()


def die_at_forty(number: int) -> int:
    if number == 40:
        os.kill(os.getpid(), signal.SIGKILL)
    return number


def refuse_forty(number: int) -> int:
    if number == 40:
        raise DigestError("forty is too much", hint="take less")
    return number


@pytest.fixture
def other_thread() -> Iterator[None]:
    """Let another thread run, as in a preview."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    yield
    done.set()
    thread.join()


def test_small_work_stays_in_this_process() -> None:
    assert {pid for _, pid in map_cpu(square_and_pid, NUMBERS, jobs=4)} == {os.getpid()}


def test_first_sixteen_are_done_here_and_the_rest_by_other_processes() -> None:
    results = list(map_cpu(square_and_pid, NUMBERS, jobs=2, worth=0.0))
    assert [result for result, _ in results] == [square(number) for number in NUMBERS]
    here = [pid == os.getpid() for _, pid in results]
    assert here == [True] * 16 + [False] * 84


@pytest.mark.parametrize(
    ("items", "seconds", "size", "chunks"),
    [(NUMBERS, 0.001, 4, 25), (NUMBERS, 0.1, 2, 50), (NUMBERS, 9.0, 1, 100), ([1], 0.001, 1, 1)],
)
def test_chunks_are_small_shares_and_short(
    items: list[int], seconds: float, size: int, chunks: int
) -> None:
    cut = list(cut_chunks(items, workers=2, seconds=seconds))
    assert [number for chunk in cut for number in chunk] == items
    assert (max(map(len, cut)), len(cut)) == (size, chunks)


def test_one_job_does_everything_here() -> None:
    assert {pid for _, pid in map_cpu(square_and_pid, NUMBERS, jobs=1, worth=0.0)} == {os.getpid()}


@pytest.mark.usefixtures("other_thread")
def test_a_moments_work_is_not_worth_processes_that_load_everything_anew() -> None:
    pids = {pid for _, pid in map_cpu(square_and_pid, NUMBERS, jobs=2, worth=1e-9)}
    assert pids == {os.getpid()}


@pytest.mark.usefixtures("other_thread")
def test_beside_another_thread_nothing_is_forked_and_the_results_are_the_same() -> None:
    assert executor._start_method() == "forkserver" if sys.platform == "linux" else "spawn"
    assert list(map_cpu(square, NUMBERS, jobs=2, worth=0.0)) == [
        square(number) for number in NUMBERS
    ]


@pytest.mark.usefixtures("other_thread")
def test_work_that_cannot_be_handed_over_is_named() -> None:
    with pytest.raises(ExecutorError, match="cannot be handed to another process"):
        list(map_cpu(lambda number: number, NUMBERS, jobs=2, worth=0.0))


def test_a_process_that_dies_is_an_error_and_no_hang() -> None:
    with pytest.raises(ExecutorError) as caught:
        list(map_cpu(die_at_forty, NUMBERS, jobs=2, worth=0.0))
    assert caught.value.hint == (
        "there may be too little memory; --jobs 1 does the work in one process"
    )
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("jobs", [2, 3])
def test_only_what_kills_its_process_is_lost(jobs: int) -> None:
    results = map_cpu(die_at_forty, NUMBERS, jobs=jobs, worth=0.0, lost=lambda number: -number)
    assert list(results) == [-number if number == 40 else number for number in NUMBERS]


def test_an_error_in_another_process_arrives_with_its_hint() -> None:
    with pytest.raises(DigestError) as caught:
        list(map_cpu(refuse_forty, NUMBERS, jobs=2, worth=0.0))
    assert (caught.value.message, caught.value.hint) == ("forty is too much", "take less")


def test_results_left_untaken_leave_no_process_behind() -> None:
    results = map_cpu(square, NUMBERS, jobs=2, worth=0.0)
    assert [next(results) for _ in range(20)] == [square(number) for number in range(20)]
    del results
    assert multiprocessing.active_children() == []


WORKERS = """
import os, sys, time
from digest import executor
def work(number):
    if number >= 16:
        os.write(1, b"%d\\n" % os.getpid())
        time.sleep(60)
    return number
try:
    list(executor.map_cpu(work, list(range(40)), jobs=2, worth=0.0))
except KeyboardInterrupt:
    os._exit(130)
"""


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGKILL, -9)])
def test_workers_end_when_their_parent_does(number: signal.Signals, code: int) -> None:
    command = [sys.executable, "-c", WORKERS]
    with running(command) as parent:
        assert parent.stdout is not None
        pids = {int(parent.stdout.readline()) for _ in range(2)}
        parent.send_signal(number)
        # the pipe ends when the last process that could write to it has ended
        assert parent.stdout.read() == ""
    assert (len(pids), parent.returncode) == (2, code)


def test_threads_keep_the_order() -> None:
    assert list(map_io(square, NUMBERS, jobs=4)) == [square(number) for number in NUMBERS]
    assert list(map_io(square, NUMBERS, jobs=1)) == [square(number) for number in NUMBERS]


def test_jobs_are_what_was_asked_for_or_one_a_core() -> None:
    assert count_jobs(3) == 3
    assert count_jobs() >= 1


def test_a_function_is_loaded_when_it_is_called() -> None:
    later: Later[[int], int] = Later(__name__, "square")
    assert [later(3), *map_cpu(later, NUMBERS)] == [9, *map(square, NUMBERS)]
    with pytest.raises(ModuleNotFoundError):
        Later("digest.nowhere", "square")()
