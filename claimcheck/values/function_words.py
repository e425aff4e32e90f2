"""Words that carry grammar, not content, and words that negate or hedge.

Closed classes as any grammar lists them, with the light adverbs that news prose drops without a change of sense.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

__all__ = [
    "FUNCTION_WORDS",
    "HEDGES",
    "LIGHT_ADVERBS",
    "LIGHT_VERBS",
    "NEGATORS",
    "NOT_NEGATING_AFTER",
    "NOT_NEGATING_NO",
    "UNDONE",
]

NEGATORS = frozenset(
    """
    not no never none nobody nothing neither nor without cannot n't n’t nowhere hardly scarcely barely seldom rarely
    """.split()
)
"""Words that negate by themselves; every "...n't" word does too."""

NOT_NEGATING_AFTER = frozenset("only just merely simply necessarily least".split())
"""After "not" these make no negation: "not only"."""

NOT_NEGATING_NO = frozenset("less fewer more later earlier sooner doubt matter wonder".split())
"""After "no" these make a bound or a phrase, not a negation: "no fewer than 12"."""

HEDGES = frozenset(
    """
    may might could would should if unless whether possibly perhaps maybe likely unlikely reportedly allegedly apparently
    potentially presumably seemingly purportedly supposedly alleged suspected rumoured rumored potential possible probable
    probably would-be feared
    """.split()
)
"""Words that keep a sentence from stating a fact."""

UNDONE = frozenset(
    "hope expect plan intend aim want wish threaten seek propose consider try attempt prepare due set".split()
)
"""Base forms after which "to" begins what is not done yet: "plans to build", "is expected to fall"."""

LIGHT_VERBS = frozenset(
    "be have do get make take go come become give put let keep seem happen say tell add".split()
)
"""Verbs that often only carry another word: "made an announcement"."""

LIGHT_ADVERBS = frozenset(
    """
    also too then thus hence however therefore meanwhile moreover furthermore indeed instead still already again even just
    only very really quite rather so now ever often usually generally mainly mostly largely particularly especially
    actually currently recently later earlier soon once since yet here there apparently simply further eventually finally
    subsequently respectively approximately about around roughly nearly almost some well ago together along away back
    up down out off over
    """.split()
)
"""Adverbs that rarely decide whether a sentence is true."""

FUNCTION_WORDS = (
    frozenset(
        """
        a an the this that these those such each every either both all any another other others own same
        i me my mine myself you your yours yourself he him his himself she her hers herself it its itself
        we us our ours ourselves they them their theirs themselves one ones who whom whose which what whatever whichever whoever
        someone somebody something anyone anybody anything everyone everybody everything
        and or but nor so yet for if unless because since as than though although while whereas whether when whenever where
        wherever until till once that lest how why
        of in on at by to from with without within into onto upon about above across after against along amid among amongst
        around before behind below beneath beside besides between beyond despite down during except inside like near off out
        outside over past per regarding since through throughout toward towards under underneath up via versus vs
        be am is are was were been being have has had having do does did done doing will would shall should can could may
        might must ought 'll 'd 've 're 'm 's ’s ’ll ’d ’ve ’re ’m s t d ll ve re m o'clock ca wo sha
        not no never none neither n't n’t cannot there here very too also just only even still quite rather
        mr mrs ms dr etc ie eg i.e. e.g. lrb rrb lsb rsb
        """.split()
    )
    | NEGATORS
)
"""Words without content of their own, in lower case."""
