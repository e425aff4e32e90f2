"""Lays two texts on one story side by side, value by value, and says which agree and which do not."""

from claimcheck_stories.checker import StoryChecker

__all__ = ["StoryChecker"]
