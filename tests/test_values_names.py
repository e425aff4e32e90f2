"""Names: who and what is named in a text, and which names mean one bearer."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.model import Document, Span
from claimcheck.values import names
from claimcheck.values.names import (
    Name,
    antecedent,
    contains_place,
    country_of,
    document_names,
    find_names,
    parse_role,
    place_of,
    places_apart,
    same_bearer,
    same_role,
)

SORTS = {"person", "organisation", "place", "nationality", "unknown"}


def names_in(text: str) -> list[tuple[str, str]]:
    """The names of a text with their sorts."""
    return [(mention.value.text, mention.value.sort) for mention in document_names(Document(text))]


def name_in(text: str, wanted: str) -> Name:
    """The last name of a text that is written so."""
    return [mention.value for mention in document_names(Document(text)) if mention.value.text == wanted][-1]


def person(text: str, role: str = "", gender: str = "") -> Name:
    """A person by full name."""
    return Name(text, "person", role, text, gender)


def other(text: str, sort: str) -> Name:
    """A place, nationality or body, with the country that a document would give it."""
    return Name(text, sort, full=text, country=country_of(text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Talks with Maria Keller ended early.", ("Maria Keller", "person")),
        ("The plan came from J. R. Halloway himself.", ("J. R. Halloway", "person")),
        ("They met Ursula van der Berg there.", ("Ursula van der Berg", "person")),
        ("Later Quispe van Dalen was named.", ("Quispe van Dalen", "unknown")),
        ("The train to Van was late.", ("Van", "place")),
        ("He flew la-Paris twice.", ("Paris", "place")),
        ("A letter reached Omar al-Masri yesterday.", ("Omar al-Masri", "person")),
        ("He praised Martin Luther King Jr. for it.", ("Martin Luther King Jr", "person")),
        ("A visit by Han Ji-woo was planned.", ("Han Ji-woo", "person")),
        ("They saw Vincent 'Lucky' Barone leave.", ("Vincent 'Lucky' Barone", "person")),
        ("Fighting spread towards Lashkar Gah overnight.", ("Lashkar Gah", "place")),
        ("The plan of Dunmore, 51, who once ran a school, failed.", ("Dunmore", "person")),
        ("The roads of Dunmore, 12, were closed.", ("Dunmore", "unknown")),
        ("Rain fell in Dunmore for a week.", ("Dunmore", "place")),
        ("Floods hit Herat province again.", ("Herat province", "place")),
        ("A boat sank on Lake Orvela today.", ("Lake Orvela", "place")),
        ("Aid went to Port-au-Prince by sea.", ("Port-au-Prince", "place")),
        ("A U. S. aircraft landed there.", ("U. S.", "place")),
        ("The Ministry of Foreign Affairs of Peru replied.", ("Ministry of Foreign Affairs", "organisation")),
        ("The Food and Drug Administration agreed.", ("Food and Drug Administration", "organisation")),
        ("Shares of Velmar Corp rose.", ("Velmar Corp", "organisation")),
        ("The Greek Fire Service replied.", ("Greek Fire Service", "organisation")),
        ("A spokesman for the WTO replied.", ("WTO", "organisation")),
        ("A guard at Sam's Club waved.", ("Sam's Club", "organisation")),
        ("A student of King's College waved.", ("King's College", "organisation")),
        ("She was taken to St. Mary's Hospital.", ("St. Mary's Hospital", "organisation")),
        ("Crowds filled St Peter's Basilica.", ("St Peter's Basilica", "place")),
        ("The People's Bank of China cut rates.", ("People's Bank of China", "organisation")),
        (
            "A Velmar County Sheriff’s Department deputy left.",
            ("Velmar County Sheriff’s Department", "organisation"),
        ),
        ("The Texas Attorney General's Office replied.", ("Texas Attorney General's Office", "organisation")),
        ("They were led by Sheriff's Deputy Jon Ortiz.", ("Jon Ortiz", "person")),
        ("Few watch Mr. King's Russia Today.", ("Russia", "place")),
        ("He left Keller's Ministry of Health.", ("Ministry of Health", "organisation")),
        ("Then Dunmore's Hospital burned.", ("Dunmore", "unknown")),
        ("The Finnish team left.", ("Finnish", "nationality")),
        ("Two Britons were hurt.", ("Britons", "nationality")),
        ("A Turkish-brokered truce held.", ("Turkish", "nationality")),
        ("The Iran-Oman talks failed.", ("Oman", "place")),
    ],
)
def test_a_name_is_found_with_its_sort(text: str, expected: tuple[str, str]) -> None:
    """People, bodies, places and nationalities are found whole, particles, initials and suffixes included."""
    assert expected in names_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rescuers searched the rubble all night.",
        "Police said on Monday that the road was closed.",
        "Heavy rain fell throughout May and June.",
        "However, the number of cases fell.",
        "Officials added that I was right.",
        "“Nobody was told,” the report says.",
        "Federal agents came, and federal courts closed.",
        "Meanwhile prices rose. Prices fell later.",
        "The president spoke. President and ministers left.",
        "Who told us? It was not for us to say.",
        "The Prime Minister was absent on Tuesday.",
        "Reading the law took an hour.",
        "Hundreds of people fled. Thousands stayed.",
        "On Wednesday the deal was signed.",
        "Split into two groups, they left.",
        "A man was hurt. A woman too.",
    ],
)
def test_an_ordinary_word_with_a_capital_is_no_name(text: str) -> None:
    """What only begins a sentence, a weekday, a month, an office without a bearer: none is a name."""
    assert names_in(text) == []


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Deputy Prosecuting Attorney Ann Lee left.", "Ann Lee", "deputy prosecuting attorney"),
        ("It was heard by Presiding Judge Ann Lee.", "Ann Lee", "presiding judge"),
        ("Peruvian Interior Minister Rosa Quispe resigned.", "Rosa Quispe", "peruvian interior minister"),
        ("Peru's interior minister, Rosa Quispe, resigned.", "Rosa Quispe", "peru's interior minister"),
        ("Rosa Quispe, the interior minister of Peru, resigned.", "Rosa Quispe", "interior minister of peru"),
        ("The interior minister of Peru, Rosa Quispe, resigned.", "Rosa Quispe", "interior minister of peru"),
        ("The president, Tomas Varga, resigned.", "Tomas Varga", "president"),
        ("Rescue spokeswoman Ines Duval said so.", "Ines Duval", "rescue spokeswoman"),
        ("Former Secretary of State Paula Grant spoke.", "Paula Grant", "former secretary of state"),
        ("Gen. Peter Holm and his men left.", "Peter Holm", "general"),
        ("Ines Duval, 41, a teacher from Lyon, said so.", "Ines Duval", "teacher"),
        ("Ines Duval met President Tomas Varga.", "Tomas Varga", "president"),
        ("Ines Duval, President Tomas Varga and others met.", "Ines Duval", ""),
        ("Ines Duval, who once met a minister, left.", "Ines Duval", ""),
        ("The minister left. Ines Duval stayed.", "Ines Duval", ""),
        ("Anna Berg said the minister had left.", "Anna Berg", ""),
    ],
)
def test_a_role_belongs_to_the_name_that_it_stands_beside(text: str, name: str, role: str) -> None:
    """Before the name or in apposition behind it; the office of another name is not borrowed."""
    assert name_in(text, name).role == role


def test_a_short_form_is_joined_to_the_full_form_and_its_role() -> None:
    """A later family name means the person named in full before, with the role given there."""
    short = name_in("Peruvian minister Rosa Quispe left. Days later Quispe came back.", "Quispe")
    assert (short.full, short.role, short.gender) == ("Rosa Quispe", "peruvian minister", "female")


def test_a_family_name_of_two_people_is_not_joined() -> None:
    """Where two people bear a family name, the name alone means neither."""
    assert name_in("Rosa Quispe and Juan Quispe came. Soon Quispe left.", "Quispe").full == "Quispe"


def test_a_title_tells_two_bearers_of_a_family_name_apart() -> None:
    """The title "Mrs" means the woman of the two."""
    assert name_in("Rosa Quispe and Juan Quispe came. Mrs Quispe left.", "Quispe").full == "Rosa Quispe"


def test_an_acronym_introduced_in_parentheses_is_joined_to_its_name() -> None:
    """A parenthesis as "(ORB)" behind a name introduces the acronym for the whole document."""
    text = "The Orvela Rescue Board (ORB) met. Later the ORB replied."
    assert name_in(text, "ORB").full == "Orvela Rescue Board"


def test_a_lone_name_at_the_head_of_a_sentence_counts_when_the_document_names_it() -> None:
    """The word "Quispe" alone begins a sentence and is known from elsewhere."""
    text = "Aides of Rosa Quispe waited. Quispe never came."
    assert ("Quispe", "person") in names_in(text)


def test_a_heading_holds_only_names_that_are_known() -> None:
    """In a title with capitals throughout, only what the body or the tables know is a name."""
    text = "Minister Quispe Leaves Angry Talks In Lima\n\nRosa Quispe left talks in Lima on Friday."
    assert names_in(text)[:2] == [("Quispe", "person"), ("Lima", "place")]


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (person("Sergey Baranov"), person("Sergei Baranov")),
        (person("S. Baranov"), person("Sergey Baranov")),
        (person("Baranov"), person("Sergey Baranov")),
        (person("Volodymyr Zelensky"), person("Zelenskyy")),
        (person("Muammar Gaddafi"), person("Moammar Qaddafi")),
        (person("Mohammed Morsi"), person("Muhammad Mursi")),
        (person("Jerry Barone"), person('Luis Gerardo "Jerry" Barone')),
        (person("Ben Harwood"), person("Benjamin C. Harwood")),
        (person("Bill Harwood"), person("William Harwood")),
        (person("Joseph R. Tanner Jr."), person("Joe Tanner")),
        (person("Tayyip Erdogan"), person("Recep Tayyip Erdoğan")),
        (person("Park Ji-woo"), person("Park Ji Woo")),
        (person("Ilir Hoxha Gashi"), person("Ilir Hoxha")),
        (other("Kiev", "place"), other("Kyiv", "place")),
        (other("Burma", "place"), other("Myanmar", "place")),
        (other("Washington", "place"), other("United States", "place")),
        (other("Kremlin", "organisation"), other("Russia", "place")),
        (other("Russian", "nationality"), other("Russia", "place")),
        (other("WHO", "organisation"), other("World Health Organization", "organisation")),
        (other("Ministry of Defence", "organisation"), other("Ministry of Defense", "organisation")),
        (
            Name("the Russian foreign minister", "unknown", "russian foreign minister"),
            person("Sergey Baranov", "foreign minister of russia"),
        ),
    ],
)
def test_one_bearer_under_two_forms(claim: Name, evidence: Name) -> None:
    """Titles, initials, short forms, transliteration, aliases, acronyms and offices lead to one bearer."""
    assert same_bearer(claim, evidence) is True
    assert same_bearer(evidence, claim) is True


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (person("Sergey Baranov"), person("Maria Zaitseva")),
        (person("Baranov"), person("Maria Zaitseva")),
        (person("Rosa Keller"), person("Thomas Keller")),
        (person("Ben Simons"), person("Marty Simmons")),
        (person("Xi Jinping"), person("Li Keqiang")),
        (other("Russia", "place"), other("Ukraine", "place")),
        (other("Russian", "nationality"), other("Georgian", "nationality")),
        (other("Kabul", "place"), other("Herat", "place")),
        (other("IRNA", "organisation"), other("Reuters", "organisation")),
        (
            Name("the Russian foreign minister", "unknown", "russian foreign minister"),
            person("Ilir Gashi", "foreign minister of albania"),
        ),
    ],
)
def test_two_bearers(claim: Name, evidence: Name) -> None:
    """Both names are full enough, of one sort, and clearly different."""
    assert same_bearer(claim, evidence) is False
    assert same_bearer(evidence, claim) is False


@pytest.mark.parametrize(
    ("claim", "evidence"),
    [
        (person("Smith"), person("John Smith")),
        (person("John Smith"), person("Jane Smith")),
        (person("Tip Rowntree"), person("Thomas Rowntree")),
        (person("George W. Bush"), person("George H. W. Bush")),
        (person("Karl Lind"), other("Lund", "unknown")),
        (person("Karl Lind"), person("Lund")),
        (person("Karl Lind"), person("Karl Lund")),
        (person("Olga Mori"), person("Meri")),
        (person("Louis Barone"), person("Vincent L. Barone")),
        (person("Ivo Barone Sr"), person("Ivo Barone III")),
        (other("White House", "organisation"), other("Pentagon", "organisation")),
        (person("Kim Jong Il"), person("Kim Jong-un")),
        (person("Boris"), person("Boris Johnson")),
        (person("Ali Khamenei"), person("Ruhollah Khomeini")),
        (person("Rosa Quispe", gender="female"), person("R. Quispe", gender="male")),
        (person("Baranov", "peruvian minister"), other("Peru", "place")),
        (other("Moscow", "place"), other("Russia", "place")),
        (other("Georgia", "place"), other("Atlanta", "place")),
        (other("Supreme Court", "organisation"), other("High Council", "organisation")),
        (other("Reuters", "organisation"), person("Maria Zaitseva")),
    ],
)
def test_a_bearer_that_is_not_clear(claim: Name, evidence: Name) -> None:
    """A common name alone, a nickname, a near spelling, another sort: no answer."""
    assert same_bearer(claim, evidence) is None
    assert same_bearer(evidence, claim) is None


@pytest.mark.parametrize(
    ("claim", "evidence", "expected"),
    [
        ("Russian foreign minister", "foreign minister of Russia", True),
        ("Russia's foreign minister", "Russia's top diplomat", True),
        ("minister of foreign affairs of Iran", "Iranian foreign minister", True),
        ("U.K. prime minister", "British premier", True),
        ("WHO chief", "director-general of the World Health Organization", True),
        ("governor of Texas", "Texas governor", True),
        ("Orvela county sheriff", "the Orvela County sheriff", True),
        ("team captain", "team captain", None),
        ("Russian foreign minister", "Ukrainian foreign minister", False),
        ("French president", "French prime minister", False),
        ("minister", "foreign minister", None),
        ("president", "president of France", None),
        ("former French president", "French president", None),
        ("Turkish leader", "Turkish president", None),
        ("Russian spokesman", "Russian foreign minister", None),
        ("prime minister", "prime minister", None),
        ("", "president", None),
    ],
)
def test_one_office_or_two(claim: str, evidence: str, expected: bool | None) -> None:  # noqa: FBT001 - a table's column
    """An office is one with the same office of the same country or body; without either it is not clear."""
    assert same_role(claim, evidence) is expected
    assert same_role(evidence, claim) is expected


def test_a_role_is_taken_apart() -> None:
    """Office, country, body, and whether it is past."""
    role = parse_role("the former Russian deputy foreign minister")
    assert (role.office, role.country, role.body, role.former) == (
        "deputy foreign minister",
        "Russia",
        "",
        True,
    )


@pytest.mark.parametrize(
    ("outer", "inner", "contains", "apart"),
    [
        ("Afghanistan", "Kabul", True, False),
        ("Kabul", "Afghanistan", False, False),
        ("Kabul", "Herat", False, True),
        ("Herat province", "Herat", True, False),
        ("Asia", "Kabul", True, False),
        ("Texas", "Houston", True, False),
        ("Texas", "Boston", False, True),
        ("Russian", "Moscow", True, False),
        ("Iraq", "northern Iraq", True, False),
        ("northern Iraq", "Mosul", None, None),
        ("Georgia", "Atlanta", None, None),
        ("Punjab", "Lahore", None, None),
        ("Dunmore", "Orvela", None, None),
        ("Dunmore", "Dunmore", True, False),
    ],
)
def test_a_place_lies_in_another_or_apart(
    outer: str,
    inner: str,
    contains: bool | None,  # noqa: FBT001 - a table's column
    apart: bool | None,  # noqa: FBT001 - the same
) -> None:
    """Containment is told from a clash, and both from what the gazetteer cannot tell."""
    assert contains_place(outer, inner) is contains
    assert places_apart(outer, inner) is apart


@pytest.mark.parametrize(
    ("text", "name", "country"),
    [
        ("Kiev", "Kyiv", "Ukraine"),
        ("the Netherlands", "Netherlands", "Netherlands"),
        ("Birmingham, Alabama", "Birmingham", "United States"),
        ("Tripoli, Libya", "Tripoli", "Libya"),
        ("Birmingham", "Birmingham", ""),
    ],
)
def test_a_place_is_known_under_its_aliases(text: str, name: str, country: str) -> None:
    """A name that two countries share has no country until one stands beside it."""
    place = place_of(text)
    assert place is not None
    assert (place.name, place.country) == (name, country)


@pytest.mark.parametrize(
    ("text", "pronoun", "expected"),
    [
        ("Maria Keller spoke first. Then she left.", "she", "Maria Keller"),
        ("German minister Maria Keller told Tomas Varga that she would go.", "she", "Maria Keller"),
        ("Tomas Varga met Peter Holm. Afterwards he left.", "he", "Tomas Varga"),
        ("Tomas Varga said that he would go.", "he", "Tomas Varga"),
        ("The Orvela Rescue Board met in Lima. Later it replied.", "it", "Orvela Rescue Board"),
        ("Tomas Varga and Peter Holm spoke. Then he left.", "he", None),
        ("Maria Keller spoke first. Then he left.", "he", None),
        ("Maria Keller spoke.\n\nOne.\n\nTwo.\n\nThree.\n\nThen she left.", "she", None),
        ("Nobody spoke. Then she left.", "she", None),
        ("Maria Keller spoke of the law. I agree.", "I", None),
        ("The Orvela Rescue Board met in Lima. Later they replied.", "they", None),
        ("The Lima Convention applies now. Later it was said.", "it", None),
        ("The Orvela Armed Forces fired first. Later they denied this.", "they", "Orvela Armed Forces"),
        ("Maria Keller said: “Tomas Varga lied.” Then he left.", "he", None),
        ("Tomas Varga spoke. “I know that he lied,” said Maria Keller.", "he", "Tomas Varga"),
    ],
)
def test_a_pronoun_means_the_nearest_fitting_subject(text: str, pronoun: str, expected: str | None) -> None:
    """The nearest name before that fits in gender; none when two compete or it is too far."""
    document = Document(text)
    at = text.index(f" {pronoun} ") + 1
    found = antecedent(Span(document, at, at + len(pronoun)))
    assert (found.full if found else None) == expected


def test_names_of_a_span_are_those_that_lie_in_it() -> None:
    """`find_names` reads in the light of the document and gives what stands in the span."""
    document = Document("Rosa Quispe came. Then Quispe met Tomas Varga.")
    found = find_names(Span(document, 18, len(document.text)))
    assert [mention.value.full for mention in found] == ["Rosa Quispe", "Tomas Varga"]


def test_a_long_run_of_capitals_is_read() -> None:
    """Hostile text is cut into runs of bounded length."""
    assert document_names(Document("Van Der " * 5000 + "Minister of " * 5000 + "Smith, Minister, " * 2000))


PIECES = st.lists(
    st.sampled_from(
        ["Rosa", "Quispe", "Mr", ".", "the", "minister", "of", "Peru", ",", "'s", "said", "U.S.", "-", "al", "(", "WHO", ")",
         "\n\n", "Ministry", "and", "He", "“", "”", "King", "Lake", "van", "May", "É", "İ", "&", "J"]
    ),
    max_size=40,
)  # fmt: skip


@settings(max_examples=50)
@given(PIECES)
def test_names_point_at_their_words(pieces: list[str]) -> None:
    """A mention's span holds the name's own words, in order and without overlap, and reading twice is one."""
    document = Document(" ".join(pieces))
    found = document_names(document)
    assert [" ".join(mention.span.text.split()) for mention in found] == [
        mention.value.text for mention in found
    ]
    assert all(one.span.end <= two.span.start for one, two in pairwise(found))
    assert {mention.value.sort for mention in found} <= SORTS
    assert document_names.__wrapped__(document) == found


@example("Æ®0", ":)\x1b)&")
@settings(max_examples=50)
@given(st.text(max_size=30), st.text(max_size=30))
def test_a_comparison_does_not_depend_on_the_order(one: str, two: str) -> None:
    """`same_bearer` and `same_role` are symmetrical, and a name is never another than itself."""
    first, second = person(one), person(two)
    assert same_bearer(first, second) is same_bearer(second, first)
    assert same_bearer(first, first) is not False
    assert same_role(one, two) is same_role(two, one)
    assert same_role(one, one) is not False


@settings(max_examples=50)
@given(PIECES)
def test_names_do_not_depend_on_what_is_remembered(pieces: list[str]) -> None:
    """A text with more sentences than are remembered has the same names as a short one."""
    document = Document(" ".join(pieces))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(names, "KEPT", 0)
        found = document_names.__wrapped__(document)
    assert found == document_names.__wrapped__(document)
