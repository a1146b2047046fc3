"""Pictures of figures as SVG text: a confusion matrix, a learning curve. No library, no script, no font that is fetched.

Charts are for the team's own reports; every label is escaped all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_FONT = 'font-family="sans-serif" font-size="12"'
CELL = 58  # pixels
LINES = ("#2166ac", "#b2182b", "#1b7837", "#762a83", "#e08214")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a curve: its name and (x, y) with y between 0 and 1."""

    name: str
    points: tuple[tuple[float, float], ...]


def confusion_svg(title: str, names: Sequence[str], counts: Sequence[Sequence[int]]) -> str:
    """Rows are what messages truly are, columns what they were taken for; a cell is darker the larger its share of the row."""
    left, top = 120, 90
    width, height = left + CELL * len(names) + 20, top + CELL * len(names) + 20
    parts = [_text(left, 24, title, "start", bold=True)]
    for place, name in enumerate(names):
        parts.append(_text(left + CELL * place + CELL / 2, top - 8, name, "middle"))
        parts.append(_text(left - 8, top + CELL * place + CELL / 2 + 4, name, "end"))
    for down, row in enumerate(counts):
        whole = sum(row) or 1
        for across, count in enumerate(row):
            share = count / whole
            tone = "#1b7837" if down == across else "#b2182b"
            x, y = left + CELL * across, top + CELL * down
            parts.append(
                f'<rect x="{x}" y="{y}" width="{CELL - 2}" height="{CELL - 2}" fill="{tone}" fill-opacity="{0.06 + 0.9 * share:.2f}"/>'
            )
            parts.append(_text(x + CELL / 2, y + CELL / 2 + 4, str(count) if count else "", "middle", light=share > 0.5))
    return _picture(width, height, parts)


def curve_svg(title: str, across: str, lines: Sequence[Line]) -> str:
    """Lines over a common x axis that starts at 0; y runs from 0 to 1."""
    left, top, wide, high = 60, 50, 520, 300
    most = max((x for line in lines for x, _ in line.points), default=1.0) or 1.0
    parts = [_text(left, 24, title, "start", bold=True)]
    for tenth in range(0, 11, 2):
        y = top + high * (1 - tenth / 10)
        parts.append(f'<line x1="{left}" y1="{y:.1f}" x2="{left + wide}" y2="{y:.1f}" stroke="#ddd"/>')
        parts.append(_text(left - 8, y + 4, f"{tenth / 10:.1f}", "end"))
    for quarter in range(5):
        parts.append(_text(left + wide * quarter / 4, top + high + 20, f"{most * quarter / 4:.0f}", "middle"))
    parts.append(_text(left + wide / 2, top + high + 42, across, "middle"))
    for place, line in enumerate(lines):
        colour = LINES[place % len(LINES)]
        points = " ".join(f"{left + wide * x / most:.1f},{top + high * (1 - min(1.0, max(0.0, y))):.1f}" for x, y in line.points)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts.append(f'<rect x="{left + wide + 16}" y="{top + 22 * place}" width="12" height="12" fill="{colour}"/>')
        parts.append(_text(left + wide + 34, top + 22 * place + 11, line.name, "start"))
    return _picture(left + wide + 220, top + high + 60, parts)


def _text(x: float, y: float, words: str, anchor: str, bold: bool = False, light: bool = False) -> str:
    weight = ' font-weight="bold"' if bold else ""
    colour = "#fff" if light else "#222"
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}" {_FONT}{weight}>{escape(words)}</text>'


def _picture(width: float, height: float, parts: Sequence[str]) -> str:
    body = "\n".join(parts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}">\n'
        f'<rect width="100%" height="100%" fill="#fff"/>\n{body}\n</svg>\n'
    )
