"""A new model from the labels: trained, compared with the one that serves, and served only if it is at least as good.

The newest labels, which the serving model has not learnt from, are kept apart: a trial model learns from the others, and both judge
those kept apart through all layers. Only if the trial is no worse in kind, in what is held back and in sparing honest mail, the model that
learns from all labels serves. Labels that were taken back leave the model whatever the comparison says.

The daemon has this done by a child process at low priority, so that mail goes on being judged, and memory is given back.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from triage import model_cache, workshop
from triage.evaluating import Judged, Marks, at_least_as_good, judged, marks_of
from triage.handbook.intent import IntentModel, seed_hash
from triage.handbook.taught import MOST_KIND, TAUGHT, Taught, bounded
from triage.handbook.teaching import CODE_VERSION, weights_of
from triage.home import Home, find, seed_files
from triage.learning import Ground, Taken, caps_of, data_hash, ground_of, taken, taught_by
from triage.model_shelf import SHIPPED, ModelShelf, labels_of, runs_of, with_card
from triage.store import Store, as_moment, moment
from triage.terms import Kind, Sentence, sentence

log = logging.getLogger("triage")

LEAST_APART = 5  # labels that are kept apart
MOST_APART, MOST_KNOWN = 150, 40  # mails that are judged by both models
FORGOTTEN = 0.05  # share of older labels that may be told worse
APART = 0.2  # share of the labels, where the serving model has seen nearly all
SEED_LOSS = 0.02  # share of seed texts that may be told worse than by the shipped model
HONEST_PUSH, HONEST_SHARE = 1.0, 0.01  # so many honest seed texts may be moved so far towards a scam
TRIED, LAST = "learning:tried", "learning:last"
CHILD_SECONDS = 900.0
AGAIN = timedelta(minutes=1)  # after labels were taken back: that is not left until tomorrow


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one retraining."""

    what: str  # "served", "kept", "few", "nothing new", "untrained"
    why: Sentence
    name: str = ""  # of the new model
    labels: int = 0
    apart: int = 0
    champion: Marks | None = None
    challenger: Marks | None = None
    seconds: float = 0.0
    results: tuple[tuple[Judged, ...], ...] = field(default=(), repr=False)


def retrain(home: Home, store: Store, now: datetime, model: IntentModel | None, step: Callable[[], None] = lambda: None) -> Outcome:
    """Train, compare, and serve what is better; what came of it is noted."""
    outcome = _retrain(home, store, now, model, step)
    store.set_note(LAST, json.dumps({"at": moment(now), "what": outcome.what, "labels": outcome.labels, "name": outcome.name}))
    return outcome


def _retrain(home: Home, store: Store, now: datetime, model: IntentModel | None, step: Callable[[], None]) -> Outcome:
    started = time.monotonic()
    lessons = taken(store.ledger)
    shelf = shelf_of(home, store)
    _note_tried(store, now)
    labels = frozenset(number for one in lessons for number in one.labels)
    stand = shelf.stand()
    champion, trouble = shelf.serving()
    tainted = champion is not None and not labels_of(champion.card) <= labels
    settings = home.config.learning
    if len(lessons) < settings.enough:
        if stand.name != SHIPPED:
            shelf.serve(SHIPPED, "untrained", now)
            shelf.forget_data(labels)
            return Outcome(
                "untrained", sentence("Too few labels are left to learn from: the shipped models serve alone."), labels=len(lessons)
            )
        return Outcome(
            "few", sentence("{n} labelled mails are too few to learn from: {least} are needed.", n=len(lessons), least=settings.enough),
            labels=len(lessons),
        )  # fmt: skip
    rows = model_cache.read_seed(seed_files())
    seed = seed_hash(rows)
    data = data_hash(lessons, seed)
    if champion is not None and champion.card.get("data") == data and not trouble:
        return Outcome("nothing new", sentence("There are no new labels since {name} was trained.", name=stand.name), labels=len(lessons))
    if data in stand.left:
        return Outcome(
            "kept", sentence("A model of these labels was rolled back: it is not served again without new ones."), labels=len(lessons)
        )
    step()
    ground = ground_of(rows, model)
    before = None if tainted else champion
    known, apart, learnt_before = parted(lessons, labels_of(before.card) if before is not None else frozenset())
    step()
    trial = taught_by(known, ground, caps_of(settings))
    results, weights = _compared(home, store, model, apart, before, trial)
    step()
    champion_marks, challenger_marks = marks_of([one for one, _ in results], weights), marks_of([one for _, one in results], weights)
    name = shelf.next_name()
    final = taught_by(lessons, ground, caps_of(settings), name)
    refusal = seed_refusal(final, ground) or _forgotten(home, store, model, learnt_before, before, final)
    better = at_least_as_good(challenger_marks, champion_marks)
    facts: dict[str, Any] = {"labels": len(lessons), "apart": len(results), "champion": champion_marks, "challenger": challenger_marks}
    facts |= {"results": tuple(results), "seconds": round(time.monotonic() - started, 2)}
    card = _card(lessons, labels, data, seed, now, stand.name, facts, model)
    if refusal is None and better:
        shelf.keep(with_card(final, card), settings.keep)
        if not shelf.serve(name, "training", now, instead_of=stand):
            shelf.forget(name)
            why = sentence("Another model was put in place meanwhile: {name} goes on serving.", name=_shown(shelf.stand().name))
            return Outcome("kept", why, **facts)
        shelf.forget_data(labels)
        return Outcome("served", sentence("{name} serves from now on.", name=name), name, **facts)
    if tainted:
        shelf.serve(SHIPPED, "untrained", now, instead_of=stand)
        shelf.forget_data(labels)
        why = sentence("Labels of the model {name} were taken back, and a new one is not better than the shipped models: these serve alone.", name=stand.name)  # fmt: skip
        return Outcome("untrained", why, **facts)
    if trouble is not None and stand.name != SHIPPED:
        shelf.serve(SHIPPED, "untrained", now, instead_of=stand)
    why = refusal or sentence(
        "What was learnt is not better on labels it had not seen: {name} goes on serving.", name=_shown(shelf.stand().name)
    )
    return Outcome("kept", why, **facts)


