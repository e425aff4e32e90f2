"""The errors of claimcheck, one small tree.

ClaimcheckError
├── InputError (also ValueError)       a document or reference that cannot be read
├── UsageError (also ValueError)       an option, date or label that cannot be
├── PluginError                        a plugin that cannot be used
│   ├── PluginClashError               two plugins of one name in one group
│   ├── PluginLoadError                a plugin whose import or factory raised
│   ├── UnknownPluginError (also LookupError)
│   └── PluginOptionError (also TypeError)  an option that the plugin does not know
└── ConfigurationError (also ValueError)    a configuration file that cannot be used

Every message says what happened, to what, whose it was and what to do about it.
"""


class ClaimcheckError(Exception):
    """Anything that claimcheck raises on purpose."""


class InputError(ClaimcheckError, ValueError):
    """A document or reference that cannot be read; the message names it and the remedy."""

    def __init__(self, source: str, problem: str, remedy: str) -> None:
        super().__init__(f"{source}: {problem}; {remedy}")
        self.source = source
        self.problem = problem
        self.remedy = remedy

    def __reduce__(self) -> tuple[type["InputError"], tuple[str, str, str]]:
        """Pickle by the three parts, so that the error crosses process borders."""
        return (type(self), (self.source, self.problem, self.remedy))


class UsageError(ClaimcheckError, ValueError):
    """An option, date or label that cannot be; the message says which values can."""


class ConfigurationError(ClaimcheckError, ValueError):
    """A configuration file that cannot be used; the message names file and key."""


class PluginError(ClaimcheckError):
    """A plugin that cannot be used; the message names it and its package."""


class PluginClashError(PluginError):
    """Two installed packages offer a plugin of one name in one group."""


class PluginLoadError(PluginError):
    """A plugin whose import or factory raised."""


class UnknownPluginError(PluginError, LookupError):
    """A plugin name that no installed package offers."""


class PluginOptionError(PluginError, TypeError):
    """An option that the plugin's factory does not take."""
