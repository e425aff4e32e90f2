"""The headless browser that shows pages to tests and to the maker of pictures."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium import webdriver

__all__ = ["BROWSER", "DRIVER", "MISSING", "headless"]

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
DRIVER = shutil.which("chromedriver")
MISSING = "" if BROWSER and DRIVER else "needs chromium and chromedriver"
"""What a test that has no browser says."""


@contextmanager
def headless(profile: Path, *arguments: str) -> Iterator[Any]:
    """A browser with a profile of its own, 1360 pixels wide."""
    options = webdriver.ChromeOptions()
    options.binary_location = BROWSER or ""
    for argument in (
        "headless=new", "no-sandbox", "disable-gpu", "disable-quic", "no-first-run", "disable-dev-shm-usage",
        "disable-background-networking", "disable-component-update", "disable-sync", "window-size=1360,900",
        f"user-data-dir={profile}", *arguments,
    ):  # fmt: skip
        options.add_argument(f"--{argument}")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options, webdriver.ChromeService(DRIVER))
    try:
        yield driver
    finally:
        driver.quit()
