"""One side says "did not" of what the other says that it did, where all else agrees."""

# ruff: noqa: SIM905 - a table of words reads best as text

from claimcheck.values.amounts import Relation, find_amounts, relate
from claimcheck.values.circumstances import told_apart
from claimcheck.values.tails import denied_only_there
from claimcheck.values.verb_words import COMMON_VERBS
from claimcheck.values.words import is_content, lemma
from claimcheck_statements.alignment import Alignment, Pair
from claimcheck_statements.clash import NEARLY_ALL, Clash, differing, free, neighbours, pair_of, partner_of
from claimcheck_statements.doers import is_subject, says_another
from claimcheck_statements.moments import bound_before, moments
from claimcheck_statements.polarity import CONDITIONS, denies, is_plain, is_supposed, targets
from claimcheck_statements.refusals import comes_round, is_refusal_of_another_day
from claimcheck_statements.views import View, Word

__all__ = ["find_negation"]

_DECIDING = 0.5
# Content words between a denied word and the one after it.
_NEXT = 4
_OF = frozenset(["of", "for", "as", "on", "about", "towards", "toward", "to", "against"])
_BEFORE = 4
_DETERMINERS = frozenset("the a an his her its their any some".split())
# What is in the making, or works only in animals.
_NOT_YET = frozenset("being mice rats vitro animals monkeys hamsters cells".split())
_FOR_SOME = frozenset("to for with in at from against".split())
_OF_PLACE = frozenset("near outside inside above below behind beyond around under against without".split())
_GOVERNING = frozenset(
    [
        "be",
        "do",
        "have",
        "will",
        "can",
        "could",
        "would",
        "shall",
        "ca",
        "wo",
        "may",
        "might",
        "must",
        "should",
    ]
)


def _compared(word: Word) -> bool:
    """Whether a word only measures: who has never been happier may be happy."""
    return word.lower.endswith("er") and word.base != word.lower


def _governed(alignment: Alignment, view: View, place: int) -> bool:
    """Whether a negation stands by an auxiliary or its own subject, not by a verb that the other side lacks.

    "He pleaded not guilty" is not denied by "he was found guilty".
    """
    if not place or view.tokens[place].lower not in {"not", "no"}:
        return True
    if _sets_apart(alignment, view, place):
        return False
    before = view.tokens[place - 1]
    if lemma(before.lower) in _GOVERNING or not before.text.isalpha():
        return True
    mine = view is alignment.claim
    shared = [pair.claim if mine else pair.evidence for pair in alignment.pairs if pair.evidence is not None]
    return any(word.start <= before.start < word.end for word in shared)


def _sets_apart(alignment: Alignment, view: View, place: int) -> bool:
    """Whether a "not" sets two apart of both of whom the claim tells: "Brandt, not Keller, beat Voss", "Keller beat Brandt"."""
    if not place or view.tokens[place - 1].text != ",":
        return False
    before = [word for word in view.words if word.place < place]
    return bool(before) and not free(alignment, before[-1], view)


def _is_infinitive(view: View, word: Word) -> bool:
    """Whether a verb only names a purpose or a possibility: "to help determine", "tried to land"."""
    return "to" in {token.lower for token in view.tokens[max(0, word.place - 2) : word.place]}


def _same_circumstance(alignment: Alignment, claimed: Word, view: View, found: Word) -> bool:
    """Whether the words after a denied word, and the times of the claim, stand with the evidence's word too.

    "Was not made by Orlan" is borne out by "was made by Keller", and "did not play after 1995" by "played until 1995".
    """
    if any(
        not pair.found
        for pair in alignment.pairs
        if pair.claim.sort in {"time", "number"} and pair.claim.weight >= _DECIDING
    ):
        return False
    if any(bound_before(alignment.claim, one) for one in moments(alignment.claim)):
        return False
    after = neighbours(alignment.claim, alignment.claim.index_of(claimed))[1]
    if after is None:
        return True
    pair = pair_of(alignment, after)
    if pair.evidence is None or pair.view is not view:
        return after.sort == "word"
    if _prepositions(alignment.claim, claimed, after) != _prepositions(view, found, pair.evidence):
        # Who was born near Vienna was not born in Vienna.
        return False
    apart = view.index_of(pair.evidence) - view.index_of(found)
    mine = [token.lower for token in alignment.claim.tokens[claimed.place + 1 : after.place]]
    theirs = [token.lower for token in view.tokens[found.place + 1 : pair.evidence.place]]
    if "by" in mine or "by" in theirs:
        # What was not caused by the flood may have led to it.
        return apart == 1 and "by" in mine and "by" in theirs
    return 0 < abs(apart) <= _NEXT


