"""Commands about what is learnt: `train`."""

from __future__ import annotations

import dataclasses
import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click

from triage.cli.base import cli, config_option, json_option, say_it
from triage.errors import TriageError
from triage.terminal import plain
from triage.terms import sentence
from triage.training import FOLDS

if TYPE_CHECKING:
    from rich.table import Table

    from triage.handbook.scores import Scores
    from triage.retraining import Outcome
    from triage.training import Report


@cli.command(
    help=say_it(
        sentence(
            "Train the model that tells kinds of mail apart, and say how good it is on texts it has not seen.\n\n"
            "The scores come from two sides: cross-validation, and every fifth message kept apart. The learning curve tells\n"
            "whether more messages would help. The model itself is then built from everything and served from then on.\n\n"
            "Where mail is labelled, a model is learnt from the labels too. It serves only if it is no worse than the one before on\n"
            "labels that neither has seen.\n\n"
            "It takes one to four minutes, with --quick about a quarter of a minute.\n\n"
            "\b\nExamples:\n"
            "  triage train\n"
            "  triage train --labels               learn from new labels only\n"
            "  triage train --plot pictures        confusion.svg and curve.svg in the folder pictures\n"
            "  triage train --quick                build the models, without scores of the shipped texts"
        )
    )
)
@click.option(
    "--folds", type=click.IntRange(2, 20), default=FOLDS, show_default=True, help=say_it(sentence("How many folds of cross-validation."))
)
@click.option(
    "--plot", type=click.Path(path_type=Path, file_okay=False), default=None, metavar="FOLDER",
    help=say_it(sentence("Write the confusion matrix and the learning curve as SVG pictures.")),
)  # fmt: skip
@click.option("--labels", "labels_only", is_flag=True, help=say_it(sentence("Leave the model of the shipped texts as it is.")))
@click.option("--quick", is_flag=True, help=say_it(sentence("Only build the model, without scores.")))
@config_option
@json_option
def train(folds: int, plot: Path | None, quick: bool, labels_only: bool, config: Path | None, as_json: bool) -> None:
    """`triage train`."""
    if labels_only:
        outcome = _from_labels(config)
        if as_json:
            click.echo(json.dumps({"labels": _facts(outcome) if outcome else None}, ensure_ascii=False))
        elif outcome is None:
            click.echo(say_it(sentence("No mail is labelled yet.")))
        else:
            _tell_labels(outcome)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    from triage import model_cache, workshop
    from triage.home import find_or_bare, seed_files
    from triage.training import examine, steps_of

    home = find_or_bare(config)
    rows = model_cache.read_seed(seed_files())
    if len({row.kind for row in rows}) < 2:
        raise TriageError(
            sentence("There are no texts to learn from."),
            sentence("models/seed.jsonl comes with the program; install it anew."),
        )
    report: Report | None = None
    started = time.monotonic()
    if not quick:
        console = Console(stderr=True)
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=console, transient=True) as shown:
            task = shown.add_task(say_it(sentence("training on {n} messages", n=len(rows))), total=steps_of(folds))
            report = examine(rows, folds, lambda done, _: shown.update(task, completed=done))
    else:
        click.echo(say_it(sentence("training on {n} messages", n=len(rows))), err=True)
    model = workshop.trained_anew(home)
    if report is not None and plot is not None:
        _plot(report, plot)
    outcome = _from_labels(config)
    if as_json:
        told = {
            "version": model.version,
            "report": dataclasses.asdict(report) if report else None,
            "labels": _facts(outcome) if outcome else None,
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    if report is not None:
        _tell(report)
    click.echo(say_it(sentence("The model {version} is in place, trained on all {n} messages.", version=model.version, n=len(rows))))
    click.echo(say_it(sentence("It took {s} seconds.", s=round(time.monotonic() - started))))
    if outcome is not None:
        _tell_labels(outcome)


def _from_labels(config: Path | None) -> Outcome | None:
    """What the labels of this home taught; None where there are none."""
    from datetime import UTC, datetime

    from triage import workshop
    from triage.home import find_or_bare
    from triage.retraining import retrain
    from triage.store import Store

    home = find_or_bare(config)
    if home is None or not home.database.exists():
        return None
    store = Store.open(home.database)
    try:
        if not store.ledger.value("select 1 from label limit 1"):
            return None
        return retrain(home, store, datetime.now(UTC), workshop.model_of(home, store))
    finally:
        store.close()


def _facts(outcome: Outcome) -> dict[str, object]:
    return {
        "what": outcome.what, "why": str(outcome.why), "name": outcome.name, "labels": outcome.labels, "apart": outcome.apart,
        "before": dataclasses.asdict(outcome.champion) if outcome.champion else None,
        "new": dataclasses.asdict(outcome.challenger) if outcome.challenger else None, "seconds": outcome.seconds,
    }  # fmt: skip


def _tell_labels(outcome: Outcome) -> None:
    if outcome.champion is not None and outcome.challenger is not None:
        from rich.console import Console
        from rich.table import Table

        heads = (sentence("labels not seen"), sentence("kind right"), sentence("held back right"), sentence("false alarms"))
        table = Table("", *[say_it(one) for one in heads], box=None)
        for name, marks in ((sentence("before"), outcome.champion), (sentence("new"), outcome.challenger)):
            table.add_row(say_it(name), str(marks.count), f"{marks.kind:.3f}", f"{marks.suspected:.3f}", f"{marks.false_alarms:.1f}")
        Console(highlight=False).print(table)
    click.echo(say_it(sentence("Labels of {n} mails: {why}", n=outcome.labels, why=outcome.why)))


def _tell(report: Report) -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    scores = Table("", say_it(sentence("messages")), say_it(sentence("accuracy")), "macro-F1", box=None)
    for name, one in (
        (sentence("cross-validated"), report.cross_validated),
        (sentence("held out"), report.held_out),
    ):
        scores.add_row(say_it(name), str(one.count), f"{one.accuracy:.3f}", f"{one.macro_f1:.3f}")
    console.print(scores)
    console.print()
    console.print(by_kind(report.cross_validated))
    console.print()
    console.print(say_it(sentence("Who was taken for whom (rows: what it is; columns: what it was taken for)")))
    console.print(confusion(report.cross_validated))
    console.print()
    curve = Table(say_it(sentence("learnt from")), say_it(sentence("accuracy")), "macro-F1", "", box=None)
    for point in report.curve:
        curve.add_row(str(point.count), f"{point.accuracy:.3f}", f"{point.macro_f1:.3f}", "▇" * round(30 * point.macro_f1))
    console.print(curve)
    console.print()


def by_kind(scores: Scores) -> Table:
    """Precision, recall and F1, a row a kind."""
    from rich.table import Table

    table = Table(
        say_it(sentence("kind")), say_it(sentence("messages")), say_it(sentence("precision")), say_it(sentence("recall")), "F1", box=None
    )
    for row in scores.kinds:
        table.add_row(
            row.kind.value, str(row.count), f"{row.precision:.3f}", *([f"{row.recall:.3f}", f"{row.f1:.3f}"] if row.count else ["-", "-"])
        )
    return table


def confusion(scores: Scores) -> Table:
    """Who was taken for whom."""
    from rich.table import Table

    names = [row.kind.value for row in scores.kinds]
    table = Table("", *names, box=None)
    for name, counts in zip(names, scores.confusion, strict=True):
        table.add_row(name, *[str(count) if count else "·" for count in counts])
    return table


def _plot(report: Report, folder: Path) -> None:
    from triage.charts import Line, confusion_svg, curve_svg

    scores = report.cross_validated
    names = [row.kind.value for row in scores.kinds]
    curve = [
        Line("accuracy", tuple((float(point.count), point.accuracy) for point in report.curve)),
        Line("macro-F1", tuple((float(point.count), point.macro_f1) for point in report.curve)),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "confusion.svg").write_text(confusion_svg("Confusion matrix (cross-validated)", names, scores.confusion), "utf-8")
        (folder / "curve.svg").write_text(curve_svg("Learning curve (held-out messages)", "messages learnt from", curve), "utf-8")
    except OSError as error:
        raise TriageError(
            sentence("{path} cannot be written: {error}.", path=plain(str(folder)), error=error.strerror or error),
            sentence("Name a folder that you may write in."),
        ) from error
