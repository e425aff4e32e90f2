"""The program that scores labelled data: what it shows, apart from the data."""

import json
from itertools import islice
from pathlib import Path

import pytest

from claimcheck.model import Document
from claimcheck.text import sentences
from tests.bench import boundaries, drafted, peers, renamed, retrieval, scoring, tables

RESULTS = {"speed": {"readers": {"times": 1_200_000}, "all in one pass": 300_000, "peers": {"slowpoke": 900}}}
TABLE = """\
| reader          | characters a second |
| --------------- | ------------------: |
| times           |           1,200,000 |
| all in one pass |             300,000 |
| slowpoke        |                 900 |"""


def test_a_part_of_the_results_is_a_markdown_table() -> None:
    """Columns are of one width, numbers to the right."""
    assert tables.made("speed", RESULTS) == TABLE
    assert tables.made("news", RESULTS) == ""


def test_a_page_gets_the_tables_whose_part_is_there() -> None:
    """What stands between a table's marks is replaced; without figures, and outside the marks, nothing changes."""
    page = "# Figures\n\n<!-- speed -->\nold\n<!-- end -->\n\nWords.\n\n<!-- news -->\nold\n<!-- end -->\n"
    new = tables.written(page, RESULTS)
    assert new == page.replace("<!-- speed -->\nold\n", f"<!-- speed -->\n\n{TABLE}\n\n", 1)
    assert tables.written(new, RESULTS) == new


def test_halves_and_headlines() -> None:
    """An item's half depends on its id alone; a headline is found in the scorer's nested answer."""
    assert {scoring.half_of({"id": str(number)}) for number in range(20)} == {0, 1}
    score = {"overlap": {"f1": 71.5, "r": 66.0}, "speaker_accuracy_on_hits": None}
    assert scoring.headline("quotes", score) == {"overlap": 71.5, "recall": 66.0}


def test_a_sample_does_not_depend_on_the_order_of_items() -> None:
    """The same items are drawn in any order, up to the size that is asked for, and one at least."""
    items = [{"id": str(number), "text": "x" * 10} for number in range(50)]
    drawn = peers.sample(items, 200)
    assert len(drawn) == 20
    assert peers.sample(items[::-1], 200) == drawn
    assert len(peers.sample(items, 1)) == 1


def test_boundaries_that_others_see_are_counted_by_sort() -> None:
    """A place where another splitter splits and we do not is a disagreement of its sort."""
    text = "Mr. Dorn left.\nHe took No. 5. It was late."
    places = {4, 15, 30}
    counts, [one] = boundaries.disagreements([text], {"other": lambda _: places})
    assert [s.start for s in sentences(Document(boundaries.running(text)))] == [0, 15, 30]
    assert counts["other and ours"] == 2
    assert (one.ours, one.sort) == (False, "short word in capital")


