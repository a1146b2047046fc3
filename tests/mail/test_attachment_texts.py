"""Files to text: what is read, what is named as unreadable, and that no file, however hostile, costs much or raises."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.files_made import LAUGHS, OUTSIDE, docx, packed, pdf, quine, xlsx
from triage.attachments import Kind, Limits, Trouble, kind_of
from triage.attachments.reader import read
from triage.attachments.xlsx import number_shown

LIST = [["No", "Item", "Qty"], [1, "Pump", 500], [2, "Hose", 12.5]]
SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def text_of(kind: Kind, content: bytes, **limits: int) -> str:
    found = read(kind, content, Limits(**limits))
    assert found.trouble is None
    return found.text


@pytest.mark.parametrize(
    ("kind", "content", "expected"),
    [
        (Kind.XLSX, xlsx(LIST), "No | Item | Qty\n1 | Pump | 500\n2 | Hose | 12.5"),
        # an empty cell keeps the columns apart; a hidden sheet is not what the buyer shows
        (Kind.XLSX, xlsx([["A", None, "C"]], [["secret"]], hidden=[1]), "A |  | C"),
        (Kind.XLSX, xlsx([["a|b \u202e c\nd"]]), "a/b c d"),
        (Kind.DOCX, docx("Dear Sirs,", [["Item", "Quantity"], ["Pump", "300 pcs"]], "Regards"), "Dear Sirs,\nItem | Quantity\nPump | 300 pcs\nRegards"),
        (Kind.CSV, b"item;qty\r\nPump;1.200\r\n", "item | qty\nPump | 1.200"),
        (Kind.CSV, b'item,qty\n"Pump, 4 inch",500\n', "item | qty\nPump, 4 inch | 500"),
        (Kind.CSV, "型号\t数量\n水泵\t300\n".encode("gbk"), "型号 | 数量\n水泵 | 300"),
        (Kind.CSV, "артикул;кол-во\nнасос;40\n".encode("utf-16"), "артикул | кол-во\nнасос | 40"),
        (Kind.CSV, b"sep=|\na|b\n1|2\n", "a | b\n1 | 2"),
        (Kind.PDF, pdf([["RFQ 5"], ["Item", "Name", "Qty"], ["LP", "Pump", "500"], ["", "", "40"]]), "RFQ 5\nItem | Name | Qty\nLP | Pump | 500\n |  | 40"),
    ],
)  # fmt: skip
def test_rows_are_lines_with_cells_apart(kind, content, expected):
    assert text_of(kind, content) == expected


def test_a_pdf_line_that_carries_on_is_joined_to_its_row():
    made = pdf([["Item", "Name", "Qty"], ["LP-1", "Submersible", "500"], ["", "borehole pump", ""], ["LP-2", "Tank", "20"]])
    assert text_of(Kind.PDF, made).split("\n")[1:] == ["LP-1 | Submersible borehole pump | 500", "LP-2 | Tank | 20"]


@pytest.mark.parametrize(
    ("value", "is_date", "shown"),
    [("500", False, "500"), ("500.0", False, "500"), ("1.2E3", False, "1200"), ("0.1", False, "0.1"), ("46143", True, "2026-05-01"), ("nan", False, ""), ("1e400", True, ""), ("x", False, "x")],
)  # fmt: skip
def test_saved_numbers_are_shown_as_a_person_sees_them(value, is_date, shown):
    assert number_shown(value, is_date) == shown


@pytest.mark.parametrize(
    ("name", "real", "said", "kind"),
    [
        ("list.xlsx", SHEET, "application/octet-stream", Kind.XLSX),
        ("list.xls", SHEET, "application/vnd.ms-excel", Kind.XLSX),  # many programs name it so
        ("list.xls", "application/x-ole-storage", "application/vnd.ms-excel", Kind.OLD),
        ("list.xlsx", "application/x-ole-storage", SHEET, Kind.LOCKED),
        ("qty.csv", "", "text/csv", Kind.CSV),
        ("qty.csv", "text/html", "text/csv", None),  # a web page, whatever its name
        ("photo.jpg", "image/jpeg", "image/jpeg", None),
        ("offer.zip", "application/zip", "application/zip", None),  # archives stay closed
        ("scan.pdf", "application/pdf", "application/pdf", Kind.PDF),
        ("smime.p7s", "", "application/pkcs7-signature", None),
    ],
)
def test_how_a_file_is_read(name, real, said, kind):
    assert kind_of(name, real, said) == kind


# Each is built where it is used: kept as values they would weigh on every run, and on all that comes after.
BOMBS = {
    "zeros": (Kind.XLSX, lambda: packed({"xl/worksheets/sheet1.xml": b"0" * 60_000_000}), Trouble.TOO_MUCH),
    "hidden rows": (Kind.XLSX, lambda: packed({"xl/worksheets/sheet1.xml": b"<w>" + b'<row hidden="1"><c><v>1</v></c></row>' * 700_000}), Trouble.TOO_MUCH),
    "one tag": (Kind.XLSX, lambda: packed({"xl/worksheets/sheet1.xml": b'<a b="' + b"x" * 30_000_000}), Trouble.TOO_MUCH),
    "deep": (Kind.DOCX, lambda: packed({"word/document.xml": b"<a>" * 100_000}), Trouble.TOO_MUCH),
    "members": (Kind.XLSX, lambda: packed({f"xl/{n}": b"" for n in range(4000)}), Trouble.TOO_MUCH),
    "billion laughs": (Kind.DOCX, lambda: docx("&c;", prologue=LAUGHS), Trouble.BROKEN),
    "a file of ours": (Kind.DOCX, lambda: docx("&x;", prologue=OUTSIDE), Trouble.BROKEN),
    "quine": (Kind.XLSX, quine, Trouble.BROKEN),
    "macros": (Kind.XLSX, lambda: xlsx(LIST, more={"xl/vbaProject.bin": b"x"}), Trouble.MACROS),
    "pages": (Kind.PDF, lambda: pdf([["x"]], kids=1_000_000), Trouble.TOO_MUCH),
    "strokes": (Kind.PDF, lambda: pdf([["x"]]).replace(b"BT /F1 9 Tf 40 800 Td (x) Tj ET", b"BT /F1 9 Tf 40 800 Td (x) Tj ET\n" * 60_000), Trouble.TOO_MUCH),
    "objects": (Kind.PDF, lambda: b"%PDF-1.4\n" + b"".join(b"%d 0 obj\nnull\nendobj\n" % n for n in range(1, 60_000)), Trouble.BROKEN),
    "brackets": (Kind.PDF, lambda: b"%PDF-1.4\n1 0 obj\n" + b"[" * 500_000, Trouble.BROKEN),
    "scan": (Kind.PDF, lambda: pdf([]), Trouble.NO_TEXT),
    "programs as a table": (Kind.CSV, lambda: bytes(range(256)) * 200, Trouble.BROKEN),
    "nothing": (Kind.CSV, lambda: b"", Trouble.NO_TEXT),
    "torn": (Kind.XLSX, lambda: xlsx(LIST)[:-40], Trouble.BROKEN),
    "locked": (Kind.LOCKED, lambda: b"\xd0\xcf\x11\xe0", Trouble.LOCKED),
}  # fmt: skip


@pytest.mark.hostile
@pytest.mark.parametrize(("kind", "built", "trouble"), BOMBS.values(), ids=BOMBS.keys())
def test_a_bomb_is_told_and_costs_little(kind, built, trouble):
    content = built()
    started = time.process_time()
    found = read(kind, content, Limits())
    assert (found.trouble, found.text) == (trouble, "")
    assert time.process_time() - started < 8  # about one second here; machines differ


@pytest.mark.hostile
@pytest.mark.parametrize(
    ("kind", "built"),
    [(Kind.CSV, lambda: b"a;b;c\n" * 30_000_000), (Kind.CSV, lambda: b'"' + b"a,\n" * 1_000_000), (Kind.XLSX, lambda: xlsx([["A", 5]] * 5000)), (Kind.DOCX, lambda: docx(*["word"] * 5000)),
     (Kind.PDF, lambda: pdf(*[[["A", "B", "C"]]] * 30))],
    ids=["200 MB", "never closed", "rows", "paragraphs", "30 pages"],
)  # fmt: skip
def test_of_what_is_long_only_the_beginning_is_read(kind, built):
    found = read(kind, built(), Limits())
    assert found.cut
    assert len(found.text) <= 60_000
    assert found.text.count("\n") < 500


@pytest.mark.hostile
@given(st.sampled_from((Kind.XLSX, Kind.DOCX, Kind.CSV, Kind.PDF)), st.binary(max_size=3000))
@settings(max_examples=120, deadline=None)
def test_no_bytes_raise(kind, content):
    assert len(read(kind, content, Limits()).text) <= 60_000


WHOLE = {Kind.XLSX: xlsx(LIST), Kind.DOCX: docx("Dear", [["Item", "Qty"]]), Kind.CSV: "a;б\n1;2\n".encode(), Kind.PDF: pdf([["Item", "Qty", "x"], ["Pump", "5", "y"]])}  # fmt: skip


@pytest.mark.hostile
@given(st.sampled_from(sorted(WHOLE)), st.lists(st.tuples(st.integers(0, 5000), st.binary(min_size=1, max_size=12)), max_size=8))
@settings(max_examples=200, deadline=None)
def test_no_damaged_file_raises(kind, wounds):
    content = bytearray(WHOLE[kind])
    for place, new in wounds:
        start = place % len(content)
        content[start : start + len(new)] = new
    assert read(kind, bytes(content), Limits()) == read(kind, bytes(content), Limits())


@pytest.mark.hostile
@given(st.text(max_size=400), st.text(max_size=40))
@settings(max_examples=80, deadline=None)
def test_whatever_a_cell_holds_a_row_stays_a_line(text, other):
    clean = "".join(sign for sign in text if sign >= " " and not "\ud800" <= sign <= "\udfff" and sign not in "\ufffe\uffff")
    found = read(Kind.DOCX, docx([["head", clean], ["x", "y"]]), Limits())
    assert found.trouble is None
    assert len(found.text.splitlines()) == 2
