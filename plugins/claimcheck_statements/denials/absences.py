"""Nothing of a kind in the one text, and some in the other: "won no awards", "has zero branches", "childless"."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Iterator, Sequence

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.words import lemma
from claimcheck_statements.alignment import Alignment, Pair, align
from claimcheck_statements.clash import Clash, differing
from claimcheck_statements.doers import is_spoken
from claimcheck_statements.facts.identity import same_doer, subject_pairs
from claimcheck_statements.moments import days_named
from claimcheck_statements.views import NUMBER_WORDS, View, Word, whole_number

__all__ = ["find_absence"]

_NONE = frozenset(["no", "zero", "0"])
_LACKING = frozenset(["lack", "lacked", "lacks"])
_HAVING = frozenset("have contain include feature boast own possess operate hold".split())
# Verbs of what is done once and stays done.
_DONE = frozenset(
    """
    win receive write direct release publish record earn produce make star sing appear play lead sell found create compose
    discover invent build commit gain graduate
    """.split()
)
_SAME = {
    "receive": "win",
    "earn": "win",
    "gain": "win",
    "get": "win",
    "publish": "release",
    "pen": "write",
    "sing": "record",
}
_BETWEEN = frozenset("a an any the in of its his her their been a total".split())
# Beside these the noun is another or another number of it.
_OTHERWISE = frozenset(
    """
    other more further longer such new known real major direct official formal single evidence doubt idea need reason way
    wonder matter sign chance intention less fewer better worse plan right one
    """.split()
)
_ENDS = frozenset(
    [",", ".", ";", ":", "(", "and", "or", "but", "who", "which", "that", "because", "while", "when"]
)
_PREPOSITIONS = frozenset("in of at for from on with by as during to after before since about".split())
_SOME = frozenset(
    "a an several many numerous multiple various some his her its their both few dozens hundreds first".split()
)
# What is so called and is none: "an honorary degree".
_NO_TRUE = frozenset(
    "honorary former proposed planned future would-be mock virtual unofficial imaginary fictional".split()
)
_KIN = {
    "child": frozenset("child children son sons daughter daughters".split()),
    "sibling": frozenset("sibling siblings brother brothers sister sisters".split()),
    "son": frozenset(["son", "sons"]),
    "daughter": frozenset(["daughter", "daughters"]),
    "brother": frozenset(["brother", "brothers"]),
    "sister": frozenset(["sister", "sisters"]),
}
_SPOUSES = frozenset(["husband", "wife", "partner", "spouse", "fiance"])
_OTHER_SEX = {"daughters": "sons", "sons": "daughters", "sisters": "brothers", "brothers": "sisters"}
_COPULAS = frozenset(["is", "was"])
_REACH = 5


@frozen
class _Absence:
    """What a sentence says its subject has or did none of."""

    verb: str
    present: bool
    place: int
    """The first token of the words that deny."""
    start: int
    end: int
    words: tuple[Word, ...]
    """What there is none of, the noun last."""
    rest: tuple[Word, ...] = ()
    """What stands behind it and narrows it."""


def find_absence(claim: View, view: View) -> Clash | None:
    """The clash of "none" in the one text with "some" in the other."""
    if claim.question or view.question or claim.hedges or view.hedges:
        return None
    absent = next(_absences(claim), None)
    if absent is None or view.negating or any(_absences(view)):
        return None
    told, denied = view.span.document.published, claim.span.document.published
    if told is not None and denied is not None and told > denied:
        return None  # what has never been may come to be
    alignment = align(claim, [view])
    subject = subject_pairs(alignment, absent.place)
    found = _some(alignment, view, absent) if subject is not None else None
    if subject is None or found is None or is_spoken(view, found[0].place):
        return None
    if not same_doer(view, subject, found[0].place) and not _of_opening(view, subject, found):
        return None
    return differing(claim, (absent.start, absent.end), view, (found[0].start, found[1].end), 0.75)


def _of_opening(view: View, subject: Sequence[Pair], found: tuple[Word, Word]) -> bool:
    """Whether kin is that of whom the sentence opens with: "with whom she had three children", "with her daughter"."""
    named = [pair.evidence for pair in subject if pair.evidence is not None]
    first = next((word for word in view.words if word.sort in {"name", "word"}), None)
    if not named or first is None or all(word.start != first.start for word in named):
        return False
    after = view.tokens[max(word.place for word in named) + 1 :]
    if [token.lower for token in after[:2]] in (["and", "his"], ["and", "her"]) and after[
        2
    ].lower in _SPOUSES:
        # "Olen and her husband have two daughters".
        return after[3].lower in {"have", "had"} and found[1].lower in _KIN["child"] | {"child"}
    if after and after[0].lower in {"'s", "’s", "and"}:
        return False
    place = found[0].place
    couple = [token.lower for token in view.tokens[max(0, place - 3) : place - 1]] == ["with", "whom"]
    return couple or found[0].lower in {"his", "her"}


def _absences(view: View) -> Iterator[_Absence]:
    tokens = view.tokens
    for at, token in enumerate(tokens):
        if token.lower == "childless" and at and lemma(tokens[at - 1].lower) in {"be", "remain", "die"}:
            word = Word("children", "children", "child", token.start, token.end, 1.0, "word", at)
            yield _Absence(
                "have", present=False, place=at - 1, start=token.start, end=token.end, words=(word,)
            )
        if token.lower == "only" and at and _verb(tokens[at - 1]) == "have":
            yield from _only_of_one_sex(tokens, at)
        first = at - 1
        while first > 0 and tokens[first].lower in _BETWEEN:
            first -= 1
        lacking = token.lower in _LACKING
        if not lacking and (first < 1 or not (token.lower in _NONE or _not_any(view, at, first))):
            continue
        verb = "have" if lacking else _verb(tokens[first])
        if verb != "have" and verb not in _DONE:
            continue
        begin = at if lacking else first
        end = at + 1
        while end < len(tokens) and tokens[end].lower not in _ENDS | _PREPOSITIONS:
            end += 1
        inside = {one.lower for one in tokens[at + 1 : end]}
        words = tuple(word for word in view.words if at < word.place < end)
        stop = next((place for place in range(end, len(tokens)) if tokens[place].lower in _ENDS), len(tokens))
        rest = tuple(word for word in view.words if end < word.place < stop)
        tail = [one.lower for one in tokens[end:stop]]
        rest = () if tail == ["at", "all"] else rest
        if tail and tail != ["at", "all"] and not rest:
            continue  # "no airport of its own"
        if words and not inside & _OTHERWISE and words[-1].sort == "word":
            present = tokens[begin].lower in {"has", "have", "lacks", "lack"} or tokens[begin].lower.endswith(
                "s"
            )
            yield _Absence(verb, present, begin, tokens[begin].start, words[-1].end, words, rest)


def _only_of_one_sex(tokens: Sequence[Token], at: int) -> Iterator[_Absence]:
    """The brothers whom "has only sisters" denies."""
    noun = tokens[at + 1] if at + 1 < len(tokens) else tokens[at]
    after = tokens[at + 2].lower if at + 2 < len(tokens) else "."
    other = _OTHER_SEX.get(noun.lower)
    if other is not None and after in _ENDS:
        start, end = tokens[at].start, noun.end
        word = Word(other, other, lemma(other), start, end, 1.0, "word", at)
        yield _Absence("have", tokens[at - 1].lower in {"has", "have"}, at - 1, start, end, (word,))


def _not_any(view: View, at: int, verb: int) -> bool:
    """Whether a token ends "never won any", "has not won a single"."""
    lowers = [token.lower for token in view.tokens]
    any_of = lowers[at] == "any" or lowers[at - 1 : at + 1] == ["a", "single"]
    before = lowers[max(0, verb - 2) : verb]
    return any_of and any(word in {"never", "not"} or word.endswith(("n't", "n’t")) for word in before)


def _verb(token: Token) -> str:
    """The verb of a token, one for all that say the same."""
    base = lemma(token.lower)
    return "have" if base in _HAVING else _SAME.get(base, base)


def _some(alignment: Alignment, view: View, absent: _Absence) -> tuple[Word, Word] | None:
    """The words of the evidence that tell of some of what the claim has none of: the verb and the noun."""
    noun = absent.words[-1]
    names = _KIN.get(noun.base)
    if names is not None and noun.base in {"child", "sibling"} and (found := _kin(view, absent, names)):
        return found
    for word in view.words:
        if not (word.lower in names if names else word.base == noun.base and word.sort in {"word", "name"}):
            continue
        if "-" in {token.text for token in view.tokens[max(0, word.place - 1) : word.place + 2]}:
            continue  # "two sons-in-law", "a half-brother"
        if not _counted(view, word) or not _others_found(alignment, view, absent, word):
            continue
        verb = _verb_of(view, absent, word)
        if verb is not None:
            return verb, word
    return None


def _kin(view: View, absent: _Absence, names: frozenset[str]) -> tuple[Word, Word] | None:
    """The kin that a sentence gives its subject in passing: "lives with her daughter", "is the mother of two"."""
    if absent.rest or len(absent.words) > 1:
        return None
    words = {word.place: word for word in view.words}
    lowers = [token.lower for token in view.tokens]
    for at, lower in enumerate(lowers[:-2]):
        parent = lower in {"mother", "father"} and absent.words[-1].base == "child"
        counted = whole_number(lowers[at + 2]) is not None
        if (
            parent
            and _COPULAS & set(lowers[max(0, at - 3) : at])
            and lowers[at + 1] == "of"
            and counted
            and (at + 3 == len(lowers) or lowers[at + 3] in _ENDS)
        ):
            return _word(view.tokens[at], at), _word(view.tokens[at + 2], at + 2)
        if lower in {"his", "her"} and _is_hers(view, at):
            kin = next((place for place in (at + 1, at + 2) if lowers[place] in names), None)
            if (
                kin is not None
                and kin in words
                and lowers[kin + 1 : kin + 2] != ["-"]
                and "-" not in lowers[kin]
            ):
                return _word(view.tokens[at], at), words[kin]
    return None


def _is_hers(view: View, at: int) -> bool:
    """Whether "her" is the subject's, no other person having been named since."""
    opening = next((place for place, token in enumerate(view.tokens[:at]) if not token.text[0].isupper()), at)
    between = range(opening, at)
    return not any(
        view.tokens[place].text[0].isupper()
        and view.tokens[place - 1].lower not in {"in", "at", "from", "near"}
        and not view.tokens[place - 1].text[0].isupper()
        for place in between
    )


