"""A small IMAP server with the habits of providers, as switches: what 163, QQ, Aliyun, Exchange, Gmail and cPanel do and RFC 3501 does not expect.

It has a real, if tiny, model of a mailbox: folders with UIDs, flags and bytes, EXAMINE beside SELECT, \\Seen set by a FETCH without PEEK.
Only what a careful client needs is there; every command is kept in `commands`, so that a test can tell what was never sent.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes
from typing import Literal, Self

from imapclient.imap_utf7 import decode, encode

PASSWORD = "a secret of the tests"
USES = {"Drafts": "\\Drafts", "Sent": "\\Sent", "Junk": "\\Junk", "Trash": "\\Trash"}


@dataclass(frozen=True)
class Quirks:
    """How this provider differs; the defaults are a server as the standards wish it."""

    id_needed: bool = False  # 163, 126: "Unsafe Login" on SELECT and EXAMINE until ID was sent after log-in
    search: Literal["", "no-parentheses", "everything", "refused", "lines", "hides"] = ""
    uidplus: bool = True
    special_use: Literal["yes", "lower", "asked", "none"] = "yes"
    folders: tuple[str, ...] = ("Drafts", "Sent", "Junk", "Trash")  # names without prefix; their uses follow the order of USES
    delimiter: str = "/"  # "" = NIL
    prefix: str = ""
    namespace: Literal["yes", "nil", "none", "odd"] = "yes"
    nested: bool = True  # CREATE inside another folder
    empty: frozenset[int] = frozenset()  # FETCH gives nothing for these UIDs ...
    empty_times: int = 2  # ... so often
    backwards: bool = False  # FETCH answers the last message first
    chatter: bool = False  # unsolicited FETCH, EXISTS, OK between the answers
    idle: Literal["yes", "none", "refused", "bye", "dead"] = "yes"
    logins_refused: int = 0  # the first log-ins: NO [UNAVAILABLE]
    greeted_with_bye: int = 0  # the first connections: too many
    uidnext: bool = True  # EXAMINE and STATUS tell it
    new_uidvalidity: bool = False  # another one for each session
    keywords: bool = True
    gmail: bool = False  # an APPEND whose Message-ID is known is answered OK, and nothing is kept
    dies_of: frozenset[int] = frozenset()  # the server process ends when one of these is fetched
    stores: Literal["unknown", "yes", "refused", "forgets", "dies"] = "unknown"  # STORE: forgets = OK, and nothing is kept
    read_only: frozenset[str] = frozenset()  # folders that SELECT opens as [READ-ONLY]
    copies: Literal["yes", "refused", "cut", "done-and-cut", "late"] = (
        "yes"  # the first COPY or MOVE: the line is cut; late = done after that
    )
    move: bool = False


@dataclass
class Message:
    raw: bytes
    flags: set[str]
    at: datetime


@dataclass
class Folder:
    name: str
    use: str = ""
    next: int = 1
    mails: dict[int, Message] = field(default_factory=dict)

    def add(self, raw: bytes, flags: set[str], gap: int = 1) -> int:
        uid = self.next + gap - 1
        self.mails[uid] = Message(raw, flags, datetime.now(UTC))
        self.next = uid + 1
        return uid


class Bye(Exception):
    """This connection ends."""


class ScriptedServer:
    """Listens on 127.0.0.1 as long as the block lasts."""

    def __init__(self, quirks: Quirks = Quirks()) -> None:
        self.quirks = quirks
        self.lock = threading.Condition()
        self.commands: list[str] = []
        self.lines: list[int] = []  # bytes of each command line
        self.sessions = 0
        self.logins = 0
        self.now_open = self.most_open = 0
        self.asked_empty: dict[int, int] = {}
        self.stored: list[str] = []  # what was asked of STORE
        self.copied = 0
        self.late: list[tuple[Folder, Folder, int, bool]] = []  # copies asked for and not made yet
        names = {f"{quirks.prefix}{name}": use for name, use in zip(quirks.folders, USES.values(), strict=False)}
        self.folders = {"INBOX": Folder("INBOX"), **{name: Folder(name, use) for name, use in names.items()}}
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._open: set[socket.socket] = set()

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for one in list(self._open):
            with contextlib.suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def deliver(self, *raws: bytes, folder: str = "INBOX", gap: int = 2) -> None:
        """New mail, with UIDs `gap` apart; whoever is in IDLE is told."""
        with self.lock:
            for raw in raws:
                self.folders[folder].add(raw.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), set(), gap)
            self.lock.notify_all()

    def carry(self, copies: list[tuple[Folder, Folder, int, bool]]) -> None:
        """Make these copies: (target, folder, UID, and then take it away)."""
        with self.lock:
            for target, folder, uid, moving in copies:
                mail = folder.mails[uid]
                target.add(mail.raw, set(mail.flags))
                if moving:
                    del folder.mails[uid]

    def contents(self, user: str, folder: str) -> dict[int, tuple[frozenset[str], bytes]]:
        """UID -> flags and bytes, seen behind the client's back."""
        with self.lock:
            return {uid: (frozenset(mail.flags), mail.raw) for uid, mail in self.folders[folder].mails.items()}

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            with self.lock:
                self.sessions += 1
                self.now_open += 1
                self.most_open = max(self.most_open, self.now_open)
                self._open.add(client)
            threading.Thread(target=self._serve, args=(client, self.sessions), daemon=True).start()

    def _serve(self, client: socket.socket, number: int) -> None:
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with contextlib.suppress(OSError, Bye, ValueError, IndexError):  # half a command, when the client was cut off
            _Session(self, client, number).talk()
        with contextlib.suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)
        client.close()
        with self.lock:
            self.now_open -= 1
            self._open.discard(client)


