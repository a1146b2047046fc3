"""Settings: config.toml read strictly into frozen values.

The file is its own manual (`config.toml` at the top of the repository, or `triage init --print`). Everything that
is wrong with it is told at once; an unknown key is answered with the nearest known one. Secrets never stand in it:
an account names an environment variable, a file or a command that gives its password or token.
"""

from __future__ import annotations

import difflib
import ipaddress
import re
import shlex
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import MISSING, dataclass, field, fields, replace
from datetime import date, time
from typing import Any, Literal, get_type_hints
from zoneinfo import ZoneInfo

import msgspec

from triage.choices import read_rows
from triage.digest_settings import DigestTable
from triage.errors import ConfigError
from triage.labels_settings import LabelsTable
from triage.learning_settings import LearningTable
from triage.terms import Seller, Sentence, sentence

Security = Literal["tls", "starttls", "none"]
Auth = Literal["password", "xoauth2"]

SIGN_IDS = ("F1", "F2", "F3", "F4", "F5", "J1", "J2", "J3", "J4", "J5", "P1", "P2", "S1", "S2", "S3", "S4", "S5", "S6", "S7", "O1")
DOMAIN = re.compile(r"[^\s/@:]{1,253}\.[^\s/@:.]{2,63}")
LANGUAGE_CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
EXAMPLE_SELLER = "Example Export Co., Ltd."  # of the shipped config.toml
# section, key, lowest, highest
RANGES: tuple[tuple[str, str, float, float], ...] = (
    ("ingest", "draft_max_age_days", 0, 3650),
    ("ingest", "batch_megabytes", 0.01, 1000),
    ("ingest", "batch_messages", 1, 10_000),
    ("ingest", "max_message_megabytes", 0.1, 1000),
    ("ingest", "connect_timeout_seconds", 1, 600),
    ("ingest", "command_timeout_seconds", 1, 3600),
    ("ingest", "idle_renew_minutes", 0.1, 29),
    ("ingest", "fetch_tries", 1, 100),
    ("reading", "attachment_megabytes", 0.01, 25),
    ("reading", "attachments_per_mail", 0, 10),
    ("reading", "attachment_pages", 1, 100),
    ("reading", "attachment_seconds", 1, 120),
    ("reading", "attachment_memory_megabytes", 256, 8192),
    ("store", "keep_raw_days", 0, 36_500),
    ("approval", "large_usd", 0, 1_000_000_000),
    ("labels", "flood", 1, 100_000),
    ("reply", "validity_days", 0, 3650),
    ("reply", "promise_days", 0, 60),
    ("reply", "max_cc", 0, 100),
    ("signs", "threshold", 0, 1),
    ("signs", "lookup_seconds", 0.1, 30),
)

FRESH_ONE = sentence("Compare with a fresh one: `triage init --print`.")


@dataclass(frozen=True, slots=True)
class SellerTable:
    """`[seller]`: who we are (keys of the gold mailboxes' seller.toml)."""

    name: str
    domain: str
    address: str
    country: str
    timezone: str
    language: str = "en"
    business: str = ""
    restricted_countries: tuple[str, ...] = ()
    competitor_domains: tuple[str, ...] = ()
    trusted_authserv: str | tuple[str, ...] = ""


@dataclass(frozen=True, slots=True)
class Files:
    """`[files]`: paths relative to the config file; "" = none."""

    catalogue: str = ""
    customers: str = ""
    answers: str = ""
    freight: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """`[[accounts]]`: one mailbox to watch over IMAP (RFC 3501)."""

    name: str
    host: str
    user: str
    port: int = 0
    security: Security = "tls"
    ca_file: str = ""
    auth: Auth = "password"
    password_env: str = ""
    password_file: str = ""
    password_command: str = ""
    token_command: str = ""
    folders: tuple[str, ...] = ("INBOX",)
    idle: bool = True
    poll_seconds: int = 60
    since: date | None = None
    drafts: str = ""
    sent: str = ""
    junk: str = ""
    sending: Mapping[str, Any] = field(default_factory=dict)  # `[accounts.sending]`: keys of `SendingTable` that differ for this one

    @property
    def imap_port(self) -> int:
        """The port in use: 993 for TLS, 143 otherwise, unless set."""
        return self.port or (993 if self.security == "tls" else 143)