def _counted(view: View, noun: Word) -> bool:
    """Whether some of a noun are told: "an airport", "three awards", "five U.S. presidents"."""
    for place in range(noun.place - 1, max(-1, noun.place - _REACH), -1):
        token = view.tokens[place]
        if token.lower in _NONE | _ENDS | _PREPOSITIONS | _NO_TRUE:
            return False
        if token.lower in _SOME or token.lower in NUMBER_WORDS or token.text[0].isdigit():
            return True
    return False


def _others_found(alignment: Alignment, view: View, absent: _Absence, noun: Word) -> bool:
    """Whether all that narrows the noun stands beside the evidence's noun, and every day of the claim is there."""
    partners = {pair.claim.start: pair.evidence for pair in alignment.pairs if pair.view is view}
    beside = [partners.get(word.start) for word in (*absent.words[:-1], *absent.rest)]
    if any(one is None or abs(view.index_of(one) - view.index_of(noun)) > _REACH for one in beside):
        return False
    return set(days_named(alignment.claim)) <= set(days_named(view))


def _verb_of(view: View, absent: _Absence, noun: Word) -> Word | None:
    """The verb of which a noun is the object, where it says that the subject has or did it."""
    bases = [lemma(token.lower) for token in view.tokens]
    for place in range(noun.place - 1, max(-1, noun.place - 2 * _REACH), -1):
        token = view.tokens[place]
        leads_on = token.text == "," and bases[place + 1] == "include"
        if (token.text in {",", ";", ":"} or token.lower in _ENDS - {"and"}) and not leads_on:
            return None
        survived = token.lower == "survived" and view.tokens[place + 1].lower == "by"
        if _verb(token) == absent.verb or (survived and absent.verb == "have" and noun.base in _KIN):
            if absent.verb == "have" and absent.present and token.lower in {"had", "contained"}:
                return None
            return _word(view.tokens[place], place)
        if bases[place] in _DONE:
            return None
    return None


def _word(token: Token, place: int) -> Word:
    return Word(token.text, token.lower, lemma(token.lower), token.start, token.end, 1.0, "word", place)
