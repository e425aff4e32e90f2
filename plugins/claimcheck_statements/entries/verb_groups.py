"""The verbs of a stretch of words, each with its helping verbs, known by their forms alone."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from itertools import zip_longest

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.openings import is_past
from claimcheck.values.verb_words import COMMON_VERBS, UNCHANGED_PAST
from claimcheck.values.words import lemma

__all__ = [
    "BEING",
    "JOINING",
    "NO_VERBS",
    "PREPOSITIONS",
    "PRONOUNS",
    "VerbGroup",
    "is_bare",
    "verb_at",
    "verb_groups",
]

BEING = frozenset("is are was were be been being am".split())
_HAVING = frozenset(["has", "have", "had"])
_DOING = frozenset(["do", "does", "did"])
_MODAL = frozenset("will would can could may might must should shall cannot".split())
AUXILIARIES = BEING | _HAVING | _DOING | _MODAL
_NEGATING = frozenset(["not", "never", "n't", "n’t", "cannot"])
_ADVERBS = frozenset(
    """
    not never n't n’t also still now once first last later then soon widely only just already ever again always often sometimes both all
    currently formerly originally eventually finally usually there
    """.split()
)
JOINING = frozenset(["and", "or", "but", ","])
PREPOSITIONS = frozenset(
    "in on at by for from with of to under over during after before since until as near along through into about between among within".split()
)
_DETERMINERS = frozenset("the a an his her its their this that these those some any no many most all".split())
# Verbs that reference works use in the present besides the common ones.
_PRESENT = COMMON_VERBS | frozenset(
    """
    flow breed feed eat nest hunt hatch winter inhabit weigh measure stretch drain border house serve depict portray star feature air
    broadcast comprise speak teach perform practise practice worship forbid prohibit treat affect reside use share sing dance record
    swim migrate spend rank dissolve boil melt exist walk climb dig sleep hide burrow roost bloom flower orbit
    """.split()
)
NO_VERBS = frozenset(
    """
    hundred bed red united shed indeed need speed seed left right best first last reed deed breed weed steed creed greed sled
    sacred naked wicked rugged thread bread spread
    """.split()
)
# Words in "-ing" that are no verbs behind a noun.
_NO_DEEDS = frozenset(
    """
    building meeting painting beginning opening ending recording housing morning evening during sibling being including according
    wing king ring spring string drawing wedding clothing engineering marketing shipping boxing wrestling racing swimming sailing
    featuring following regarding concerning
    """.split()
)
_PLURALS = frozenset(["people", "men", "women", "children", "they"])
PRONOUNS = frozenset(["he", "she", "it", "they"])


@frozen
class VerbGroup:
    """A verb with its helping verbs: places of the first one, of the verb, and behind it."""

    start: int
    verb: int
    end: int
    passive: bool
    finite: bool
    negated: bool


def is_participle(token: Token) -> bool:
    return token.text.islower() and token.text.isalpha() and token.lower not in NO_VERBS and is_past(token)


def _is_past(found: Sequence[Token], at: int) -> bool:
    """Whether a token has the form of a past, "beat" behind a name too."""
    token = found[at]
    if token.lower not in UNCHANGED_PAST or not token.text.islower():
        return is_participle(token)
    return at > 0 and (found[at - 1].text[0].isupper() or found[at - 1].lower in PRONOUNS)


def _is_present(found: Sequence[Token], at: int) -> bool:
    """Whether a token has the form of a verb in the present: "flows", "people speak"."""
    token = found[at]
    if not token.text.islower() or not token.text.isalpha():
        return False
    base = lemma(token.lower)
    if not at:
        return base in _PRESENT and token.lower != base and token.lower.endswith("s")  # "which holds"
    before = found[at - 1]
    if before.lower in {"he", "she", "it"} and base != token.lower and token.lower.endswith("s"):
        return True
    if base not in _PRESENT or before.lower in _DETERMINERS | PREPOSITIONS or not before.text.isalpha():
        return before.text == "," and base in _PRESENT and token.lower != base
    if token.lower != base:
        return token.lower.endswith("s") and not before.lower.endswith("ing")
    if found[at + 1 : at + 2] and found[at + 1].text == "-":
        return False
    plural = before.lower in _PLURALS or (
        before.lower.endswith("s") and not before.lower.endswith("ss") and before.lower not in BEING | _HAVING
    )
    return plural or before.lower in {"and", "also", "never", "not", "only"}


def verb_groups(found: Sequence[Token]) -> list[VerbGroup]:
    """The verbs of a stretch of tokens, each with its helping verbs."""
    groups: list[VerbGroup] = []
    at = 0
    while at < len(found):
        group = verb_at(found, at, groups[-1].end if groups else 0)
        if group is None:
            at += 1
            continue
        groups.append(group)
        at = group.end
    return [group for group, after in zip_longest(groups, groups[1:]) if not _describes(found, group, after)]


def _describes(found: Sequence[Token], group: VerbGroup, after: VerbGroup | None) -> bool:
    """Whether a participle only describes the noun behind it, the verb of which follows: "the banded skink is"."""
    if after is None or group.start != group.verb or not is_bare(found, group):
        return False
    between = found[group.end : after.start]
    plain = bool(between) and all(
        token.text.isalpha() and token.lower not in PREPOSITIONS for token in between
    )
    helped = found[after.start].lower in AUXILIARIES
    return plain and helped and not any(token.lower in JOINING | PRONOUNS | _DETERMINERS for token in between)


def verb_at(found: Sequence[Token], at: int, last: int) -> VerbGroup | None:
    """The verb at a place, its adverbs taken with it; `last` is where the verb before it ended, 0 for none."""
    token = found[at]
    if token.lower in AUXILIARIES and (token.text.islower() or not at):
        return None if at and found[at - 1].lower == "to" else _helped(found, at)
    start = at
    while start > last and found[start - 1].lower in _ADVERBS:
        start -= 1
    negated = any(each.lower in _NEGATING for each in found[start:at])
    before = found[start - 1].lower if start else ""
    behind = found[at + 1].text if at + 1 < len(found) else ""
    infinitive = start > 1 and before in {"be", "have"} and found[start - 2].lower == "to"
    if infinitive or before in {"to", "-"} or before in _DETERMINERS or behind == "-":
        return None  # "the named author", "Austrian-born"
    if _is_past(found, at):
        leads = behind.isalpha() and before in PREPOSITIONS
        return None if leads else VerbGroup(start, at, at + 1, passive=False, finite=True, negated=negated)
    if _is_present(found, at):
        joined = not last or any(each.lower in JOINING | PRONOUNS for each in found[last:start])
        return VerbGroup(start, at, at + 1, passive=False, finite=True, negated=negated) if joined else None
    if token.lower.endswith("ing") and token.lower not in _NO_DEEDS and token.text.islower() and behind:
        behind_noun = (
            last
            and before.isalpha()
            and before not in PREPOSITIONS | JOINING
            and (behind.lower() in PREPOSITIONS | _DETERMINERS or behind[0].isdigit())
        )
        if before == "," or (behind_noun and found[last - 1].lower in BEING):
            return VerbGroup(start, at, at + 1, passive=False, finite=False, negated=negated)
    return None


def _helped(found: Sequence[Token], first: int) -> VerbGroup:
    """The verb behind a helping verb, which is the verb itself where no other follows."""
    verb, at = first, first + 1
    negated = found[first].lower == "cannot"
    while at < len(found):
        lower = found[at].lower
        if lower in _ADVERBS or (lower.endswith("ly") and found[at].text.islower()):
            negated = negated or lower in _NEGATING
            at += 1
            continue
        helper = found[verb].lower
        if lower in BEING | _HAVING and helper in AUXILIARIES:
            verb, at = at, at + 1
            continue
        if (
            helper in BEING
            and is_participle(found[at])
            and not (found[at + 1 : at + 2] and found[at + 1].text == "-")
        ):
            return VerbGroup(first, at, at + 1, passive=True, finite=True, negated=negated)
        if (helper in _HAVING and is_participle(found[at])) or (
            helper in BEING and lower.endswith("ing") and len(lower) > 4 and found[at].text.islower()
        ):
            return VerbGroup(first, at, at + 1, passive=False, finite=True, negated=negated)
        if helper in _MODAL | _DOING and found[at].text.islower() and found[at].text.isalpha():
            return VerbGroup(first, at, at + 1, passive=False, finite=True, negated=negated)
        break
    end = max(at, verb + 1) if negated else verb + 1
    return VerbGroup(first, verb, end, passive=False, finite=True, negated=negated)


def is_bare(found: Sequence[Token], group: VerbGroup) -> bool:
    """Whether a verb is a participle with no helping verb."""
    plain = all(token.lower not in AUXILIARIES for token in found[group.start : group.verb + 1])
    return plain and (is_participle(found[group.verb]) or not group.finite)
