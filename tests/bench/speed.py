"""How fast the readers run over the news texts, each by itself and all in one pass, on one core."""

import time
from collections.abc import Callable, Mapping, Sequence

from claimcheck.checkers import EXTRACTORS, load_plugins
from claimcheck.memory import collecting_seldom
from claimcheck.model import Document
from claimcheck.split import split_with
from claimcheck.text import sentences, tokens
from claimcheck.values.amounts import find_amounts
from claimcheck.values.casualties import find_casualties
from claimcheck.values.names import document_names
from claimcheck.values.speech import document_quotes, document_speeches
from claimcheck.values.times import find_times
from claimcheck.values.worth import checkworthiness
from tests.bench import peers

Reader = Callable[[Document], object]


def _each(reader: Callable[..., object]) -> Reader:
    """A reader of sentences as one of documents."""
    return lambda document: [reader(sentence) for sentence in sentences(document)]


READERS: Mapping[str, Reader] = {
    "sentences": sentences,
    "sentences and tokens": _each(tokens),
    "times": _each(find_times),
    "amounts": _each(find_amounts),
    "casualties": _each(find_casualties),
    "names": document_names,
    "speech": document_speeches,
    "checkworthiness": _each(checkworthiness),
}


def _everything(document: Document) -> None:
    document_names(document)
    document_speeches(document)
    document_quotes(document)
    for sentence in sentences(document):
        find_times(sentence)
        find_amounts(sentence)
        find_casualties(sentence)
        checkworthiness(sentence)


def _rate(reader: Reader, texts: Sequence[str], name: str) -> int:
    """Characters a second; every reader meets documents of its own, so that nothing is remembered from another."""
    documents = [Document(text, source=f"{name} {number}") for number, text in enumerate(texts)]
    began = time.process_time()
    for document in documents:
        reader(document)
    return round(sum(map(len, texts)) / max(time.process_time() - began, 1e-9))


def _split_rate(texts: Sequence[str]) -> int:
    """Characters a second of `claimcheck split`, the command's start and its output left out."""
    extractors, _ = load_plugins(EXTRACTORS)
    with collecting_seldom():
        return _rate(lambda document: split_with(document, extractors), texts, "split")


def figures(texts: Sequence[str], peer_characters: int) -> dict[str, object]:
    """Characters a second of processor time: each reader from the bare text on, all in one pass, peers on a sample."""
    _rate(_everything, texts[:5], "tables")  # tables are loaded before the clock runs
    # First, in a memory as empty as the command's.
    split = _split_rate(texts)
    found = {name: _rate(reader, texts, name) for name, reader in READERS.items()}
    found["all claims, as the command splits"] = split
    together = _rate(_everything, texts, "all")
    items = [{"id": number, "text": text} for number, text in enumerate(texts)]
    chosen = peers.sample(items, peer_characters) if peer_characters else []
    others: dict[str, object] = {}
    for task in peers.PEERS if chosen else ():
        for name, peer in peers.available(task):
            if isinstance(peer, str):
                others[f"{name} ({task})"] = peer
                continue
            peers.timed(peer, chosen[:1])
            _, seconds, _ = peers.timed(peer, chosen)
            others[f"{name} ({task})"] = round(sum(len(str(item["text"])) for item in chosen) / seconds)
    return {
        "characters": sum(map(len, texts)),
        "readers": found,
        "all in one pass": together,
        "peers": others,
    }
