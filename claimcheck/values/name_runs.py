"""Finding the stretches of capitals that may be names, with the small words and signs inside them."""

from collections.abc import Iterator, Sequence
from itertools import compress
from typing import NamedTuple

from claimcheck.memory import remembered
from claimcheck.text import Token
from claimcheck.values import names_bodies as bodies
from claimcheck.values import names_people as people
from claimcheck.values import names_titles as titles
from claimcheck.values import names_words as words
from claimcheck.values.gazetteer_words import GOVERNMENTS
from claimcheck.values.places import NATIONALITIES, PLACES

__all__ = ["APOSTROPHES", "HYPHENS", "KNOWN", "KNOWN_HEADS", "RunFinder", "Word", "gap", "lookup"]

LONGEST_KNOWN = 7
"""Words of the longest name looked up in the tables."""
LONGEST_RUN = 14
"""Words of a run; a longer stretch of capitals is cut, so that hostile text stays linear."""


class Word(NamedTuple):
    """A word of a run: tokens joined by hyphens, with its place among the tokens."""

    lower: str
    start: int
    end: int
    first: int
    last: int


_new = tuple.__new__  # what a named tuple's own constructor calls

KNOWN: dict[str, str] = {
    **dict.fromkeys(PLACES, "place"),
    **dict.fromkeys(NATIONALITIES, "nationality"),
    **dict.fromkeys(bodies.ORGANISATIONS, "organisation"),
    **dict.fromkeys(GOVERNMENTS, "organisation"),
}
KNOWN_HEADS: dict[str, int] = {}
for _key in KNOWN:
    _head, _, _rest = _key.partition(" ")
    KNOWN_HEADS[_head] = max(KNOWN_HEADS.get(_head, 1), 1 + (_rest.count(" ") + 1 if _rest else 0))
"""Words of the longest known name that begins with a word."""

_ALSO_PARTICLES = people.PARTICLES.intersection(KNOWN)

HYPHENS = frozenset("-‐‑")
APOSTROPHES = frozenset({"'s", "’s"})
_SPACED = frozenset({"u.s.", "u.n.", "u.k.", "l.a.", "d.c.", "e.u."})
_PARTIES = frozenset({"D", "R", "I"})  # "R-Texas"
_LETTER_WORDS = frozenset({"I", "A"})
_NICKNAME_QUOTES = frozenset("\"'“”‘’")
_POSSESSIVES = APOSTROPHES | {"'", "’"}
_SAINTS = frozenset({"st", "saint"})
_HOLDERS = titles.ROLES.union(titles.TITLES)
"""Words for a person that follow an owner who is no part of a name."""
_LINKED = frozenset(
    tuple(parts[: at + 1])
    for key in (*bodies.ORGANISATIONS, *PLACES)
    if " " in key and len(parts := key.split()) > 2
    for at in range(1, len(parts) - 1)
    if parts[at] in bodies.LINKS
)
"""The beginnings of known names up to a small word: "save the", "trinidad and"."""

# What may stand, in small letters, between the first word of a run and the next; most runs end without a look further.
_GOES_ON = frozenset(
    {".", "'", "’", *HYPHENS, *APOSTROPHES, *_NICKNAME_QUOTES, *bodies.LINKS, *people.PARTICLES}
)
# Words that alone are no name, however they are written.
_NO_NAMES = ((words.COMMON_WORDS - bodies.CAPITALS_ONLY) | words.CALENDAR) - {"may"}


@remembered
def _is_capital(word: str) -> bool:
    """Whether a word begins with a capital."""
    return word[0].isupper()


def gap(text: str, left: Token, right: Token) -> bool:
    """Whether only one blank, no line break, stands between two tokens."""
    return right.start == left.end + 1 and text[left.end] not in "\n\r"


