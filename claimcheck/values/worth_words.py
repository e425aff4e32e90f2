"""Closed classes of words that tell who speaks of whom, and whether of what is, was, may be or is thought.

The classes after Quirk et al., A Comprehensive Grammar of the English Language (1985), chapters 3, 4 and 6.
"""

__all__ = ["CLASSES", "PERSONS", "VERBS"]

_CLASSES = """
I: i me my mine myself i'm i've i'd i'll
we: we us our ours we're we've we'll
you: you your you're
they: he she they him her them his their it its
no: not no never none n't don't didn't
may: would should could may might must can will shall 'll
be: is are was were am be been
have: has have had
do: do does did
ask: what why how who when where which
think: think believe hope want feel guess know wish like love
most: more less than most least highest lowest first only ever largest biggest
"""
CLASSES: dict[str, str] = {
    word: row.partition(": ")[0]
    for row in _CLASSES.strip().split("\n")
    for word in row.partition(": ")[2].split()
}
"""The class of a word in lower case."""
PERSONS = frozenset(["I", "we", "you", "they"])
"""The classes of those who may be a sentence's subject."""
VERBS = frozenset(["may", "be", "have", "do"])
"""The classes of helping verbs, which say whether a deed is done, told of or wished for."""
