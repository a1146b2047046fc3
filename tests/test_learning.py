"""Labels teach: what they change, what they cannot, what is taken back, and which files are not trusted."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

import numpy
import pytest
from click.testing import CliRunner

from tests import curve
from tests.labelled import MONDAY, Labelled, inquiry, mail, offer
from tests.shared_data import GOLD, needs_shared
from triage import home as homes
from triage import learning, retraining, workshop
from triage.cli import cli
from triage.handbook.intent import IntentModel
from triage.handbook.taught import BUCKETS, HEADS, Taught, TaughtFileError, packed, traits, unpacked
from triage.handbook.teaching import Caps, Lesson, log_odds, weights_of
from triage.model_cache import read_seed
from triage.model_shelf import SHIPPED, ModelShelf, labels_of, runs_of
from triage.reload import Edits
from triage.retraining import due, retrain, shelf_of
from triage.terms import Kind

LATER = MONDAY + timedelta(days=40)


@cache
def the_model() -> IntentModel:
    model = workshop.cached_model()
    assert model is not None
    return model


@cache
def the_ground() -> learning.Ground:
    return learning.ground_of(read_seed(homes.seed_files())[::8], the_model())


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A part of the seed, read once for all tests; the shipped model too; and fewer mails are judged twice."""
    monkeypatch.setattr(retraining, "ground_of", lambda rows, model: the_ground())
    monkeypatch.setattr(workshop, "model_of", lambda home, store: the_model())
    monkeypatch.setattr(retraining, "MOST_APART", 12)
    monkeypatch.setattr(retraining, "MOST_KNOWN", 6)


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Labelled]:
    """A home without labels."""
    made = Labelled(tmp_path, the_model())
    yield made
    made.store.close()


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with twelve offers labelled "other" and six inquiries labelled as such."""
    folder = tmp_path_factory.mktemp("labelled")
    made = Labelled(folder, the_model())
    made.teach(12)
    made.store.close()
    return folder


@pytest.fixture(scope="module")
def trained_template(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same after its first training: labels-0001 serves."""
    folder = tmp_path_factory.mktemp("trained") / "home"
    shutil.copytree(template, folder)
    made = Labelled(folder, the_model())
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(retraining, "ground_of", lambda rows, model: the_ground())
        assert train(made).name == "labels-0001"
    made.store.close()
    return folder


@pytest.fixture
def trained(tmp_path: Path, trained_template: Path) -> Iterator[Labelled]:
    """A copy of it."""
    shutil.copytree(trained_template, tmp_path / "home")
    made = Labelled(tmp_path / "home", the_model())
    yield made
    made.store.close()


@pytest.fixture
def box(tmp_path: Path, template: Path) -> Iterator[Labelled]:
    """A copy of it."""
    shutil.copytree(template, tmp_path / "home")
    made = Labelled(tmp_path / "home", the_model())
    yield made
    made.store.close()


def train(box: Labelled) -> retraining.Outcome:
    return retrain(box.home, box.store, LATER, box.model)


def scores(box: Labelled) -> list[tuple[object, ...]]:
    """What the serving model makes of mail that nobody labelled, to the last digit."""
    return [(one.kind, one.suspicion, one.probabilities) for one in box.verdicts((offer(300), inquiry(300), SCAM))]


SCAM = mail(
    "Business proposal",
    "Dear friend, I am the solicitor of a late client who left 18.5 million dollars. Contact me urgently with your bank account for the transfer.",
    "barrister.x@freemail.example",
    400,
)


# -- learning, and taking it back ------------------------------------------------------------------------------------------------


def test_a_team_that_files_mail_in_its_own_way_is_followed(box):
    before = [one.kind for one in box.verdicts(map(offer, range(300, 320)))]
    assert before.count(Kind.SOLICITATION) >= 12
    outcome = train(box)
    assert outcome.what == "served", outcome
    assert outcome.challenger.kind > outcome.champion.kind
    after = [one.kind for one in box.verdicts(map(offer, range(300, 320)))]
    assert after.count(Kind.OTHER) >= 18
    assert {one.kind for one in box.verdicts(map(inquiry, (300, 311)))} == {Kind.INQUIRY}


