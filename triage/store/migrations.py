"""The history of the database schema: a list of functions, each applied once, in order."""

from __future__ import annotations

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

migrations = Migrations("triage")


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m001_mail(db: Database) -> None:
    """Folders, the UIDs in them, the mails behind those, what was decided and what is to be done.

    `place` is keyed by the only name IMAP guarantees for a message (RFC 3501 2.3.1.1): folder + UIDVALIDITY + UID.
    Several places may hold one mail (a copy, a folder rebuilt by the server), so `mail` is apart from it.
    """
    _statements(
        db,
        """
        create table note (key text primary key, value text not null);
        create table folder (
            account text not null, name text not null, uidvalidity integer not null,
            first_seen text not null,
            on_server integer not null default 0, known integer not null default 0, aside integer not null default 0,
            reconciled_at text,
            primary key (account, name, uidvalidity)
        );
        create table mail (
            id integer primary key,
            account text not null, raw_hash text not null, raw blob not null, size integer not null,
            received_at text not null, answered integer not null default 0, truncated integer not null default 0,
            kept_at text not null,
            state text not null default 'waiting' check (state in ('waiting', 'judged', 'aside')),
            tries integer not null default 0, problem text,
            identity text, copy_of integer references mail(id),
            message_id text, from_email text, from_domain text, subject_base text, date text,
            kind text, suspected integer, suspicion real, level integer, class text, country text,
            verdict text, earlier text, no_draft text, judged_at text
        );
        create unique index mail_raw on mail (account, raw_hash);
        create index mail_waiting on mail (account, state) where state = 'waiting';
        create index mail_identity on mail (account, identity);
        create index mail_message_id on mail (message_id);
        create index mail_sender on mail (from_email);
        create index mail_domain on mail (from_domain);
        create index mail_recent on mail (received_at);
        create table place (
            account text not null, folder text not null, uidvalidity integer not null, uid integer not null,
            outcome text not null check (outcome in ('before', 'stored', 'copy', 'unfetched', 'aside', 'gone')),
            mail integer references mail(id), problem text,
            tries integer not null default 0, try_after text, seen_at text not null,
            primary key (account, folder, uidvalidity, uid)
        ) without rowid;
        create index place_mail on place (mail);
        create index place_unfetched on place (account, outcome) where outcome = 'unfetched';
        create table reference (message_id text not null, mail integer not null references mail(id), primary key (message_id, mail)) without rowid;
        create table action (
            id integer primary key, mail integer not null references mail(id), account text not null,
            kind text not null, payload text not null,
            state text not null default 'open' check (state in ('open', 'done', 'failed')),
            tries integer not null default 0, try_after text, problem text, changed_at text not null
        );
        create index action_open on action (account) where state = 'open';
        create index action_mail on action (mail);
        create table draft (
            id integer primary key, mail integer not null references mail(id), account text not null, version integer not null,
            message_id text not null unique, raw blob not null,
            template text not null, language text not null, recipients text not null, subject text not null,
            ready_by text not null, send_at text not null, timing text not null, open_questions text not null default '[]',
            state text not null default 'planned' check (state in ('planned', 'appending', 'saved', 'dropped')),
            folder text, uidvalidity integer, uid integer, first_uid integer, changed_at text not null
        );
        create index draft_mail on draft (mail);
        create table sent (
            account text not null, folder text not null, uidvalidity integer not null, uid integer not null,
            message_id text, subject_base text, recipients text not null default '[]', date text,
            primary key (account, folder, uidvalidity, uid)
        ) without rowid;
        create index sent_message_id on sent (message_id);
        create table sent_reference (message_id text not null, account text not null, sent_id text, date text, primary key (message_id, account, sent_id)) without rowid;
        create table account_state (
            account text primary key, connected_at text, trouble text, remedy text, trouble_at text, passed_at text
        );
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m002_erased(db: Database) -> None:
    """A place may be 'erased': the UID still counts in the reconciliation, and nothing else is kept of the mail.

    SQLite cannot change a CHECK, so the table is made anew; nothing refers to it.
    """
    _statements(
        db,
        """
        create table place_new (
            account text not null, folder text not null, uidvalidity integer not null, uid integer not null,
            outcome text not null check (outcome in ('before', 'stored', 'copy', 'unfetched', 'aside', 'gone', 'erased')),
            mail integer references mail(id), problem text,
            tries integer not null default 0, try_after text, seen_at text not null,
            primary key (account, folder, uidvalidity, uid)
        ) without rowid;
        insert into place_new select account, folder, uidvalidity, uid, outcome, mail, problem, tries, try_after, seen_at from place;
        drop table place;
        alter table place_new rename to place;
        create index place_mail on place (mail);
        create index place_unfetched on place (account, outcome) where outcome = 'unfetched';
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m003_junk(db: Database) -> None:
    """Which folders are junk folders, and which mails lay nowhere else when they were judged (`mail.junk`)."""
    _statements(
        db,
        """
        alter table folder add column junk integer not null default 0;
        alter table mail add column junk integer not null default 0;
        create index mail_copies on mail (copy_of) where copy_of is not null
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m004_drafts(db: Database) -> None:
    """Why a draft is worded as it is, why it was dropped, and when it was looked for in vain after an APPEND whose end is unknown."""
    _statements(
        db,
        """
        alter table draft add column because text;
        alter table draft add column dropped_because text;
        alter table draft add column missed_at text;
        create index draft_missed on draft (account, missed_at) where missed_at is not null
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m005_promises(db: Database) -> None:
    """Until when a draft promises the buyer an answer: once it has left, that is the next deadline (T5)."""
    _statements(db, "alter table draft add column promised_by text")


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m006_outbox(db: Database) -> None:
    """What people approved, what is to leave and what became of it, and who answered which mail when.

    `approval` holds each thing found in the mailbox (or said by command) that may mean yes, also what was refused, so that it is told
    once; it has ended when it is not found any more. `draft.watched` tells that a look has been taken since the draft lay there: what is
    found for the first time after that was put there by a person. `outbox` has one row a mail: two letters never leave in answer to
    one. `answer` is what became of a mail, by whomever.
    """
    _statements(
        db,
        """
        create table approval (
            id integer primary key, account text not null,
            mail integer references mail(id), draft integer references draft(id),
            who text not null check (who in ('owner', 'supervisor')),
            way text not null check (way in ('folder', 'keyword', 'flag', 'command')),
            folder text, uidvalidity integer, uid integer,
            inquiry integer not null default 0, content text, any_recipients integer not null default 0,
            state text not null check (state in ('given', 'refused', 'withdrawn')), why text,
            at text not null, ended_at text
        );
        create index approval_standing on approval (account) where ended_at is null;
        create index approval_draft on approval (draft);
        create index approval_mail on approval (mail);
        create table outbox (
            id integer primary key, account text not null,
            mail integer not null unique references mail(id), draft integer not null references draft(id),
            state text not null check (state in ('waiting', 'by hand', 'sending', 'unsure', 'left', 'sent', 'refused', 'withdrawn', 'answered')),
            approved_at text not null, second text not null default '[]', answered_before integer not null default 0,
            due text, missed integer not null default 0, tries integer not null default 0, try_after text, why text,
            content text, message_id text, recipients text not null default '[]', raw blob, answers_new integer not null default 1,
            attempted_at text, left_at text, reply text,
            folder text, uidvalidity integer, uid integer,
            sent_folder text, sent_uidvalidity integer, sent_first_uid integer,
            copied text not null default '' check (copied in ('', 'appending', 'done', 'failed')), copy_tried_at text,
            marked integer not null default 0, cleared integer not null default 0,
            changed_at text not null
        );
        create index outbox_state on outbox (account, state);
        create index outbox_attempted on outbox (attempted_at) where attempted_at is not null;
        create index outbox_draft on outbox (draft);
        create table answer (
            mail integer primary key references mail(id), account text not null, draft integer references draft(id),
            by text not null check (by in ('program', 'person', 'colleague')), found_by text not null,
            message_id text, at text not null, in_time integer, our_seconds integer, their_seconds integer,
            used text not null default '' check (used in ('', 'unchanged', 'edited', 'discarded')), raw blob
        );
        create index answer_draft on answer (draft);
        create index sent_subject on sent (account, subject_base);
        alter table draft add column watched integer not null default 0;
        alter table draft add column touched text
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m007_bounces(db: Database) -> None:
    """Which addresses of ours came back, by which report (stage M)."""
    _statements(
        db,
        """
        create table bounce (
            mail integer not null references mail(id), address text not null, original text, status text not null default '',
            final integer not null, at text not null, primary key (mail, address)
        ) without rowid;
        create index bounce_address on bounce (address);
        create index bounce_original on bounce (original) where original is not null
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m008_digest(db: Database) -> None:
    """Which mornings had their digest; nothing of what stood in it."""
    _statements(
        db,
        """
        create table digest (
            account text not null, day text not null, message_id text not null,
            state text not null check (state in ('none', 'appending', 'laid', 'refused')),
            folder text not null default '', uidvalidity integer not null default 0, first_uid integer not null default 0,
            until text not null, changed_at text not null, missed_at text, tries integer not null default 0, try_after text,
            primary key (account, day)
        ) without rowid
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m009_label(db: Database) -> None:
    """What people said about mail (handbook 8); nothing is deleted when a label is taken back, so that it can be shown."""
    _statements(
        db,
        """
        create table label (
            id integer primary key, mail integer not null references mail(id), account text not null,
            field text not null check (field in ('kind', 'suspected', 'level', 'class')), value text not null,
            source text not null check (source in ('folder', 'keyword', 'command', 'backfill')), said text not null default '',
            state text not null check (state in ('active', 'held', 'undone')), why text,
            at text not null, ended_at text,
            folder text, uidvalidity integer, uid integer, back text
        );
        create index label_mail on label (mail, field, state);
        create index label_state on label (account, state, at);
        create index label_place on label (folder, uidvalidity, uid) where folder is not null
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m010_labelled(db: Database) -> None:
    """Which newer label set one aside, and whether the record was corrected by it; what the program itself had said (null: nobody labelled it)."""
    _statements(
        db,
        """
        alter table label add column replaced_by integer;
        alter table label add column applied integer not null default 0;
        create index label_unapplied on label (account) where not applied;
        create index label_replaced on label (replaced_by) where replaced_by is not null;
        alter table mail add column own_verdict text
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m011_kept_promises(db: Database) -> None:
    """By which settings a draft that promises was looked at last, and how many answers had left when it was written (T5)."""
    _statements(
        db,
        """
        alter table draft add column weighed text not null default '';
        alter table draft add column after_answers integer not null default 0
        """,
    )


@migrations()  # type: ignore[untyped-decorator]  # sqlite-utils is not checked here
def m012_edited(db: Database) -> None:
    """A draft as a person edited it, and when that was seen: what `triage show` shows."""
    _statements(
        db,
        """
        alter table draft add column edited blob;
        alter table draft add column edited_at text
        """,
    )


def known() -> frozenset[str]:
    """The names of all steps that this program knows."""
    return frozenset(one.name for one in migrations._migrations)


def _statements(db: Database, script: str) -> None:
    """Several statements in the running transaction (`executescript` would commit it first)."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)