@dataclass(frozen=True, slots=True)
class Ingest:
    """`[ingest]`: how mail is read."""

    draft_max_age_days: float = 3.0
    batch_megabytes: float = 8.0
    batch_messages: int = 200
    max_message_megabytes: float = 25.0
    connect_timeout_seconds: float = 20.0
    command_timeout_seconds: float = 60.0
    idle_renew_minutes: float = 14.0
    fetch_tries: int = 8
    read_junk: bool = True


@dataclass(frozen=True, slots=True)
class ReadingTable:
    """`[reading]`: which files of a buyer's mail are read, and what that may cost."""

    attachments: bool = True
    attachment_megabytes: float = 5.0
    attachments_per_mail: int = 3
    attachment_pages: int = 10
    attachment_seconds: float = 10.0
    attachment_memory_megabytes: int = 512


@dataclass(frozen=True, slots=True)
class StoreTable:
    """`[store]`: what is kept, and how long."""

    keep_raw_days: int = 0


@dataclass(frozen=True, slots=True)
class DraftsTable:
    """`[drafts]`: whether and how replies are laid into Drafts."""

    enabled: bool = True
    flags: tuple[str, ...] = ("\\Draft", "\\Seen")
    html: bool = True


@dataclass(frozen=True, slots=True)
class ApprovalTable:
    """`[approval]`: what in a mailbox means a person's yes to a draft (handbook 4.3), and who must say it (L1, O2)."""

    folders: bool = True
    keyword: bool = True
    flag: bool = False
    supervisor: bool = False
    large_usd: float = 10_000.0


SECRETS = ("password_env", "password_file", "password_command", "token_command")


@dataclass(frozen=True, slots=True)
class SendingTable:
    """`[sending]`: whether and by which server approved letters leave (RFC 6409); what is "" or 0 is as the account has it."""

    enabled: bool = False
    host: str = ""
    port: int = 0
    security: Literal["", "tls", "starttls", "none"] = ""
    ca_file: str = ""
    user: str = ""
    auth: Literal["", "password", "xoauth2"] = ""
    password_env: str = ""
    password_file: str = ""
    password_command: str = ""
    token_command: str = ""

    def with_(self, given: Mapping[str, Any]) -> SendingTable:
        """These settings with an account's own ones; a secret of its own takes the place of whichever was named here."""
        cleared = dict.fromkeys(SECRETS, "") if any(given.get(key) for key in SECRETS) else {}
        return replace(self, **{**cleared, **given})


@dataclass(frozen=True, slots=True)
class MarksTable:
    """`[marks]`: whether and how the mail itself shows the verdict."""

    way: Literal["nothing", "keyword", "folder", "auto"] = "nothing"
    move_suspected: bool = False

    @property
    def wanted(self) -> bool:
        """Something is to be done to mail at all."""
        return self.way != "nothing" or self.move_suspected


@dataclass(frozen=True, slots=True)
class Reply:
    """`[reply]`: what letters may say about us."""

    templates: str = "templates/replies"
    person: str = ""
    title: str = ""
    phone: str = ""
    mobile: str = ""
    fax: str = ""
    postal_address: str = ""
    spare_email: str = ""
    website: str = ""
    im: str = ""
    introduction: str | Mapping[str, str] = ""
    quote_prices: bool = True
    quote_notes: bool = True
    payment_terms: str = ""
    fob_port: str = ""
    validity_days: int = 0
    sample_charged: bool = True
    sample_refunded: bool = True
    sample_freight_collect: bool = True
    promise_days: int = 1
    max_cc: int = 5
    languages: tuple[str, ...] = ()
    choice: tuple[Mapping[str, Any], ...] = ()  # rows of the table of letters, see `choices.read_rows`


