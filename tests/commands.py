"""The command called in this process or another, for the tests of it."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from click.testing import Result

ROOT = Path(__file__).parent.parent

TRUE = "The blast at the Orrin mine killed 14 miners.\n"
FALSE = "The blast at the Orrin mine killed 12 miners.\n"
SOURCE = "The blast at the Orrin mine killed 14 miners on Tuesday.\n"

CHECK = ("--against", "wire", "--kinds", "casualty")

Run = Callable[..., Result]

BROKEN = """
class Broken:
    def check(self, claim, evidence):
        raise KeyError("sky")

class Mute:
    def write(self, reports, out):
        out.write("half a rep")
        raise ValueError("no ink")

class Nothing:
    pass

class Count:
    def __init__(self, *, seconds=None, unit="claims"):
        self.unit = unit
        self.timed = seconds is not None

    def write(self, reports, out):
        out.write(f"{sum(len(report.verdicts) for report in reports)} {self.unit} {self.timed}\\n")

class Deadly:
    def check(self, claim, evidence):
        import os
        os._exit(9)
"""


def outside(
    folder: Path, *arguments: str, plugins: str = "", **options: Any
) -> subprocess.CompletedProcess[str]:
    """The command in a process of its own, with another package's plugins on its path."""
    path = os.pathsep.join(filter(None, [plugins, str(ROOT), str(ROOT / "plugins")]))
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "claimcheck", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": path},
        text=True,
        encoding="utf-8",
        check=False,
        timeout=60,
        **{"capture_output": True, **options},
    )


def shop(folder: Path, code: str, points: str) -> str:
    """A folder with an installed package of plugins, as another author would ship it."""
    package = folder / "shop"
    (package / "shop-1.0.dist-info").mkdir(parents=True)
    (package / "shop.py").write_text(code, "utf-8")
    (package / "shop-1.0.dist-info" / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: shop\nVersion: 1.0\n", "utf-8"
    )
    (package / "shop-1.0.dist-info" / "entry_points.txt").write_text(points, "utf-8")
    return str(package)
