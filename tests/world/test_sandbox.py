"""The child process that reads strangers' files: used again, bounded, and never missed when it dies."""

from __future__ import annotations

import sys

import pytest

from tests.files_made import pdf, xlsx
from triage.attachments import Kind, Trouble
from triage.sandbox import ReaderProcess

SHEET = xlsx([["Item", "Qty"], ["Pump", 500]])
# The real child with another reader in it: `{}` is what the reader does.
CHILD = "from triage.sandbox import child\nfrom triage.attachments import Text\ndef read(*_):\n    {}\nchild.read = read\nchild.main()"


def with_reader(doing: str, **more: float) -> ReaderProcess:
    return ReaderProcess(command=("-c", CHILD.format(doing)), **more)  # type: ignore[arg-type]


def test_files_are_read_in_one_child_that_starts_with_the_first():
    reader = ReaderProcess()
    assert reader.pid is None
    assert reader(Kind.XLSX, SHEET).text == "Item | Qty\nPump | 500"
    first = reader.pid
    assert reader(Kind.PDF, pdf([["RFQ 7"]])).text == "RFQ 7"
    assert reader(Kind.PDF, b"%PDF-1.4").trouble is Trouble.BROKEN
    assert reader.pid == first
    reader.close()
    assert reader.pid is None


def test_a_reader_that_never_answers_is_ended_by_itself():
    reader = with_reader("while True: pass", seconds=0.3, grace=60)
    assert reader(Kind.XLSX, SHEET).trouble is Trouble.TOO_SLOW
    assert reader.pid is None


def test_a_child_that_is_stuck_altogether_is_ended_from_outside():
    reader = ReaderProcess(command=("-c", "import threading; threading.Event().wait()"), seconds=0.1, grace=0.2)
    assert reader(Kind.XLSX, SHEET).trouble is Trouble.TOO_SLOW
    assert reader(Kind.XLSX, bytes(3_000_000)).trouble is Trouble.TOO_SLOW  # more than a pipe holds: it is stuck while we write


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory limit")
def test_a_reader_that_wants_too_much_memory_is_told():
    assert with_reader("bytearray(2_000_000_000)")(Kind.XLSX, SHEET).trouble is Trouble.MEMORY


@pytest.mark.parametrize(
    "doing",
    [
        "import os; os._exit(1)",
        "import os; os.abort()",
        "raise ValueError",
        "import socket; socket.create_connection(('127.0.0.1', 9))",
        "import subprocess; subprocess.Popen(['true'])",
        "import os; os.fork()",
        "open('/tmp/made-by-a-file', 'w')",
        "import os; os.remove('/tmp/made-by-a-file')",
        "import os; os.write(1, b'x' * 100); return Text('x')",
        "return Text('x' * 100_000)",
    ],
)
def test_a_reader_that_breaks_down_or_reaches_out_gives_no_text(doing):
    found = with_reader(doing, seconds=5)(Kind.XLSX, SHEET)
    assert (found.text, found.trouble) == ("", Trouble.DIED)


def test_nothing_of_our_environment_is_in_the_child(monkeypatch):
    monkeypatch.setenv("LAGO_PASSWORD", "sesame")
    seen = with_reader("import os; return Text(' '.join(os.environ))")(Kind.CSV, b"a").text.split()
    assert "PYTHONPATH" in seen
    assert not {"LAGO_PASSWORD", "HOME", "PATH"} & set(seen)


def test_a_child_without_work_ends_and_the_next_file_gets_another():
    reader = ReaderProcess(idle=0.05)
    assert reader(Kind.CSV, b"a;b").text == "a | b"
    ended = reader._running[0]
    assert ended.wait(20) == 75
    assert reader(Kind.CSV, b"c;d").text == "c | d"
    reader.close()


def test_after_a_breakdown_the_next_file_is_read():
    reader = ReaderProcess()
    assert reader(Kind.CSV, b"a;b").text == "a | b"
    reader._running[0].kill()
    reader._running[0].wait(20)
    assert reader(Kind.CSV, b"a;b").trouble is Trouble.DIED
    assert reader(Kind.CSV, b"c;d").text == "c | d"
    reader.close()


def test_where_no_process_can_be_started_it_is_told(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert ReaderProcess()(Kind.CSV, b"a").trouble is Trouble.NO_READER
