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


def known() -> frozenset[str]:
    """The names of all steps that this program knows."""
    return frozenset(one.name for one in migrations._migrations)


def _statements(db: Database, script: str) -> None:
    """Several statements in the running transaction (`executescript` would commit it first)."""
    for statement in script.split(";\n"):
        if statement.strip():
            db.conn.execute(statement)