def _prepositions(view: View, first: Word, last: Word) -> set[str]:
    """The prepositions of place between two words."""
    return {token.lower for token in view.tokens[first.place + 1 : last.place]} & _OF_PLACE


def _is_only_named(view: View, found: Word, denied: Word) -> bool:
    """Whether a sentence names what a claim says there is none of without saying that there is one.

    "Tested as a treatment", "hopes of a cure", "a vaccine is being developed", "cures it in mice" for "no cure".
    """
    before = [token.lower for token in view.tokens[max(0, found.place - _BEFORE) : found.place]]
    while before and before[-1] in _DETERMINERS:
        before.pop()
    after = {token.lower for token in view.tokens[found.place + 1 :]}
    linked = bool(before) and before[-1] in {"is", "are", "was", "were"} and "by" not in after
    if (found.lower.rstrip("s") != denied.lower.rstrip("s") and not linked) or (before and before[-1] in _OF):
        return True
    return not after.isdisjoint(_NOT_YET)


def _only_names(view: View, word: Word) -> bool:
    """Whether a word stands in "his older brothers": what belongs to somebody is of him, not he of it."""
    return any(
        token.lower in {"his", "her", "its", "their"}
        for token in view.tokens[max(0, word.place - 2) : word.place]
    )


def _of_one_subject(alignment: Alignment, view: View, word: Word, place: int) -> bool:
    """Whether the names before a word of the claim are the subject of what stands at a place of the evidence."""
    names = [
        pair.evidence
        for pair in alignment.pairs
        if pair.claim.place < word.place
        and pair.evidence is not None
        and pair.view is view
        and "name" in {pair.claim.sort, pair.evidence.sort}
    ]
    return not names or is_subject(view, names, place)


def _same_object(alignment: Alignment, word: Word) -> bool:
    """Whether the noun that the words behind a verb of the claim lead up to is found, however light it is."""
    tokens = alignment.claim.tokens
    at = word.place + 1
    while at < len(tokens) and tokens[at].lower in _DETERMINERS:
        at += 1
    last = None
    while at < len(tokens) and is_content(tokens[at]):
        last = tokens[at]
        at += 1
    return all(
        pair.evidence is not None and pair.claim.base == pair.evidence.base and not _leads_on(alignment, pair)
        for pair in alignment.pairs
        if last is not None and pair.claim.start == last.start
    )


def _is_narrowed(alignment: Alignment, view: View, word: Word) -> bool:
    """Whether what is denied is of a narrower thing than the claim tells of: "did not cause brain cancer"."""
    at = view.index_of(word)
    following = view.words[at + 1 : at + 3]
    if len(following) < 2 or following[1].place != following[0].place + 1:
        return False
    narrowing, noun = following
    between = view.tokens[word.place + 1 : narrowing.place]
    return (
        all(token.lower in _DETERMINERS for token in between)
        and (narrowing.sort == "word" or (narrowing.sort == "name" and _of_any(alignment, noun, view)))
        and narrowing.lower not in {"single", "solitary", "lone"}
        and not narrowing.lower.endswith("ly")
        and free(alignment, narrowing, view)
        and not free(alignment, noun, view)
    )


