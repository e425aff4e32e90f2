"""What all tests share: pytest's own tool for testing plugins, and no time limit for an example."""

from hypothesis import settings

pytest_plugins = ["pytester"]

# How long an example takes says more of the machine than of the code.
settings.register_profile("claimcheck", deadline=None)
settings.load_profile("claimcheck")
