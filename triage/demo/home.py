"""The home of the invented seller: config.toml, catalogue, customers and the password of the demonstration mailbox."""

from __future__ import annotations

import json
import os
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

from triage.demo.mails.build import MX, SELLER_ADDRESS, SELLER_DOMAIN

if TYPE_CHECKING:
    from triage.demo.server import DemoServer

SELLER_NAME = "Taizhou Greenfall Pump & Valve Co., Ltd."

_CONFIG = """\
# The home of the demonstration: an invented seller, an invented mailbox in this computer's memory.

[seller]
name = {name}
domain = {domain}
address = {address}
country = "CN"
timezone = "Asia/Shanghai"
language = "zh"
business = "Maker of water pumps, brass and cast iron valves, boosters and pressure tanks in Taizhou, Zhejiang"
restricted_countries = []
competitor_domains = ["yuhuan-valve-king.example", "wenling-pumpworks.example"]
trusted_authserv = {mx}

[files]
catalogue = "catalogue.csv"
customers = "customers.csv"

[[accounts]]
name = "demo"
host = {host}
port = {port}
security = {security}
user = {user}
auth = "password"
password_file = "mailbox.password"
folders = ["INBOX"]
idle = true
poll_seconds = 5
"""


def write_demo_home(folder: Path, server: DemoServer) -> Path:
    """Furnish `folder` (made where missing) for the running `server`; the path of its config.toml."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("catalogue.csv", "customers.csv"):
        (folder / name).write_bytes(files("triage.demo").joinpath(name).read_bytes())
    _write_private(folder / "mailbox.password", server.password + "\n")
    config = folder / "config.toml"
    values: dict[str, str | int] = {
        "name": SELLER_NAME,
        "domain": SELLER_DOMAIN,
        "address": SELLER_ADDRESS,
        "mx": MX,
        "host": server.host,
        "port": server.port,
        "security": server.security,
        "user": server.user,
    }
    # a JSON string is a TOML basic string as well
    text = _CONFIG.format(**{key: json.dumps(value, ensure_ascii=False) for key, value in values.items()})
    config.write_text(text, encoding="utf-8", newline="\n")
    return config


def _write_private(path: Path, text: str) -> None:
    """Write a file that is nobody else's from its first moment on (mode 0600; Windows keeps its own rules)."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
