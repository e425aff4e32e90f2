"""How much a word tells: the rarer it is in news and encyclopaedias, the more.

The table is made by `python -m tests.bench.train_rarity DATA`.
"""

import json
from functools import cache, lru_cache
from importlib.resources import files

__all__ = ["UNKNOWN", "rarity"]

UNKNOWN = 1.0
"""The rarity of a word that the table does not have."""


@cache
def _table() -> dict[str, float]:
    """Base form to rarity, from a file that holds the words of each tenth of the scale in one line."""
    text = files(__package__).joinpath("rarity.json").read_text("utf-8")
    grades: dict[str, str] = json.loads(text)
    return {word: float(grade) for grade, words in grades.items() for word in words.split()}


@lru_cache(maxsize=32768)
def rarity(base: str) -> float:
    """The rarity of a base form, between 0.1 (in every other text) and 1 (hardly ever seen)."""
    return _table().get(base, UNKNOWN)
