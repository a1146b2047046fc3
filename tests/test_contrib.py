"""What lies in contrib/ is well-formed, names the same program and harms nobody (how far each was tried: docs/running.md)."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CONTRIB = ROOT / "contrib"
UNIT = CONTRIB / "systemd" / "triage.service"
TASK = "{http://schemas.microsoft.com/windows/2004/02/mit/task}"


def settings(unit: str) -> dict[str, str]:
    return dict(re.findall(r"^([A-Za-z]+)=(.*)$", unit, re.M))


def test_the_unit_is_hardened():
    found = settings(UNIT.read_text())
    assert found["ProtectSystem"] == "strict"
    assert found["ReadWritePaths"] == "/var/lib/triage"
    assert found["NoNewPrivileges"] == found["PrivateTmp"] == "yes"
    assert found["CapabilityBoundingSet"] == ""
    assert found["User"] == "triage"
    assert found["Restart"] == "on-failure"
    assert found["ExecReload"].endswith("kill -HUP $MAINPID")
    assert "MemoryMax" in found
    assert found["LoadCredential"].startswith("mailbox.password:")


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_accepts_the_unit(tmp_path: Path):
    unit = tmp_path / UNIT.name
    unit.write_text(UNIT.read_text().replace("/opt/triage/bin/triage", shutil.which("true") or "/bin/true"))
    done = subprocess.run(["systemd-analyze", "verify", str(unit)], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    assert unit.name not in done.stderr


def test_the_image_has_no_root_and_carries_what_the_wheel_needs():
    text = (CONTRIB / "docker" / "Dockerfile").read_text()
    assert re.search(r"^USER 10001:10001$", text, re.M)
    for _, sources in re.findall(r"^(COPY) (?!--from)(.+) \S+$", text, re.M):
        for name in sources.split():
            assert (ROOT / name).exists(), name
            assert f"!{name}\n" in (CONTRIB / "docker" / "Dockerfile.dockerignore").read_text(), f"{name} is kept out of the build"
    compose = (CONTRIB / "docker" / "compose.yaml").read_text()
    for line in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", 'user: "10001:10001"'):
        assert line in compose
    assert "\t" not in compose


def test_the_property_list():
    found = plistlib.loads((CONTRIB / "launchd" / "example.triage.plist").read_bytes())
    assert found["Label"] == "example.triage"
    assert found["ProgramArguments"][1] == "run"
    assert found["Umask"] == 0o077
    assert found["KeepAlive"] == {"Crashed": True}


def test_the_windows_task():
    root = ET.fromstring((CONTRIB / "windows" / "triage-task.xml").read_text("utf-8"))
    said = {element.tag.removeprefix(TASK): (element.text or "").strip() for element in root.iter()}
    assert said["ExecutionTimeLimit"] == "PT0S"  # the default ends a task after three days
    assert said["StopIfGoingOnBatteries"] == "false"
    assert said["LogonType"] == "S4U"
    assert said["WakeToRun"] == "true"
    assert said["MultipleInstancesPolicy"] == "IgnoreNew"
    assert said["Arguments"].startswith("run ")


@pytest.mark.parametrize("name", ["running.md", "running.zh-CN.md"])
def test_the_manual_names_what_is_there(name: str):
    text = (ROOT / "docs" / name).read_text("utf-8")
    for target in re.findall(r"\]\((?!http)([^)#]+)\)", text):
        assert (ROOT / "docs" / target).exists(), target
    for path in re.findall(r"contrib[/\\][\w./\\-]+[\w]", text):
        assert (ROOT / path.replace("\\", "/")).exists(), path