@dataclass(frozen=True, slots=True)
class Hours:
    """`[hours]`: working hours, "HH:MM-HH:MM" (T1-T9, T6)."""

    seller: tuple[str, ...] = ("09:00-12:00", "13:30-18:00")
    seller_days: tuple[int, ...] = ()
    seller_holidays: tuple[date, ...] = ()
    seller_workdays: tuple[date, ...] = ()
    buyer: tuple[str, ...] = ("09:00-17:00",)
    buyer_days: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    buyer_holidays: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    buyer_workdays: Mapping[str, tuple[date, ...]] = field(default_factory=dict)
    wait_for_morning: bool = False


@dataclass(frozen=True, slots=True)
class Signs:
    """`[signs]`: which signs count, and how much (handbook 1)."""

    threshold: float = 0.9
    off: tuple[str, ...] = ()
    weights: Mapping[str, float] = field(default_factory=dict)
    allow: tuple[str, ...] = ()
    deny: tuple[str, ...] = ()
    lookups: bool = False
    lookup_seconds: float = 2.0


@dataclass(frozen=True, slots=True)
class Program:
    """`[program]`: the program itself."""

    language: str = ""
    log_level: Literal["debug", "info", "warning", "error"] = "info"
    reload_seconds: float = 5.0


@dataclass(frozen=True, slots=True)
class Config:
    """Everything config.toml says, checked."""

    seller: SellerTable
    files: Files = Files()
    accounts: tuple[Account, ...] = ()
    ingest: Ingest = Ingest()
    reading: ReadingTable = ReadingTable()
    store: StoreTable = StoreTable()
    drafts: DraftsTable = DraftsTable()
    marks: MarksTable = MarksTable()
    approval: ApprovalTable = ApprovalTable()
    sending: SendingTable = SendingTable()
    digest: DigestTable = DigestTable()  # noqa: RUF009  # a frozen value
    labels: LabelsTable = LabelsTable()  # noqa: RUF009  # a frozen value
    learning: LearningTable = LearningTable()  # noqa: RUF009  # a frozen value
    reply: Reply = Reply()
    hours: Hours = Hours()
    signs: Signs = Signs()
    program: Program = Program()

    @property
    def who(self) -> Seller:
        """`[seller]` as the pure layers know it."""
        trusted = self.seller.trusted_authserv
        return Seller(
            name=self.seller.name,
            domain=self.seller.domain.lower(),
            address=self.seller.address.lower(),
            country=self.seller.country.upper(),
            timezone=self.seller.timezone,
            language=self.seller.language,
            business=self.seller.business,
            restricted_countries=tuple(code.upper() for code in self.seller.restricted_countries),
            competitor_domains=tuple(domain.lower() for domain in self.seller.competitor_domains),
            trusted_authserv=tuple(name for name in ((trusted,) if isinstance(trusted, str) else trusted) if name),
        )

    def sending_of(self, account: Account) -> SendingTable:
        """How letters of this account leave: `[sending]`, and what `[accounts.sending]` says otherwise."""
        return self.sending.with_(account.sending)

    @property
    def language(self) -> str:
        """The language the program speaks: `[program] language`, else the seller's."""
        return self.program.language or self.seller.language


SECTIONS: tuple[tuple[str, type], ...] = (
    ("seller", SellerTable),
    ("files", Files),
    ("ingest", Ingest),
    ("reading", ReadingTable),
    ("store", StoreTable),
    ("drafts", DraftsTable),
    ("marks", MarksTable),
    ("approval", ApprovalTable),
    ("sending", SendingTable),
    ("digest", DigestTable),
    ("labels", LabelsTable),
    ("learning", LearningTable),
    ("reply", Reply),
    ("hours", Hours),
    ("signs", Signs),
    ("program", Program),
)