def test_what_is_taken_back_leaves_the_scores_of_before_to_the_last_digit(box):
    shipped = scores(box)
    train(box)
    twelve = scores(box)
    assert twelve != shipped
    more = box.copies(box.take(offer(20)), 8)
    said = [box.say(number, "junk", MONDAY + timedelta(hours=30 + place)) for place, number in enumerate(more)]
    train(box)
    ids = {row["id"] for row in box.store.ledger.rows("select id from label where mail in (%s)" % ",".join(map(str, more)))}  # noqa: UP031
    assert set(said) <= ids
    box.labels.undo(ids, "", LATER)
    train(box)
    assert scores(box) == twelve
    box.labels.undo({one.id for one in box.labels.active()}, "", LATER)
    assert train(box).what == "untrained"
    assert scores(box) == shipped
    assert shelf_of(box.home, box.store).stand().name == SHIPPED


def test_a_model_that_learnt_from_erased_labels_is_not_gone_back_to(trained):
    first = "labels-0001"
    for number in trained.copies(trained.labels.active()[0].mail, 4):
        trained.say(number, "other", LATER)
    train(trained)
    number = trained.store.ledger.value("select min(mail) from label")
    trained.store.ledger.change("delete from label where mail = ?", number)  # as `triage erase` does
    train(trained)
    known = {one.name for one in shelf_of(trained.home, trained.store).all()}
    assert first not in known
    active = {one.id for one in trained.labels.active()}
    assert all(labels_of(one.card) <= active for one in shelf_of(trained.home, trained.store).all())


def test_few_labels_teach_nothing_yet(empty):
    empty.teach(4)
    assert train(empty).what == "few"
    assert shelf_of(empty.home, empty.store).all() == []


def test_fraud_labels_teach_but_make_no_honest_buyer_suspected(box):
    def bait(number: int) -> bytes:
        return mail(
            f"Tender documents {number}",
            f"Our ministry's tender board has chosen your firm for contract {number}. Register as vendor with the tender secretariat and settle the "
            f"bidder registration through attorney {number} before documents are released.",
            f"board{number}@tender{number}.example", number,
        )  # fmt: skip

    before, honest = box.verdict(bait(300)).suspicion, [box.verdict(inquiry(number)).suspicion for number in (300, 305)]
    for number in range(10):
        box.say(box.take(bait(number)), "fraud", MONDAY + timedelta(hours=number, minutes=5))
    assert train(box).what == "served"
    assert log_odds(box.verdict(bait(300)).suspicion) > log_odds(before) + 0.3
    for number, was in zip((300, 305), honest, strict=True):
        after = box.verdict(inquiry(number))
        assert not after.suspected
        assert after.suspicion < was + 0.02


# -- guards -----------------------------------------------------------------------------------------------------------------------


def test_a_flood_from_one_sender_swings_nothing(box):
    """200 wrong labels, none of them held back before they came here."""
    train(box)
    for number, wrong in enumerate(box.copies(box.take(inquiry(500, "robot@flood.example")), 200)):
        box.say(wrong, "fraud", MONDAY + timedelta(days=20, minutes=number))
    outcome = train(box)
    for after in box.verdicts(map(inquiry, (300, 311))):
        assert after.kind is Kind.INQUIRY, outcome
        assert not after.suspected


