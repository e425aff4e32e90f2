"""Words that no table knows, and of which nothing was told before: which sort of name they are, if any."""

from claimcheck.values import names_people as people
from claimcheck.values import names_words as words
from claimcheck.values.name_context import UNTOLD, Context
from claimcheck.values.name_runs import Word

__all__ = ["is_person", "is_spot", "read_lone", "read_unknown", "trimmed"]

_SMALL_WORDS = people.PARTICLES | {"of", "for", "and", "the", "on", "in", "to", "&"}


def _is_initialled(context: Context, run: list[Word]) -> bool:
    """Whether a run begins with an initial or as a Korean name does: "J. K. Rowling", "Moon Jae-in"."""
    word, after = run[:2]
    if word.lower in people.FAMILY_FIRST and "-" in after.lower:
        return True
    return word.end - word.start == 1 and context.text[word.end : word.end + 1] == "."


def _without_label(context: Context, run: list[Word]) -> list[Word]:
    """A run without the ordinary word or acronym that labels the person in it: "Fullback Mike Karney"."""
    for here in range(1, min(len(run) - 1, 4)):
        before = run[here - 1]
        if run[here].lower in people.GIVEN and (
            before.lower in context.lower_seen or context.acronym(before)
        ):
            return run[here:]
    return run


def read_lone(context: Context, word: Word) -> None:
    """Add a word that stands alone, that no table knows."""
    if context.acronym(word):
        context.add(word, word, "organisation", UNTOLD, sure=True)
    elif context.worth(word) or context.initial(word.first):
        context.add(word, word, context.guess([word]), UNTOLD, sure=False)


def is_spot(run: list[Word]) -> bool:
    """Whether the first of some words makes them a place: "Lake Orvel", "St Ives"."""
    return len(run) > 1 and (run[0].lower in words.PLACE_HEADS or run[0].lower in words.SAINTS)


def is_person(context: Context, run: list[Word]) -> bool:
    """Whether the first of some words makes them a person."""
    return len(run) > 1 and (run[0].lower in people.GIVEN or _is_initialled(context, run))


def trimmed(context: Context, run: list[Word]) -> list[Word]:
    """Unknown words without the small ones at their end and the label at their head."""
    while len(run) > 1 and run[-1].lower in _SMALL_WORDS:
        run = run[:-1]
    return _without_label(context, run) if len(run) > 2 and run[0].lower not in people.GIVEN else run


def read_unknown(context: Context, run: list[Word]) -> None:
    """Add words that no table knows, and of which nothing was told before, as one name."""
    if len(run) == 1:
        read_lone(context, run[0])
    elif is_spot(run):
        context.add(run[0], run[-1], "place", UNTOLD, sure=True)
    elif is_person(context, run):
        context.add(run[0], run[-1], "person", UNTOLD, sure=True)
    else:
        context.add(run[0], run[-1], context.guess(run), UNTOLD, sure=False)
