"""The pictures of the documentation, made from the real command: `python -m tests.pictures` writes docs/pictures.

Terminal output becomes SVG that needs no font from elsewhere; the HTML report is shown in a headless
browser, and its pictures stay as they are where there is none.
"""

import io
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from rich.console import Console
from rich.text import Text

from tests.browser import MISSING, headless
from tests.pages import EXAMPLES, ROOT, environment

__all__ = ["PICTURES", "TERMINAL", "drawn", "shown_by"]

PICTURES = ROOT / "docs" / "pictures"

TERMINAL: Mapping[str, str] = MappingProxyType(
    {
        "check.svg": "claimcheck check article.txt --against references --kinds casualty,quote",
        "pytest.svg": "python -m pytest article.txt -k prisoners -q",
    }
)
"""Each picture of a terminal, and the command that prints it."""

REPORT = "claimcheck check article.txt --against references --format html"

_FRAME = """\
<svg viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font: {char_height}px/{line_height}px ui-monospace, "DejaVu Sans Mono", Consolas, monospace; }}
.{unique_id}-title {{ font: 17px sans-serif; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect width="{terminal_width}" height="{terminal_height}" /></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""
"""The frame around what rich draws; its own would load a font."""


def shown_by(command: str) -> str:
    """What a command shows on a terminal in the examples' folder, colours included."""
    colored = command + (" --color" if command.startswith("claimcheck") else " --color=yes")
    done = subprocess.run(  # noqa: S602 - our own commands
        colored,
        shell=True,
        cwd=EXAMPLES,
        env=environment(NO_COLOR=""),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return f"\x1b[1m$ {command}\x1b[0m\n{done.stdout}"


def drawn(printed: str) -> str:
    """Terminal output as a picture."""
    console = Console(record=True, width=100, file=io.StringIO(), force_terminal=True)
    console.print(Text.from_ansi(printed, overflow="fold"), highlight=False)
    return console.export_svg(title="docs/examples", code_format=_FRAME, unique_id="terminal")


def _photographed(folder: Path) -> None:
    """The HTML report from its top, by day and by night, without the claims that nothing confirms."""
    report = folder / "report.html"
    subprocess.run(  # noqa: S602 - our own command
        f"{REPORT}={report} --quiet",
        shell=True,
        cwd=EXAMPLES,
        env=environment(),
        check=False,
        stdout=subprocess.DEVNULL,
    )
    with headless(folder / "profile", "hide-scrollbars", "window-size=1360,1080") as browser:
        for name, scheme in (("report.png", "light"), ("report-dark.png", "dark")):
            wanted = [{"name": "prefers-color-scheme", "value": scheme}]
            browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": wanted})
            browser.get(report.as_uri())
            browser.find_element("css selector", "input[value=unconfirmed]").click()
            browser.save_screenshot(str(PICTURES / name))


def main() -> int:
    """Write each picture."""
    PICTURES.mkdir(exist_ok=True)
    for name, command in TERMINAL.items():
        (PICTURES / name).write_text(drawn(shown_by(command)), encoding="utf-8")
    if MISSING:
        sys.stdout.write(f"the pictures of the HTML report stay as they are: {MISSING}\n")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        _photographed(Path(folder))
    return 0


if __name__ == "__main__":
    sys.exit(main())
