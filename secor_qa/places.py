"""Where the project's own files are: shipped data and notebooks, the user's data folder, the exports folder.

Each can be moved by an environment variable; nothing depends on the working directory but the exports folder.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    beside = _PACKAGE.parent / name  # a checkout
    return beside if beside.is_dir() else _PACKAGE / "_shipped" / name  # an installed wheel


def data_folder() -> Path:
    """Instruments, samples and document templates; `SECOR_QA_DATA` points elsewhere."""
    return Path(os.environ["SECOR_QA_DATA"]) if os.environ.get("SECOR_QA_DATA") else _shipped("data")


def notebooks_folder() -> Path:
    """The notebooks that are served."""
    return _shipped("notebooks")


def user_folder() -> Path:
    """Where the embedded store and the documents live by default; `SECOR_QA_HOME` points elsewhere."""
    home = os.environ.get("SECOR_QA_HOME")
    return Path(home) if home else Path(platformdirs.user_data_dir("secor-qa", appauthor=False))


def cache_folder() -> Path:
    """What only saves time and may be deleted at any moment; `SECOR_QA_CACHE` points elsewhere."""
    return Path(os.environ["SECOR_QA_CACHE"]) if os.environ.get("SECOR_QA_CACHE") else user_folder() / "cache"


def exports_folder() -> Path:
    """Where reports are written: `SECOR_QA_EXPORTS`, a checkout's own `exports/`, else one in the user's folder."""
    if os.environ.get("SECOR_QA_EXPORTS"):
        return Path(os.environ["SECOR_QA_EXPORTS"])
    beside = _PACKAGE.parent / "exports"
    return beside if beside.is_dir() else user_folder() / "exports"