def lookup(run: list[Word], at: int, text: str) -> tuple[int, str]:
    """How many words from a place in the run make a known name, and its sort."""
    word = run[at].lower
    longest = KNOWN_HEADS.get(word)
    if longest is None:
        return 0, ""
    # "Joost van Dalen": the particle is not the town of Van.
    alone = "" if word in _ALSO_PARTICLES and text[run[at].start].islower() else KNOWN.get(word, "")
    if longest == 1 or at + 1 == len(run):
        return (1, alone) if alone else (0, "")
    for size in range(min(longest, LONGEST_KNOWN, len(run) - at), 0, -1):
        key = " ".join(text[run[at].start : run[at + size - 1].end].lower().replace("’", "'").split())
        sort = KNOWN.get(key, "") if size > 1 else alone
        if sort:
            return size, sort
    return 0, ""


def _reaches(lowers: list[str], link: str) -> bool:
    """Whether the words before a small word reach over it: a body's, an office's, a document's, a known beginning."""
    last = lowers[-1]
    if link in {"of", "for"}:
        if any(word in bodies.OF_HEADS for word in lowers[-3:]):
            return True
        if last in bodies.DOCUMENT_HEADS or (last in titles.ROLES and last not in titles.TITLES):
            return True
    return any((*lowers[-size:], link) in _LINKED for size in (1, 2, 3))


