"""What words mean, as comparable values: pure functions from a text to values with the words that say them.

| function | reads | value |
|---|---|---|
| `find_amounts` | numbers, hedges, ranges, units, money, percent | `Amount` |
| `find_numbers` | every written number, years and pages too | `Numeral` |
| `find_ages` | how old people and things are | `Amount` |
| `find_times` | dates, times, durations, sets | `TimeSpan` |
| `find_datings` | times with the event that they date | `Dating` |
| `find_casualties` | people killed, hurt, missing, displaced, held, sick | `Casualty` |
| `find_names` | people, organisations, places, roles | `Name` |
| `find_speeches`, `find_quotes` | reported and quoted speech, announcements | `Speech`, `Quote` |
| `checkworthiness` | how much a sentence is worth a check | a share |

Each takes a string, a `Document` or a `Span`; what stands behind them is in the modules of the same names, and beside
them `events` (whether two sentences speak of one event), `words` and `nouns` (base forms, synonyms, kinds of things).

>>> from claimcheck.values import find_amounts
>>> [(found.span.text, found.value.low) for found in find_amounts("At least 12 boats sank.")]
[('At least 12 boats', 12.0)]
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.values.amounts import Amount
    from claimcheck.values.casualties import Casualty
    from claimcheck.values.datings import Dating
    from claimcheck.values.names import Name
    from claimcheck.values.numerals import Numeral
    from claimcheck.values.reading import (
        checkworthiness,
        find_ages,
        find_amounts,
        find_casualties,
        find_datings,
        find_names,
        find_numbers,
        find_quotes,
        find_speeches,
        find_times,
    )
    from claimcheck.values.speech import Quote, Speech
    from claimcheck.values.times import TimeSpan

__all__ = [
    "Amount",
    "Casualty",
    "Dating",
    "Name",
    "Numeral",
    "Quote",
    "Speech",
    "TimeSpan",
    "checkworthiness",
    "find_ages",
    "find_amounts",
    "find_casualties",
    "find_datings",
    "find_names",
    "find_numbers",
    "find_quotes",
    "find_speeches",
    "find_times",
]

# Where each type lives; the functions are all in one room. Looked up on first use, as a checker needs a few only.
_HOMES = {
    "Amount": "amounts",
    "Casualty": "casualties",
    "Dating": "datings",
    "Name": "names",
    "Numeral": "numerals",
    "Quote": "speech",
    "Speech": "speech",
    "TimeSpan": "times",
}


def __getattr__(name: str) -> object:
    """Import a public name from its room when it is first asked for."""
    if name not in __all__:
        raise AttributeError(f"module 'claimcheck.values' has no attribute {name!r}")
    from importlib import import_module  # noqa: PLC0415 - only when a name is asked for

    value: object = getattr(import_module(f"claimcheck.values.{_HOMES.get(name, 'reading')}"), name)
    globals()[name] = value
    return value
