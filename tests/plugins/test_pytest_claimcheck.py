"""The pytest plugin, in real pytest runs."""

import sys

import pytest
from attrs import evolve

from claimcheck import Failure, Record, read_document, record_check, write_record

DRAFT = """The blast at the Orrin mine killed 12 miners on Tuesday.

Three rescuers were hurt in the blast at the Orrin mine.

The owner of the mine is Petra Lund.
"""
WIRE = """The blast at the Orrin mine killed 14 miners on Tuesday.

Three rescuers were hurt in the blast at the Orrin mine.
"""

CASUALTIES = """[pytest]
claimcheck_files = drafts/*.txt
claimcheck_against = wire
claimcheck_kinds = casualty
"""


def lay_out(
    pytester: pytest.Pytester, *, draft: str = DRAFT, wire: str = WIRE, ini: str = CASUALTIES
) -> None:
    """A project with a draft, a folder of references and pytest's options."""
    pytester.makefile(".txt", **{"drafts/draft": draft, "wire/wire": wire, "drafts/notes": "Why?\n"})
    pytester.makefile(".ini", pytest=ini)


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project of one draft with a false and a true count."""
    for folder in ("drafts", "wire"):
        pytester.mkdir(folder)
    lay_out(pytester)
    return pytester


def run(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    """A run in this process, in the order of the texts."""
    return pytester.runpytest_inprocess("-p", "no:randomly", "-p", "no:cacheprovider", *arguments)


def test_each_claim_is_an_item(project: pytest.Pytester) -> None:
    """Items stand in reading order, named by line, kind and what is claimed."""
    result = run(project, "--collect-only", "-q")
    result.stdout.fnmatch_lines(
        [
            "drafts/draft.txt::L1 casualty killed: 12 miners",
            "drafts/draft.txt::L3 casualty injured: 3 rescuers",
        ]
    )
    assert result.ret == 0


def test_a_refuted_claim_fails_in_claimchecks_own_words(project: pytest.Pytester) -> None:
    """The failure shows the sentence with carets, the source's words with theirs, and file and line."""
    result = run(project)
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "drafts/draft.txt:1:29: refuted: The source says 14 miners killed; the claim says 12 miners killed*",
            "   1 | The blast at the Orrin mine killed 12 miners on Tuesday.",
            "     |                             ^^^^^^^^^^^^^^^^",
            "        found: the source says 14 miners killed; the claim says 12 miners killed",
            "           in: wire/wire.txt:1",
            "     |                             ^^^^^^^^^^^^^^^^",
            "FAILED drafts/draft.txt::L1 casualty killed: 12 miners*",
        ]
    )
    assert "Traceback" not in result.stdout.str()


def test_one_item_can_be_asked_for(project: pytest.Pytester) -> None:
    """A node id, -k and --lf choose among claims as among tests."""
    run(project, "drafts/draft.txt::L3 casualty injured: 3 rescuers").assert_outcomes(passed=1)
    run(project, "-k", "casualty and killed").assert_outcomes(failed=1, deselected=1)
    project.runpytest_inprocess("-p", "no:randomly").assert_outcomes(passed=1, failed=1)
    project.runpytest_inprocess("-p", "no:randomly", "--lf").assert_outcomes(failed=1)


@pytest.mark.parametrize(
    ("action", "outcomes"),
    [
        ("pass", {"passed": 1}),
        ("skip", {"skipped": 1}),
        ("xfail", {"xfailed": 1}),
        ("fail", {"failed": 1}),
    ],
)
@pytest.mark.parametrize("label", ["unconfirmed", "outdated"])
def test_outdated_and_unconfirmed_claims_are_shown_as_the_user_sets(
    project: pytest.Pytester, label: str, action: str, outcomes: dict[str, int]
) -> None:
    """Each of the two labels passes, is skipped, is expected to fail, or fails."""
    texts = {
        "unconfirmed": ("Nine sailors drowned off Port Ask.\n", "Rain fell on Tuesday.\n"),
        "outdated": (
            "Date: 2 May 2021\n\nThe blast at the Orrin mine killed 12 miners.\n",
            "Date: 4 May 2021\n\nThe blast at the Orrin mine killed 14 miners.\n",
        ),
    }
    draft, wire = texts[label]
    lay_out(project, draft=draft, wire=wire, ini=f"{CASUALTIES}claimcheck_{label} = {action}\n")
    run(project).assert_outcomes(**outcomes)


def test_labels_that_fail_can_be_chosen(project: pytest.Pytester) -> None:
    """With other labels in claimcheck_fail_on a refuted claim passes."""
    lay_out(project, ini=f"{CASUALTIES}claimcheck_fail_on = conflicting\n")
    run(project).assert_outcomes(passed=2)


