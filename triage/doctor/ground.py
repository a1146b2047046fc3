"""Checks of the ground we stand on: folder, database, disk, clock, time zones."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from zoneinfo import ZoneInfo

from triage.doctor.findings import Finding, State, failed, trouble, warning, well
from triage.errors import WAIT
from triage.handbook.calendars import Calendar
from triage.home import Home
from triage.store import StoreError
from triage.store.health import health_of
from triage.terms import sentence

FULL_BYTES, NEARLY_FULL_BYTES = 100_000_000, 1_000_000_000
FIRST_YEAR, LAST_YEAR = 2025, 2099  # a clock outside has lost its battery
# Where buyers sit; the last ones have odd offsets.
BUYER_ZONES = (
    "America/New_York", "America/Los_Angeles", "America/Mexico_City", "America/Sao_Paulo", "America/Santiago", "Europe/London",
    "Europe/Berlin", "Europe/Madrid", "Europe/Moscow", "Europe/Istanbul", "Africa/Lagos", "Africa/Johannesburg", "Africa/Cairo",
    "Asia/Dubai", "Asia/Riyadh", "Asia/Tokyo", "Asia/Singapore", "Australia/Sydney", "Asia/Kolkata", "Asia/Kathmandu",
)  # fmt: skip


def folder(home: Home) -> Iterator[Finding]:
    """The home can be written, and what lies in state/ is ours alone."""
    place = home.state if home.state.exists() else home.root
    if not os.access(place, os.W_OK):
        yield failed(
            "folder",
            sentence("{path} cannot be written: nothing could be recorded.", path=place),
            sentence("Give yourself the right to write in {path}, or choose another home with --config.", path=home.root),
        )
    if sys.platform != "win32":
        for path in (home.state, home.database, home.state / "secret"):
            if path.exists() and path.stat().st_mode & 0o077:
                yield warning(
                    "folder",
                    sentence("Other users of this computer can read {path}.", path=path),
                    sentence("Run: chmod go-rwx {path}", path=path),
                )
    free = shutil.disk_usage(place).free
    words = sentence("free on the disk: {free}", free=_size(free))
    if free < FULL_BYTES:
        yield failed("disk", words, sentence("Make room: a full disk stops the recording of mail."))
    elif free < NEARLY_FULL_BYTES:
        yield warning("disk", words, sentence("Make room in time: a full disk stops the recording of mail."))
    else:
        yield well("disk", words)


def database(home: Home) -> Iterator[Finding]:
    """It opens, and SQLite finds every page in order."""
    path = home.database
    if not path.exists():
        yield _none_yet(home)
        return
    barred = list(_barred(home))
    yield from barred
    if any(one.state is State.FAILED for one in barred):
        return
    away = sentence("Start `triage run` or `triage once`: the file is moved aside, and mail is read again from the server.")
    try:
        health = health_of(path)
    except sqlite3.OperationalError as error:
        if "locked" in str(error) or "busy" in str(error):
            yield warning("database", sentence("The database {path} is busy: {error}", path=path, error=error), WAIT)
        else:
            yield failed("database", sentence("The database {path} cannot be opened: {error}", path=path, error=error), away)
    except (sqlite3.DatabaseError, OSError) as error:
        yield failed("database", sentence("The database {path} cannot be opened: {error}", path=path, error=error), away)
    except StoreError as error:
        yield from trouble("database", error)
    else:
        if health.damage:
            yield failed("database", sentence("The database {path} is damaged: {what}", path=path, what=health.damage), away)
        else:
            yield well("database", sentence("the database is whole: {n} mails, {size}", n=health.mails, size=_size(health.size)))
    if not _has_secret(home.state / "secret"):
        yield warning(
            "secret",
            sentence("{path} is gone or cut short: drafts laid so far cannot be recognised by it any more.", path=home.state / "secret"),
            sentence("Put it back from a backup if you have one; else a new one is made at the next start."),
        )


def _none_yet(home: Home) -> Finding:
    if not _has_secret(home.state / "secret"):
        return well("database", sentence("nothing is on record yet; the first `triage run` or `triage once` begins it"))
    return warning(
        "database",
        sentence("The database {path} is gone, though it was there once.", path=home.database),
        sentence("Start `triage run` or `triage once`: mail is read again from the server. A program that runs now ends by itself."),
    )


def _barred(home: Home) -> Iterator[Finding]:
    """Files of another user's, as a `sudo triage once` leaves them behind, and files that may not be written."""
    if sys.platform == "win32":
        return
    owner = home.root.stat().st_uid
    for name in (home.database.name, f"{home.database.name}-wal", f"{home.database.name}-shm", "secret", "lock"):
        path = home.state / name
        if not path.exists():
            continue
        theirs = path.stat().st_uid
        if not os.access(path, os.R_OK | os.W_OK):
            yield failed(
                "database",
                sentence("You may not read and write {path}; it belongs to {user}.", path=path, user=_user(theirs)),
                sentence("Run: chown {user} {path} && chmod 600 {path}", user=_user(os.geteuid()), path=path),
            )
        elif theirs != owner:
            yield warning(
                "database",
                sentence("{path} belongs to {user}, the home to {owner}.", path=path, user=_user(theirs), owner=_user(owner)),
                sentence("Run: chown {user} {path}", user=_user(owner), path=path),
            )


def _user(number: int) -> str:
    import pwd  # not on Windows

    try:
        return pwd.getpwuid(number).pw_name
    except KeyError:
        return str(number)


def _has_secret(path: Path) -> bool:
    return path.exists() and path.stat().st_size >= 32


def clock(now: datetime) -> Iterator[Finding]:
    """The year is sane; against servers see `against_server`."""
    words = sentence("this computer's clock says {now}", now=now.astimezone().isoformat(sep=" ", timespec="minutes"))
    if FIRST_YEAR <= now.year <= LAST_YEAR:
        yield well("clock", words)
    else:
        yield failed("clock", words, sentence("Set the clock, and let the system keep it right (NTP)."))


def zones(seller_zone: str, seller_country: str, now: datetime) -> Iterator[Finding]:
    """Zone data for the seller and for buyers all over the world, and the seller's public holidays."""
    missing = [zone for zone in dict.fromkeys((seller_zone, *BUYER_ZONES)) if not _known(zone, now)]
    if missing:
        yield failed(
            "zones",
            sentence("No time zone data for: {zones}", zones=", ".join(missing)),
            sentence("Run: {command}", command="pip install --upgrade tzdata"),
        )
    else:
        yield well("zones", sentence("time zones: {n} looked up, data {version}", n=len(BUYER_ZONES) + 1, version=_zone_version()))
    if Calendar(seller_country).holidays_known(now.date()):
        yield well("holidays", sentence("public holidays of {country} are known", country=seller_country))
    else:
        yield warning(
            "holidays",
            sentence("The public holidays of {country} are not known.", country=seller_country),
            sentence("Write your days off into [hours] seller_holidays."),
        )


def _known(zone: str, now: datetime) -> bool:
    try:
        return now.astimezone(ZoneInfo(zone)).utcoffset() is not None
    except (KeyError, ValueError, OSError):
        return False


def _zone_version() -> str:
    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "?"


def _size(octets: int) -> str:
    """ "1.2 GB"."""
    value = float(octets)
    for unit in ("B", "KB", "MB", "GB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit == "B" or value >= 100 else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} TB"