class RunFinder:
    """The tokens of one sentence, cut into runs."""

    __slots__ = ("text", "tokens", "written")

    def __init__(self, found: tuple[Token, ...], written: Sequence[str], text: str) -> None:
        self.tokens = found
        self.written = written  # the words of the tokens
        self.text = text

    def _word(self, at: int) -> Word:
        """The word that begins at a token, with what is joined to it by hyphens."""
        toks, written = self.tokens, self.written
        if len(written[at]) == 1 and at + 3 < len(toks) and (spaced := self._spaced(at)):
            return Word(spaced, toks[at].start, toks[at + 3].end, at, at + 3)
        last = at
        count = len(toks)
        while (
            last + 2 < count
            and written[last + 1] in HYPHENS
            and toks[last + 1].start == toks[last].end
            and toks[last + 2].start == toks[last + 1].end
            and last - at < 8
        ):
            after = toks[last + 2]
            joined = f"{toks[last].lower}-{after.lower}"
            if not after.text[0].isupper() and not self._small_joint(at, last, joined):
                break
            if toks[last].lower in NATIONALITIES and after.lower in NATIONALITIES:
                break
            party = last == at and written[at] in _PARTIES and after.lower in PLACES
            if party or self._two_places(at, last):
                break
            last += 2
        start, end = toks[at].start, toks[last].end
        lower = toks[at].lower if last == at else self.text[start:end].lower()
        return _new(Word, (lower.replace("’", "'"), start, end, at, last))

    def _spaced(self, at: int) -> str:
        """The abbreviation written with a blank, as "U. S.", in its usual form."""
        first, point, second, last = self.tokens[at : at + 4]
        pair = f"{first.lower}.{second.lower}."
        spaced = point.text == last.text == "." and first.text.isupper() and second.text.isupper()
        return pair if spaced and second.start - point.end == 1 and pair in _SPACED else ""

    def _small_joint(self, at: int, last: int, joined: str) -> bool:
        """Whether a small word after a hyphen belongs to the name: "Jong-un", "Port-au-Prince"."""
        toks, written = self.tokens, self.written
        after = toks[last + 2]
        if joined in titles.ROLES or joined in KNOWN:
            return True
        if last + 4 < len(toks) and written[last + 3] in HYPHENS and written[last + 4][0].isupper():
            return toks[last + 4].start == toks[last + 3].end and len(after.lower) <= 4
        if after.lower in words.HYPHEN_TAILS or len(after.lower) > 5 or not after.text.isalpha():
            return False
        return at > 0 and toks[at - 1].lower in people.FAMILY_FIRST and written[at - 1][0].isupper()

    def _two_places(self, at: int, last: int) -> bool:
        """Whether a hyphen stands between two places that do not make one name: "Iran-Iraq"."""
        toks = self.tokens
        left, right = toks[last].lower, toks[last + 2].lower
        both = left in KNOWN and right in KNOWN
        return both and self.text[toks[at].start : toks[last + 2].end].lower() not in KNOWN

    def runs(self) -> Iterator[list[Word]]:
        """Capitalised runs in reading order."""
        toks, written = self.tokens, self.written
        count = len(toks)
        reached = 0
        for start in compress(range(count), map(_is_capital, written)):
            if start < reached or (written[start] in _LETTER_WORDS and not self._initial(start)):
                continue
            joined = start > 0 and written[start - 1] in HYPHENS
            if not joined and self._is_alone(start):
                token = toks[start]
                if token.lower not in _NO_NAMES:
                    yield [_new(Word, (token.lower.replace("’", "'"), token.start, token.end, start, start))]
                continue
            run = [self._word(self._small_article(start) if joined else start)]
            if run[0].last < start:  # "la-Paris": the article and the name stay two words
                run = [self._word(start)]
            reached = self._extend(run)
            yield run

    def _extend(self, run: list[Word]) -> int:
        """Add the words that go on with the name of which a run has the first; the token at which it ends."""
        toks, written = self.tokens, self.written
        at = run[0].last + 1
        while at < len(toks) and len(run) < LONGEST_RUN:
            following = self._following(run, at)
            if following < 0:
                break
            if following == at + 1 and toks[at].text in _POSSESSIVES and not self._is_holder(following):
                run[-1] = self._owner(run[-1], at)
            for middle in range(at, following):
                if written[middle] in bodies.LINKS or written[middle] in people.PARTICLES:
                    piece = toks[middle]
                    run.append(Word(piece.lower, piece.start, piece.end, middle, middle))
            run.append(self._word(following))
            at = run[-1].last + 1
        return at

    def _owner(self, word: Word, mark: int) -> Word:
        """A word of a run with the mark of the possessive behind it: no title and no given name any more."""
        token = self.tokens[mark]
        return Word(word.lower + token.lower.replace("’", "'"), word.start, token.end, word.first, mark)

    def _is_holder(self, at: int) -> bool:
        """Whether an office begins at a token: "Sheriff's Deputy Jerry Ortiz", "the King's Private Secretary"."""
        ahead = self.tokens[at : at + 2]
        if ahead[0].lower in bodies.ORGANISATION_WORDS:
            return False
        return any(token.lower in _HOLDERS and token.text[0].isupper() for token in ahead)

    def _is_alone(self, at: int) -> bool:
        """Whether neither a capital follows nor anything over which a run may reach one."""
        if at + 1 == len(self.tokens):
            return True
        following = self.tokens[at + 1].text
        return following not in _GOES_ON and not following[0].isupper()

    def _initial(self, at: int) -> bool:
        """Whether a single letter is an initial: a point and a capital follow."""
        toks, written = self.tokens, self.written
        return (
            at + 2 < len(toks)
            and written[at + 1] == "."
            and toks[at + 1].start == toks[at].end
            and written[at + 2][0].isupper()
        )

    def _small_article(self, at: int) -> int:
        """The token at which a name behind a hyphen begins that has a small article before that: "al-Assad"."""
        toks = self.tokens
        if at >= 2 and toks[at - 1].start == toks[at - 2].end:
            before = toks[at - 2]
            if before.text in people.PARTICLES and toks[at].start == toks[at - 1].end:
                return at - 2
        return at

    def _following(self, run: list[Word], at: int) -> int:
        """The token at which the run goes on, or -1."""
        toks, written = self.tokens, self.written
        count = len(toks)
        token = toks[at]
        previous = toks[at - 1]
        if token.text[0].isupper():
            return at if gap(self.text, previous, token) and not self._breaks(run, token) else -1
        if token.text == "." and token.start == previous.end:
            if at + 1 < count and written[at + 1][0].isupper() and gap(self.text, token, toks[at + 1]):
                return at + 1 if len(previous.text) == 1 or previous.lower in titles.TITLES else -1
            return -1
        if token.text in people.PARTICLES and gap(self.text, previous, token):
            return self._over_particles(at)
        if token.text in _NICKNAME_QUOTES and (over := self._over_nickname(run, at)) >= 0:
            return over
        if token.text in bodies.LINKS:
            return self._over_links(run, at)
        if token.text in _POSSESSIVES:
            return self._over_possessive(run, at)
        return -1

    def _breaks(self, run: list[Word], token: Token) -> bool:
        """Whether a capitalised word begins something else: a weekday, a month."""
        before = run[-1].lower
        named = token.lower in {"may", "june", "april", "august"} and (
            before in people.GIVEN or before in titles.TITLES or before in titles.ROLES
        )
        return token.lower in words.CALENDAR and not named

    def _over_particles(self, at: int) -> int:
        """The capital after one to three particles: "van der Bellen", "Mohammed bin Salman al-Saud"."""
        toks, written = self.tokens, self.written
        end = min(at + 4, len(toks) - 1)
        for here in range(at, end):
            if not (written[here] in people.PARTICLES or written[here] in HYPHENS):
                return -1
            if written[here + 1][0].isupper():
                # The article and its hyphen belong to the word that begins there.
                return here - 1 if written[here] in HYPHENS else here + 1
        return -1

    def _over_possessive(self, run: list[Word], at: int) -> int:
        """The capital after the owner in a name: "People's Bank of China", "King's College", "Sam's Club"."""
        toks, written = self.tokens, self.written
        if (
            at + 1 == len(toks)
            or not written[at + 1][0].isupper()
            or not gap(self.text, toks[at], toks[at + 1])
        ):
            return -1
        owner, owned = toks[at - 1].lower, toks[at + 1].lower
        before = run[-2].lower if len(run) > 1 else ""
        saint = before in _SAINTS
        alone = not before and owner in people.GIVEN and owner not in KNOWN
        named = (saint or alone) and owned in bodies.OWNED
        office = owner in bodies.OFFICE_OWNERS and owned in bodies.OWNED_OFFICES
        several = owner in bodies.POSSESSORS and before not in titles.TITLES  # not "Mr King's Russia"
        return at + 1 if named or office or several else -1

    def _over_nickname(self, run: list[Word], at: int) -> int:
        """The capital after a nickname in quotation marks: "Vincent 'Chin' Gigante"."""
        toks = self.tokens
        if at + 3 >= len(toks) or run[-1].lower not in people.GIVEN:
            return -1
        inside, closing, after = toks[at + 1 : at + 4]
        quoted = inside.text[0].isupper() and closing.text in _NICKNAME_QUOTES and closing.start == inside.end
        return at + 3 if quoted and after.text[0].isupper() and gap(self.text, closing, after) else -1

    def _over_links(self, run: list[Word], at: int) -> int:
        """The capital after "of", "for the", "and" in the name of a body."""
        toks, written = self.tokens, self.written
        if not gap(self.text, toks[at - 1], toks[at]):
            return -1
        here = at + 1
        while here < len(toks) and here - at < 3 and written[here] in bodies.LINKS:
            here += 1
        if here >= len(toks) or not written[here][0].isupper() or toks[here].lower in words.CALENDAR:
            return -1
        link = written[at]
        lowers = [word.lower for word in run[-6:]]
        if link == "and":
            reaching = any(word in {"of", "for"} for word in lowers) and lowers[-1] not in KNOWN
            return here if here == at + 1 and (reaching or self._and_body(run, here)) else -1
        return here if link == "&" or _reaches(lowers, link) else -1

    def _and_body(self, run: list[Word], here: int) -> bool:
        """Whether "Food and Drug Administration" is one name: no name before, a body's word soon after."""
        if len(run) > 2 or run[-1].lower in KNOWN or run[-1].lower in people.GIVEN:
            return False
        toks, written = self.tokens, self.written
        for ahead in range(here, min(here + 4, len(toks))):
            if not written[ahead][0].isupper():
                return False
            if toks[ahead].lower in bodies.ACRONYM_WORDS:
                return ahead > here or toks[here].lower not in titles.ROLE_WORDS
        return False
