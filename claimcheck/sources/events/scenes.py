"""What else a sentence says beside how many were harmed, where and when: it may be of a part, of more, or of other days.

"A sniper killed four people in Kerem on Monday" is no word on all who were killed there that day, "30 people killed in
attacks were buried in Kerem on Monday" none on that day at all.  So another number refutes only a sentence of which
every word is known to do neither.
"""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence

from claimcheck.model import Span
from claimcheck.text import tokens
from claimcheck.values.words import is_content, lemma

__all__ = ["other_words"]

_EVENTS = frozenset(
    """attack assault clash battle fight fighting violence unrest war warfare conflict hostility combat bombing shelling
    bombardment strike airstrike raid ambush shooting massacre offensive earthquake quake flood flooding storm cyclone
    hurricane typhoon tornado landslide eruption epidemic outbreak drought famine""".split()
)
_HARMS = frozenset(
    """kill die dead death injure injury wound hurt leave lose life toll casualty fatality victim claim cost displace
    homeless miss affect people person man woman civilian resident total number""".split()
)
_TELLING = frozenset(
    """say tell report announce confirm add accord official authority police ministry spokesman spokeswoman spokesperson
    governor source witness statement agency news media state local health medic doctor rescuer rescue worker
    government minister chief head office department department's interior defence defense""".split()
)
_MANNER = frozenset(
    """heavy fierce deadly intense powerful massive major strong big large bloody early late morning afternoon evening
    night noon midday midnight overnight dawn day week month year town city village province region district area
    country capital""".split()
)
_PLAIN = _EVENTS | _HARMS | _TELLING | _MANNER
"""What neither restricts nor widens whom a sentence counts."""

_SCENE = frozenset(
    """gunman militant rebel insurgent fighter bomber attacker assailant extremist jihadist soldier troop army force
    armed group terrorist suicide rocket missile mortar artillery drone grenade gun car vehicle truck bomb explosive
    device roadside mine shell air aerial fire open shoot storm hit target detonate explode launch drop fall strike
    attack raid ambush crash train bus ferry boat plane market mosque church school university hotel restaurant cafe
    base camp post checkpoint barracks station airport embassy building house home apartment block street square
    crowded busy packed house magnitude quake collapse heavy rain torrential river burst bank sweep triggered trigger
    cause cause strong child worker passenger""".split()
)
"""What tells how it came about, and makes of it no more than it was."""


def other_words(sentence: Span, explained: Sequence[Span]) -> tuple[str, str]:
    """The first word that may restrict whom a sentence counts, and the first that may widen or shift it; "" for none.

    `explained` are the parts of the sentence that are understood: counts, harms, places, times, names.
    """
    restricting = shifting = ""
    for token in tokens(sentence):
        word = lemma(token.lower)
        if (
            not token.text[0].isalpha()
            or not is_content(token)
            or {word, token.lower} & _PLAIN
            or any(span.start <= token.start < span.end for span in explained)
        ):
            continue
        restricting = restricting or token.text
        if not {word, token.lower} & _SCENE:
            shifting = shifting or token.text
    return restricting, shifting