def _shown(name: str) -> Sentence | str:
    return sentence("the shipped models") if name == SHIPPED else name


def parted(lessons: Sequence[Taken], seen: frozenset[int]) -> tuple[list[Taken], list[Taken], list[Taken]]:
    """Lessons to learn from; the newest, to be judged by both; and of those the serving model has seen the newest, to look for forgetting.

    Kept apart is the newer half of what the serving model has not seen: the trial must show that the older half did it good.
    """
    fresh = [one for one in lessons if not set(one.labels) <= seen]
    if not seen:
        apart = list(lessons[-max(LEAST_APART, round(APART * len(lessons))) :])
    elif len(fresh) > 1:
        apart = fresh[-max(1, len(fresh) // 2) :]
    else:  # labels were taken back, or there is hardly a new one
        apart = list(lessons[-LEAST_APART:])
    apart = apart[-MOST_APART:]
    chosen = {one.lesson.number for one in apart}
    known = [one for one in lessons if one.lesson.number not in chosen]
    return known, apart, [one for one in known if set(one.labels) <= seen][-MOST_KNOWN:]


def _compared(
    home: Home, store: Store, model: IntentModel | None, apart: Sequence[Taken], before: Taught | None, trial: Taught
) -> tuple[list[tuple[Judged, ...]], list[float]]:
    """What both models make of the labels kept apart, and what each of these weighs: a flood decides no more here than in the training."""
    assessors = [workshop.assessor_of(home, model, one) for one in (before, trial)]
    results = judged(store, assessors, [one.lesson for one in apart])
    return results, weights_of([row[0].lesson for row in results], caps_of(home.config.learning))


def _forgotten(
    home: Home, store: Store, model: IntentModel | None, lessons: Sequence[Taken], before: Taught | None, final: Taught
) -> Sentence | None:
    """Whether older labels are told worse than by the model that serves: a wave of new ones shall not wash away what was learnt."""
    if before is None or not lessons:
        return None
    results, weights = _compared(home, store, model, lessons, before, final)
    was, is_ = marks_of([one for one, _ in results], weights), marks_of([one for _, one in results], weights)
    if is_.kind < was.kind - FORGOTTEN or is_.suspected < was.suspected - FORGOTTEN or is_.false_alarms > was.false_alarms + FORGOTTEN:
        return sentence("What was learnt contradicts older labels: it is not used. Take back what is wrong, or label the older mail anew.")
    return None


def seed_refusal(taught: Taught, ground: Ground) -> Sentence | None:
    """What the seed says against a model, whatever the labels say for it; None where it says nothing."""
    honest = pushed = 0
    worse = 0
    for example, kind in ground.looked_at:
        moves = taught.moves(dict(zip(example.places, example.values, strict=True)))
        if kind is not Kind.FRAUD:
            honest += 1
            pushed += bounded(moves[-2], 99.0) > HONEST_PUSH
            scores = [log + bounded(move, MOST_KIND) for log, move in zip(example.logs, moves[: len(TAUGHT)], strict=True)]
            was, is_ = example.logs.index(max(example.logs)), scores.index(max(scores))
            worse += (TAUGHT[was] is kind) - (TAUGHT[is_] is kind)
    if honest and pushed > HONEST_SHARE * honest:
        return sentence("What was learnt would make honest inquiries look like scams: it is not used.")
    if honest and worse > SEED_LOSS * honest:
        return sentence("What was learnt would tell the shipped texts apart worse: it is not used.")
    return None


def _card(
    lessons: Sequence[Taken], labels: frozenset[int], data: str, seed: str, now: datetime, before: str, facts: dict[str, Any], model: IntentModel | None,
) -> dict[str, Any]:  # fmt: skip
    kinds: dict[str, int] = {}
    for one in lessons:
        name = next(iter(one.lesson.kinds)).value if len(one.lesson.kinds) == 1 else "not inquiry" if one.lesson.kinds else "suspected only"
        kinds[name] = kinds.get(name, 0) + 1
    return {
        "what": "weights by hashed word, added to the shipped models; no text",
        "made": moment(now),
        "labelled mails": len(lessons),
        "by kind": dict(sorted(kinds.items())),
        "concluded, not said": sum(one.lesson.trust < 1 for one in lessons),
        "data": data,
        "seed": seed,
        "code": CODE_VERSION,
        "model": model.version if model else None,
        "before": before,
        "kept apart": facts["apart"],
        "scores of the one before": asdict(facts["champion"]),
        "scores": asdict(facts["challenger"]),
        "label_numbers": runs_of(labels),
    }


def shelf_of(home: Home, store: Store) -> ModelShelf:
    """The home's learnt models."""
    return ModelShelf(home.state / "models", store)


# ------------------------------------------------------------------------------------------------------------------------ when


def _counts(store: Store) -> tuple[int, int]:
    """Labels in force, and labels ever taken back: whether something has changed, without reading mail."""
    row = store.ledger.row("select sum(state = 'active') as said, sum(state <> 'active') as back from label where field in ('kind', 'suspected')") or {}  # fmt: skip
    return int(row.get("said") or 0), int(row.get("back") or 0)


def _note_tried(store: Store, now: datetime) -> None:
    said, back = _counts(store)
    highest = store.ledger.value("select max(id) from label where state = 'active'") or 0
    store.set_note(TRIED, json.dumps({"at": moment(now), "said": said, "back": back, "highest": highest}))


def due(home: Home, store: Store, now: datetime) -> bool:
    """Whether it is time: enough new labels and long enough ago, or labels were taken back that the serving model learnt from."""
    settings = home.config.learning
    if not settings.enabled:
        return False
    said, back = _counts(store)
    text = store.note(TRIED)
    try:
        tried = json.loads(text) if text else {}
        last, highest, gone = as_moment(tried.get("at")), int(tried.get("highest", 0)), int(tried.get("back", 0))
    except (ValueError, AttributeError, TypeError):
        last, highest, gone = None, 0, 0
    waited = last is None or not timedelta(0) <= now - last < timedelta(hours=settings.every_hours)
    if back != gone and said + back and (last is None or not timedelta(0) <= now - last < AGAIN):
        return shelf_of(home, store).stand().name != SHIPPED or (waited and said >= settings.enough)
    fresh = store.ledger.value(
        "select count(distinct mail) from label where state = 'active' and id > ? and field in ('kind', 'suspected')", highest
    )
    return waited and said >= settings.enough and int(fresh or 0) >= settings.new_labels


CHILD = "import sys; from triage.retraining import child; child(sys.argv[1])"


def child_environment(path: str) -> dict[str, str]:
    """One thread for the arithmetic: the daemon wants the other processor, and idle threads that wait for one another burn time."""
    return {**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


class Apprentice:
    """Has the daemon's retraining done by a child process: started when it is due, watched, ended with the daemon."""

    def __init__(self, store: Store, clock: Callable[[], datetime]) -> None:
        self.store = store
        self.clock = clock
        self._child: subprocess.Popen[bytes] | None = None
        self._since = 0.0

    def look(self, home: Home) -> None:
        """Start a child if it is time; put away one that has ended."""
        if self._child is None:
            if due(home, self.store, self.clock()):
                _note_tried(self.store, self.clock())  # before: one that dies at once is not called again and again
                self._start(home.path)
            return
        code = self._child.poll()
        if code is not None:
            log.info(
                "retrained code=%d seconds=%.0f came_to=%s",
                code,
                time.monotonic() - self._since,
                self.store.note(LAST) if not code else "-",
            )
            self._child = None
        elif time.monotonic() - self._since > CHILD_SECONDS:
            log.warning("retraining_too_slow seconds=%.0f", time.monotonic() - self._since)
            self.stop()

    def _start(self, config: Path) -> None:
        if not sys.executable:
            return
        path = os.pathsep.join(one for one in sys.path if one)
        try:
            self._child = subprocess.Popen(
                [sys.executable, "-P", "-c", CHILD, str(config)], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                env=child_environment(path),
            )  # fmt: skip
        except OSError as error:
            log.warning("retraining_not_started problem=%s", error)
            return
        self._since = time.monotonic()
        log.info("retraining_started")

    def stop(self) -> None:
        """End the child: what it has not served yet is done again another day."""
        if self._child is not None:
            self._child.kill()
            self._child.wait()
            self._child = None

    @property
    def at_work(self) -> bool:
        """Whether a child trains now."""
        return self._child is not None


def child(config: str) -> None:
    """In the child process."""
    from datetime import UTC

    if hasattr(os, "nice"):
        os.nice(10)
    home = find(Path(config))
    store = Store.open(home.database)
    try:
        retrain(home, store, datetime.now(UTC), workshop.model_of(home, store))
    finally:
        store.close()