def test_recall_asks_every_set_about_one_collection() -> None:
    """A claim's own evidence is right, of news what others say of the event; halves and all are told."""
    pairs = [
        {
            "id": str(number),
            "claim": f"The ferry {name} sank.",
            "evidence": [f"The ship {name} sank."],
            "label": "supported",
        }
        for number, name in enumerate(("Astrid", "Borea", "Corvus", "Delfin"))
    ]
    news = [
        {
            "id": f"n{number}",
            "cluster": str(number // 2),
            "text": f"A dam broke at {place}. At {place} {number + 12} people died.",
        }
        for number, place in enumerate(("Orrin", "Orrin", "Tarn", "Tarn"))
    ]
    found = retrieval.recall({"fm2": pairs, "wice_claim_oracle": pairs}, news)
    sets = found["sets"]
    assert isinstance(sets, dict)
    assert {name: row["all"]["ten"] for name, row in sets.items()} == {
        "fm2": 100.0,
        "wice_claim_oracle": 100.0,
        "news": 100.0,
    }


def test_copies_are_varied_and_the_first_are_as_they_were() -> None:
    """The texts themselves come first; then their like, with as many words, the same each time."""
    texts = ["The dam broke.\nIt was old and long.", "A ferry ran aground off Tarn."]
    made = list(islice(retrieval.varied(texts), 20))
    assert made[:2] == texts
    assert [len(text.split()) for text in made[2:4]] == [len(text.split()) for text in texts]
    assert len(set(made)) > 10
    assert made == list(islice(retrieval.varied(texts), 20))


def test_an_index_of_news_is_made_and_searched() -> None:
    """Seconds, bytes a passage, and how long a claim's search takes, in memory and on the disk."""
    news = [
        {
            "id": str(number),
            "text": f"The dam at Orrin broke.\n\nIt killed {number} people, and Tarn was flooded.",
        }
        for number in range(12)
    ]
    made = retrieval.indexing(news, 10)
    assert int(str(made["passages"])) >= 10
    rows = tables.made(
        "searching", {"retrieval": {"indexing": made, "searching": retrieval.searching(news, (20,))}}
    )
    assert " 20 | memory " in rows
    assert "bytes on the disk a passage" in rows


def test_a_doer_or_place_gets_another_name_only_where_the_main_clause_is_of_it() -> None:
    """No sentence of what somebody says, or that opens with no name; the clause ends before a comma or "when"."""
    text = (
        "Ana Keller sold 40 boats, and 12 people left. Ana Keller said 40 boats were sold. "
        "On Monday Ana Keller left. Ida Brandt bought nine boats when Ana Keller sold 40. "
        "Two dams broke in Peru, killing 12 near Lima. Police in Peru said two broke."
    )
    news = [{"id": "a", "cluster": "1", "text": text}, {"id": "b", "cluster": "1", "text": "A storm came."}]
    made = list(renamed.renamings(news))
    assert [(one.sort, one.name.text, one.clause.text) for one in made] == [
        ("doer", "Ana Keller", "Ana Keller sold 40 boats"),
        ("doer", "Ida Brandt", "Ida Brandt bought nine boats"),
        ("place", "Peru", "Two dams broke in Peru"),
    ]
    assert all(one.new in one.changed.text and one.new not in text for one in made)


def test_what_is_told_of_a_new_name_is_counted() -> None:
    """Of the claims that were supported before, what is said of them after."""
    news = [
        {"id": "a", "cluster": "1", "text": "Ana Keller sold 40 boats to the navy on 4 May."},
        {
            "id": "b",
            "cluster": "1",
            "text": "On 4 May Ana Keller sold 40 boats to the navy, said Ida Brandt.",
        },
    ]
    rows = list(renamed.outcomes(news))
    assert {row["claim"] for row in rows} >= {"40 boats"}
    assert renamed.figures(rows)["all"]["supported"] == 0.0
    assert " all " in tables.made("renamed news", {"news": {"renamed": renamed.figures(rows)}})


DRAFTS = sorted(path.name for path in drafted.DRAFTS.iterdir())


@pytest.mark.parametrize("name", DRAFTS)
def test_the_key_of_a_draft_fits_it(name: str) -> None:
    """Each value stands once in its sentence and its draft, and what decides in a reference, except of what is absent."""
    case = drafted.DRAFTS / name
    draft = (case / "draft.txt").read_text("utf-8")
    references = [path.read_text("utf-8") for path in (case / "references").iterdir()]
    for value in json.loads((case / "key.json").read_text("utf-8")):
        assert draft.count(value["sentence"]) == 1
        assert value["sentence"].count(value["words"]) == 1
        assert value["gold"] in {"right", "wrong", "absent", "outdated", "disputed"}
        decisive = [line for line in value["source"].split("\n") if line]
        assert bool(decisive) == (value["gold"] != "absent")
        assert all(any(line in text for text in references) for line in decisive)


def test_what_a_check_makes_of_a_draft_is_counted(tmp_path: Path) -> None:
    """A value that a reference contradicts is caught, one that it bears out supported, and any other silent."""
    case = tmp_path / "ferry"
    (case / "references").mkdir(parents=True)
    sentence = "The ferry Kittiwake sank off Velmar on 12 May 2021 with 40 cars and 17 lorries."
    (case / "draft.txt").write_text(sentence, "utf-8")
    (case / "references" / "wire.txt").write_text(
        "The ferry Kittiwake sank off Velmar on 12 May 2021 with 60 cars.", "utf-8"
    )
    values = {"12 May 2021": "right", "40 cars": "wrong", "17 lorries": "absent"}
    key = [
        {"sentence": sentence, "words": words, "gold": gold, "source": "", "why": ""}
        for words, gold in values.items()
    ]
    (case / "key.json").write_text(json.dumps(key), "utf-8")
    rows = list(drafted.outcomes(tmp_path))
    assert [(row.words, row.told) for row in rows] == [
        ("12 May 2021", "supported"),
        ("40 cars", "caught"),
        ("17 lorries", "silent"),
    ]
    assert drafted.figures(rows)["wrong, number"] == {"caught": 1, "values": 1, "shown": 0, "rightly": 0}


def test_a_silent_value_beside_which_another_is_shown_is_counted(tmp_path: Path) -> None:
    """What the report shows in its place counts, and whether the key decides by it."""
    case = tmp_path / "brewery"
    (case / "references").mkdir(parents=True)
    sentence = "The deal, made public on Monday, puts a price of £472m on a business founded 160 years ago."
    (case / "draft.txt").write_text(
        f"Castleby Breweries is to be sold to Halvard. {sentence} Castleby rejoiced.", "utf-8"
    )
    deciding = "Halvard has agreed to buy Castleby Breweries for 318 pence a share, valuing the 160-year-old business at £742m."
    (case / "references" / "wire.txt").write_text(
        f"{deciding} Castleby is content. The offer came on Monday.", "utf-8"
    )
    key = [{"sentence": sentence, "words": "£472m", "gold": "wrong", "source": deciding, "why": ""}]
    (case / "key.json").write_text(json.dumps(key), "utf-8")
    (row,) = drafted.outcomes(tmp_path)
    assert (row.told, row.shown, row.rightly) == ("silent", "£742m", True)
