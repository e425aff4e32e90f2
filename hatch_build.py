"""Compile the hot modules of a wheel with mypyc, where the variable CLAIMCHECK_COMPILE asks for it.

`CLAIMCHECK_COMPILE=1 pip install .` compiles the modules that pyproject.toml lists; their paths in place of the 1
compile only those. Without the variable, and for an editable install or a source distribution, nothing is compiled
and nothing more is needed. The plain modules stay beside the compiled ones, which Python prefers.
"""

import os
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.config import BuilderConfig
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

__all__ = ["CompilingHook"]

VARIABLE = "CLAIMCHECK_COMPILE"
_OFF = frozenset({"", "0"})
_PLAIN = f"or leave {VARIABLE} out: the plain package finds the same claims, only slower"


class CompilingHook(BuildHookInterface[BuilderConfig]):
    """Hatchling's hook `custom`, with the options `modules` and `requires`."""

    PLUGIN_NAME = "custom"

    def dependencies(self) -> list[str]:
        """What compiling needs, so that a plain build needs nothing of it."""
        return list(self.config["requires"]) if self._wish() not in _OFF else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile into a temporary folder, and have what comes out packed under the names of the modules."""
        if version != "standard" or self._wish() in _OFF:
            return
        self._built = TemporaryDirectory(prefix="claimcheck-")
        with chdir(self.root):
            packed = self._compiled(self._wished(), Path(self._built.name))
        build_data["force_include"].update(packed)
        build_data["pure_python"] = False
        build_data["infer_tag"] = True

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:  # noqa: ARG002
        """Remove the temporary folder once the wheel is written."""
        if version == "standard" and self._wish() not in _OFF:
            self._built.cleanup()

    def _wish(self) -> str:
        return os.environ.get(VARIABLE, "").strip()

    def _wished(self) -> Sequence[str]:
        """The paths of the modules that are asked for."""
        modules: list[str] = self.config["modules"]
        if self._wish() == "1":
            return modules
        wished = self._wish().split()
        if unknown := sorted(set(wished).difference(modules)):
            self.app.abort(
                f"{VARIABLE} is 1, or paths of modules that pyproject.toml lists to be compiled, "
                f"and these are none: {', '.join(unknown)}"
            )
        return wished

    def _compiled(self, modules: Sequence[str], folder: Path) -> dict[str, str]:
        """The extension modules made of these modules, by their path, with the path of each in the wheel."""
        try:
            from mypyc.build import mypycify
            from setuptools import Distribution
            from setuptools.errors import BaseError, CCompilerError
        except ImportError as error:
            self.app.abort(
                f"compiling needs {' and '.join(self.config['requires'])} ({error}): "
                f"build without --no-build-isolation, install them first, {_PLAIN}"
            )
        # A C file each: as one they make a file of 20 MB, which takes gcc four times as long and runs no faster.
        extensions = mypycify(
            ["--config-file=", "--ignore-missing-imports", f"--cache-dir={folder / 'cache'}", *modules],
            opt_level="2",
            debug_level="0",
            multi_file=True,
            target_dir=str(folder / "c"),
            group_name="claimcheck",
        )
        command = Distribution({"name": "claimcheck", "ext_modules": extensions}).get_command_obj("build_ext")
        command.build_lib, command.build_temp = str(folder / "lib"), str(folder / "objects")
        command.ensure_finalized()
        try:
            command.run()
        except (BaseError, CCompilerError) as error:
            self.app.abort(
                f"the modules of claimcheck were not compiled: {error}\n"
                "Install a C compiler and the headers of Python (Debian: gcc and python3-dev; macOS: "
                f"xcode-select --install; Windows: the Build Tools for Visual Studio), {_PLAIN}."
            )
        made = sorted(path for path in (folder / "lib").rglob("*") if path.is_file())
        return {str(path): path.relative_to(folder / "lib").as_posix() for path in made}
