"""Which config file is meant, and which language its program speaks: known before any setting is read in full."""

from __future__ import annotations

import locale
import os
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path


def default_config() -> Path:
    """Which config file is meant when none is named: here, in the environment, or in the user's configuration folder."""
    if named := os.environ.get("TRIAGE_CONFIG"):
        return Path(named)
    here = Path("config.toml")
    if here.is_file():
        return here
    import platformdirs

    return Path(platformdirs.user_config_dir("triage", appauthor=False)) / "config.toml"


def language_spoken(arguments: Sequence[str] | None = None) -> str:
    """The language of commands and help, "zh" or "en".

    TRIAGE_LANGUAGE, else what config.toml states as `[program] language`, else as `[seller] language`, else the system's locale.
    """
    stated = os.environ.get("TRIAGE_LANGUAGE") or _stated_in(_meant(sys.argv[1:] if arguments is None else arguments)) or _of_system()
    return "zh" if stated.lower().startswith(("zh", "chinese")) else "en"


def _meant(arguments: Sequence[str]) -> Path:
    """The config file that the command line names, else the default one."""
    for number, one in enumerate(arguments):
        if one == "--config" and number + 1 < len(arguments):
            return Path(arguments[number + 1])
        if one.startswith("--config="):
            return Path(one.partition("=")[2])
    return default_config()


def _stated_in(config: Path) -> str:
    """What the config file states; "" where it cannot be read: that is told when it is needed."""
    try:
        path = config.expanduser()
        document = tomllib.loads((path / "config.toml" if path.is_dir() else path).read_text("utf-8-sig"))
    except (OSError, ValueError, RuntimeError):
        return ""
    for name in ("program", "seller"):
        table = document.get(name)
        stated = table.get("language") if isinstance(table, dict) else None
        if isinstance(stated, str) and stated:
            return stated
    return ""


def _of_system() -> str:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value
    return locale.getlocale()[0] or ""
