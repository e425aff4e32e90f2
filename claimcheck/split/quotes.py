"""Quotes: words in quotation marks that somebody is said to have spoken."""

from collections.abc import Iterable

from attrs import frozen

from claimcheck.model import Claim, Span
from claimcheck.text import sentences_in
from claimcheck.values.speech import find_quotes

__all__ = ["QuoteExtractor"]

# A shorter stretch without a speaker is a term, a sign, a slogan.
_MIN_UNSPOKEN = 6


@frozen
class QuoteExtractor:
    """Finds quotes of three or more words, each where it begins."""

    def extract(self, sentence: Span) -> Iterable[Claim]:
        """One claim for each quote that begins in the sentence; its sentence reaches to the quote's end."""
        for mention in find_quotes(sentence):
            words = mention.span
            quote = mention.value
            if quote.speech is None and len(words.text.split()) < _MIN_UNSPOKEN:
                continue
            whole = sentence
            if words.end > sentence.end:
                last = sentences_in(words)[-1]
                whole = sentence.to(sentence.start, max(last.end, words.end))
            yield Claim(span=words, sentence=whole, kind="quote", value=quote)