@pytest.mark.parametrize(
    ("name", "lessons", "most"),
    [
        ("one sender", [Lesson(n, "", "", MONDAY, frozenset({Kind.JUNK}), sender="a@b.example") for n in range(200)], 3.0),
        ("no sender", [Lesson(n, "", "", MONDAY, frozenset({Kind.JUNK})) for n in range(200)], 3.0),
        ("one firm", [Lesson(n, "", "", MONDAY, frozenset({Kind.JUNK}), sender=f"x{n}@b.example") for n in range(200)], 6.0),
        ("one move", [Lesson(n, "", "", MONDAY, frozenset({Kind.JUNK}), sender=f"x@b{n}.example", move="m") for n in range(200)], 10.0),
        ("one day", [Lesson(n, "", "", MONDAY, frozenset({Kind.JUNK}), sender=f"x@b{n}.example") for n in range(200)], 30.0),
    ],
)
def test_what_a_flood_weighs_in_all(name, lessons, most):
    assert sum(weights_of(lessons)) <= most + 1e-6, name


def test_free_mail_is_no_firm_and_age_counts():
    many = [Lesson(n, "", "", MONDAY + timedelta(days=n), frozenset({Kind.JUNK}), sender=f"x{n}@gmail.com") for n in range(10)]
    assert sum(weights_of(many, Caps(half_life_days=10_000))) > 9
    old, new = weights_of([many[0], many[9]], Caps(half_life_days=9))
    assert (round(old, 3), round(new, 3)) == (0.5, 1.0)


def test_one_kind_does_not_drown_the_others():
    lessons = [Lesson(n, "", "", MONDAY + timedelta(days=n), frozenset({Kind.JUNK}), sender=f"x@b{n}.example") for n in range(300)]
    lessons += [Lesson(n, "", "", MONDAY + timedelta(days=n), frozenset({Kind.OTHER}), sender=f"x@c{n}.example") for n in range(300, 340)]
    weights = weights_of(lessons, Caps(half_life_days=10_000))
    assert sum(weights[:300]) <= 2.0 * sum(weights[300:]) + 1e-6


def automating() -> Taught:
    """A model that takes everything for a machine's mail."""
    weights = numpy.zeros((len(HEADS), BUCKETS), dtype=numpy.int8)
    weights[HEADS.index("automated")] = 100
    return Taught("worse", weights, (0.05,) * len(HEADS))


@pytest.mark.parametrize(
    ("bad", "said"),
    [("trial", "not better on labels it had not seen"), ("final", "contradicts older labels")],
    ids=["on new labels", "on old labels"],
)
def test_a_worse_challenger_does_not_serve(trained, monkeypatch, bad, said):
    first = "labels-0001"
    for number in trained.copies(trained.labels.active()[0].mail, 4):
        trained.say(number, "other", LATER)
    good = retraining.taught_by
    monkeypatch.setattr(retraining, "taught_by", lambda *given: automating() if (len(given) == 3) == (bad == "trial") else good(*given))
    monkeypatch.setattr(retraining, "seed_refusal", lambda *_: None)
    outcome = train(trained)
    assert outcome.what == "kept", outcome
    assert said in str(outcome.why)
    assert shelf_of(trained.home, trained.store).stand().name == first


def test_what_tells_the_seed_texts_worse_is_refused():
    weights = numpy.full((len(HEADS), BUCKETS), 0, dtype=numpy.int8)
    weights[HEADS.index("scam")] = 100
    mad = Taught("mad", weights, tuple([0.05] * len(HEADS)))
    assert "scams" in str(retraining.seed_refusal(mad, the_ground()))
    weights = weights * 0
    weights[HEADS.index("junk")] = 100
    assert "worse" in str(retraining.seed_refusal(Taught("mad", weights, tuple([0.05] * len(HEADS))), the_ground()))
    assert retraining.seed_refusal(Taught("none", weights * 0, tuple([0.0] * len(HEADS))), the_ground()) is None


