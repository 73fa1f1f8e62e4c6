"""Who is at the desk."""

from __future__ import annotations

import getpass
import os


def who_am_i() -> str:
    """The person at the desk: SECOR_QA_USER, else JUPYTERHUB_USER, else the login name."""
    for variable in ("SECOR_QA_USER", "JUPYTERHUB_USER"):
        if os.environ.get(variable, "").strip():
            return os.environ[variable].strip()
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "somebody"