def read(text: str, name: str = "config.toml") -> Config:
    """The settings in `text`. Raises `ConfigError` that lists every problem found."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(sentence("{file} is not valid TOML: {error}.", file=name, error=error), FRESH_ONE) from None
    problems: list[Sentence] = []
    known = [section for section, _ in SECTIONS] + ["accounts"]
    problems += [_unknown(f"{name}:", key, known) for key in document if key not in known]
    values: dict[str, Any] = {}
    for section, kind in SECTIONS:
        table = document.get(section, {})
        if not isinstance(table, dict):
            problems.append(sentence("{where} must be a table ([{section}]).", where=f"{name}: {section}", section=section))
            continue
        value = _table(kind, table, f"{name}: [{section}]", problems)
        if value is not None:
            values[section] = value
    values["accounts"] = tuple(_accounts(document.get("accounts", []), name, problems))
    if (sending := values.get("sending")) is not None:
        problems += _sending_problems(sending, values["accounts"], name)
    if isinstance(document.get("seller"), dict):
        problems += _seller_problems(document["seller"], name)
    if "hours" in values:
        problems += _hours_problems(values["hours"], name)
    problems += _range_problems(values, name)
    if problems:
        raise ConfigError(_all(problems), FRESH_ONE, tuple(problems))
    return Config(**values)


def _all(problems: list[Sentence]) -> Sentence:
    if len(problems) == 1:
        return problems[0]
    return sentence("{n} problems in the settings:\n{list}", n=len(problems), list="\n".join(f"  - {problem}" for problem in problems))


def _unknown(where: str, key: str, known: list[str]) -> Sentence:
    near = difflib.get_close_matches(key, known, n=1, cutoff=0.5)
    if near:
        return sentence("{where} has no setting '{key}', did you mean '{near}'?", where=where, key=key, near=near[0])
    return sentence("{where} has no setting '{key}'; known are {known}.", where=where, key=key, known=", ".join(known))


def _table(kind: type, table: Mapping[str, Any], where: str, problems: list[Sentence]) -> Any:
    """One section as its dataclass, each key converted on its own so that all problems show."""
    hints = get_type_hints(kind)
    names = [f.name for f in fields(kind)]
    problems += [_unknown(where, key, names) for key in table if key not in names]
    values: dict[str, Any] = {}
    before = len(problems)
    for f in fields(kind):
        if f.name in table:
            try:
                values[f.name] = msgspec.convert(table[f.name], hints[f.name], strict=True)
            except msgspec.ValidationError as error:
                problems.append(sentence("{where} {key}: {error}.", where=where, key=f.name, error=str(error).rstrip(".")))
        elif f.default is MISSING and f.default_factory is MISSING:
            problems.append(sentence("{where} needs '{key}'.", where=where, key=f.name))
    return kind(**values) if len(problems) == before or all(k in values for k in _required(kind)) else None


def _required(kind: type) -> list[str]:
    return [f.name for f in fields(kind) if f.default is MISSING and f.default_factory is MISSING]


def _accounts(tables: object, name: str, problems: list[Sentence]) -> list[Account]:
    if not isinstance(tables, list):
        problems.append(sentence("{where} must be a list of tables ([[accounts]]).", where=f"{name}: accounts"))
        return []
    accounts: list[Account] = []
    for number, table in enumerate(tables, 1):
        label = table.get("name") if isinstance(table, dict) else None
        where = f"{name}: [[accounts]] {label or number}"
        account: Account | None = _table(Account, table, where, problems) if isinstance(table, dict) else None
        if account is not None:
            problems += _account_problems(account, where)
            accounts.append(account)
    names = [account.name for account in accounts]
    problems += [
        sentence("{where}: two accounts are called '{name}'.", where=name, name=double)
        for double in sorted({one for one in names if names.count(one) > 1})
    ]
    return accounts


def _account_problems(account: Account, where: str) -> list[Sentence]:
    problems: list[Sentence] = []
    given = [key for key in ("password_env", "password_file", "password_command") if getattr(account, key)]
    if account.auth == "password" and len(given) != 1:
        problems.append(
            sentence("{where} needs exactly one of password_env, password_file, password_command ({n} given).", where=where, n=len(given))
        )
    if account.auth == "xoauth2" and not account.token_command:
        problems.append(sentence('{where} with auth = "xoauth2" needs token_command.', where=where))
    for key in ("password_command", "token_command"):
        try:
            shlex.split(getattr(account, key))
        except ValueError as error:
            problems.append(sentence("{where} {key}: {error}.", where=where, key=key, error=error))
    if account.security == "none" and not on_this_machine(account.host):
        problems.append(
            sentence(
                '{where} security = "none" would send the password in clear to {host}; use "tls" or "starttls".',
                where=where,
                host=account.host,
            )
        )
    if not account.folders:
        problems.append(sentence('{where} folders is empty: name at least one, for example ["INBOX"].', where=where))
    if account.poll_seconds < 1:
        problems.append(sentence("{where} poll_seconds must be at least 1.", where=where))
    if not 0 <= account.port <= 65535:
        problems.append(sentence("{where} port must lie between 1 and 65535.", where=where))
    return problems


def _sending_problems(sending: SendingTable, accounts: Sequence[Account], name: str) -> list[Sentence]:
    """What is wrong with `[sending]` and each account's own `[accounts.sending]`."""
    problems = _way_out_problems(sending, f"{name}: [sending]")
    for account in accounts:
        where = f"{name}: [[accounts]] {account.name} [accounts.sending]"
        before = len(problems)
        _table(SendingTable, account.sending, where, problems)
        if account.sending and len(problems) == before:
            problems += _way_out_problems(sending.with_(account.sending), where)
    return problems


