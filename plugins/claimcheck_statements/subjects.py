"""What a sentence speaks of: its subject with other names for it, and whether two subjects are one."""

# ruff: noqa: SIM905 - a table of words reads best as text

from collections.abc import Sequence
from unicodedata import combining, normalize

from attrs import frozen

from claimcheck.text import Token
from claimcheck.values.name_matching import same_person
from claimcheck.values.places import place_of
from claimcheck_statements.facts.fact_rows import KNOWN_AS

__all__ = ["Subject", "is_proper", "outside_brackets", "read_subject", "same_subject"]

_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_MARKS = frozenset("`\"'“”‘’«»*_")
_CONNECTING = frozenset(
    "of the and de la le van von der den di da del al el ibn bin y e to a an in on for with by from at".split()
) | {"-", "–", "'s", "’s", "&", ":", ".", ",", "!", "?"}
_PRONOUNS = frozenset(["he", "she", "it"])
_STAND_INS = frozenset(
    "film movie series show band album song book novel game club company city town village book".split()
)
# "The film Meridian", "actor Paul Keller": what the thing is stands before its name.
_BEFORE_NAME = _STAND_INS | frozenset(
    "single actor actress singer director writer author rapper musician".split()
)
_OTHERWISE = KNOWN_AS | {"also", "better", "professionally", "commonly", "often", "or", "simply"}
_SORTS = frozenset("television tv drama comedy animated reality studio".split())
_LAST_LATIN = "\u024f"
_LONGEST = 14
_LONGEST_COMMON = 4


@frozen
class Subject:
    """The names of what a sentence speaks of, as words in small letters."""

    names: tuple[tuple[str, ...], ...] = ()
    """The name that the sentence gives first, then its other ones."""
    pronoun: str = ""
    """The pronoun or noun that stands for a name told before: "he", "film"."""
    text: str = ""

    @property
    def known(self) -> bool:
        """Whether there is anything to compare."""
        return bool(self.names or self.pronoun)


_QUOTES = frozenset('"“”')
_NICKNAME = 5


def _nickname_end(found: Sequence[Token], at: int) -> int | None:
    """Where a nickname in quotation marks ends that stands within a name: Donald "The Fox" Keller."""
    if not at or found[at].text not in _QUOTES or not found[at - 1].text[0].isupper():
        return None
    for end in range(at + 2, min(at + _NICKNAME + 2, len(found) - 1)):
        if found[end].text in _QUOTES:
            return end + 1 if found[end + 1].text[0].isupper() else None
    return None


def outside_brackets(found: Sequence[Token]) -> tuple[list[Token], list[list[Token]]]:
    """The tokens of a sentence outside its brackets and quotation marks, and those of each bracket."""
    outside: list[Token] = []
    brackets: list[list[Token]] = []
    depth = 0
    skipped = 0
    for at, token in enumerate(found):
        skipped = max(skipped, _nickname_end(found, at) or 0)
        if at < skipped:
            continue
        if token.text in _OPENING:
            if not depth:
                brackets.append([])
            depth += 1
        elif token.text in _CLOSING:
            depth = max(0, depth - 1)
        elif depth:
            brackets[-1].append(token)
        elif token.text not in _MARKS:
            outside.append(token)
    return outside, brackets


_GENERATIONS = frozenset(["jr", "sr", "ii", "iii", "iv"])


def _folded(word: str) -> str:
    """A word without its accents."""
    return "".join(letter for letter in normalize("NFKD", word) if not combining(letter))


def _words(found: Sequence[Token]) -> tuple[str, ...]:
    """The words of a name without its article and signs."""
    words = [token.lower.removesuffix("'s").removesuffix("’s") for token in found if token.text[0].isalnum()]
    # The name in the letters of its own language stands beside its Latin form.
    words = [_folded(word) for word in words if word[0] <= _LAST_LATIN] or words
    if len(words) > 2 and words[-1] in _GENERATIONS:
        words.pop()
    return tuple(words[1:] if words[:1] in (["the"], ["a"], ["an"]) and len(words) > 1 else words)


def _cased(token: Token) -> bool:
    """Whether a token has a capital, a figure, or letters that know no capitals."""
    return token.text[0].isalnum() and not token.text[0].islower()


def _is_name(found: Sequence[Token]) -> bool:
    """Whether tokens can be a name: capitals and numbers, joined by small words."""
    if (
        not found
        or len(found) > _LONGEST
        or not (_cased(found[-1]) or (found[-2:-1] and found[-2].text == "-"))
    ):
        return False
    for at, token in enumerate(found):
        if not _cased(token) and token.lower not in _CONNECTING and (not at or found[at - 1].text != "-"):
            return False
    return any(_cased(token) and token.lower not in _CONNECTING for token in found)


def _is_common(found: Sequence[Token]) -> bool:
    """Whether tokens can be the common name of a kind of thing: "Gin", "The polar bear", "Morning glory"."""
    return 0 < len(found) <= _LONGEST_COMMON and all(token.text[0].isalpha() for token in found)


