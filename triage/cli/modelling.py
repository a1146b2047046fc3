"""Commands about what labels taught: `model`, `evaluate`, `report`."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from triage.cli.base import cli, config_option, json_option, open_store, say_it
from triage.errors import TriageError
from triage.terminal import console, plain, plain_lines
from triage.terms import Kind, sentence

if TYPE_CHECKING:
    from triage.evaluating import Judged
    from triage.home import Home
    from triage.model_shelf import ModelShelf, Shelved
    from triage.store import Store


@cli.command(
    help=say_it(
        sentence(
            "Show the models that were learnt from labels, or go back to an earlier one.\n\n"
            "WHAT is list, show (what NAME was learnt from, its scores; by default the one that serves) or rollback (NAME serves from the\n"
            "next mail on; by default the one before; `shipped` = no learnt model). A rolled back model is not served again by itself.\n\n"
            "\b\nExamples:\n"
            "  triage model list\n"
            "  triage model show labels-0007\n"
            "  triage model rollback"
        )
    )
)
@click.argument("what", type=click.Choice(["list", "show", "rollback"]), default="list")
@click.argument("name", default="")
@config_option
@json_option
def model(what: str, name: str, config: Path | None, as_json: bool) -> None:
    """`triage model`."""
    from triage.home import find
    from triage.model_shelf import SHIPPED
    from triage.retraining import shelf_of

    home = find(config)
    store = open_store(home)
    try:
        shelf = shelf_of(home, store)
        shelved = shelf.all()
        if what == "list":
            _list(shelf, shelved, store, as_json)
            return
        chosen = name or (shelf.stand().name if what == "show" else _before(shelf, shelved))
        known = {one.name: one for one in shelved}
        if chosen not in known and chosen != SHIPPED:
            raise TriageError(
                sentence("There is no model {name}.", name=plain(chosen)), sentence("`triage model list` names those there are.")
            )
        if what == "show":
            _show(known.get(chosen), as_json)
            return
        if chosen != SHIPPED and (trouble := known[chosen].trouble) is not None:
            raise TriageError(trouble, sentence("Go back to another one, or train anew: `triage train`."))
        left = known[shelf.stand().name].card.get("data", "") if shelf.stand().name in known else ""
        if chosen == shelf.stand().name:
            click.echo(say_it(sentence("{name} serves already: nothing was changed.", name=chosen)))
            return
        shelf.serve(chosen, "rollback", datetime.now(UTC), str(left) if chosen != shelf.stand().name else "")
        click.echo(say_it(sentence("{name} serves from now on. What was rolled back comes again only with new labels.", name=chosen)))
    finally:
        store.close()


def _before(shelf: ModelShelf, shelved: list[Shelved]) -> str:
    """The one that served before the one that serves."""
    from triage.model_shelf import SHIPPED

    serving = next((one for one in shelved if one.serving), None)
    before = str(serving.card.get("before", SHIPPED)) if serving is not None else SHIPPED
    return before if any(one.name == before for one in shelved) else SHIPPED


def _list(shelf: ModelShelf, shelved: list[Shelved], store: Store, as_json: bool) -> None:
    from triage.model_shelf import SHIPPED
    from triage.retraining import LAST

    stand = shelf.stand()
    last = json.loads(store.note(LAST) or "{}")
    if as_json:
        rows = [
            {"name": one.name, "serving": one.serving, "card": dict(one.card), "trouble": str(one.trouble) if one.trouble else None}
            for one in shelved
        ]
        click.echo(
            json.dumps({"serving": stand.name, "since": stand.since, "by": stand.by, "models": rows, "last": last}, ensure_ascii=False)
        )
        return
    from rich.table import Table

    table = Table("", say_it(sentence("model")), say_it(sentence("made")), say_it(sentence("labelled mails")), say_it(sentence("kind right")),
                  say_it(sentence("held back right")), box=None)  # fmt: skip
    table.add_row("*" if stand.name == SHIPPED else "", SHIPPED, "", "", "", "")
    for one in shelved:
        scores: dict[str, Any] = one.card.get("scores", {})
        table.add_row(
            "*" if one.serving else "", one.name, str(one.card.get("made", "-"))[:16], str(one.card.get("labelled mails", "-")),
            _share(scores.get("kind")), _share(scores.get("suspected")),
        )  # fmt: skip
    console().print(table)
    for one in shelved:
        if one.trouble is not None:
            click.echo(f"triage: {plain(say_it(one.trouble))}", err=True)
    click.echo(say_it(sentence("* serves. Scores: on labels that it had not seen.")))


def _share(value: object) -> str:
    return f"{value:.3f}" if isinstance(value, float | int) else "-"


def _show(one: Shelved | None, as_json: bool) -> None:
    if one is None:
        click.echo("{}" if as_json else say_it(sentence("The shipped models serve alone: nothing learnt from labels is in use.")))
        return
    if one.trouble is not None:
        raise TriageError(one.trouble, sentence("Go back to another one, or train anew: `triage train`."))
    click.echo(json.dumps(dict(one.card), ensure_ascii=False, indent=None if as_json else 1))


@cli.command(
    help=say_it(
        sentence(
            "Say how well your own labelled mail is judged: precision and recall by kind, false alarms with their evidence.\n\n"
            "Each mail is judged once more with what was known when it came; its own label is not looked at. Beside it stands what the\n"
            "model before would say, and which mails are judged otherwise since. The model may have learnt from these labels: scores on\n"
            "labels it had not seen are in `triage model list`.\n\n"
            "\b\nExamples:\n"
            "  triage evaluate\n"
            "  triage evaluate --against shipped --last 200\n"
            "  triage evaluate --plot pictures"
        )
    )
)
@click.option("--against", metavar="NAME", default="", help=say_it(sentence("The model to compare with (default: the one before).")))
@click.option(
    "--last", type=click.IntRange(1), default=1000, show_default=True, help=say_it(sentence("Only so many of the newest labels."))
)
@click.option("--spoken", is_flag=True, help=say_it(sentence("Only what people said, without what was concluded by `triage backfill`.")))
@click.option(
    "--plot", type=click.Path(path_type=Path, file_okay=False), default=None, metavar="FOLDER",
    help=say_it(sentence("Write the confusion matrix as an SVG picture.")),
)  # fmt: skip
@config_option
@json_option
def evaluate(against: str, last: int, spoken: bool, plot: Path | None, config: Path | None, as_json: bool) -> None:
    """`triage evaluate`."""
    from triage.evaluating import judged
    from triage.home import find
    from triage.learning import taken

    home = find(config)
    store = open_store(home)
    try:
        lessons = [one.lesson for one in taken(store.ledger) if one.lesson.trust >= 1 or not spoken][-last:]
        if not lessons:
            raise TriageError(
                sentence("No mail is labelled yet."),
                sentence("Label mail in your mail client, or with `triage label`; see docs/learning.md."),
            )
        assessors, name = _assessors(home, store, against)
        from rich.console import Console
        from rich.progress import Progress

        with Progress(console=Console(stderr=True), transient=True, disable=as_json) as shown:
            task = shown.add_task(say_it(sentence("judging")), total=len(lessons))
            results = judged(store, assessors, lessons, lambda: shown.advance(task))
    finally:
        store.close()
    if plot is not None:
        _plot([row[0] for row in results], plot)
    if as_json:
        click.echo(json.dumps(_as_json(results, name, len(lessons)), ensure_ascii=False))
        return
    _tell(results, name, len(lessons))


def _assessors(home: Home, store: Store, against: str) -> tuple[list[Any], str]:
    """As the daemon judges now, and the one to compare with, by name."""
    from triage import workshop
    from triage.model_shelf import SHIPPED
    from triage.retraining import shelf_of

    shelf = shelf_of(home, store)
    chosen = against or _before(shelf, shelf.all())
    other, trouble = (None, None) if chosen == SHIPPED else shelf.read(chosen)
    if trouble is not None:
        raise TriageError(trouble, sentence("`triage model list` names those there are."))
    learnt = workshop.model_of(home, store)
    return [workshop.assessor_of(home, learnt, one) for one in (workshop.taught_of(home, store), other)], chosen


def _as_json(results: list[tuple[Judged, ...]], name: str, labelled: int) -> dict[str, Any]:
    from triage.evaluating import marks_of, scores_of

    now, before = [row[0] for row in results], [row[1] for row in results]
    return {
        "labelled": labelled,
        "judged": len(results),
        "scores": asdict(scores_of(now)),
        "marks": asdict(marks_of(now, [1.0] * len(now))),
        "against": {"name": name, "marks": asdict(marks_of(before, [1.0] * len(before)))},
        "false_alarms": [_facts(one) for one in now if one.false_alarm],
        "missed": [_facts(one) for one in now if one.missed],
        "changed": [
            {**_facts(one), "before": other.kind, "suspected_before": other.suspected} for one, other in results if _differ(one, other)
        ],
    }


def _facts(one: Judged) -> dict[str, Any]:
    return {
        "number": one.lesson.number, "from": one.sender, "subject": one.subject, "label": sorted(one.lesson.kinds), "kind": one.kind,
        "suspected": one.suspected, "signs": [{"rule": sign.rule, "says": str(sign.says), "weight": sign.weight} for sign in one.signs],
    }  # fmt: skip


def _differ(one: Judged, other: Judged) -> bool:
    return (one.kind, one.suspected) != (other.kind, other.suspected)


def _tell(results: list[tuple[Judged, ...]], name: str, labelled: int) -> None:
    from triage.cli.learning import by_kind, confusion
    from triage.evaluating import marks_of, scores_of

    now, before = [row[0] for row in results], [row[1] for row in results]
    out = console()
    scores = scores_of(now)
    out.print(by_kind(scores))
    out.print()
    out.print(say_it(sentence("Who was taken for whom (rows: what it is; columns: what it was taken for)")))
    out.print(confusion(scores))
    if open_kind := [one for one in now if len(one.lesson.kinds) > 1]:
        right = sum(one.kind_right is True for one in open_kind)
        out.print(
            say_it(
                sentence(
                    'Not in these tables: {n} mails of which only "not an inquiry" was said; {right} judged so.',
                    n=len(open_kind),
                    right=right,
                )
            )
        )
    out.print()
    heads = (sentence("mails"), sentence("kind right"), sentence("held back right"), sentence("false alarms"))
    from rich.table import Table

    table = Table("", *[say_it(one) for one in heads], box=None)
    for title, rows in ((say_it(sentence("now")), now), (name, before)):
        marks = marks_of(rows, [1.0] * len(rows))
        table.add_row(title, str(marks.count), f"{marks.kind:.3f}", f"{marks.suspected:.3f}", f"{marks.false_alarms:.0f}")
    out.print(table)
    if labelled > len(results):
        out.print(say_it(sentence("{n} labelled mails could not be judged: their text is no longer kept.", n=labelled - len(results))))
    lists = (
        (sentence("False alarms: honest by their label, and held back"), [one for one in now if one.false_alarm]),
        (sentence("Missed: scams by their label, and let through"), [one for one in now if one.missed]),
    )
    for heading, rows in lists:
        if rows:
            click.echo(f"\n{say_it(heading)}")
        for one in rows[:50]:
            click.echo("  " + plain(f"{one.lesson.number}  {one.sender}  {one.subject}"))
            for sign in one.signs:
                click.echo("      " + plain(f"{sign.rule} {say_it(sign.says)}"))
    wrong = [one for one in now if one.kind_right is False]
    if wrong:
        click.echo("\n" + say_it(sentence("Of another kind than labelled")))
    for one in wrong[:50]:
        click.echo("  " + plain(f"{one.lesson.number}  {one.sender}  {one.subject}: {_label(one)} -> {_word(one)}"))
    changed = [(one, other) for one, other in results if _differ(one, other)]
    if changed:
        click.echo("\n" + say_it(sentence("Judged otherwise than by {name}", name=name)))
    for one, other in changed[:50]:
        click.echo("  " + plain(f"{one.lesson.number}  {one.sender}: {_word(other)} -> {_word(one)} ({_label(one)})"))


def _label(one: Judged) -> str:
    """What people said of its kind."""
    if len(one.lesson.kinds) > 1 and Kind.INQUIRY not in one.lesson.kinds:
        return say_it(sentence("not an inquiry"))
    return ", ".join(sorted(one.lesson.kinds)) or "-"


def _word(one: Judged) -> str:
    return f"{one.kind.value}{'!' if one.suspected and one.kind is not Kind.FRAUD else ''}"


def _plot(results: list[Judged], folder: Path) -> None:
    from triage.charts import confusion_svg
    from triage.evaluating import scores_of

    scores = scores_of(results)
    names = [row.kind.value for row in scores.kinds]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "evaluation.svg").write_text(confusion_svg("Confusion matrix (labelled mail)", names, scores.confusion), "utf-8")
    except OSError as error:
        raise TriageError(
            sentence("{path} cannot be written: {error}.", path=plain(str(folder)), error=error.strerror or error),
            sentence("Name a folder that you may write in."),
        ) from error


@cli.command(
    help=say_it(
        sentence(
            "Say what people make of the drafts: sent unchanged, edited, discarded, and which paragraphs they always change.\n\n"
            "WHAT is templates. A paragraph that is changed or taken out of most letters should be changed in its template.\n\n"
            "\b\nExamples:\n"
            "  triage report templates\n"
            "  triage report templates --days 30 --all"
        )
    )
)
@click.argument("what", type=click.Choice(["templates"]), default="templates")
@click.option(
    "--days", type=click.FloatRange(0), default=365.0, show_default=True, help=say_it(sentence("Mail received in the last so many days."))
)
@click.option("--all", "everything", is_flag=True, help=say_it(sentence("All paragraphs, not only those that people often change.")))
@config_option
@json_option
def report(what: str, days: float, everything: bool, config: Path | None, as_json: bool) -> None:
    """`triage report`."""
    from triage.home import find
    from triage.letter_use import as_json as told
    from triage.letter_use import uses

    assert what == "templates"
    store = open_store(find(config))
    try:
        found = uses(store.ledger, datetime.now(UTC) - timedelta(days=min(days, 36500)))
    finally:
        store.close()
    if as_json:
        click.echo(told(found))
        return
    if not found:
        click.echo(say_it(sentence("No drafts were laid in that time.")))
        return
    from rich.table import Table

    table = Table(
        say_it(sentence("template")), say_it(sentence("unchanged")), say_it(sentence("edited")), say_it(sentence("discarded")),
        say_it(sentence("not answered")), box=None,
    )  # fmt: skip
    for one in found:
        table.add_row(f"{one.language}/{one.template}", str(one.unchanged), str(one.edited), str(one.discarded), str(one.unanswered))
    console().print(table)
    for one in found:
        parts = [part for part in one.paragraphs if part.often or (everything and part.laid)]
        if parts:
            click.echo(f"\n{one.language}/{one.template}")
        for part in parts:
            told_so = sentence(
                "of {n} letters changed in {changed}, taken out in {dropped}:", n=part.laid, changed=part.changed, dropped=part.dropped
            )
            click.echo(f"  {say_it(told_so)}")
            click.echo(plain_lines(f"    {part.text[:300]}"))
