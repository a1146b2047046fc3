"""A home: the folder of the config file in use, and what lies in it.

    config.toml            settings
    catalogue.csv          what the team sells (where [files] says)
    customers.csv          whom it knows
    answers.toml           what it answers to buyers' questions, by language
    freight.csv            freight rates, each with the day it ends
    templates/replies/     letters of its own, before the shipped ones
    state/                 made by the program, mode 0700: triage.db, the secret behind Message-IDs, models, log

The repository root is a home, `triage init DIR` makes another; the wheel carries a pristine one in `triage/_home/`.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from triage import config as settings
from triage.errors import ConfigError, TriageError
from triage.handbook.answers import Answers, parse_answers
from triage.handbook.catalogue import Catalogue, parse_catalogue
from triage.handbook.customers import parse_customers
from triage.handbook.freight import Freight, parse_freight
from triage.terms import Customer, Problem, sentence
from triage.whereabouts import default_config

MAX_TABLE_BYTES = 50_000_000
MAX_TEMPLATE_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of a config file, its settings and its tables, read once."""

    path: Path  # of config.toml
    config: settings.Config
    catalogue: Catalogue
    customers: tuple[Customer, ...]
    problems: tuple[Problem, ...]  # rows of the tables that could not be read
    answers: Answers = field(default_factory=Answers)
    freight: Freight = field(default_factory=Freight)

    @property
    def root(self) -> Path:
        """The folder: relative paths in the settings start here."""
        return self.path.parent

    @property
    def state(self) -> Path:
        """What the program itself keeps."""
        return self.root / "state"

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.state / "triage.db"

    def make_state(self) -> Path:
        """The state folder, made with mode 0700 when it is not there. Raises `TriageError`."""
        try:
            self.state.mkdir(mode=0o700, exist_ok=True)
            if os.name == "posix":
                self.state.chmod(0o700)
        except OSError as error:
            raise TriageError(
                sentence("The folder {path} cannot be made: {error}.", path=self.state, error=error.strerror or error),
                sentence("Give yourself the right to write in {path}, or choose another home with --config.", path=self.root),
            ) from None
        return self.state

    def secret(self) -> bytes:
        """The home's secret, from which Message-IDs of drafts are derived; made once, mode 0600."""
        path = self.make_state() / "secret"
        try:
            descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
        except FileExistsError:
            found = path.read_bytes()
            if len(found) >= 32:
                return found
            path.unlink()  # a crash between making and writing it; nothing was derived from it yet
            return self.secret()
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(32))
            file.flush()
            os.fsync(file.fileno())
        return path.read_bytes()


def bare() -> Home:
    """No home at all: messages can be judged without knowing who we are and what we sell, only less well."""
    seller = settings.SellerTable(name="", domain="", address="", country="", timezone="UTC")
    return Home(Path("config.toml").resolve(), settings.Config(seller), Catalogue(()), (), ())


def at(config: Path | None) -> Home:
    """The home of `config` by its place alone, for when its settings cannot be read."""
    path = (config or default_config()).expanduser()
    return replace(bare(), path=(path / "config.toml" if path.is_dir() else path).resolve())


def find_or_bare(config: Path | None) -> Home | None:
    """The home of `config`; None when none is named and none is found where one is looked for."""
    if config is None and not default_config().expanduser().is_file():
        return None
    return find(config)


def find(config: Path | None) -> Home:
    """The home of `config` (or of the default one), read and checked. Raises `ConfigError`."""
    path, config_read = read_settings(config)
    catalogue, catalogue_problems = read_catalogue(path, config_read)
    customers, customer_problems = read_customers(path, config_read)
    answers, answer_problems = read_answers(path, config_read)
    freight, freight_problems = read_freight(path, config_read)
    problems = (*catalogue_problems, *customer_problems, *answer_problems, *freight_problems)
    return Home(path.resolve(), config_read, catalogue, customers, problems, answers, freight)


def read_settings(config: Path | None) -> tuple[Path, settings.Config]:
    """The config file meant, and what it says. Raises `ConfigError`."""
    path = (config or default_config()).expanduser()
    if path.is_dir():
        path /= "config.toml"
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(
            sentence("There is no config file {path}.", path=path),
            sentence("Make one with `triage init DIR`, or name yours with --config."),
        ) from None
    except (OSError, UnicodeError) as error:
        raise ConfigError(
            sentence("The config file {path} cannot be read: {error}.", path=path, error=error),
            sentence("It must be a text file in UTF-8 that you may read."),
        ) from None
    return path, settings.read(text, path.name)


def read_catalogue(path: Path, config: settings.Config) -> tuple[Catalogue, tuple[Problem, ...]]:
    """What the team sells, and the rows that could not be used; `path` is that of the config file. Raises `ConfigError`."""
    if not config.files.catalogue:
        return Catalogue(()), ()
    return parse_catalogue(_table_text(path.parent, "catalogue", config.files.catalogue), Path(config.files.catalogue).name)