def _of_any(alignment: Alignment, noun: Word, view: View) -> bool:
    """Whether a claim has a noun of the source as any of its sort: "a prize", where the source has the Selt Prize."""
    pair = partner_of(alignment, noun, view)
    before = alignment.claim.tokens[pair.claim.place - 1].lower if pair is not None else ""
    return before in {"a", "an", "any", "some", "several", "many"}


def _is_for_some(alignment: Alignment, view: View, word: Word) -> bool:
    """Whether what is denied is denied for somebody or some place only, of which the claim says nothing: "to the family"."""
    pair = partner_of(alignment, word, view)
    if _only_so(alignment, view, word):
        return True
    if pair is None or neighbours(alignment.claim, alignment.claim.index_of(pair.claim))[1] is not None:
        return False
    behind = view.tokens[word.place + 1 : word.place + 2]
    return bool(behind) and behind[0].lower in _FOR_SOME


def _only_so(alignment: Alignment, view: View, word: Word) -> bool:
    """Whether what is denied is denied in a way only of which the claim says nothing: "never said in public that"."""
    following = view.words[view.index_of(word) + 1 : view.index_of(word) + 2]
    behind = view.tokens[word.place + 1 : word.place + 2]
    return (
        bool(following and behind)
        and behind[0].lower == "in"
        and following[0].place == word.place + 2
        and following[0].sort == "word"
        and free(alignment, following[0], view)
    )


def _only_at_a_time(alignment: Alignment, view: View, place: int) -> bool:
    """Whether what is denied is denied for a time of which the claim says nothing: "in 1998", "was not safe after the flood".

    What was not done in 1998 may have been done another year.
    """
    behind = [token for token in view.tokens if token.start > view.tokens[place].start]
    if not moments(alignment.claim) and any(
        behind and one.span.start >= behind[0].start for one in moments(view)
    ):
        return True
    turn = next((at for at, token in enumerate(behind) if token.lower in _TURNS), None)
    following = [] if turn is None else [token for token in behind[turn + 1 : turn + 4] if is_content(token)]
    return bool(following) and any(
        word.start == following[0].start and free(alignment, word, view) for word in view.words
    )


_TURNS = frozenset("after before during until till since when while".split())


def _leads_on(alignment: Alignment, pair: Pair) -> bool:
    """Whether a word of the claim stands in the evidence before a noun that the claim lacks: "fishing [ports]"."""
    if pair.evidence is None or pair.view is None:
        return False
    following = pair.view.tokens[pair.evidence.place + 1 : pair.evidence.place + 2]
    return any(
        free(alignment, word, pair.view)
        for word in pair.view.words
        if following and word.start == following[0].start
        if word.sort == "word" and word.text.islower() and not word.lower.endswith(("ed", "ly"))
        if word.base not in COMMON_VERBS
    )


def _only_of_a_noun(mine: View, word: Word, theirs: View, other: Word) -> bool:
    """Whether one of two words of one base is a verb and the other stands for a person or thing: "starred", "the star"."""
    return (_is_deed(mine, word) and _is_thing(theirs, other)) or (
        _is_thing(mine, word) and _is_deed(theirs, other)
    )


def _is_deed(view: View, word: Word) -> bool:
    return word.lower.endswith(("ed", "ing")) and word.lower != word.base and not _is_thing(view, word)


def _is_thing(view: View, word: Word) -> bool:
    """Whether a word in its base form, or its plural, stands behind an article or before a name or a noun."""
    before = view.tokens[word.place - 1].lower if word.place else ""
    return not word.lower.endswith(("ed", "ing")) and (before in _DETERMINERS or not word.place)


def _count_apart(claim: View, view: View) -> bool:
    """Whether two sentences count other numbers of one noun: "not agree on one count", "agreed on four counts"."""
    return any(
        mine.value.head == theirs.value.head != "" and relate(mine.value, theirs.value) is Relation.DISJOINT
        for mine in find_amounts(claim.span)
        for theirs in find_amounts(view.span)
    )


def _compares(view: View) -> bool:
    """Whether a sentence holds one thing against another: "no longer than"."""
    return any(token.lower == "than" for token in view.tokens)


