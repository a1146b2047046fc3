"""The house: who may import whom, and which rooms have no door to the world (docs/architecture.md)."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "triage"

ROWS: dict[str, int] = {
    "": 0, "plurals": 0, "terms": 0, "errors": 0, "speech": 0,
    "mail": 1, "attachments": 1,
    "handbook": 2,
    "classify": 3, "letter": 3, "letter_values": 3, "echo": 3, "told": 3, "contrasts": 3, "our_range": 3, "offer": 3, "points": 3, "choices": 3, "ordering": 3, "template_limits": 3, "template_meter": 3, "quoting": 3, "greeting": 3, "templates": 3, "reply": 3, "history": 3, "plan": 3, "approval": 3, "explain": 3, "summary": 3, "digest": 3, "digest_settings": 3, "labels": 3, "labels_settings": 3, "learning_settings": 3, "verdict_json": 3, "assess": 3, "printed": 3, "charts": 3,
    "config": 4, "presets": 4, "home": 4, "credentials": 4, "submission": 4, "store": 4, "mailbox": 4, "sandbox": 4, "presence": 4, "whereabouts": 4, "model_cache": 4, "reading_cache": 4, "model_shelf": 4, "lock": 4, "fingerprint": 4, "logs": 4, "terminal": 4,
    "ingest": 5, "laid": 5, "laying": 5, "renewing": 5, "marks": 5, "watching": 5, "labels_watch": 5, "labels_back": 5, "answers": 5, "aftermath": 5, "sending": 5, "letterbox": 5, "reachable": 5, "pipeline": 5, "workshop": 5, "listing": 5, "showing": 5, "digesting": 5, "reload": 5, "training": 5, "learning": 5, "retraining": 5, "evaluating": 5, "letter_use": 5, "backfill": 5, "doctor": 5,
    "daemon": 6, "demo": 6, "cli": 6, "__main__": 6,
}  # fmt: skip
PURE = 3
FORBIDDEN_MODULES = {"socket", "ssl", "subprocess", "sqlite3", "os", "pathlib", "shutil", "tempfile", "threading", "time", "random", "secrets",
                     "logging", "smtplib", "imaplib", "imapclient", "sqlite_utils", "urllib.request", "http.client", "asyncio", "selectors"}  # fmt: skip
FORBIDDEN_CALLS = {"open", "print", "input", "eval", "exec", "compile", "__import__"}
FORBIDDEN_METHODS = {"now", "utcnow", "today", "read_text", "read_bytes", "write_text", "write_bytes"}
MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path: Path) -> str:
    """The name a module goes by in `ROWS`."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return "" if parts == ("__init__",) else parts[0]


@cache
def tree_of(path: Path) -> ast.Module:
    """A module as the parser sees it; every test below asks for it again."""
    return ast.parse(path.read_text("utf-8"))


def imported(tree: ast.AST) -> list[tuple[str, int]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(alias.name, node.lineno) for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            found += [(f"{node.module}.{alias.name}" if node.module == "triage" else node.module, node.lineno) for alias in node.names]
    return found


def test_a_module_imports_only_from_its_row_and_above():
    wrong = []
    for path in MODULES:
        row = ROWS[room(path)]
        for name, line in imported(tree_of(path)):
            if name == "triage" or name.startswith("triage."):
                other = [*name.split("."), ""][1]
                other = "" if other.startswith("__version") else other
                if ROWS[other] > row:
                    wrong.append(f"{path.relative_to(PACKAGE)}:{line} (row {row}) imports {name} (row {ROWS[other]})")
    assert wrong == []


def test_pure_rooms_have_no_door_to_the_world():
    wrong = []
    for path in (path for path in MODULES if ROWS[room(path)] <= PURE):
        tree, where = tree_of(path), path.relative_to(PACKAGE)
        wrong += [f"{where}:{line} imports {name}" for name, line in imported(tree) if name in FORBIDDEN_MODULES]
        for called, line in ((node.func, node.lineno) for node in ast.walk(tree) if isinstance(node, ast.Call)):
            if isinstance(called, ast.Name) and called.id in FORBIDDEN_CALLS:
                wrong.append(f"{where}:{line} calls {called.id}()")
            elif isinstance(called, ast.Attribute) and called.attr in FORBIDDEN_METHODS:
                wrong.append(f"{where}:{line} calls .{called.attr}()")
    assert wrong == []


def test_no_circle():
    """Depth-first over imports at module level; a circle is named."""
    graph: dict[str, set[str]] = {}
    for path in MODULES:
        name = ".".join(("triage", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        tree = tree_of(path)
        top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
        graph[name] = {other for other, _ in imported(ast.Module(top, [])) if other.startswith("triage")} - {name}
    done: set[str] = set()

    def visit(name: str, way: tuple[str, ...]) -> None:
        assert name not in way, "circle: " + " -> ".join((*way[way.index(name) :], name))
        if name in done or name not in graph:
            return
        for other in graph[name]:
            visit(other, (*way, name))
        done.add(name)

    for name in graph:
        visit(name, ())


def test_no_god_module():
    long = {
        str(path.relative_to(PACKAGE)): len(path.read_text("utf-8").splitlines())
        for path in MODULES
        if "tables" not in path.parts and "speech" not in path.parts
    }
    assert {name: lines for name, lines in long.items() if lines > 600} == {}
