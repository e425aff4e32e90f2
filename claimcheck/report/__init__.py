"""Reporters: what was found, laid out for a person or a machine.

Each is a plugin of the group `claimcheck.reporters`: its options are its constructor's arguments,
and `write(reports, out)` writes one or several reports.
A reporter lays out and decides nothing: label, reason and words come with the verdict.
"""
