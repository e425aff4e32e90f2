"""Two reports that share a sentence word for word, but for whom it names.

Papers copy from one agency; where the copied sentence names somebody else, one of the two has it wrong.
"""

from collections import Counter
from collections.abc import Iterator

from rapidfuzz.distance import Levenshtein

from claimcheck.model import Mention
from claimcheck.text import Token
from claimcheck.values.names import Name, find_names, same_bearer
from claimcheck.values.nouns import is_people
from claimcheck.values.openings import is_past
from claimcheck.values.words import lemma, synonymous
from claimcheck_statements.clash import Clash, differing, strangers
from claimcheck_statements.views import View

__all__ = ["find_other_name"]

# Words from which a sentence is known for a copy; one without a figure or day may be told of several people.
_LEAST = 8
_LEAST_UNDATED = 12
# The share of the claim's words that the other sentence has in their order, the name left aside.
_COPIED = 0.85
# What leaves a list open, so that two papers may pick different people from it.
_SAMPLES = frozenset(["including", "include", "includes", "included", "among", "like"])
_OWN = frozenset(["his", "her", "their"])
_LONGEST_LIST = 8
_LONGEST_NAME = 4
# Words that differ beside a name and are no part of it: "IMF head" and "IMF chief".
_BESIDE = 2


def _spoken(view: View) -> list[Token]:
    """The words of a sentence, its signs left out."""
    return [token for token in view.tokens if token.text[0].isalnum()]


def _name(view: View, found: list[Token]) -> Mention[Name] | None:
    """The name whose words some neighbouring words are, are part of, or have at one end."""
    if not found:
        return None
    for mention in find_names(view.span):
        start, end = mention.span.start, mention.span.end
        outside = sum(token.end <= start or end <= token.start for token in found)
        if outside <= _BESIDE and outside < len(found):
            return mention if mention.value.sort in {"person", "unknown"} else None
    return None


def _differences(ours: list[Token], theirs: list[Token]) -> Iterator[tuple[list[Token], list[Token]]]:
    """The stretches in which two sentences differ, the one's words beside the other's."""
    at, place = 0, 0
    editops = Levenshtein.editops([token.lower for token in ours], [token.lower for token in theirs])
    for block in editops.as_matching_blocks():
        if block.a > at or block.b > place:
            yield ours[at : block.a], theirs[place : block.b]
        at, place = block.a + block.size, block.b + block.size


def _denials(view: View, ours: list[Token], theirs: list[Token]) -> int:
    """How many negations a sentence has from where it begins to have the words of the other."""
    blocks = Levenshtein.editops(
        [token.lower for token in ours], [token.lower for token in theirs]
    ).as_matching_blocks()
    start = next((theirs[block.b].start for block in blocks if block.size > 1), 0)
    return sum(view.tokens[at].start >= start for at in view.negating)


def find_other_name(claim: View, view: View) -> Clash | None:
    """Another person's name in a sentence that is otherwise copied."""
    ours, theirs = _spoken(claim), _spoken(view)
    words, others = Counter(token.lower for token in ours), Counter(token.lower for token in theirs)
    if (
        len(ours) < (_LEAST if claim.has_numbers or claim.has_times else _LEAST_UNDATED)
        or (words & others).total() < _COPIED * len(ours) - _LONGEST_NAME
        or len(claim.negating) != _denials(view, ours, theirs)
    ):
        return None
    renamed: list[tuple[Mention[Name], Mention[Name]]] = []
    changed = 0
    for here, there in _differences(ours, theirs):
        first, second = _name(claim, here), _name(view, there)
        if first is not None and second is not None:
            renamed.append((first, second))
            changed += sum(token.end <= first.span.start or first.span.end <= token.start for token in here)
        elif _tell_of_two_deeds(here, there):
            return None
        else:
            changed += len(here)
    if len(renamed) != 1 or changed > (1 - _COPIED) * len(ours):
        return None
    first, second = renamed[0]
    if not (_is_person(first) and _is_person(second)) or same_bearer(first.value, second.value):
        return None
    if _elsewhere(first, words, others) or _elsewhere(second, others, words):
        return None
    if _is_of_kin(ours, first) != _is_of_kin(theirs, second):
        return None
    mine, named = (mention.value.full or mention.value.text for mention in renamed[0])
    if _is_sample(ours, first) or not strangers(mine, named):
        return None
    where = (first.span.start, first.span.end)
    return differing(claim, where, view, (second.span.start, second.span.end), 0.8)


_BARE = frozenset(["be", "do", "have"])


def _tell_of_two_deeds(here: list[Token], there: list[Token]) -> bool:
    """Whether two words that differ tell of two deeds, each of which may be another's.

    So do numbers ("Ebner won 48 percent", "Roth won 53 percent"), and verbs ("distributed by", "produced by") but for
    those that tell little themselves ("had 12 yards", "finished with 12 yards").
    """
    if any(token.text[0].isdigit() for token in (*here, *there)):
        return True
    mine, theirs = (
        [verb for token in found if is_past(token) and (verb := lemma(token.lower)) not in _BARE]
        for found in (here, there)
    )
    return bool(mine and theirs) and not any(synonymous(one, other) for one in mine for other in theirs)


def _is_of_kin(found: list[Token], name: Mention[Name]) -> bool:
    """Whether a name is told as that of somebody's kin: "her brother Karl"."""
    before = [token.lower for token in found if token.end <= name.span.start][-2:]
    return len(before) > 1 and before[0] in _OWN and is_people(before[1])


def _is_person(name: Mention[Name]) -> bool:
    """Whether a name is a person's; a word alone that nobody introduces may be a firm, a scandal or a short name."""
    return name.value.sort == "person" or " " in name.value.text


def _elsewhere(name: Mention[Name], its: Counter[str], others: Counter[str]) -> bool:
    """Whether the other sentence has a name too, at a place where its own sentence has it not."""
    family = name.span.text.split()[-1].lower()
    return others[family] >= its[family] > 0 or (family not in its and family in others)


def _is_sample(found: list[Token], name: Mention[Name]) -> bool:
    """Whether a name stands in a list that another paper may choose otherwise from: "among them Keller"."""
    before = [token for token in found if token.end <= name.span.start][-_LONGEST_LIST:]
    start = next((at for at in range(len(before) - 1, -1, -1) if before[at].lower in _SAMPLES), None)
    # Behind a verb the list is over: "relatives, including a brother, said that Keller".
    return start is not None and not any(map(is_past, before[start + 1 :]))
