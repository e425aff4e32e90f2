"""An index survives the death of its writers: real processes, killed at random moments, a hundred times."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SEEDS = range(1, 6)
TIMES = 20


@pytest.mark.skipif(not hasattr(os, "fork"), reason="writers are forked")
def test_killed_writers_lose_nothing_and_leave_no_half(tmp_path: Path) -> None:
    """What was told as kept is there, whole and found by its words; what was not told may be there whole, or not."""
    running = []
    for seed in SEEDS:
        folder = tmp_path / str(seed)
        folder.mkdir()
        command = [sys.executable, "-m", "tests.crashes", str(folder), str(seed), str(TIMES)]
        running.append(
            subprocess.Popen(  # noqa: S603 - our own program
                command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
            )
        )
    said = [process.communicate()[0] for process in running]
    assert [process.returncode for process in running] == [0] * len(SEEDS), "\n".join(said)
    assert all("all of the 0 files" not in line for line in said), "no writer lived to keep anything"
