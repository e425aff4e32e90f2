"""Run the commands of the documentation again and write down what they print: `python -m tests.refresh_docs`."""

import re
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.pages import BLOCK, PAGES, examples_in, install, name_of, printed_by, unlike


def refreshed(block: re.Match[str], folder: Path, path: Path) -> str:
    """A console block with the lines below each command as the command prints them now."""
    if block[1] != "console" or not unlike(block[2], folder, path):
        return block[0]
    commands = re.findall(r"^\$ (.*)$", block[2], flags=re.MULTILINE)
    lines = [f"$ {command}\n{printed_by(command, folder, path)}" for command in commands]
    body = "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
    body = "\n".join(line.rstrip() for line in body.splitlines())
    return f"```console\n{body}\n```"


def main() -> int:
    """Write each page that changes."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        with TemporaryDirectory() as temporary:
            folder, path = examples_in(Path(temporary)), install(page, Path(temporary) / "path")
            new = BLOCK.sub(lambda block, folder=folder, path=path: refreshed(block, folder, path), text)  # type: ignore[misc]  # bound here
        if new != text:
            page.write_text(new, encoding="utf-8")
            sys.stdout.write(f"{name_of(page)}: commands run again\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