class _Session:
    """One connection."""

    def __init__(self, server: ScriptedServer, client: socket.socket, number: int) -> None:
        self.server, self.quirks, self.number = server, server.quirks, number
        self.client = client
        self.file = client.makefile("rb")
        self.known = self.examined = False  # ID was sent; the folder is open read-only
        self.folder: Folder | None = None
        self.does: Mapping[str, Callable[[str, list[bytes]], None]] = {
            "CAPABILITY": self._capability, "ID": self._id, "LOGIN": self._login, "LOGOUT": self._logout, "NOOP": self._ok, "LIST": self._list,
            "NAMESPACE": self._namespace, "STATUS": self._status, "EXAMINE": self._examine, "SELECT": self._examine, "UID SEARCH": self._search,
            "UID FETCH": self._fetch, "APPEND": self._append, "IDLE": self._idle, "CREATE": self._create,
            "UID COPY": self._copy,
        }  # fmt: skip
        if self.quirks.stores != "unknown":
            self.does = {**self.does, "UID STORE": self._store}
        if self.quirks.uidplus:
            self.does = {**self.does, "UID EXPUNGE": self._expunge}
        if self.quirks.move:
            self.does = {**self.does, "UID MOVE": self._copy}

    # -- the line ----------------------------------------------------------------------------------------------

    def say(self, *lines: str | bytes) -> None:
        self.client.sendall(b"".join((line.encode() if isinstance(line, str) else line) + b"\r\n" for line in lines))

    def talk(self) -> None:
        """Greet, then command by command until the end."""
        if self.number <= self.quirks.greeted_with_bye:
            self.say("* BYE too many connections from your address")
            return
        self.say("* OK ready")
        while line := self.file.readline():
            self.server.lines.append(len(line))
            words = self._words(line.rstrip(b"\r\n"))
            tag, name = words[0].decode(), words[1].decode().upper()
            rest = words[2:]
            if name == "UID":
                name, rest = f"UID {rest[0].decode().upper()}", rest[1:]
            self.server.commands.append(name if name != "SELECT" else f"SELECT {rest}")
            handler = self.does.get(name)
            if handler is None:
                self.say(f"{tag} BAD unknown command")
            else:
                handler(tag, rest)

    def _words(self, line: bytes) -> list[bytes]:
        """The command's words; parentheses stay one word, literals are fetched."""
        while (match := re.search(rb"\{(\d+)\+?\}$", line)) is not None:
            self.say("+ go on")
            literal = self.file.read(int(match.group(1)))
            rest = self.file.readline().rstrip(b"\r\n")
            line = line[: match.start()] + b'"' + literal.hex().encode() + b'"' + rest
        found = re.findall(rb'"((?:[^"\\]|\\.)*)"|(\((?:[^()]|\([^()]*\))*\))|(\S+)', line)
        return [re.sub(rb"\\(.)", rb"\1", quoted) if not (group or atom) else group or atom for quoted, group, atom in found]

    def _ok(self, tag: str, words: list[bytes]) -> None:
        self.say(f"{tag} OK done")

    # -- before a folder is open -------------------------------------------------------------------------------

    def _capability(self, tag: str, words: list[bytes]) -> None:
        quirks = self.quirks
        able = ["IMAP4rev1", "ID"]
        able += ["UIDPLUS"] if quirks.uidplus else []
        able += ["MOVE"] if quirks.move else []
        able += ["SPECIAL-USE"] if quirks.special_use in ("yes", "lower", "asked") else []
        able += ["LIST-EXTENDED"] if quirks.special_use == "asked" else []
        able += ["NAMESPACE"] if quirks.namespace != "none" else []
        able += ["IDLE"] if quirks.idle != "none" else []
        self.say("* CAPABILITY " + " ".join(able), f"{tag} OK done")

    def _id(self, tag: str, words: list[bytes]) -> None:
        self.known = self.known or self.folder is None
        self.say('* ID ("name" "scripted")', f"{tag} OK done")

    def _login(self, tag: str, words: list[bytes]) -> None:
        with self.server.lock:
            self.server.logins += 1
            refused = self.server.logins <= self.quirks.logins_refused
        if refused:
            self.say(f"{tag} NO [UNAVAILABLE] the user database is away")
        elif words[1].decode() != PASSWORD:
            self.say(f"{tag} NO [AUTHENTICATIONFAILED] wrong password")
        else:
            self.known = False  # only an ID after log-in counts
            self.say(f"{tag} OK logged in")

    def _logout(self, tag: str, words: list[bytes]) -> None:
        self.say("* BYE see you", f"{tag} OK done")
        raise Bye

    def _list(self, tag: str, words: list[bytes]) -> None:
        quirks = self.quirks
        delimiter = f'"{quirks.delimiter}"' if quirks.delimiter else "NIL"
        asked = any(b"SPECIAL-USE" in word.upper() for word in words[2:])
        for folder in self.server.folders.values():
            use = {"yes": folder.use, "lower": folder.use.lower(), "asked": folder.use if asked else "", "none": ""}[quirks.special_use]
            self.say(f'* LIST ({use or chr(92) + "HasNoChildren"}) {delimiter} "{encode(folder.name).decode()}"')
        self.say(f"{tag} OK done")

    def _namespace(self, tag: str, words: list[bytes]) -> None:
        quirks = self.quirks
        delimiter = f'"{quirks.delimiter}"' if quirks.delimiter else "NIL"
        answer = {"yes": f'(("{quirks.prefix}" {delimiter})) NIL NIL', "nil": "NIL NIL NIL", "odd": ""}[quirks.namespace]
        self.say(f"* NAMESPACE {answer}", f"{tag} OK done")

    def _create(self, tag: str, words: list[bytes]) -> None:
        name = decode(words[0])
        bare = name.removeprefix(self.quirks.prefix)
        inside = bool(self.quirks.delimiter) and self.quirks.delimiter in bare
        if not name.startswith(self.quirks.prefix) or (inside and not self.quirks.nested):
            self.say(f"{tag} NO CREATE: the folder's name is not allowed")
            return
        self.server.folders[name] = Folder(name)
        self.say(f"{tag} OK done")

    def _status(self, tag: str, words: list[bytes]) -> None:
        folder = self.server.folders.get(decode(words[0]))
        if folder is None:
            self.say(f"{tag} NO no such folder")
            return
        uidnext = f" UIDNEXT {folder.next}" if self.quirks.uidnext else ""
        self.say(
            f'* STATUS "{encode(folder.name).decode()}" (MESSAGES {len(folder.mails)}{uidnext} UIDVALIDITY {self._validity()})',
            f"{tag} OK done",
        )

    def _validity(self) -> int:
        return 1000 + (self.number if self.quirks.new_uidvalidity else 0)

    # -- folders -----------------------------------------------------------------------------------------------

    def _examine(self, tag: str, words: list[bytes]) -> None:
        if self.quirks.id_needed and not self.known:
            self.say(f"{tag} NO SELECT Unsafe Login. Please contact kefu@188.example for help")
            return
        folder = self.server.folders.get(decode(words[0]))
        if folder is None:
            self.folder = None
            self.say(f"{tag} NO [NONEXISTENT] no such folder")
            return
        self.folder = folder
        self.examined = self.server.commands[-1] == "EXAMINE" or folder.name in self.quirks.read_only
        flags = "\\Answered \\Flagged \\Deleted \\Seen \\Draft"
        self.say(f"* FLAGS ({flags})", f"* {len(folder.mails)} EXISTS", "* 0 RECENT", f"* OK [UIDVALIDITY {self._validity()}] valid")
        self.say(f"* OK [PERMANENTFLAGS ({flags}{' ' + chr(92) + '*' if self.quirks.keywords else ''})] limited")
        if self.quirks.uidnext:
            self.say(f"* OK [UIDNEXT {folder.next}] next")
        self.say(f"{tag} OK [READ-{'ONLY' if self.examined else 'WRITE'}] done")

    def _uids(self, text: str) -> list[int]:
        """The UIDs that a sequence set names, as RFC 3501 reads it: `n:*` always has the last one."""
        assert self.folder is not None
        there = sorted(self.folder.mails)
        found: set[int] = set()
        for part in text.split(","):
            first, _, last = part.partition(":")
            ends = [there[-1] if end == "*" else int(end) for end in (first, last or first)] if there else [0, 0]
            found |= {uid for uid in there if min(ends) <= uid <= max(ends)}
        return sorted(found)

    def _search(self, tag: str, words: list[bytes]) -> None:
        assert self.folder is not None
        mode = self.quirks.search
        text = b" ".join(words).decode()
        if mode == "refused" or (mode == "no-parentheses" and "(" in text):
            self.say(f"{tag} BAD parse command error")
            return
        if words[0].upper() == b"HEADER":
            wanted = words[2].strip(b'"')
            found = [uid for uid, mail in sorted(self.folder.mails.items()) if wanted in mail.raw]
        else:
            assert words[0].upper() == b"UID", "only UID sets are understood here"
            found = self._uids(words[1].decode())
        if mode == "everything":
            found = sorted(self.folder.mails)
        if mode == "hides":
            found = found[::2]
        for part in [[uid] for uid in found] if mode == "lines" else [found]:
            self.say("* SEARCH " + " ".join(map(str, part)))
        self.say(f"{tag} OK done")

    def _fetch(self, tag: str, words: list[bytes]) -> None:
        assert self.folder is not None
        folder, items = self.folder, words[1].decode()
        uids = self._uids(words[0].decode())
        places = {uid: place for place, uid in enumerate(sorted(folder.mails), 1)}
        for uid in reversed(uids) if self.quirks.backwards else uids:
            if uid in self.quirks.dies_of and "BODY.PEEK[]" in items:
                raise Bye
            if uid in self.quirks.empty and "BODY.PEEK[]" in items:
                asked = self.server.asked_empty[uid] = self.server.asked_empty.get(uid, 0) + 1
                if asked <= self.quirks.empty_times:
                    continue
            if self.quirks.chatter:  # about the message at place `uid`, which is another one than UID `uid`
                self.say(f"* {uid} FETCH (FLAGS (\\Answered \\Seen))", f"* {len(folder.mails)} EXISTS", "* OK Still here", "* 0 RECENT")
            self.say(b"* %d FETCH (UID %d" % (places[uid], uid) + self._items(folder, uid, items) + b")")
            if self.quirks.chatter:
                self.say(f"* {uid} FETCH (FLAGS (\\Answered))")
        self.say(f"{tag} OK done")

    def _items(self, folder: Folder, uid: int, items: str) -> bytes:
        mail = folder.mails[uid]
        out = b""
        for item in re.findall(r"BODY(?:\.PEEK)?\[[^\]]*\](?:<[^>]*>)?|RFC822\.SIZE|INTERNALDATE|FLAGS", items):
            if item.startswith("BODY") and ".PEEK" not in item and not self.examined:
                mail.flags.add("\\Seen")
            if item == "FLAGS":
                out += b" FLAGS (" + " ".join(sorted(mail.flags)).encode() + b")"
            elif item == "RFC822.SIZE":
                out += b" RFC822.SIZE %d" % len(mail.raw)
            elif item == "INTERNALDATE":
                out += b' INTERNALDATE "' + mail.at.strftime("%d-%b-%Y %H:%M:%S +0000").encode() + b'"'
            else:
                data, name = mail.raw, item.replace(".PEEK", "")
                if "HEADER.FIELDS" in item:
                    wanted = item.partition("(")[2].partition(")")[0].upper().split()
                    parsed = message_from_bytes(mail.raw)
                    data = b"".join(f"{key}: {value}\r\n".encode() for key, value in parsed.items() if key.upper() in wanted) + b"\r\n"
                elif "<" in item:
                    start, size = (int(number) for number in re.findall(r"\d+", item.partition("<")[2]))
                    data, name = mail.raw[start : start + size], f"BODY[]<{start}>"
                out += f" {name} {{{len(data)}}}\r\n".encode() + data
        return out

    def _store(self, tag: str, words: list[bytes]) -> None:
        assert self.folder is not None
        if self.quirks.stores == "dies":
            raise Bye
        if self.examined or self.quirks.stores == "refused":
            self.say(f"{tag} NO STORE: not allowed here")
            return
        self.server.stored.append(b" ".join(words).decode())
        names = set(words[2].decode().strip("()").split())
        for uid in self._uids(words[0].decode()) if self.quirks.stores == "yes" else []:
            flags = self.folder.mails[uid].flags
            flags.update(names) if words[1].startswith(b"+") else flags.difference_update(names)
        self.say(f"{tag} OK done")

    def _copy(self, tag: str, words: list[bytes]) -> None:
        """COPY and MOVE."""
        assert self.folder is not None
        target, mode = self.server.folders.get(decode(words[1])), self.quirks.copies
        moving = self.server.commands[-1] == "UID MOVE"
        if target is None or mode == "refused":
            self.say(f"{tag} NO [TRYCREATE] no such folder" if target is None else f"{tag} NO [OVERQUOTA] no more of that")
            return
        with self.server.lock:
            self.server.copied += 1
            first = self.server.copied == 1
        if mode == "cut" and first:
            raise Bye
        todo = [(target, self.folder, uid, moving) for uid in self._uids(words[0].decode())]
        if mode == "late" and first:
            self.server.late += todo
            raise Bye
        self.server.carry(todo)
        if mode == "done-and-cut" and first:
            raise Bye
        self.say(f"{tag} OK done")

    def _expunge(self, tag: str, words: list[bytes]) -> None:
        """UID EXPUNGE (RFC 4315)."""
        assert self.folder is not None
        with self.server.lock:
            for uid in self._uids(words[0].decode()):
                if "\\Deleted" in self.folder.mails[uid].flags:
                    del self.folder.mails[uid]
        self.say(f"{tag} OK done")

    def _append(self, tag: str, words: list[bytes]) -> None:
        folder = self.server.folders.get(decode(words[0]))
        if folder is None:
            self.say(f"{tag} NO [TRYCREATE] no such folder")
            return
        raw = bytes.fromhex(words[-1].decode())
        flags = set(words[1].decode().strip("()").split())
        same = [uid for uid, mail in folder.mails.items() if _id_of(mail.raw) == _id_of(raw)]
        uid = same[0] if same and self.quirks.gmail else folder.add(raw, flags)
        self.say(f"{tag} OK [APPENDUID {self._validity()} {uid}] done" if self.quirks.uidplus else f"{tag} OK done")

    def _idle(self, tag: str, words: list[bytes]) -> None:
        if self.quirks.idle in ("none", "refused"):
            self.say(f"{tag} BAD command not supported")
            return
        self.say("+ idling")
        if self.quirks.idle == "bye":
            self.say("* BYE autologout")
            raise Bye
        if self.quirks.idle == "dead":
            while self.file.readline():
                pass
            raise Bye
        done = threading.Event()
        threading.Thread(target=self._push, args=(done,), daemon=True).start()
        self.file.readline()  # DONE
        with self.server.lock:
            done.set()
            self.server.lock.notify_all()
        self.say(f"{tag} OK done")

    def _push(self, done: threading.Event) -> None:
        assert self.folder is not None
        with self.server.lock, contextlib.suppress(OSError):
            count = len(self.folder.mails)
            while not done.is_set():
                if count != len(self.folder.mails):
                    count = len(self.folder.mails)
                    self.say(f"* {count} EXISTS")
                self.server.lock.wait(5)


def _id_of(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"]).strip()
