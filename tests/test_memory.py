"""What is worked out for a word is kept, and never more than fits."""

import gc

import pytest

from claimcheck import memory
from claimcheck.memory import collecting_seldom, remembered


def test_a_value_is_worked_out_once() -> None:
    """A word that is met again asks nothing of the function."""
    asked = []

    @remembered
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    assert [length("ferry"), length("quay"), length("ferry")] == [5, 4, 5]
    assert asked == ["ferry", "quay"]


def test_a_full_memory_begins_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """New words without end take no more room than the memory has, and every answer stays right."""
    monkeypatch.setattr(memory, "_FULL", 3)
    asked = []

    @remembered
    def length(word: str) -> int:
        asked.append(word)
        return len(word)

    words = ["a", "bb", "ccc", "dddd", "dddd", "a"]
    assert [length(word) for word in words] == [len(word) for word in words]
    assert asked == ["a", "bb", "ccc", "dddd", "a"]


def test_the_collector_is_left_as_it_was() -> None:
    """Also where the work within ends in an error."""
    before = gc.get_threshold()
    with collecting_seldom():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
    with pytest.raises(ZeroDivisionError), collecting_seldom():
        divmod(1, 0)
    assert gc.get_threshold() == before