# -- files ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("harm", "said"),
    [
        (lambda path: path.write_bytes(path.read_bytes()[:-1000]), "not the one that was written"),
        (lambda path: path.write_bytes(path.read_bytes().replace(b'"format": 1', b'"format": 9')), "not the one that was written"),
        (lambda path: path.write_bytes(b"\x80\x04cos\nsystem\n."), "not the one that was written"),
        (lambda path: path.unlink(), "gone"),
        (lambda path: os.truncate(path, 3_000_000_000), "gone"),  # is not read into memory
        (lambda path: (path.unlink(), os.mkfifo(path)), "gone"),  # is not waited for
    ],
    ids=["truncated", "tampered", "foreign", "gone", "huge", "a pipe"],
)
def test_a_file_that_is_not_ours_is_refused_and_the_shipped_models_serve(box, harm, said):
    shipped = scores(box)
    name = train(box).name
    harm(box.home.state / "models" / f"{name}.json")
    taught, trouble = shelf_of(box.home, box.store).serving()
    assert taught is None
    assert said in str(trouble)
    assert scores(box) == shipped
    assert train(box).what == "served"  # trained anew, not for ever in trouble


@pytest.mark.parametrize("text", ["", "{}", "[1]", '{"format": 1}', "x" * 10, '{"format": 1, "buckets": 65536, "heads": 3}'])
def test_what_is_no_model_is_never_half_read(text):
    with pytest.raises(TaughtFileError):
        unpacked(text)


def test_a_model_comes_back_as_it_was_and_holds_no_words(trained):
    name = "labels-0001"
    path = trained.home.state / "models" / f"{name}.json"
    text = path.read_text("utf-8")
    assert packed(unpacked(text)) == text
    assert "forwarding" not in text
    assert "forwarder" not in text
    assert path.stat().st_mode & 0o077 == 0
    card = json.loads((path.parent / f"{name}.card.json").read_text("utf-8"))
    assert card["labelled mails"] == 18
    assert card["by kind"] == {"inquiry": 6, "other": 12}
    assert card["data"]


