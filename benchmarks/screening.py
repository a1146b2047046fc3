"""What screening for fraud costs a message on one core; run by hand: `python benchmarks/screening.py CONFIG PATH...`

CONFIG is a home's config.toml, PATH what `triage classify` takes. Screening is all that finds signs: authentication, the words and
their facets, links and attachments, look-alikes and price probes, the base model's opinion. Every message is screened several times with the
history that it met, and the fastest counts, since others work on the machine too. The limit is 2 ms for the median.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from triage import classify, logs, workshop
from triage.handbook.case import own_texts
from triage.handbook.concepts import concepts_of
from triage.handbook.inquiry import understand
from triage.handbook.learnt import opinion_of
from triage.handbook.signs import signs_of, suspicion_of, weight_of
from triage.handbook.signs_words import facets_in
from triage.history import History, earlier_of
from triage.home import find
from triage.mail.auth import authentication
from triage.mail.message import parse
from triage.mail.text import read_words
from triage.mailbox.files import in_date_order, messages

ROUNDS = 3
LIMIT = 2.0  # ms


def main() -> None:
    """Measure and print."""
    logs.hush()
    home = find(Path(sys.argv[1]))
    assessor = workshop.assessor_of(home, workshop.cached_model())
    history = History(home.config.who, home.customers)
    rows = []
    for message in in_date_order(messages(sys.argv[2:])):
        mail = parse(message.read())
        words = read_words(mail)
        past = history.past_of(mail)
        inquiry = understand(mail, words, assessor.handbook.catalogue, assessor.handbook.seller)
        case = classify.case_of(mail, words, inquiry, past, assessor.handbook)
        best = float("inf")
        for _ in range(ROUNDS):
            began = time.process_time()
            authentication(mail, home.config.who.trusted_authserv)
            texts = own_texts(mail, words, case.proven)
            signs = signs_of(case, facets_in(concepts_of(texts)))
            opinion_of(case)
            suspicion_of(weight_of(signs))
            best = min(best, time.process_time() - began)
        rows.append((best * 1000, message.name))
        history.add(earlier_of(mail, words, classify.judge(case, assessor.model)))
    rows.sort()
    median = rows[len(rows) // 2][0]
    print(f"{len(rows)} messages: median {median:.2f} ms, 90 % {rows[int(len(rows) * 0.9)][0]:.2f} ms, worst {rows[-1][0]:.1f} ms")
    print(f"slowest: {rows[-1][1]}")
    if median > LIMIT:
        raise SystemExit(f"more than {LIMIT:g} ms")


if __name__ == "__main__":
    main()
