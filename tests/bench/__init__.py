"""Adapters from the library to labelled benchmark data, which is no part of the project."""
