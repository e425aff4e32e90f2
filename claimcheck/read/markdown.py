"""Markdown: read as plain text, for its header, headings and datelines are found the same way.

Marks stay in the text, so that offsets and lines are the file's own; `text.paragraphs` steps over them.
"""

from claimcheck.read.plain import read

__all__ = ["read"]