def _chunks(found: Sequence[Token]) -> list[list[Token]]:
    """The tokens between commas, an apposition with another name set apart from the name before it."""
    chunks: list[list[Token]] = [[]]
    for token in found:
        if token.text in {",", ";"}:
            chunks.append([])
            continue
        if chunks[-1] and token.lower in _OTHERWISE and token.text.islower() and _cased(chunks[-1][0]):
            chunks.append([])
        chunks[-1].append(token)
    return [chunk for chunk in chunks if chunk]


def _bare(found: list[Token]) -> list[Token]:
    """A name without what stands before it: "His 2008 film Meridian", "the actor Paul Keller"."""
    for at in range(len(found) - 2, -1, -1):
        if found[at].lower in _BEFORE_NAME and not _cased(found[at]) and _cased(found[at + 1]):
            return found[at + 1 :]
    if len(found) > 1 and found[0].lower in _BEFORE_NAME and _cased(found[1]):
        return found[1:]
    return found


def _stands_in(found: Sequence[Token]) -> bool:
    """Whether tokens stand for a thing named before: "The film", "The multi-camera series", but not "the second film"."""
    if not 2 <= len(found) <= _LONGEST_COMMON + 1 or found[0].lower not in {"the", "this"}:
        return False
    between = [token.lower for token in found[1:-1]]
    return found[-1].lower in _STAND_INS and (
        set(between) <= _SORTS or ("-" in between and found[1].text.islower())
    )


def read_subject(found: Sequence[Token]) -> Subject:
    """The subject in the tokens before a verb, brackets left out; unknown where they are no plain name."""
    text = " ".join(token.text for token in found)
    if len(found) == 1 and found[0].lower in _PRONOUNS:
        return Subject(pronoun=found[0].lower, text=text)
    if _stands_in(found):
        return Subject(pronoun=found[-1].lower, text=text)
    chunks = _chunks(found)
    if len(chunks) > 1 and chunks[0][0].lower in {"a", "an", "the", "one"} and _is_name(_bare(chunks[-1])):
        # "A unitary state, Torvia is ..."
        chunks = chunks[-1:]
    if not chunks:
        return Subject()
    first = _bare(chunks[0])
    if not _is_name(first):
        return Subject((_words(first),), text=text) if len(chunks) == 1 and _is_common(first) else Subject()
    names = [_words(first)]
    for chunk in chunks[1:]:
        if chunk[0].lower in _OTHERWISE:
            names += [_words(name) for name in _runs(chunk)]
        elif (
            _is_name(chunk)
            and chunk[0].lower not in _GENERATIONS
            and place_of(" ".join(token.text for token in chunk)) is None
        ):
            # A list of names, or a title with a comma: no plain subject.
            return Subject()
    return Subject(tuple(name for name in names if name), text=text)


def is_proper(subject: Subject) -> bool:
    """Whether a subject is known by a name of its own: not "it", nor "the festival", of which there are many."""
    words = subject.text.split()
    return bool(subject.names) and any(
        word[0].isupper() and word.lower() not in _CONNECTING
        for word in (words[1:] if len(words) > 1 else words)
    )


def _runs(found: Sequence[Token]) -> list[list[Token]]:
    """The runs of capitals in an apposition: "known professionally as Kestrel or DJ Kestrel" has two."""
    runs: list[list[Token]] = [[]]
    for token in found:
        if token.text[0].isupper() or token.text[0].isdigit():
            runs[-1].append(token)
        elif runs[-1] and token.lower not in _CONNECTING - {"and", ","}:
            runs.append([])
    return [run for run in runs if run]


# No middle names: "the first Tarn War" is not "the Tarn War", nor "Selt Technical University" "Selt University".
_TELLING_APART = frozenset(
    """
    first second third fourth fifth new old great greater little upper lower north south east west northern southern eastern
    western central technical national royal state federal
    """.split()
)


def _within(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether a name is another without its middle names: same last word, the rest in order."""
    rest = iter(long)
    return len(short) > 1 and short[-1] == long[-1] and all(word in rest for word in short)


def same_subject(claim: Subject, evidence: Subject, *, people: bool) -> bool:
    """Whether two subjects bear one name; of people, middle names may be missing on either side."""
    for mine in claim.names:
        for theirs in evidence.names:
            if mine == theirs or "".join(mine) == "".join(theirs):
                return True
            if not _TELLING_APART.isdisjoint(set(mine) ^ set(theirs)):
                continue
            if people and (_within(mine, theirs) or _within(theirs, mine)):
                return True
            if people and len(mine) > 1 < len(theirs) and mine[-1] == theirs[-1]:
                # "Tim" for "Timothy" and the like.
                return same_person(" ".join(mine).title(), " ".join(theirs).title()) is True
    return False
