"""Which source gets which reference, and a slow source that blocks nothing."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from claimcheck.checkers import SOURCES, Plugin, PluginEntry
from claimcheck.errors import PluginOptionError, UnknownPluginError
from claimcheck.model import Claim, Document, Evidence, Label
from claimcheck.retrieve import retrieve
from claimcheck.sources.dealing import open_sources
from claimcheck.sources.files import FileSource
from claimcheck.sources.waiting import STRIKES, TimedSource
from claimcheck.verify import ExitStatus, Verifier, check, exit_status, prepare
from tests.test_model import claim_of

CLAIM = claim_of("The dam at Orrin killed twelve people.", "killed twelve people")

SHELF = '''
class Shelf:
    """Takes what begins with its word, and whatever it is told to."""

    def __init__(self, references=(), *, label="", timeout=None, breaking=False):
        self.references, self.label, self.timeout, self.breaking = references, label, timeout, breaking

    @staticmethod
    def accepts(reference):
        return reference.startswith("shelf:")

    def search(self, claim, limit):
        if self.breaking:
            raise OSError("the shelf fell")
        return ()


class Second(Shelf):
    pass


class Bare:
    """Takes no entries."""

    def __init__(self, page=""):
        self.page = page

    def search(self, claim, limit):
        return ()


class Sorter(Shelf):
    in_folders = True

    @staticmethod
    def accepts(reference):
        return reference.endswith(".csv")


class Outside(Sorter):
    in_folders = False


class Unsure(Shelf):
    @staticmethod
    def accepts(reference):
        raise ZeroDivisionError("cannot say")
'''


@pytest.fixture
def shelves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Installed sources: two that take the same entries, one that takes none."""
    lay_out(
        tmp_path / "site",
        {"shelf": "shelves:Shelf", "second-shelf": "shelves:Second", "zbare": "shelves:Bare"},
        monkeypatch,
    )