@pytest.mark.parametrize(
    ("option", "words"),
    [
        ("claimcheck_outdated = maybe", "claimcheck_outdated is 'maybe'; it takes pass, xfail, skip or fail"),
        (
            "claimcheck_fail_on = refuteds",
            "claimcheck_fail_on: 'refuteds' is no label; did you mean 'refuted'?",
        ),
        ("claimcheck_date = 2 May", "claimcheck_date: '2 May' is not a day"),
    ],
)
def test_a_wrong_option_is_a_usage_error(project: pytest.Pytester, option: str, words: str) -> None:
    """It names the option and what it takes, without a traceback."""
    lay_out(project, ini=f"{CASUALTIES}{option}\n")
    result = run(project)
    said = result.stdout.str() + result.stderr.str()
    assert words in said
    assert "Traceback" not in said
    assert result.ret != 0


def test_a_reference_that_cannot_be_read_fails_and_the_rest_goes_on(project: pytest.Pytester) -> None:
    """The failure is an item of its own, never a verdict."""
    lay_out(project, ini=CASUALTIES.replace("= wire", "= wire missing.txt"))
    result = run(project)
    result.assert_outcomes(passed=1, failed=2 + 1)
    result.stdout.fnmatch_lines(["read: missing.txt: does not exist; check the path"])


