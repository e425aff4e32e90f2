"""Options that stand in a file: `[tool.claimcheck]` of pyproject.toml, or claimcheck.toml.

The nearest such file from the working folder upward is used, and the command line beats it.

    [tool.claimcheck]
    against = ["research/"]
    fail-on = ["refuted", "conflicting", "outdated"]

    [tool.claimcheck.paths."news/*.md"]
    against = ["wires/"]

    [tool.claimcheck.checkers.casualties]
    option = "of that plugin"

In claimcheck.toml the same keys stand without `tool.claimcheck`.
"""

from claimcheck.config.files import (
    Configuration,
    Section,
    find_configuration,
    find_file,
    read_configuration,
)
from claimcheck.config.options import OPTIONS, nearest, read_day, read_label, read_labels
from claimcheck.config.printing import options_in_force

__all__ = [
    "OPTIONS",
    "Configuration",
    "Section",
    "find_configuration",
    "find_file",
    "nearest",
    "options_in_force",
    "read_configuration",
    "read_day",
    "read_label",
    "read_labels",
]
