"""How alike the words around two values must be for what is asked of them: shares of their weight, from 0 to 1.

Read off 27 invented drafts with planted errors and off the news that was not changed (docs/explanation/benchmarks.md).
"""

__all__ = [
    "ALIKE",
    "CLEAR",
    "HARDLY_CHANCE",
    "LIKELY",
    "MOST",
    "MUCH",
    "NEARLY_ALL",
    "RIVAL",
    "SEVERAL_WORDS",
    "WORTH_A_LOOK",
]

HARDLY_CHANCE = 0.15
"""Two values that agree, that are hardly met twice by chance, and beside which a rare word stands, are of one thing."""
SEVERAL_WORDS = 0.15
"""Two values that differ, and beside which several words are the same, may be of one thing if no other comes near."""
WORTH_A_LOOK = 0.15
"""Two values that differ are shown to a person side by side, though nothing is said of them."""
LIKELY = 0.25
"""Two values that agree are of one thing."""
ALIKE = 0.3
"""Two values that differ may be of one thing."""
CLEAR = 0.45
"""Only what the two values themselves are sets them apart, and no longer what else their sentences tell."""
MUCH = 0.5
"""Two values are of one thing whatever their verbs are, and whoever was hurt."""
MOST = 0.6
"""Two values are of one thing whatever other values stand beside them."""
NEARLY_ALL = 0.75
"""Even scores are those of one match."""
RIVAL = 1.3
"""By how many times a pair must be more alike than the next in which either of its values might be."""
