"""Files as buyers attach them, made of bytes: sheets, documents, tables as text, PDFs; and bombs."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from io import BytesIO
from xml.sax.saxutils import escape

Row = Sequence[str | int | float | None]
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def packed(members: dict[str, str | bytes]) -> bytes:
    """A zip archive."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def xlsx(*sheets: Sequence[Row], hidden: Sequence[int] = (), more: dict[str, str | bytes] | None = None) -> bytes:
    """A workbook; strings are shared, as Excel writes them. `hidden` are numbers of sheets, `more` further parts."""
    strings: list[str] = []
    members: dict[str, str | bytes] = {"[Content_Types].xml": "<Types/>"}
    for number, rows in enumerate(sheets, 1):
        written = []
        for line, row in enumerate(rows, 1):
            cells = []
            for column, value in enumerate(row):
                place = f"{chr(65 + column)}{line}"
                if isinstance(value, str):
                    strings.append(value)
                    cells.append(f'<c r="{place}" t="s"><v>{len(strings) - 1}</v></c>')
                elif value is not None:
                    cells.append(f'<c r="{place}"><v>{value}</v></c>')
            written.append(f'<row r="{line}">{"".join(cells)}</row>')
        members[f"xl/worksheets/sheet{number}.xml"] = f'<worksheet xmlns="{_MAIN}"><sheetData>{"".join(written)}</sheetData></worksheet>'
    tabs = "".join(
        f'<sheet name="S{n}" sheetId="{n}" r:id="rId{n}"{" state=" + chr(34) + "hidden" + chr(34) if n - 1 in hidden else ""}/>'
        for n in range(1, len(sheets) + 1)
    )
    members["xl/workbook.xml"] = f'<workbook xmlns="{_MAIN}" xmlns:r="{_REL}"><sheets>{tabs}</sheets></workbook>'
    links = "".join(
        f'<Relationship Id="rId{n}" Type="{_REL}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in range(1, len(sheets) + 1)
    )
    members["xl/_rels/workbook.xml.rels"] = f"<Relationships>{links}</Relationships>"
    members["xl/sharedStrings.xml"] = f'<sst xmlns="{_MAIN}">{"".join(f"<si><t>{escape(text)}</t></si>" for text in strings)}</sst>'
    return packed(members | (more or {}))


def docx(*blocks: str | Sequence[Sequence[str]], prologue: str = "") -> bytes:
    """A document: a string is a paragraph, a list of rows a table."""
    body = []
    for block in blocks:
        if isinstance(block, str):
            body.append(f"<w:p><w:r><w:t>{escape(block)}</w:t></w:r></w:p>")
        else:
            rows = "".join(
                "<w:tr>" + "".join(f"<w:tc><w:p><w:r><w:t>{escape(cell)}</w:t></w:r></w:p></w:tc>" for cell in row) + "</w:tr>"
                for row in block
            )
            body.append(f"<w:tbl>{rows}</w:tbl>")
    document = f'{prologue}<w:document xmlns:w="{_WORD}"><w:body>{"".join(body)}</w:body></w:document>'
    return packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})


def pdf(*pages: Sequence[Sequence[str]], kids: int = 1) -> bytes:
    """A PDF with text: each page a list of lines, each line its cells, 110 points apart. `kids` repeats each page."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", b"", b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"]
    refs = []
    for lines in pages:
        drawn = []
        for row, cells in enumerate(lines):
            for column, cell in enumerate(cells):
                if cell:
                    plain = cell.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
                    drawn.append(f"BT /F1 9 Tf {40 + 110 * column} {800 - 16 * row} Td ({plain}) Tj ET")
        stream = "\n".join(drawn).encode("latin-1")
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F1 3 0 R >> >> >>"
            % len(objects)
        )
        refs.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(refs * kids), len(refs) * kids)
    out = bytearray(b"%PDF-1.4\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(out)


LAUGHS = '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>'


def quine() -> bytes:
    """A zip archive whose member is a zip archive, ten deep: readers that unpack what they find in what they unpack never end."""
    inner = b"PK"
    for _ in range(10):
        inner = packed({"xl/workbook.xml": inner, "xl/_rels/workbook.xml.rels": inner, "xl/worksheets/sheet1.xml": inner})
    return inner