def lay_out(folder: Path, entries: Mapping[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed package that offers sources."""
    info = folder / "shelves-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: shelves\nVersion: 1.0\n", "utf-8")
    lines = [f"[{SOURCES}]", *(f"{name} = {target}" for name, target in entries.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    (folder / "shelves.py").write_text(SHELF, "utf-8")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.delitem(__import__("sys").modules, "shelves", raising=False)


def dealt(sources: Iterable[Plugin]) -> dict[str, object]:
    """The entries of each source by its name."""
    found: dict[str, object] = {}
    for source in sources:
        inner = source.instance.source if isinstance(source.instance, TimedSource) else source.instance
        found[source.name] = (
            inner.paths if isinstance(inner, FileSource) else getattr(inner, "references", None)
        )
    return found


@pytest.mark.usefixtures("shelves")
def test_an_entry_goes_to_the_first_source_that_accepts_it() -> None:
    """By the order of names, `files` last; all that one takes goes to one instance, in sorted order."""
    sources, failures = open_sources(["shelf:b", "notes/", "shelf:a"])
    assert dealt(sources) == {"files": ("notes/",), "second-shelf": ("shelf:a", "shelf:b")}
    assert failures == ()


@pytest.mark.usefixtures("shelves")
def test_the_order_of_entries_deals_the_same() -> None:
    """Nor does it matter that one is given twice."""
    entries = ["shelf:b", "notes/", "shelf:a", "shelf:b"]
    assert dealt(open_sources(entries)[0]) == dealt(open_sources(entries[::-1])[0])


@pytest.mark.usefixtures("shelves")
@pytest.mark.parametrize(
    ("names", "tables", "used"),
    [
        ((), {}, []),
        (("shelf",), {}, ["shelf"]),
        ((), {"shelf": {"label": "x"}}, []),
        ((), {"shelf": {"enabled": True}}, ["shelf"]),
        ((), {"zbare": {}}, ["zbare"]),
        ((), {"zbare": {"enabled": False}}, []),
        (("zbare",), {"zbare": {"enabled": False}}, ["zbare"]),
    ],
)
def test_a_source_is_used_when_it_is_chosen(
    names: tuple[str, ...], tables: dict[str, dict[str, object]], used: list[str]
) -> None:
    """By name, by `enabled = true`, or by a table where it takes no entries."""
    assert [source.name for source in open_sources([], names=names, options=tables)[0]] == used


@pytest.mark.usefixtures("shelves")
def test_a_source_that_is_switched_off_is_offered_nothing() -> None:
    """The next one that accepts the entry has it."""
    sources, _ = open_sources(["shelf:a"], options={"second-shelf": {"enabled": False}})
    assert dealt(sources) == {"shelf": ("shelf:a",)}
    sources, [failure] = open_sources(["a.txt"], options={"files": {"enabled": False}})
    assert sources == ()
    assert failure.checker == "read"
    assert failure.error.startswith("a.txt: no source takes it")


@pytest.mark.usefixtures("shelves")
@pytest.mark.parametrize(
    ("name", "table", "error"),
    [
        ("shelf", {"enabled": "yes"}, "'enabled' of the source 'shelf' is true or false, not 'yes'"),
        ("zbare", {"timeout": 0}, "'timeout' of the source 'zbare' is a number of seconds above 0, not 0"),
        ("zbare", {"pages": "x"}, "does not know the option 'pages'; its options are: page"),
        ("shelf", {"enabled": True, "references": 1}, "its options are: breaking, label, timeout"),
    ],
)
def test_an_option_that_cannot_be_is_refused(name: str, table: dict[str, object], error: str) -> None:
    """The message names the source and what the option takes; what the entries fill is no option."""
    with pytest.raises(PluginOptionError, match=error):
        open_sources([], options={name: table})


def test_an_unknown_source_is_refused() -> None:
    """Whether it is named, or has a table."""
    with pytest.raises(UnknownPluginError, match="'shelff'"):
        open_sources([], names=["shelff"])
    with pytest.raises(UnknownPluginError, match="'shelff'"):
        prepare(options={SOURCES: {"shelff": {}}})


def test_sources_that_cannot_be_asked_are_failures(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that cannot be imported, and one that raises when it is offered an entry; the others go on."""
    lay_out(tmp_path, {"broken": "no_such_module:X", "unsure": "shelves:Unsure"}, monkeypatch)
    sources, failures = open_sources(["a.txt"])
    assert dealt(sources) == {"files": ("a.txt",)}
    assert [(failure.checker, failure.error.split(": ")[-1]) for failure in failures] == [
        ("broken", "No module named 'no_such_module'"),
        ("unsure", "cannot say"),
    ]


@pytest.mark.usefixtures("shelves")
def test_a_time_limit_is_given_or_the_source_s_own() -> None:
    """The option goes to the factory that takes it; a source without a limit is not guarded."""
    tables: dict[str, dict[str, object]] = {"shelf": {"timeout": 3, "enabled": True}, "zbare": {"timeout": 2}}
    by_name = {source.name: source.instance for source in open_sources([], options=tables)[0]}
    for name, seconds in (("shelf", 3), ("zbare", 2)):
        timed = by_name[name]
        assert isinstance(timed, TimedSource)
        assert timed.seconds == seconds
    [plain] = open_sources([], names=["shelf"])[0]
    assert not isinstance(plain.instance, TimedSource)


@pytest.mark.usefixtures("shelves")
def test_a_source_that_raises_is_in_the_report_and_in_the_status() -> None:
    """Its name is told, the other references still decide, and the status is that of a failed plugin."""
    wire = Document("A blast at the Orrin mine killed 14 miners.", source="wire.txt")
    verifier = prepare([wire], options={SOURCES: {"shelf": {"enabled": True, "breaking": True}}})
    report = verifier.check(Document("A blast at the Orrin mine killed 14 miners."))
    assert {failure.checker for failure in report.all_failures} == {"shelf"}
    assert Label.SUPPORTED in {verdict.label for verdict in report.verdicts}
    assert exit_status([report]) is ExitStatus.PLUGIN_FAILED


class Slow:
    """A source that answers when it is let, and counts how often it was asked."""

    def __init__(self, answer: str = "") -> None:
        self.let = Event()
        self.asked = 0
        self.documents: tuple[Document, ...] = ()
        self.errors = (OSError("a page was not there"),)
        self.answer = answer

    def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:  # noqa: ARG002 - the protocol's
        """What it has, once it is let."""
        self.asked += 1
        self.let.wait()
        self.documents = (Document(self.answer, source="slow.txt"),)
        return [Evidence(document.span, 0.5) for document in self.documents]


def named(name: str, instance: object) -> Plugin:
    """A loaded source."""
    return Plugin(PluginEntry(SOURCES, name, "tests", "1", "tests:x"), instance)


def test_a_late_source_is_a_failure_and_the_others_go_on() -> None:
    """What is late is told with the name and the limit; what the others found is evidence."""
    slow = Slow("late")
    fast = FileSource(documents=[Document("Twelve people were killed at Orrin.", source="a.txt")])
    sources = (named("slow", TimedSource(slow, 0.01)), named("fast", fast))
    evidence, [failure] = retrieve(CLAIM, sources)
    slow.let.set()
    assert [item.document.source for item in evidence] == ["a.txt"]
    assert (failure.checker, failure.claim) == ("slow", CLAIM)
    assert failure.error.startswith("TimeoutError: gave no answer within 0.01 s")


def test_a_source_that_is_still_searching_is_not_asked_again() -> None:
    """Its thread is busy: the next claims do not wait; once it is back it is asked as before."""
    slow = Slow("an answer")
    timed = TimedSource(slow, 0.01)
    for why in ("give it more time", "still at an earlier search"):
        with pytest.raises(TimeoutError, match=why):
            timed.search(CLAIM, 3)
    assert slow.asked == 1
    slow.let.set()
    timed._running.result()  # type: ignore[union-attr]  # the late answer
    timed.seconds = 60.0
    assert [item.span.text for item in timed.search(CLAIM, 3)] == ["an answer"]


def test_a_source_that_is_always_late_is_given_up() -> None:
    """After three times nothing more is lost on it."""
    slow = Slow()
    timed = TimedSource(slow, 0.01)
    for _ in range(STRIKES):
        slow.let.clear()
        with pytest.raises(TimeoutError, match="give it more time"):
            timed.search(CLAIM, 3)
        slow.let.set()
        timed._running.result()  # type: ignore[union-attr]
    with pytest.raises(TimeoutError, match="3 times and is not asked again"):
        timed.search(CLAIM, 3)
    assert slow.asked == STRIKES


def test_what_a_timed_source_raises_is_its_own() -> None:
    """Also a TimeoutError of the source's, and an object that is no source."""

    class Raising:
        def search(self, claim: Claim, limit: int) -> Iterable[Evidence]:  # noqa: ARG002 - the protocol's
            raise TimeoutError("the page took too long")

    _, [failure] = retrieve(CLAIM, (named("x", TimedSource(Raising(), 60.0)),))
    assert failure.error == "TimeoutError: the page took too long"
    _, [failure] = retrieve(CLAIM, (named("x", TimedSource(object(), 60.0)),))
    assert failure.error == "TypeError: a source has a method search(claim, limit)"


def test_a_report_lists_what_sources_read_and_could_not() -> None:
    """Asked when the document has been checked, so that what was read for it is there."""
    slow = Slow("Twelve people were killed at Orrin.")
    slow.let.set()
    verifier = Verifier(prepare().extractors, (), (named("slow", TimedSource(slow, 60.0)),))
    report = verifier.check(Document("Twelve people were killed at Orrin."))
    assert [document.source for document in report.sources] == ["slow.txt"]
    assert [(failure.checker, failure.error) for failure in report.failures] == [
        ("slow", "a page was not there")
    ]


def test_references_in_any_order_give_the_same_report(tmp_path: Path) -> None:
    """Passages that are equally near come in the order of their documents' names."""
    for name in "bca":
        (tmp_path / f"{name}.txt").write_text(f"The dam at Orrin killed 12 people, {name} said.", "utf-8")
    paths = [tmp_path / f"{name}.txt" for name in "bca"]
    given = Document("The dam at Orrin killed 14 people.", source="z")
    text = "The dam at Orrin killed 13 people."
    assert check(text, [*paths, given]) == check(text, [given, *reversed(paths)])


def test_files_of_a_folder_are_offered_to_a_source_that_looks_into_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it takes there is its own, once however it is named, and the rest of the folder is read as files."""
    lay_out(tmp_path / "site", {"sorter": "shelves:Sorter"}, monkeypatch)
    folder = tmp_path / "refs"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.csv", "deep/b.csv", "wire.txt"):
        (folder / name).write_text("The dam at Orrin killed twelve people.\n", "utf-8")
    sources, failures = open_sources([str(folder), str(folder / "a.csv")])
    assert failures == ()
    by_name: dict[str, Any] = {source.name: source.instance for source in sources}
    assert by_name["sorter"].references == (str(folder / "a.csv"), str(folder / "deep" / "b.csv"))
    assert [document.source for document in by_name["files"].documents] == [str(folder / "wire.txt")]


def test_a_folder_is_none_of_the_business_of_a_source_that_does_not_look_into_folders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it would take by name is read as a file in a folder."""
    lay_out(tmp_path / "site", {"outside": "shelves:Outside"}, monkeypatch)
    (tmp_path / "refs").mkdir()
    (tmp_path / "refs" / "a.csv").write_text("What\nThe dam at Orrin killed twelve people.\n", "utf-8")
    (source,), _ = open_sources([str(tmp_path / "refs")])
    assert isinstance(source.instance, FileSource)
    assert [Path(document.source).name for document in source.instance.documents] == ["a.csv"]
