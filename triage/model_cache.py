"""The learnt model as a file: a cache built from the seed text, loaded only when its hash is the one we noted.

A joblib file can run code when it is loaded, so a file is trusted only if its SHA-256 stands where only the user
can write: in the home's database (mode 0600) for the daemon, in a 0600 file of the user's 0700 cache folder for
`classify` and `drafts`. A file that is missing, changed, truncated or of another scikit-learn is built anew.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import pickle
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import BinaryIO, Protocol

import platformdirs

from triage.handbook.concepts import concepts_of, figures_of
from triage.handbook.intent import IntentModel, SeedRow, model_version, seed_row, train
from triage.handbook.wording import fold

CHILD_SECONDS = 300.0  # for training on the slowest machine we think of; then it is done in our own process


class HashNote(Protocol):
    """Where the trusted hash of a model file stands."""

    def get(self, name: str) -> str | None: ...
    def set(self, name: str, digest: str) -> None: ...


class FileNote:
    """Hashes in 0600 files of a 0700 folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, name: str) -> str | None:
        """The noted hash of `name`."""
        try:
            return (self.folder / f"{name}.sha256").read_text("ascii").strip()
        except (OSError, UnicodeError):
            return None

    def set(self, name: str, digest: str) -> None:
        """Note the hash of `name`."""
        write_whole(self.folder / f"{name}.sha256", digest.encode())


def cache_folder() -> Path:
    """The user's cache folder for models, mode 0700."""
    folder = Path(os.environ.get("TRIAGE_CACHE") or platformdirs.user_cache_dir("triage", appauthor=False)) / "models"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if os.name == "posix":
        folder.chmod(0o700)
    return folder


def load(seeds: Iterable[Path], folder: Path, note: HashNote, make: Callable[[list[SeedRow]], IntentModel]) -> IntentModel | None:
    """The model for these seed files, from the cache in `folder` or by `make`; None when there is no seed at all."""
    rows = read_seed(seeds)
    if not rows:
        return None
    version = model_version(rows)
    name = f"intent-{version}.joblib"
    path = folder / name
    model = _from_file(path, note.get(name))
    if model is not None and model.version == version:
        return model
    model = make(rows)
    try:
        data = _as_bytes(model)
        write_whole(path, data)
        note.set(name, hashlib.sha256(data).hexdigest())
        _forget_others(folder, name)
    except OSError:
        pass  # a cache that cannot be written costs time at the next start, nothing else
    return model


def train_now(rows: list[SeedRow]) -> IntentModel:
    """A new model from the seed texts; says that it takes a moment.

    In a process of its own where that can be had: scikit-learn would stay in memory for as long as we run, and take as much as
    all the rest.
    """
    print("building the model from the seed texts (once, up to half a minute)", file=sys.stderr)
    return _trained_apart(rows) or _trained(rows)


def _trained(rows: list[SeedRow]) -> IntentModel:
    return train(rows, [facts_of(row) for row in rows])


CHILD = "import sys; from triage.model_cache import child; child(sys.stdin.buffer, sys.stdout.buffer)"


def _trained_apart(rows: list[SeedRow]) -> IntentModel | None:
    """The model as a child made it; None when that does not work here. What comes through the pipe is our own."""
    if not sys.executable:
        return None
    path = os.pathsep.join(one for one in sys.path if one)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", CHILD], input=pickle.dumps(rows), capture_output=True, env={**os.environ, "PYTHONPATH": path},
            timeout=CHILD_SECONDS, check=True,
        )  # fmt: skip
        model = pickle.loads(done.stdout)
    except (OSError, subprocess.SubprocessError, pickle.PickleError, EOFError):
        return None
    return model if isinstance(model, IntentModel) else None


def child(orders: BinaryIO, answers: BinaryIO) -> None:
    """In the child: rows in, model out."""
    answers.write(pickle.dumps(_trained(pickle.load(orders))))


def read_seed(seeds: Iterable[Path]) -> list[SeedRow]:
    """The messages of the seed files, one JSON object a line."""
    return [seed_row(json.loads(line)) for path in seeds for line in path.read_text("utf-8").split("\n") if line.strip()]


def facts_of(row: SeedRow) -> dict[str, float]:
    """The figures `classify` will give the model, for a row of the seed."""
    return figures_of(concepts_of((fold(row.subject, "subject"), fold(row.text, "body"))))


def _from_file(path: Path, digest: str | None) -> IntentModel | None:
    if digest is None:
        return None
    try:
        data = path.read_bytes()
    except OSError:
        return None
    if hashlib.sha256(data).hexdigest() != digest:
        return None
    import joblib

    try:
        model = joblib.load(io.BytesIO(data))
    except Exception:  # of another library version: built anew
        return None
    return model if isinstance(model, IntentModel) else None


def _as_bytes(model: IntentModel) -> bytes:
    import joblib

    buffer = io.BytesIO()
    joblib.dump(model, buffer, compress=1)
    return buffer.getvalue()


def write_whole(path: Path, data: bytes) -> None:
    """Whole or not at all, mode 0600."""
    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise


def forget(folder: Path) -> None:
    """Take the cached models out of `folder`."""
    _forget_others(folder, "nothing")


def _forget_others(folder: Path, keep: str) -> None:
    """Older generations of the cache are of no use."""
    for path in folder.glob("intent-*"):
        if not path.name.startswith(keep):
            path.unlink(missing_ok=True)
