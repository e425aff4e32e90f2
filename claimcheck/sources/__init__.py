"""Where evidence comes from: a module a kind of source, each found by entry point like anyone's."""