def read_customers(path: Path, config: settings.Config) -> tuple[tuple[Customer, ...], tuple[Problem, ...]]:
    """Whom the team knows, and the rows that could not be used; `path` is that of the config file. Raises `ConfigError`."""
    if not config.files.customers:
        return (), ()
    return parse_customers(_table_text(path.parent, "customers", config.files.customers), Path(config.files.customers).name)


def read_answers(path: Path, config: settings.Config) -> tuple[Answers, tuple[Problem, ...]]:
    """What the team answers to buyers' questions, and what of it cannot be used. Raises `ConfigError`."""
    if not config.files.answers:
        return Answers(), ()
    return parse_answers(_table_text(path.parent, "answers", config.files.answers), Path(config.files.answers).name)


def read_freight(path: Path, config: settings.Config) -> tuple[Freight, tuple[Problem, ...]]:
    """The freight rates on file, and the rows that could not be used. Raises `ConfigError`."""
    if not config.files.freight:
        return Freight(), ()
    return parse_freight(_table_text(path.parent, "freight", config.files.freight), Path(config.files.freight).name)


def _table_text(root: Path, key: str, name: str) -> str:
    """A CSV file's text: UTF-8 (with or without BOM) or, as Chinese Excel saves it, GBK."""
    path = root / Path(name).expanduser()
    try:
        if path.stat().st_size > MAX_TABLE_BYTES:
            raise ConfigError(
                sentence("[files] {key}: {path} is larger than {n} MB.", key=key, path=path, n=MAX_TABLE_BYTES // 1_000_000),
                sentence("Is it the right file? A catalogue or customer list is much smaller."),
            )
        raw = path.read_bytes()
    except OSError as error:
        raise ConfigError(
            sentence("[files] {key}: {path} cannot be read: {error}.", key=key, path=path, error=error.strerror or error),
            sentence("Paths start at the folder of the config file. Take the setting out if there is no such table."),
        ) from None
    for charset in ("utf-8-sig", "gb18030"):
        try:
            return raw.decode(charset)
        except UnicodeDecodeError:
            continue
    return raw.decode("utf-8", "replace")


def shipped() -> Path:
    """The pristine home: inside the installed package, or the repository root in a checkout."""
    packaged = Path(__file__).parent / "_home"
    return packaged if packaged.is_dir() else Path(__file__).parents[1]


def seed_files() -> Iterator[Path]:
    """The texts the model learns from, as shipped."""
    yield from sorted((shipped() / "models").glob("seed*.jsonl"))


def templates(home: Home | None) -> dict[tuple[str, str], str]:
    """(language, name) -> text of every letter: the team's own first, then the shipped ones; of no home: the shipped ones."""
    found: dict[tuple[str, str], str] = {}
    own = [home.root / Path(home.config.reply.templates).expanduser()] if home is not None else []
    for folder in (shipped() / "templates" / "replies", *own):
        if not folder.is_dir():
            continue
        for path in sorted(folder.glob("*/*.txt")):
            if path.stat().st_size > MAX_TEMPLATE_BYTES:
                raise ConfigError(
                    sentence("The template {path} is too large.", path=path), sentence("A letter template is a few kilobytes of text.")
                )
            try:
                found[(path.parent.name, path.stem)] = path.read_text("utf-8-sig")
            except (OSError, UnicodeError) as error:
                raise ConfigError(
                    sentence("The template {path} cannot be read: {error}.", path=path, error=error),
                    sentence("Save it as text in UTF-8."),
                ) from None
    return found


def init(folder: Path, account: str = "", secret_file: str = "") -> list[Path]:
    """A new home in `folder`: the shipped config.toml and empty tables with their header lines. Raises `ConfigError`.

    `account` is an `[[accounts]]` block (of a preset) to stand in config.toml, `secret_file` the name of an empty file, mode 0600,
    that will hold the password. Nothing that exists is overwritten.
    """
    folder = folder.expanduser()
    if (folder / "config.toml").exists():
        raise ConfigError(
            sentence("{path} exists already.", path=folder / "config.toml"),
            sentence("Choose another folder, or edit that file; `triage init --print` shows a fresh one."),
        )
    text = (shipped() / "config.toml").read_text("utf-8")
    text = text.replace('# catalogue = ""      ', 'catalogue = "catalogue.csv"').replace(
        '# customers = ""      ', 'customers = "customers.csv"'
    )
    if account:
        head, mark, rest = text.partition("\n[ingest]\n")  # the accounts' manual ends where the next section begins
        text = f"{head}\n{account}{mark}{rest}"
    made: list[Path] = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in (
            ("config.toml", text),
            ("catalogue.csv", "sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes\n"),
            ("customers.csv", "email,name,company,country,orders,last_order,total_usd,importance,circle,owner,notes\n"),
        ):
            path = folder / name
            if not path.exists():
                path.write_text(content, "utf-8")
                made.append(path)
        if secret_file and not (folder / secret_file).exists():
            os.close(os.open(folder / secret_file, os.O_CREAT | os.O_WRONLY, 0o600))
            made.append(folder / secret_file)
    except OSError as error:
        raise ConfigError(
            sentence("The folder {path} cannot be written: {error}.", path=folder, error=error.strerror or error),
            sentence("Choose a folder that you may write in."),
        ) from None
    return made