def _way_out_problems(one: SendingTable, where: str) -> list[Sentence]:
    problems: list[Sentence] = []
    if (given := sum(bool(getattr(one, key)) for key in SECRETS[:3])) > 1:
        problems.append(
            sentence("{where} needs at most one of password_env, password_file, password_command ({n} given).", where=where, n=given)
        )
    for key in ("password_command", "token_command"):
        try:
            shlex.split(getattr(one, key))
        except ValueError as error:
            problems.append(sentence("{where} {key}: {error}.", where=where, key=key, error=error))
    if one.security == "none" and not on_this_machine(one.host):
        problems.append(
            sentence('{where} security = "none" would send the password in clear to {host}; use "tls" or "starttls".', where=where, host=one.host or "?")
        )  # fmt: skip
    if not 0 <= one.port <= 65535:
        problems.append(sentence("{where} port must lie between 1 and 65535.", where=where))
    return problems


def on_this_machine(host: str) -> bool:
    """A loopback address or name: nobody listens on the way."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host.lower() in ("localhost", "localhost.localdomain", "ip6-localhost")


def _range_problems(values: Mapping[str, Any], name: str) -> list[Sentence]:
    """Values that are of the right type and still cannot be meant."""
    problems: list[Sentence] = []
    for section, key, low, high in RANGES:
        value = getattr(values.get(section), key, low)
        if not low <= value <= high:
            where = f"{name}: [{section}]"
            problems.append(
                sentence("{where} {key} must lie between {low} and {high}.", where=where, key=key, low=f"{low:g}", high=f"{high:g}")
            )
    for section in ("digest", "labels", "learning"):
        problems += values[section].problems(f"{name}: [{section}]") if section in values else []
    signs: Signs | None = values.get("signs")
    for sign in (*signs.off, *(one for one in signs.weights if one != "model")) if signs else ():
        if sign not in SIGN_IDS:
            problems.append(_unknown(f"{name}: [signs]", sign, list(SIGN_IDS)))
    for sign, factor in signs.weights.items() if signs else ():
        if not 0 <= factor <= 10:
            problems.append(
                sentence("{where} {key} must lie between {low} and {high}.", where=f"{name}: [signs] weights", key=sign, low=0, high=10)
            )
    for entry in signs.allow if signs else ():
        if not DOMAIN.fullmatch(entry.strip().rpartition("@")[2]):
            problems.append(sentence("{where} allow: '{entry}' is neither an address nor a domain.", where=f"{name}: [signs]", entry=entry))
    reply: Reply | None = values.get("reply")
    tongues = (*reply.languages, *(reply.introduction if isinstance(reply.introduction, Mapping) else ())) if reply else ()
    problems += [
        sentence('{where} \'{code}\' is no language code, such as "en" or "zh-Hans".', where=f"{name}: [reply]", code=code)
        for code in tongues
        if not LANGUAGE_CODE.fullmatch(code)
    ]
    problems += read_rows(reply.choice, f"{name}: [[reply.choice]]")[1] if reply else ()
    return problems


def _seller_problems(table: Mapping[str, Any], name: str) -> list[Sentence]:
    """What is wrong with the values themselves; looked at even where another key is missing, so that all shows at once."""
    problems: list[Sentence] = []
    where = f"{name}: [seller]"
    country, zone, address = table.get("country"), table.get("timezone"), table.get("address")
    if isinstance(country, str) and (len(country) != 2 or not country.isalpha()):
        problems.append(sentence('{where} country must be two letters (ISO 3166-1), such as "CN".', where=where))
    if isinstance(zone, str):
        try:
            ZoneInfo(zone)
        except (KeyError, ValueError, OSError):
            problems.append(sentence("{where} timezone '{zone}' is not an IANA zone, such as \"Asia/Shanghai\".", where=where, zone=zone))
    domain = table.get("domain")
    if isinstance(domain, str) and not DOMAIN.fullmatch(domain):
        problems.append(sentence('{where} domain must be a bare mail domain, such as "example.com".', where=where))
    if table.get("name") == "":
        problems.append(sentence("{where} name is empty.", where=where))
    if isinstance(address, str) and "@" not in address:
        problems.append(sentence("{where} address must be the mailbox's e-mail address.", where=where))
    return problems


def _hours_problems(hours: Hours, name: str) -> list[Sentence]:
    problems: list[Sentence] = []
    for key in ("seller", "buyer"):
        for window in getattr(hours, key):
            try:
                parse_window(window)
            except ValueError:
                problems.append(
                    sentence(
                        "{where} {key}: '{window}' is not HH:MM-HH:MM with the end after the start.",
                        where=f"{name}: [hours]",
                        key=key,
                        window=window,
                    )
                )
        if not getattr(hours, key):
            problems.append(sentence("{where} {key} is empty.", where=f"{name}: [hours]", key=key))
    for key, days in (("seller_days", hours.seller_days), *((f"buyer_days.{country}", days) for country, days in hours.buyer_days.items())):
        if any(day not in range(1, 8) for day in days):
            problems.append(sentence("{where} {key} takes numbers from 1 (Monday) to 7 (Sunday).", where=f"{name}: [hours]", key=key))
    for key in ("buyer_days", "buyer_holidays", "buyer_workdays"):
        problems += [
            sentence(
                "{where} {key}: '{code}' is no country code of two letters (ISO 3166-1).", where=f"{name}: [hours]", key=key, code=code
            )
            for code in getattr(hours, key)
            if len(code) != 2 or not code.isalpha()
        ]
    return problems


def parse_window(text: str) -> tuple[time, time]:
    """Two wall times from "09:00-12:00". Raises `ValueError`."""
    start, _, end = text.partition("-")
    window = (time.fromisoformat(start.strip()), time.fromisoformat(end.strip()))
    if window[0] >= window[1]:
        raise ValueError(text)
    return window
