"""Run the commands of the documentation again and write down what they print: `python -m tests.refresh_docs`."""

import re
import sys

from tests.test_docs import BLOCK, PAGES, printed_by, unlike


def refreshed(block: re.Match[str]) -> str:
    """A console block with the lines below each command as the command prints them now."""
    if block[1] != "console" or not unlike(block[2]):
        return block[0]
    commands = re.findall(r"^\$ (.*)$", block[2], flags=re.MULTILINE)
    lines = [f"$ {command}\n{printed_by(command)}" for command in commands]
    body = "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)
    body = "\n".join(line.rstrip() for line in body.splitlines())
    return f"```console\n{body}\n```"


def main() -> int:
    """Write each page that changes."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        new = BLOCK.sub(refreshed, text)
        if new != text:
            page.write_text(new, encoding="utf-8")
            sys.stdout.write(f"{page.name}: commands run again\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
