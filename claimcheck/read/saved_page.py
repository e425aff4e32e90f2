"""Saved pages (MHTML), which are messages by their form."""

from claimcheck.read.mail import read_page as read

__all__ = ["read"]
