"""Rules of `claimcheck.values.words`: base forms, synonyms, opposites, negations."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model import Document
from claimcheck.text import tokens
from claimcheck.values.opposed_words import OPPOSED
from claimcheck.values.synonym_rows import SYNONYMS
from claimcheck.values.words import content_lemmas, is_content, lemma, negated, negations, opposed, synonymous

FORMS = """
erupted:erupt bodies:body announced:announce agreed:agree killing:kill stopped:stop hoped:hope visited:visit united:unite
controlled:control decided:decide raided:raid created:create treated:treat using:use taking:take planned:plan combined:combine
joined:join opened:open telephoned:telephone offered:offer declared:declare appeared:appear retired:retire managed:manage
challenged:challenge changed:change belonged:belong urged:urge settled:settle ruled:rule filled:fill travelled:travel
escaped:escape developed:develop dropped:drop quoted:quote disputed:dispute wasted:waste tested:test forced:force focused:focus
accused:accuse closed:close passed:pass seized:seize continued:continue received:receive denied:deny dying:die carried:carry
added:add freed:free houses:house buses:bus viruses:virus boxes:box churches:church heroes:hero wives:wife moves:move
crises:crisis series:series news:news politics:politics meetings:meet evening:evening hundred:hundred bombed:bomb
described:describe invaded:invade guided:guide larger:large gunmen:gunman women:woman children:child exchanged:exchange
acquired:acquire pursued:pursue exiled:exile ordered:order shared:share starred:star writing:write said:say was:be
didn’t:do won't:wo Erupted:erupt
"""

SAME = """
ceasefire:truce clash:fighting die:kill speak:talk phone:telephone begin:start buy:purchase firm:company kid:child jail:prison
win:victory announce:announcement agree:agreement injure:injury invade:invasion organise:organize quick:quickly resign:resignation
"""

NOT_SAME = """
apart:apartment kill:injure accept:reject win:lose nation:nate soldier:civilian depart:department rise:fall president:minister
arrest:release part:party minister:ministry's state:station buy:sell increase:decrease open:close
"""

OPPOSITES = """
accept:reject rise:fall increase:decrease win:lose arrest:release open:close support:oppose alive:dead before:after more:fewer
first:last confirm:deny succeed:fail guilty:innocent legal:illegal known:unknown monday:tuesday north:south
"""

NOT_OPPOSITES = """
kill:injure attack:defend buy:sell say:deny veil:unveil president:minister win:victory lose:defeat january:monday rise:raise
der:under accept:approve truce:ceasefire
"""


def _pairs(table: str) -> list[tuple[str, str]]:
    return [(first, second) for first, second in (pair.split(":") for pair in table.split())]


@pytest.mark.parametrize(("form", "base"), _pairs(FORMS))
def test_a_form_leads_to_its_base_form(form: str, base: str) -> None:
    """Regular and irregular forms lead to the base form, and words that only look inflected stay."""
    assert lemma(form) == base


@pytest.mark.parametrize(("first", "second"), _pairs(SAME))
def test_words_that_may_stand_for_each_other_are_synonymous(first: str, second: str) -> None:
    """Synonyms of news prose and derivations of one root are synonymous, both ways round."""
    assert synonymous(first, second)
    assert synonymous(second, first)


@pytest.mark.parametrize(("first", "second"), _pairs(NOT_SAME))
def test_words_that_mean_different_things_are_not_synonymous(first: str, second: str) -> None:
    """Opposites, kinds of one thing and lookalikes are not synonymous."""
    assert not synonymous(first, second)
    assert not synonymous(second, first)


@pytest.mark.parametrize(("first", "second"), _pairs(OPPOSITES))
def test_words_that_exclude_each_other_are_opposed(first: str, second: str) -> None:
    """Words that cannot both be true of one event are opposed, both ways round."""
    assert opposed(first, second)
    assert opposed(second, first)


@pytest.mark.parametrize(("first", "second"), _pairs(NOT_OPPOSITES))
def test_words_that_may_both_be_true_are_not_opposed(first: str, second: str) -> None:
    """Converses, near words and lookalikes are not opposed."""
    assert not opposed(first, second)


def test_no_pair_is_both_synonymous_and_opposed() -> None:
    """The tables do not contradict each other."""
    both = [
        (first, second)
        for first, others in sorted(OPPOSED.items())
        for second in sorted(others)
        if first < second and second in SYNONYMS.get(first, ())
    ]
    assert both == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The talks did not end.", ["not"]),
        ("The talks didn’t end.", ["didn’t"]),
        ("They did n't agree.", ["n't"]),
        ("He never left and nobody came.", ["never", "nobody"]),
        ("The sides failed to reach a deal.", ["failed"]),
        ("She denied that she had left.", ["denied"]),
        ("The army was unable to advance.", ["unable"]),
        ("They have yet to answer.", ["yet"]),
        ("No soldiers were hurt.", ["No"]),
        ("The army did not leave until May.", ["not"]),
        ("The road was not closed until noon.", ["not"]),
        ("The talks were not until then held in Orrin.", ["not"]),
    ],
)
def test_what_negates_is_found(text: str, words: list[str]) -> None:
    """Negating words are found, contracted and implicit ones included."""
    assert [token.text for token in negations(Document(text).span)] == words


@pytest.mark.parametrize(
    "text",
    [
        "Not only the army but the police came.",
        "No fewer than 12 people were hurt.",
        "The exam was failed by two pupils.",
        "No. 5 was first.",
        "The request was refused.",
        "He knows the notary.",
        "Nothing but rubble was left.",
        "It was not just a rumour.",
        "Yet the talks went on.",
        "It wasn't until May 3 that the talks began.",
        "It was not until May 3 that the talks began.",
        "Not until May 3 did the talks begin.",
    ],
)
def test_what_does_not_negate_is_left(text: str) -> None:
    """Bounds, set phrases and lookalikes are no negations."""
    assert negations(Document(text).span) == ()


def test_a_negation_reaches_its_own_clause() -> None:
    """A verb after "not" is negated; one before it, or in the next clause, is not."""
    span = Document("The army left but did not attack, and the police came.").span
    reached = [token.text for token in tokens(span) if negated(span, token)]
    assert "attack" in reached
    assert "left" not in reached
    assert "came" not in reached


def test_content_words_are_what_is_left_without_grammar() -> None:
    """Function words and signs carry no content; numbers and names do."""
    span = Document("The 12 soldiers were not in Paris, he said.").span
    assert content_lemmas(span) == {"12", "soldier", "paris", "say"}
    assert [token.text for token in tokens(span) if is_content(token)] == ["12", "soldiers", "Paris", "said"]


@settings(max_examples=50)
@given(st.text(max_size=20))
def test_any_text_has_a_base_form(word: str) -> None:
    """Every string has a base form, in lower case, the same each time."""
    assert lemma(word) == lemma(word)
    assert lemma(word) == lemma(word.lower())


@settings(max_examples=50)
@given(st.text(alphabet="abcdefghinstuy no'nt.,", max_size=60))
def test_negations_point_at_their_words(text: str) -> None:
    """A negation's offsets point at the words that it quotes."""
    document = Document(text)
    for token in negations(document.span):
        assert text[token.start : token.end] == token.text
