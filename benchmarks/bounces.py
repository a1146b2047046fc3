"""How many delivery failures are known as such, with the address that failed: `python benchmarks/bounces.py CORPUS`

CORPUS is a folder with `bounces/*.eml` (or of .eml files). Each mail is judged as the daemon would, and none may get a draft. Mails in
the public collection that are no delivery failures (absence notes, notices that a mail did arrive, a complaint, a list's loop alert)
are named below and counted apart: they must be known as machines' mail, not as bounces.
"""

from __future__ import annotations

import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from triage import home as homes
from triage import logs, workshop
from triage.mail.bounces import failed_addresses, is_final
from triage.mail.robots import nature
from triage.terms import Draft, Kind, Past

NO_FAILURES = frozenset(
    [
        "2acb6c4a5575",
        "3c4a5cc996ee",
        "3da5a2fb8fdd",
        "52c3696994c6",
        "544f6de6725e",
        "5670aa55b775",
        "75d779dd8c9f",
        "78d378481235",
        "7ba3adefe644",
        "9674d2d18b70",
    ]
)


def main() -> None:
    """Print the figures, and what was missed."""
    logs.hush()
    folder = Path(sys.argv[1])
    paths = sorted((folder / "bounces" if (folder / "bounces").is_dir() else folder).glob("*.eml"))
    with tempfile.TemporaryDirectory() as place:
        homes.init(Path(place) / "home")
        assessor = workshop.assessor_of(homes.find(Path(place) / "home" / "config.toml"), workshop.cached_model())
    failures = known = named = final = drafts = away = machines = 0
    missed: list[str] = []
    now = datetime.now(UTC)
    for path in paths:
        one = assessor.judge(path.read_bytes(), lambda mail: Past())
        robot = nature(one.mail)
        drafts += isinstance(assessor.letter(one, now, now), Draft)
        if path.stem.rpartition("-")[2] in NO_FAILURES:
            away += 1
            machines += one.verdict.kind is Kind.AUTOMATED and not robot.bounce
            continue
        addresses = failed_addresses(one.mail)
        failures += 1
        known += robot.bounce
        named += robot.bounce and bool(addresses)
        final += robot.bounce and is_final(one.mail)
        if not (robot.bounce and addresses):
            missed.append(f"  {path.name}: bounce={robot.bounce} kind={one.verdict.kind} addresses={len(addresses)}")
    print(f"{len(paths)} mails: {failures} delivery failures, {away} others of machines")
    print(f"known as bounces      {known:4} of {failures}  {known / max(1, failures):.3f}")
    print(
        f"with the address      {named:4} of {failures}  {named / max(1, failures):.3f}   ({final} final, {known - final} still being tried)"
    )
    print(f"others known as such  {machines:4} of {away}")
    print(f"drafts                {drafts:4}")
    print("\n".join(missed))


if __name__ == "__main__":
    main()
