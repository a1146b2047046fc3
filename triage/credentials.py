"""Passwords and tokens: from an environment variable, a file of mode 0600, or a command; never from config.toml."""

from __future__ import annotations

import os
import shlex
import stat
import subprocess
import sys
from pathlib import Path
from typing import Protocol

from triage.errors import ConfigError, MailboxError
from triage.terms import sentence

COMMAND_SECONDS = 60.0


class Login(Protocol):
    """Who logs in somewhere, and where the secret comes from: an account, or its way out (`submission.Route`)."""

    @property
    def name(self) -> str: ...
    @property
    def auth(self) -> str: ...
    @property
    def password_env(self) -> str: ...
    @property
    def password_file(self) -> str: ...
    @property
    def password_command(self) -> str: ...
    @property
    def token_command(self) -> str: ...


def secret_of(account: Login, home: Path) -> str:
    """The password (or, with "xoauth2", a fresh access token) of `account`.

    Raises `ConfigError` when it is not there, `MailboxError` when a command fails. The value is asked for at each
    log-in, so that a rotated password or an expired token is no reason to restart.
    """
    if account.auth == "xoauth2":
        return _from_command(account, "token_command", account.token_command)
    if account.password_env:
        return _from_environment(account)
    if account.password_file:
        return _from_file(account, home / Path(account.password_file).expanduser())
    return _from_command(account, "password_command", account.password_command)


def _from_environment(account: Login) -> str:
    value = os.environ.get(account.password_env)
    if not value:
        raise ConfigError(
            sentence("Account '{account}': the environment variable {name} is not set.", account=account.name, name=account.password_env),
            sentence("Set it before you start, or use password_file or password_command instead."),
        )
    return value


def _from_file(account: Login, path: Path) -> str:
    try:
        if sys.platform != "win32" and stat.S_IMODE(path.stat().st_mode) & 0o077 and not _given_by_systemd(path):
            raise ConfigError(
                sentence("Account '{account}': other users can read the password file {path}.", account=account.name, path=path),
                sentence("Run: chmod 600 {path}", path=path),
            )
        value = path.read_text("utf-8-sig").strip("\r\n")
    except (OSError, UnicodeError) as error:
        raise ConfigError(
            sentence(
                "Account '{account}': the password file {path} cannot be read: {error}.",
                account=account.name,
                path=path,
                error=getattr(error, "strerror", None) or error,
            ),
            sentence("Write the password into that file and make it readable by you alone (chmod 600)."),
        ) from None
    if not value:
        raise ConfigError(
            sentence("Account '{account}': the password file {path} is empty.", account=account.name, path=path),
            sentence("Write the password into that file and make it readable by you alone (chmod 600)."),
        )
    return value


def _given_by_systemd(path: Path) -> bool:
    """Whether it is a credential (`LoadCredential=`): the service reads it by an ACL, which shows as rights of the group."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    return bool(folder) and path.resolve().parent == Path(folder or "").resolve()


def _from_command(account: Login, key: str, command: str) -> str:
    remedy = sentence("Run the command yourself and see that it prints the secret and nothing else.")
    try:
        # What the command prints is the secret: it goes into no log and no error message.
        done = subprocess.run(
            shlex.split(command, posix=sys.platform != "win32"),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=COMMAND_SECONDS, check=False,
        )  # fmt: skip
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise MailboxError(
            sentence("Account '{account}': {key} did not run: {error}.", account=account.name, key=key, error=type(error).__name__), remedy
        ) from None
    value = done.stdout.decode("utf-8", "replace").strip("\r\n")
    if done.returncode or not value:
        raise MailboxError(
            sentence("Account '{account}': {key} gave no secret (exit code {code}).", account=account.name, key=key, code=done.returncode),
            remedy,
        )
    return value
