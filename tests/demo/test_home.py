"""The demonstration's home says what the server is, in the fixed names of config.toml."""

from __future__ import annotations

import csv
import os
import tomllib
from pathlib import Path

import pytest

from triage.config import read
from triage.demo.home import write_demo_home
from triage.demo.server import DemoServer


@pytest.fixture
def home(tmp_path: Path, server: DemoServer) -> Path:
    return write_demo_home(tmp_path / "new" / "home", server)


def test_config_names_the_server(home: Path, server: DemoServer) -> None:
    config = tomllib.loads(home.read_text("utf-8"))
    assert set(config) == {"seller", "files", "accounts"}
    (account,) = config["accounts"]
    assert (account["host"], account["port"], account["user"]) == (server.host, server.port, server.user)
    assert config["seller"]["address"] == server.user
    assert "password_file" in account
    assert server.password not in account.values()


def test_config_is_read_by_the_program(home: Path) -> None:
    config = read(home.read_text("utf-8"))
    assert [account.poll_seconds for account in config.accounts] == [5]


def test_the_password_is_private(home: Path, server: DemoServer) -> None:
    file = home.parent / "mailbox.password"
    assert file.read_text("utf-8").strip() == server.password
    if os.name == "posix":
        assert file.stat().st_mode & 0o777 == 0o600


def test_writing_twice_follows_the_server(home: Path, server: DemoServer) -> None:
    assert write_demo_home(home.parent, server) == home


def test_catalogue_and_customers_are_whole(home: Path) -> None:
    with (home.parent / "catalogue.csv").open(encoding="utf-8", newline="") as file:
        items = list(csv.DictReader(file, strict=True))
    assert len({item["sku"] for item in items}) == len(items) == 13
    assert all(None not in item and None not in item.values() for item in items)
    assert all(float(item["fob_price_usd"]) > 0 and int(item["moq"]) > 0 for item in items)
    with (home.parent / "customers.csv").open(encoding="utf-8", newline="") as file:
        customers = list(csv.DictReader(file, strict=True))
    assert all(None not in row and row["email"].endswith(".example") for row in customers)
