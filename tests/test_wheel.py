"""The built wheel carries a whole home and starts without the packages of development."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.letters import SELLER, inquiry

ROOT = Path(__file__).resolve().parents[1]
BLOCKED = ("pytest", "hypothesis", "pymap", "jsonschema", "ruff", "mypy", "xdist", "hatchling")
BLOCKER = f"""
import sys
class Blocked:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {BLOCKED!r}:
            raise ModuleNotFoundError(f"{{name}} is a package of development")
sys.meta_path.insert(0, Blocked())
from triage.cli import main
main()
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this checkout and unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    built = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert built.returncode == 0, built.stderr
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(site), "TRIAGE_LANGUAGE": "en"}
    return subprocess.run(
        [sys.executable, "-c", BLOCKER, *arguments], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )


def test_it_carries_a_pristine_home(unpacked: Path):
    home = unpacked / "triage" / "_home"
    assert (home / "config.toml").read_bytes() == (ROOT / "config.toml").read_bytes()
    assert (home / "models" / "seed.jsonl").is_file()
    shipped = {path.relative_to(home / "templates") for path in (home / "templates").rglob("*.txt")}
    assert shipped == {path.relative_to(ROOT / "templates") for path in (ROOT / "templates").rglob("*.txt")}
    assert not list(unpacked.rglob("*.joblib"))


@pytest.mark.parametrize(("arguments", "said"), [(("--help",), "classify"), (("--version",), "triage"), (("init", "--print"), "[seller]")])
def test_it_starts_without_the_packages_of_development(unpacked: Path, tmp_path: Path, arguments, said):
    done = run(unpacked, *arguments, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert said in done.stdout


def test_it_judges(unpacked: Path, tmp_path: Path):
    (tmp_path / "config.toml").write_text(SELLER.replace('catalogue = "catalogue.csv"', ""))
    (tmp_path / "a.eml").write_bytes(inquiry(1))
    done = run(unpacked, "drafts", "--config", "config.toml", "--json", "a.eml", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert '"template"' in done.stdout


def test_the_demonstration_says_what_it_needs(unpacked: Path, tmp_path: Path):
    done = run(unpacked, "demo", cwd=tmp_path)
    assert done.returncode == 1
    assert "pip install" in done.stderr
