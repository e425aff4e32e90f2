"""An extension of the site's reader of docstrings: examples with prompts become blocks of code."""

import re
from typing import Any

from griffe import Extension, Object

__all__ = ["Prompts", "fenced"]

_EXAMPLE = re.compile(r"^>>> .*\n?(?:.+\n?)*", re.MULTILINE)


def fenced(text: str) -> str:
    """A docstring in Markdown, where a line that begins with a prompt would be a quote."""
    return _EXAMPLE.sub(lambda found: f"```pycon\n{found[0].rstrip()}\n```\n", text)


class Prompts(Extension):
    """Rewrites every docstring once it is read."""

    def on_object(self, *, obj: Object, **_: Any) -> None:
        """Called for each module, class, function and attribute."""
        if obj.docstring is not None:
            obj.docstring.value = fenced(obj.docstring.value)
