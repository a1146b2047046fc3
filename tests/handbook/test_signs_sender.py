"""Who wrote it: authentication with its past (S1, ARC), reputation that cannot be claimed, allow and deny lists, look-ups (F4)."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from tests.judging import CUSTOMER, HANDBOOK, NOON, SELLER, failed, ids, mail, passed
from triage.assess import Assessor
from triage.classify import classify
from triage.history import History, earlier_of
from triage.mail.auth import authentication
from triage.mail.text import read_words
from triage.mail.values import Address, Mail
from triage.reply import ReplySettings, Templates
from triage.store import Fetched, Store
from triage.store.past import earlier_row, past_of
from triage.terms import Earlier, Past, Presence, Verdict

MX = "mx.lakeside-pumps.example"
ASK = "Please quote 300 pcs LP-100 CIF Genoa.\nAna Lopez\nFincas Lopez\n+34 955 010 220"
TRUSTED = (MX, "lists.chamber.example")


def sign(verdict: Verdict, rule: str) -> str:
    """What the sign `rule` says; "" without it."""
    return next((str(one.says) for one in verdict.signs if one.rule == rule), "")


def after(*earlier: Mail, mail: Mail, handbook=HANDBOOK) -> Verdict:
    """The verdict on `mail` after those."""
    history = History(SELLER, (CUSTOMER,))
    for one in earlier:
        history.add(earlier_of(one, read_words(one), classify(one, history.past_of(one), handbook, None)))
    return classify(mail, history.past_of(mail), handbook, None)


# ------------------------------------------------------------------------------------------------------------------ S1 and the past

OURS = "fincas-lopez.example"
PASSING = [mail(ASK, f"pumps {day}", days=day, Authentication_Results=passed(OURS)) for day in (0, 3, 6)]
NO_PASS = f"{MX}; spf=softfail smtp.mailfrom={OURS}; dkim=none; dmarc=none header.from={OURS}"


def test_a_domain_that_used_to_authenticate_and_now_fails_is_worse_than_one_that_never_did():
    now = mail(ASK, "prices", days=9, Authentication_Results=failed(OURS))
    never, once = after(mail=now), after(*PASSING, mail=now)
    assert sign(never, "S1") == "Our own server says that the sender's domain did not send this."
    assert sign(once, "S1") == "This domain used to be authenticated, and this mail is not."
    assert once.suspicion > never.suspicion


def test_no_pass_any_more_counts_and_no_pass_as_ever_does_not():
    now = mail(ASK, "prices", days=9, Authentication_Results=NO_PASS)
    assert "S1" in ids(after(*PASSING, mail=now))
    assert "S1" not in ids(after(mail=now))
    as_ever = [mail(ASK, f"pumps {day}", days=day, Authentication_Results=NO_PASS) for day in (0, 3, 6)]
    assert "S1" not in ids(after(*as_ever, PASSING[0], mail=now))


def test_it_never_holds_a_mail_back_by_itself():
    assert not after(*PASSING, mail=mail(ASK, "prices", days=9, Authentication_Results=NO_PASS)).suspected


def test_no_result_at_all_stays_unknown_whatever_was_before():
    verdict = after(*PASSING, mail=mail(ASK, "prices", days=9))
    assert "S1" not in ids(verdict)
    assert verdict.authenticated is None


def test_of_a_free_mailbox_only_the_same_address_counts():
    others = [mail(ASK, f"pumps {n}", f"Buyer <buyer{n}@gmail.com>", days=n, Authentication_Results=passed("gmail.com")) for n in range(3)]
    softfail = f"{MX}; spf=softfail smtp.mailfrom=gmail.com; dkim=none"
    now = mail(ASK, "prices", "Rosa <rosa.pumps@gmail.com>", days=9, Authentication_Results=softfail)
    assert "S1" not in ids(after(*others, mail=now))
    same = [mail(ASK, f"pumps {n}", "Rosa <rosa.pumps@gmail.com>", days=n, Authentication_Results=passed("gmail.com")) for n in range(3)]
    assert "S1" in ids(after(*same, mail=now))


@pytest.mark.parametrize(("header", "kept"), [(passed(OURS), True), (failed(OURS), False), ("", None)])
def test_the_store_keeps_whether_a_mail_was_authenticated(header, kept):
    one = mail(ASK, Authentication_Results=header) if header else mail(ASK)
    row = earlier_row(one, read_words(one), classify(one, Past(), HANDBOOK, None), NOON)
    assert msgspec.json.decode(row["earlier"], type=Earlier).authenticated is kept
    assert row["from_domain"] == OURS


# ------------------------------------------------------------------------------------------------------------------------------- ARC


def sealed(*instances: tuple[str, str, str, str], here: str = "arc=pass; dmarc=fail header.from=fincas-lopez.example") -> Mail:
    """A forwarded mail: (authserv-id, results, sealing domain, cv) by instance, oldest first."""
    headers = [f"Authentication-Results: {MX}; {here}", "Received: from lists by mx; Tue, 3 Mar 2026 12:00:00 +0000"]
    for number, (server, results, domain, cv) in reversed(list(enumerate(instances, 1))):
        headers += [
            f"ARC-Seal: i={number}; a=rsa-sha256; t=1; cv={cv}; d={domain}; s=a; b=AAAA BBBB==",
            f"ARC-Message-Signature: i={number}; a=rsa-sha256; d={domain}; s=a; h=from; bh=x; b=y",
            f"ARC-Authentication-Results: i={number}; {server}; {results}",
        ]
    from triage.mail.message import parse

    return parse("\r\n".join([*headers, "From: Ana Lopez <ana@fincas-lopez.example>", "Subject: x", "", "text"]).encode())


GOOD = "dkim=pass header.d=fincas-lopez.example; dmarc=pass header.from=fincas-lopez.example"
LIST = "lists.chamber.example"


@pytest.mark.parametrize(
    ("one", "wanted"),
    [
        (sealed((LIST, GOOD, "chamber.example", "none")), True),
        (sealed((LIST, GOOD, "chamber.example", "none"), (LIST, "arc=pass; dmarc=fail", "chamber.example", "pass")), True),
        (sealed((LIST, GOOD, "chamber.example", "none"), here="arc=pass; dkim=fail header.d=fincas-lopez.example"), True),
        # our own server does not call the chain good
        (sealed((LIST, GOOD, "chamber.example", "none"), here="arc=fail; dmarc=fail header.from=fincas-lopez.example"), False),
        (sealed((LIST, GOOD, "chamber.example", "none"), here="dmarc=fail header.from=fincas-lopez.example"), False),
        # sealed by somebody the user does not trust, or who only bears a trusted name
        (sealed(("mx.stranger.example", GOOD, "stranger.example", "none")), False),
        (sealed((LIST, GOOD, "stranger.example", "none")), False),
        # a stranger's seal above a trusted one: the text below it may be another
        (sealed((LIST, GOOD, "chamber.example", "none"), ("mx.stranger.example", "arc=pass", "stranger.example", "pass")), False),
        # the list saw a pass, but of another domain
        (sealed((LIST, "dkim=pass header.d=other.example", "chamber.example", "none")), False),
        # no chain: broken seal result, the same instance twice, a gap
        (sealed((LIST, GOOD, "chamber.example", "fail")), False),
    ],
)
def test_arc(one, wanted):
    assert authentication(one, TRUSTED).authenticated is wanted


def test_a_doubled_instance_or_a_gap_is_no_chain():
    whole = sealed((LIST, GOOD, "chamber.example", "none"))
    twice = replace(whole, headers=(*whole.headers, *(pair for pair in whole.headers if pair[0] == "ARC-Authentication-Results")))
    gap = replace(whole, headers=tuple((name, value.replace("i=1;", "i=2;")) for name, value in whole.headers))
    assert [authentication(one, TRUSTED).authenticated for one in (whole, twice, gap)] == [True, False, False]


def test_of_two_headers_of_our_server_the_upper_one_has_the_word():
    """A forged one that the server left in, right below its own."""
    forged = mail(ASK)
    forged = replace(
        forged,
        headers=(
            ("Authentication-Results", f"{MX}; spf=fail smtp.mailfrom={OURS}; dmarc=fail header.from={OURS}"),
            ("Authentication-Results", f"{MX}; spf=pass smtp.mailfrom={OURS}; dmarc=pass header.from={OURS}"),
            *forged.headers,
        ),
    )
    assert authentication(forged, (MX,)).authenticated is False


# ------------------------------------------------------------------------------------------------- reputation that cannot be claimed

SCAM = (
    "We confirm our order of 30 containers monthly of your goods. Pay 100% T/T today, send proforma with your bank account details. "
    "Come to our country to sign the contract, every minute counts."
)
OUR_ID = "<20260301.77@lakeside-pumps.example>"
CLAIMS = {
    "a Message-ID of our domain that we never sent": {"In_Reply_To": OUR_ID, "References": OUR_ID},
    "Re: and a customer's address": {"subject": "Re: your offer", "sender": "Paula Brandt <paula@northfield-irrigation.example>"},
    "a customer's address, and a forged result": {
        "sender": "Paula Brandt <paula@northfield-irrigation.example>",
        "Authentication_Results": "mx.other.example; dmarc=pass header.from=northfield-irrigation.example",
    },
}


@pytest.mark.parametrize("claim", CLAIMS.values(), ids=CLAIMS.keys())
def test_what_anybody_can_claim_does_not_help(claim):
    assert after(mail=mail(SCAM, **claim)).suspected


def test_a_scam_quoted_below_a_false_reply_is_read_all_the_same():
    text = "See below please.\n\n-----Original Message-----\nFrom: Bob <bob@far.example>\nSent: Monday\nSubject: order\n\n" + SCAM
    assert after(mail=mail(text, "Re: order", In_Reply_To=OUR_ID)).suspected


def test_a_mail_that_we_really_sent_and_they_refer_to_counts():
    reply = mail("We confirm our order of 3 containers. Send proforma with your bank details.", "Re: offer", In_Reply_To=OUR_ID)
    claimed = classify(reply, Past(), HANDBOOK, None)
    real = classify(reply, Past(sent_ids=frozenset((OUR_ID,))), HANDBOOK, None)
    assert real.suspicion < claimed.suspicion
    assert not real.suspected


def test_a_known_customer_counts_only_when_authenticated():
    text = "We confirm our order of 3 containers. Send proforma with your bank details."
    sender = "Paula Brandt <paula@northfield-irrigation.example>"
    proven = after(mail=mail(text, sender=sender, Authentication_Results=passed("northfield-irrigation.example")))
    unknown = after(mail=mail(text, sender=sender))
    assert proven.suspicion < unknown.suspicion


def test_a_good_history_is_not_built_up_in_a_day():
    text = "Kindly send invitation letters for five delegates with passport numbers to the embassy."

    def suspicion(gap: int) -> float:
        kept = [mail(ASK, f"pumps {n}", days=n * gap, Authentication_Results=passed(OURS)) for n in range(3)]
        return after(*kept, mail=mail(text, "visit", days=3 * gap, Authentication_Results=passed(OURS))).suspicion

    assert suspicion(20) < suspicion(0)


def test_the_past_of_a_price_probe_is_not_escaped_by_a_claimed_thread():
    first = mail(
        "Price of solar surface pump 2 inch, 300 pcs, FOB. Alexandria, Egypt.\nMona\n+20 100 555 7711", "pump", "Mona <mona1@gmail.com>"
    )
    text = "Your last price for solar surface pump, 300 pcs, FOB Ningbo.\nAli, Alexandria, Egypt\nmob +20 100 555 7711"
    second = mail(text, "Re: price", "Ali <ali2@yahoo.com>", days=6, In_Reply_To=OUR_ID)
    assert "P1" in ids(after(first, mail=second))


# --------------------------------------------------------------------------------------------------------------- allow and deny lists

ALLOWING = replace(HANDBOOK, allow=("fincas-lopez.example", "Paula@Other.example"))
ODD = mail(SCAM, Authentication_Results=passed(OURS))


@pytest.mark.parametrize(
    ("one", "suspected"),
    [
        (ODD, False),
        (mail(SCAM), True),  # not proven
        (mail(SCAM, Authentication_Results=failed(OURS)), True),
        (mail(SCAM, Authentication_Results=f"mx.evil.example; dmarc=pass header.from={OURS}"), True),
        (mail(SCAM, sender="Ana <ana@notfincas-lopez.example>", Authentication_Results=passed("notfincas-lopez.example")), True),
        (mail(SCAM, sender="Ana <ana@mail.fincas-lopez.example>", Authentication_Results=passed("fincas-lopez.example")), False),
        (mail(SCAM, sender="Paula <paula@other.example>", Authentication_Results=passed("other.example")), False),
        (mail(SCAM, sender="Eve <eve@other.example>", Authentication_Results=passed("other.example")), True),
    ],
)
def test_the_allow_list_needs_a_pass(one, suspected):
    assert classify(one, Past(), ALLOWING, None).suspected is suspected


def test_whoever_is_allowed_may_have_been_robbed_of_the_mailbox():
    text = "Our bank account has changed because of an audit, please transfer to the new account below. Do not call me, I am in a meeting."
    stolen = mail(text, Authentication_Results=passed(OURS))
    assert classify(stolen, Past(), ALLOWING, None).suspected


@pytest.mark.parametrize(
    ("deny", "one", "held"),
    [
        ("bad-firm.example", mail(ASK, sender="Ana <ana@bad-firm.example>"), True),
        ("bad-firm.example", mail(ASK, sender="Ana <ana@mail.bad-firm.example>"), True),
        ("ana@gmail.com", mail(ASK, sender="Ana <Ana@gmail.com>"), True),
        ("bad-firm.example", mail(ASK, sender="Ana <ana@gmail.com>", Reply_To="ana@bad-firm.example"), True),
        ("Fincas Lopez S.L.", mail(ASK), True),
        ("bad-firm.example", mail(ASK, sender="Ana <ana@not-bad-firm.example>"), False),
        ("ana@gmail.com", mail(ASK, sender="Ana <anna@gmail.com>"), False),
        ("Fincas", mail(ASK), False),
        ("", mail(ASK), False),
    ],
)
def test_the_deny_list(deny, one, held):
    verdict = classify(one, Past(), replace(HANDBOOK, deny=(deny,)), None)
    assert verdict.suspected is held
    assert ("F4" in ids(verdict)) is held


def test_deny_beats_allow_and_a_pass():
    both = replace(HANDBOOK, allow=(OURS,), deny=("ana@fincas-lopez.example",))
    assert classify(mail(ASK, Authentication_Results=passed(OURS)), Past(), both, None).suspected


# ---------------------------------------------------------------------------------------------------------------- look-ups (F4)


@pytest.mark.parametrize(
    ("presence", "text", "says"),
    [
        (Presence(mail=False, web=False), ASK, "The sender's domain takes no mail and has no website."),
        (Presence(mail=False, web=True), ASK, "The sender's domain takes no mail."),
        (Presence(mail=True, web=False), "We are a leading multinational group. " + ASK, "Claims to be a very large company, but its domain has no website."),
        (Presence(mail=True, web=False), ASK, ""),
        (Presence(mail=True, web=True), "We are a leading multinational group. " + ASK, ""),
        (Presence(), "We are a leading multinational group. " + ASK, ""),
        (None, ASK, ""),
    ],
)  # fmt: skip
def test_what_look_ups_say_is_one_more_sign(presence, text, says):
    verdict = classify(mail(text), Past(presence=presence), HANDBOOK, None)
    assert sign(verdict, "F4") == says
    assert not verdict.suspected, "a young or small firm may have neither"


def test_only_firms_own_domains_are_asked_about():
    asked: list[str] = []

    def look_up(domain: str) -> Presence:
        asked.append(domain)
        return Presence(mail=False, web=False)

    assessor = Assessor(HANDBOOK, None, Templates({}), ReplySettings(), presence=look_up)
    for sender in ("a@mail.firm.example", "b@gmail.com", "c@lakeside-pumps.example", "nobody"):
        raw = f"From: {sender}\r\nTo: sales@lakeside-pumps.example\r\nSubject: x\r\nMessage-ID: <1@x>\r\n\r\nPlease quote 5 LP-100\r\n"
        assessor.judge(raw.encode(), lambda _: Past())
    assert asked == ["firm.example"]


# ----------------------------------------------------------------------------------------------------------------- colleagues' names


@pytest.mark.parametrize(
    ("name", "own", "known"),
    [
        ("Wei Lan", True, True),
        ("WEI LAN", True, True),
        ("Đặng Phước", True, True),
        ('Wei "100%_" Lan', True, True),
        ("Wei", True, False),  # a first name is anybody's
        ("Wei Lan", False, False),  # a stranger of that name
        ("%_ Lan", True, False),
    ],
)
def test_the_store_knows_a_colleague_by_name(tmp_path, name, own, known):
    """S4: who plays a colleague bears his name."""
    store = Store.open(tmp_path / "triage.db")
    written = "Wei Lan" if name in ("WEI LAN", "%_ Lan") else name
    domain = "lakeside-pumps.example" if own else "other-house.example"
    one = mail("Please all be at the fair at nine.", "fair", f"x <wei@{domain}>")
    one = replace(one, from_=(Address(written, f"wei@{domain}"),))
    store.mails.keep("box", "INBOX", 1, [Fetched(1, b"raw", "hash", NOON)], NOON)
    row = earlier_row(one, read_words(one), classify(one, Past(), HANDBOOK, None), NOON)
    store.ledger.change("update mail set " + ", ".join(f"{key} = ?" for key in row) + ", suspected = 0", *row.values())
    stranger = replace(mail("Hello", "hello", "x <boss@gmail.com>", days=1), from_=(Address(name, "boss@gmail.com"),))
    found = past_of(store, "box", 2, stranger, HANDBOOK, NOON).house
    store.close()
    assert found == (frozenset([name.casefold()]) if known else frozenset())