def _will(view: View) -> bool:
    """Whether a sentence tells of what is to come."""
    return any(token.lower in {"will", "'ll", "’ll", "won't", "won’t", "wo"} for token in view.tokens)


def find_negation(alignment: Alignment, view: View) -> Clash | None:
    """One side negates a word that the other asserts."""
    claim = alignment.claim
    if _compares(claim) != _compares(view):
        return None  # "no bridge is longer than" one says that it is the longest
    if _will(claim) != _will(view) or _count_apart(claim, view) or told_apart(claim.span, view.span):
        return None
    if len(claim.negating) == 1 and not view.negating:
        return _denied_by_the_text(alignment, view)
    if len(view.negating) == 1 and not claim.negating:
        return _denied_by_the_source(alignment, view)
    return None


def _denied_by_the_text(alignment: Alignment, view: View) -> Clash | None:
    """The claim says "did not", the source says that it did."""
    claim = alignment.claim
    found = targets(claim)
    place = claim.negating[0]
    if (
        place not in found
        or not is_plain(claim, place)
        or any(token.lower in CONDITIONS for token in view.tokens)
    ):
        return None
    word, token = claim.words[found[place]], claim.tokens[place]
    pair = pair_of(alignment, word)
    if (
        pair.evidence is None
        or pair.view is not view
        or pair.evidence.base != word.base
        or word.sort != "word"
        or _compared(word)
        or _only_of_a_noun(claim, word, view, pair.evidence)
    ):
        return None
    if denies(view, pair.evidence) or _is_infinitive(view, pair.evidence):
        return None
    if token.lower == "no" and _is_only_named(view, pair.evidence, word):
        return None
    if not _governed(alignment, claim, place) or _only_names(view, pair.evidence):
        return None
    if not _same_circumstance(alignment, word, view, pair.evidence):
        return None
    if not _of_one_subject(alignment, view, word, pair.evidence.place) or not _same_object(alignment, word):
        return None
    if is_refusal_of_another_day(claim, token, view) or denied_only_there(
        claim.span, claim.span.to(word.start, word.end), view.span
    ):
        return None
    if alignment.coverage_without(frozenset([token.start])) < NEARLY_ALL:
        return None
    return differing(claim, (token.start, word.end), view, (pair.evidence.start, pair.evidence.end), 0.8)


def _denied_by_the_source(alignment: Alignment, view: View) -> Clash | None:
    """The claim says that it did, the source says "did not"."""
    claim = alignment.claim
    found = targets(view)
    place = view.negating[0]
    if (
        place not in found
        or not is_plain(view, place)
        or any(token.lower in CONDITIONS for token in claim.tokens)
    ):
        return None
    word, token = view.words[found[place]], view.tokens[place]
    pair = partner_of(alignment, word, view)
    if pair is None or pair.claim.sort != "word" or pair.claim.base != word.base or _compared(word):
        return None
    if (
        denies(claim, pair.claim)
        or _is_infinitive(claim, pair.claim)
        or (is_supposed(claim, pair.claim) and not is_supposed(view, word))
        or _only_of_a_noun(claim, pair.claim, view, word)
        or comes_round(token, claim)
    ):
        return None
    if not _governed(alignment, view, place) or _only_names(claim, pair.claim):
        return None
    if not _same_circumstance(alignment, pair.claim, view, word) or not _same_object(alignment, pair.claim):
        return None
    if _only_at_a_time(alignment, view, place):
        return None
    narrowed = _is_narrowed(alignment, view, word) or _is_for_some(alignment, view, word)
    if narrowed or denied_only_there(view.span, view.span.to(word.start, word.end), claim.span):
        return None
    if not _of_one_subject(alignment, view, pair.claim, place) or says_another(claim, pair.claim, view, word):
        return None
    if alignment.coverage < NEARLY_ALL:
        return None
    return differing(claim, (pair.claim.start, pair.claim.end), view, (token.start, word.end), 0.8)