def test_killed_before_it_serves_the_old_one_goes_on(trained, monkeypatch):
    first = "labels-0001"
    for number in trained.copies(trained.labels.active()[0].mail, 4):
        trained.say(number, "other", LATER)
    monkeypatch.setattr(ModelShelf, "serve", lambda *_, **__: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        train(trained)
    monkeypatch.undo()
    monkeypatch.setattr(retraining, "ground_of", lambda rows, model: the_ground())
    assert shelf_of(trained.home, trained.store).stand().name == first
    assert shelf_of(trained.home, trained.store).serving()[1] is None
    assert train(trained).what in ("served", "kept")


def test_a_person_who_goes_back_while_it_trains_has_the_last_word(trained):
    """The same for two trainings at once: what was put in place meanwhile stays."""
    for number in trained.copies(trained.labels.active()[0].mail, 4):
        trained.say(number, "other", LATER)
    shelf = shelf_of(trained.home, trained.store)
    outcome = retrain(trained.home, trained.store, LATER, trained.model, lambda: shelf.serve(SHIPPED, "rollback", LATER, "data") and None)
    assert outcome.what == "kept"
    assert shelf.stand().name == SHIPPED
    assert [one.name for one in shelf.all()] == ["labels-0001"]
    assert train(trained).what == "served", "asked anew it learns"


def test_a_file_that_another_training_is_writing_is_left_and_what_a_crash_left_goes(trained):
    folder = trained.home.state / "models"
    fresh, old, half = folder / "labels-0077.json", folder / "labels-0078.json", folder / ".new-abc"
    for path in (fresh, old, half):
        path.write_text("{}")
    for path in (old, half):
        os.utime(path, (1, 1))
    shelf = shelf_of(trained.home, trained.store)
    taught, _ = shelf.read("labels-0001")
    assert taught is not None
    shelf.keep(taught, 5)
    assert [path.exists() for path in (fresh, old, half)] == [True, False, False]


def test_a_full_disk_is_told_in_two_lines_and_leaves_the_old_model(trained, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for number in trained.copies(trained.labels.active()[0].mail, 4):
        trained.say(number, "other", LATER)
    monkeypatch.setattr(os, "fsync", full)
    done = CliRunner().invoke(cli, ["train", "--labels", "--config", str(trained.home.path)])
    assert done.exit_code == 1
    assert "No space left on device" in done.output
    assert isinstance(done.exception, SystemExit), done.exception
    assert shelf_of(trained.home, trained.store).stand().name == "labels-0001"
    assert not list((trained.home.state / "models").glob(".new-*"))


def test_a_label_by_command_is_judged_with_what_was_learnt(trained, monkeypatch):
    seen = []
    built = workshop.assessor_of
    monkeypatch.setattr(workshop, "assessor_of", lambda home, model, taught=None: seen.append(taught) or built(home, model, taught))
    run(trained, "label", str(trained.take(offer(90))), "other")
    assert [one.version for one in seen] == ["labels-0001"]


def test_runs_of_numbers_come_back():
    numbers = frozenset({1, 2, 3, 7, 9, 10})
    assert runs_of(numbers) == ["1-3", "7", "9-10"]
    assert labels_of({"label_numbers": runs_of(numbers)}) == numbers


def test_scripts_without_spaces_have_traits_of_their_own():
    assert len(traits("", "我们是货运代理公司提供海运服务").keys() & traits("", "专业货运代理").keys()) >= 3


# -- when, and who takes it -------------------------------------------------------------------------------------------------------


def test_when_it_is_due(box, empty):
    assert not due(empty.home, empty.store, LATER)
    assert due(box.home, box.store, LATER)
    train(box)
    assert not due(box.home, box.store, LATER + timedelta(hours=30)), "nothing new"
    mails = box.copies(box.labels.active()[0].mail, 6)
    for number in mails[:3]:
        box.say(number, "other", LATER)
    assert not due(box.home, box.store, LATER + timedelta(hours=30)), "too few new ones"
    for number in mails[3:]:
        box.say(number, "other", LATER)
    assert not due(box.home, box.store, LATER + timedelta(hours=2)), "too early"
    assert due(box.home, box.store, LATER + timedelta(hours=30))
    train(box)
    box.labels.undo({box.labels.active()[0].id}, "", LATER)
    assert due(box.home, box.store, LATER + timedelta(minutes=2)), "what is taken back is not left until tomorrow"


def test_the_running_program_takes_the_new_model_at_the_next_mail(box):
    edits = Edits(box.home, box.store, box.model)
    assert edits.learnt() is None
    train(box)
    assessor = edits.learnt()
    assert assessor is not None
    assert assessor.handbook.bad_mail.taught is not None
    assert edits.learnt() is None


def test_the_child_is_started_once_put_away_and_ended_with_the_program(box, monkeypatch):
    monkeypatch.setattr(retraining, "CHILD", "import sys; sys.stdin.read()")  # ends at once: it is given nothing to read
    apprentice = retraining.Apprentice(box.store, lambda: LATER)
    apprentice.look(box.home)
    assert apprentice.at_work
    apprentice._child.wait(30)
    apprentice.look(box.home)
    assert not apprentice.at_work
    apprentice.look(box.home)
    assert not apprentice.at_work, "one that came to nothing is not started again and again"
    box.store.ledger.change("delete from note where key = ?", retraining.TRIED)
    monkeypatch.setattr(retraining, "CHILD", "import threading; threading.Event().wait()")  # never ends by itself
    apprentice.look(box.home)
    child = apprentice._child
    apprentice.stop()
    assert child.returncode is not None
    assert not apprentice.at_work


# -- commands ---------------------------------------------------------------------------------------------------------------------


def run(box: Labelled, *arguments: str) -> str:
    done = CliRunner().invoke(cli, [*arguments, "--config", str(box.home.path)])
    assert done.exit_code == 0, done.output
    return done.stdout


def test_the_commands_show_train_evaluate_and_go_back(box):
    told = json.loads(run(box, "train", "--labels", "--json"))["labels"]
    assert (told["what"], told["name"]) == ("served", "labels-0001")
    assert "* " in run(box, "model", "list")
    assert json.loads(run(box, "model", "show"))["labelled mails"] == 18
    told = json.loads(run(box, "evaluate", "--json"))
    assert told["judged"] == 18
    assert told["marks"]["kind"] == 1.0
    assert told["against"]["name"] == SHIPPED
    assert {one["kind"] for one in told["changed"]} == {"other"}
    assert "labels-0001" not in run(box, "model", "rollback")
    assert json.loads(run(box, "model", "list", "--json"))["serving"] == SHIPPED
    assert json.loads(run(box, "train", "--labels", "--json"))["labels"]["what"] == "kept", "not served again by itself"
    assert "other" in run(box, "evaluate")


def test_a_false_alarm_is_listed_with_its_evidence(box):
    box.say(box.take(SCAM), "inquiry", MONDAY + timedelta(hours=30))
    alarms = json.loads(run(box, "evaluate", "--json"))["false_alarms"]
    assert [one["from"] for one in alarms] == ["barrister.x@freemail.example"]
    assert alarms[0]["signs"]
    assert "barrister" in run(box, "evaluate")


def test_without_labels_it_says_so(empty):
    box = empty
    done = CliRunner().invoke(cli, ["evaluate", "--config", str(box.home.path)])
    assert done.exit_code != 0
    assert "No mail is labelled yet" in done.output
    assert "no model" in CliRunner().invoke(cli, ["model", "show", "labels-9999", "--config", str(box.home.path)]).output


# -- labelled mailboxes ------------------------------------------------------------------------------------------------------------

LONG = pytest.mark.skipif(not os.environ.get("TRIAGE_CURVE"), reason="a minute of work: TRIAGE_CURVE=1, or `make curve`")


@LONG
@needs_shared
@pytest.mark.parametrize("mailbox", GOLD, ids=lambda path: path.name)
def test_labels_after_each_mail_make_a_mailbox_better_judged(mailbox):
    """Each mail judged before its own label is known; then the whole mailbox by the last model."""
    found = curve.run(mailbox, the_model(), the_ground())
    plain, taught = found.share("kind_plain"), found.share("kind_taught")
    print(
        f"\n{mailbox.name}: kind {plain:.3f} -> {taught:.3f}; suspected {found.share('held_plain'):.3f} -> {found.share('held_taught'):.3f}"
    )
    assert taught >= plain - 0.5 / len(found.steps), "not one mail worse"
    assert found.share("held_taught") >= found.share("held_plain")
    assert found.share("false_alarm_taught") <= found.share("false_alarm_plain")
    last = learning.taught_by(found.lessons, the_ground(), Caps())
    before, after = curve.judged_again(mailbox, the_model(), None), curve.judged_again(mailbox, the_model(), last)
    print(f"{mailbox.name}: at the end kind {before[0]:.3f} -> {after[0]:.3f}, suspected {before[1]:.3f} -> {after[1]:.3f}")
    assert after[0] >= before[0]
    assert after[1] >= before[1]
    assert after[0] > before[0] or before[0] == 1.0


@LONG
@needs_shared
@pytest.mark.parametrize("mailbox", GOLD, ids=lambda path: path.name)
def test_a_house_with_ways_of_its_own_is_followed(mailbox):
    """A team that files offers to it under "other": nothing is told worse meanwhile, and more is right at the end."""
    found = curve.run(mailbox, the_model(), the_ground(), curve.offers_are_other)
    assert found.share("kind_taught") >= found.share("kind_plain") - 0.5 / len(found.steps)
    assert found.share("held_taught") >= found.share("held_plain")
    last = learning.taught_by(found.lessons, the_ground(), Caps())
    before = curve.judged_again(mailbox, the_model(), None, curve.offers_are_other)
    assert curve.judged_again(mailbox, the_model(), last, curve.offers_are_other)[0] > before[0]