def test_what_a_source_could_not_read_fails_at_the_end(
    project: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What only comes out while claims are checked is an item after them, where a source may meet it."""
    project.makepyfile(
        late="""
        class Late:
            errors = ()

            def search(self, claim, limit):
                self.errors = (OSError("page 7 was not there"),)
                return ()
        """
    )
    info = project.path / "late-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: late\nVersion: 1.0\n", "utf-8")
    (info / "entry_points.txt").write_text("[claimcheck.sources]\nlate = late:Late\n", "utf-8")
    monkeypatch.syspath_prepend(project.path)
    (project.path / "claimcheck.toml").write_text("[sources.late]\n", "utf-8")
    result = run(project)
    result.assert_outcomes(passed=1, failed=1 + 1)
    result.stdout.fnmatch_lines(["late: page 7 was not there"])


def test_a_document_that_cannot_be_read_is_a_collection_error(project: pytest.Pytester) -> None:
    """The message names the file and the remedy."""
    (project.path / "drafts" / "bad.txt").write_bytes(b"\x00\x01\x02")
    result = run(project)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["drafts/bad.txt: *"])
    assert "Traceback" not in result.stdout.str()


def test_the_fixture_checks_and_explains(project: pytest.Pytester) -> None:
    """`assert report.ok` says what is wrong, with the words of both sides."""
    project.makepyfile(
        """
        def test_summary(claims):
            report = claims.check("The blast at the Orrin mine killed 12 miners on Tuesday.")
            assert report.ok

        def test_true(claims):
            assert claims.check("The blast at the Orrin mine killed 14 miners on Tuesday.").ok
        """
    )
    result = run(project, "test_the_fixture_checks_and_explains.py")
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "E*where False = <Report on <text>: 1 refuted; line 1: The source says 14 miners killed*",
            "*- claimcheck -*",
            "   1 | The blast at the Orrin mine killed 12 miners on Tuesday.",
            "           in: wire/wire.txt:1",
        ]
    )


def test_the_fixture_takes_references_of_its_own(project: pytest.Pytester) -> None:
    """`against`, `date` and `kinds` are those of `claimcheck.check`."""
    project.makepyfile(
        """
        from datetime import date
        from claimcheck import Document

        def test_summary(claims):
            wire = Document("The blast at the Orrin mine killed 12 miners.", source="wire")
            report = claims.check(
                "The blast at the Orrin mine killed 12 miners.",
                against=[wire], date=date(2021, 5, 2), kinds=["casualty"],
            )
            assert [verdict.label.value for verdict in report.verdicts] == ["supported"]
        """
    )
    run(project, "test_the_fixture_takes_references_of_its_own.py").assert_outcomes(passed=1)


def test_claimchecks_own_configuration_is_the_default(project: pytest.Pytester) -> None:
    """References and failing labels of claimcheck.toml hold where pytest's options say nothing."""
    lay_out(project, ini="[pytest]\nclaimcheck_files = drafts/draft.txt\nclaimcheck_kinds = casualty\n")
    (project.path / "claimcheck.toml").write_text('against = ["wire"]\nfail-on = ["supported"]\n', "utf-8")
    run(project).assert_outcomes(passed=1, failed=1)
    run(project, "-k", "injured").assert_outcomes(failed=1, deselected=1)


def test_sections_of_the_configuration_hold_for_their_documents(project: pytest.Pytester) -> None:
    """What a section says holds for the documents that it matches, where pytest's options say nothing."""
    lay_out(project, ini="[pytest]\nclaimcheck_files = drafts/*.txt\nclaimcheck_kinds = casualty\n")
    (project.path / "drafts" / "more.txt").write_text(
        "The blast at the Orrin mine killed 12 miners.\n", "utf-8"
    )
    (project.path / "claimcheck.toml").write_text(
        'against = ["wire"]\n[paths."more.*"]\nfail-on = "none"\n[paths."draft.*"]\nagainst = []\n', "utf-8"
    )
    # The draft has no references, the other one's refuted claim does not fail.
    run(project).assert_outcomes(passed=1, skipped=2)


WAIVED = """The blast at the Orrin mine killed 12 miners. <!-- claimcheck: ignore: the wire came later -->

Three rescuers were hurt. <!-- claimcheck: ignore[casualty]: not needed -->
"""


def test_a_waived_claim_is_expected_to_fail_with_its_reason(project: pytest.Pytester) -> None:
    """The reason is shown with -ra, and a waiver of nothing is a warning."""
    lay_out(project, draft=WAIVED, ini=CASUALTIES)
    result = run(project, "-ra", "-W", "always")
    result.assert_outcomes(passed=2, xfailed=1, warnings=1)
    result.stdout.fnmatch_lines(
        ["XFAIL drafts/draft.txt::L1 casualty killed: 12 miners - waived: the wire came later"]
    )
    result.stdout.fnmatch_lines(["*draft.txt:3: the waiver is for no claim that fails; remove it*"])


def test_a_waiver_without_a_reason_is_a_collection_error(project: pytest.Pytester) -> None:
    """File and line are named, before any claim is checked."""
    lay_out(project, draft=WAIVED.replace(": not needed", ""), ini=CASUALTIES)
    result = run(project)
    result.assert_outcomes(errors=1)
    result.stdout.fnmatch_lines(["drafts/draft.txt:3: the waiver gives no reason; write why*"])


@pytest.mark.parametrize("where", ["pytest", "claimcheck"])
def test_a_claim_of_the_baseline_is_expected_to_fail(project: pytest.Pytester, where: str) -> None:
    """The file is that of the ini option, else of claimcheck's own configuration; a damaged one is told."""
    own = "claimcheck_baseline = reviewed.json\n" if where == "pytest" else ""
    lay_out(project, ini=CASUALTIES + own)
    if where == "claimcheck":
        (project.path / "claimcheck.toml").write_text('baseline = "reviewed.json"\n', "utf-8")
    asked = ("check", "drafts/draft.txt", "--against", "wire", "--baseline", "reviewed.json")
    project.run(sys.executable, "-m", "claimcheck", *asked, "--update-baseline", "--note", "agreed")
    run(project, "-rx").stdout.fnmatch_lines(["XFAIL * - reviewed: agreed"])
    run(project).assert_outcomes(passed=2, xfailed=1)
    file = project.path / "reviewed.json"
    file.write_text(file.read_text("utf-8").replace("killed 12 miners", "killed 13 miners"), "utf-8")
    result = run(project)
    result.stdout.fnmatch_lines(["*the entry * of drafts/draft.txt says casualty 'killed 13 miners'*"])
    assert "Traceback" not in result.stdout.str()


@pytest.mark.parametrize("where", ["pytest", "claimcheck"])
def test_claims_are_checked_by_a_record(project: pytest.Pytester, where: str) -> None:
    """With the references gone the items fare as when it was made; a text and a claim that it does not hold are errors."""
    recorded(project)
    (project.path / "wire").rename(project.path / "away")
    lay_out_replay(project, where)
    result = run(project, "-q")
    result.assert_outcomes(failed=1, passed=2)
    result.stdout.fnmatch_lines(["*the source says 14 miners killed; the claim says 12 miners killed*"])
    project.makefile(
        ".txt", **{"drafts/draft": DRAFT.replace("12 miners", "13 miners"), "drafts/other": DRAFT[:20]}
    )
    result = run(project, "-q", "--continue-on-collection-errors")
    result.assert_outcomes(failed=1, passed=2, errors=1)
    result.stdout.fnmatch_lines(
        ["*drafts/other.txt: is not in the record of claimcheck_replay; record it again*"]
    )
    result.stdout.fnmatch_lines(["record: no source was asked about this claim when the record was made*"])


def test_the_fixture_checks_by_a_record(project: pytest.Pytester) -> None:
    """A text that is recorded, by its words; another one is an error, never unconfirmed."""
    recorded(project)
    (project.path / "wire").rename(project.path / "away")
    lay_out_replay(project, "pytest")
    project.makepyfile(
        f"""
        def test_known(claims):
            assert [verdict.label for verdict in claims.check({DRAFT.strip()!r}).verdicts] == ["refuted", "supported"]

        def test_unknown(claims):
            claims.check("The blast at the Orrin mine killed 15 miners on Tuesday.")
        """
    )
    result = run(project, "-q", "-k", "test_known or test_unknown")
    result.assert_outcomes(failed=1, passed=1)
    result.stdout.fnmatch_lines(
        ["*the record of claimcheck_replay does not hold this text; record it, or give *"]
    )


def test_what_sources_failed_at_and_other_versions_are_told_by_a_record(project: pytest.Pytester) -> None:
    """As an item that fails, and as a warning."""
    record = recorded(project)
    [failing] = record.checked
    asked = evolve(failing.asked, unread=(Failure("shelf", "it fell"),))
    old = evolve(
        record, checked=(evolve(failing, asked=asked),), program={**record.program, "claimcheck": "0.0.9"}
    )
    write_record(old, "evidence.jsonl")
    lay_out_replay(project, "pytest")
    result = run(project, "-q", "-W", "default")
    result.assert_outcomes(failed=2, passed=1, warnings=1)
    result.stdout.fnmatch_lines(["shelf: it fell"])
    result.stdout.fnmatch_lines(["*recorded with claimcheck 0.0.9, judged with * now; verdicts may differ*"])


def recorded(project: pytest.Pytester) -> Record:
    """The record of a check of the project's draft, in its file."""
    draft = read_document("drafts/draft.txt")
    record = record_check(draft, ["wire"], kinds=["casualty"])
    write_record(record, "evidence.jsonl")
    (project.path / "drafts" / "notes.txt").unlink()
    return record


def lay_out_replay(project: pytest.Pytester, where: str) -> None:
    """Options that name the record, of pytest or of claimcheck, and say nothing of references or kinds."""
    ini = "[pytest]\nclaimcheck_files = drafts/*.txt\n"
    if where == "pytest":
        ini += "claimcheck_replay = evidence.jsonl\n"
    else:
        (project.path / "claimcheck.toml").write_text('replay = "evidence.jsonl"\n', "utf-8")
    project.makefile(".ini", pytest=ini)


def test_two_claims_of_one_name_are_two_items(project: pytest.Pytester) -> None:
    """What stands twice on a line is numbered."""
    lay_out(project, draft="The blast killed 12 miners. The blast killed 12 miners.\n")
    result = run(project, "--collect-only", "-q")
    result.stdout.fnmatch_lines(["*::L1 casualty killed: 12 miners", "*::L1 casualty killed: 12 miners (2)"])


def test_a_hostile_text_acts_on_nothing(project: pytest.Pytester) -> None:
    """No escape sequence of a text reaches the terminal, nor does a name of an item."""
    lay_out(project, draft="The blast at the Orrin mine\x1b[2J killed 12 mi\u202eners::x on Tuesday.\n")
    result = run(project, "--color=no", "-v")
    assert "\x1b" not in result.stdout.str()
    assert "\u202e" not in result.stdout.str()


def test_junit_xml_names_the_claims(project: pytest.Pytester) -> None:
    """The file that CI reads has a case a claim, with its label and id."""
    run(project, "--junitxml=out.xml")
    written = (project.path / "out.xml").read_text("utf-8")
    assert 'classname="drafts.draft.txt" name="L1 casualty killed: 12 miners"' in written
    assert '<property name="claimcheck_label" value="refuted"' in written


def test_workers_of_xdist_share_the_claims(project: pytest.Pytester) -> None:
    """Two processes give what one gives."""
    result = project.runpytest_subprocess("-p", "no:randomly", "-n", "2")
    result.assert_outcomes(passed=1, failed=1)


def test_a_run_that_does_not_use_it_imports_nothing(pytester: pytest.Pytester) -> None:
    """Of claimcheck only the plugin's own module is there."""
    pytester.makepyfile(
        """
        import sys

        def test_nothing():
            ours = [name for name in sys.modules if name.partition(".")[0] in {"claimcheck", "attrs", "re2"}]
            assert ours == []
            assert "pytest_claimcheck" in sys.modules
        """
    )
    result = pytester.runpytest_subprocess("-p", "no:randomly", "-p", "no:hypothesispytest", "-p", "no:xdist")
    result.assert_outcomes(passed=1)


def test_it_can_be_switched_off(project: pytest.Pytester) -> None:
    """`-p no:claimcheck` leaves drafts alone."""
    result = project.runpytest_subprocess("-p", "no:randomly", "-p", "no:claimcheck", "-W", "ignore")
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED
