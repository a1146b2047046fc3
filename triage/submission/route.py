"""By which server, as whom and with which secret the letters of an account leave."""

from __future__ import annotations

from dataclasses import dataclass

from triage import presets
from triage.config import SECRETS, Account, Auth, Config, Security, on_this_machine
from triage.errors import ConfigError
from triage.terms import sentence

PORTS: dict[str, int] = {"tls": 465, "starttls": 587, "none": 25}  # RFC 8314 7.3, RFC 6409


@dataclass(frozen=True, slots=True)
class Route:
    """Settings of one way out, with everything filled in."""

    name: str  # the account's
    host: str
    port: int
    security: Security
    ca_file: str
    user: str
    auth: Auth
    password_env: str = ""
    password_file: str = ""
    password_command: str = ""
    token_command: str = ""


def route_of(config: Config, account: Account) -> Route:
    """`[sending]`, `[accounts.sending]`, the account and its provider's preset put together. Raises `ConfigError`."""
    given = config.sending_of(account)
    known = presets.way_out(account.host)
    if not given.host and known is None:
        raise ConfigError(
            sentence("Account '{account}': no server for sending is named.", account=account.name),
            sentence("Name it in [sending] host; often it is smtp.DOMAIN or mail.DOMAIN. Your provider tells."),
        )
    host, port, security = (given.host, 0, "") if given.host or known is None else known
    usual: Security = "starttls" if given.port == PORTS["starttls"] else "tls"
    way: Security = given.security or security or usual  # type: ignore[assignment]  # "" is falsy
    if way == "none" and not on_this_machine(host):  # an account's own host under [sending] security = "none"
        raise ConfigError(
            sentence(
                "Account '{account}': security = \"none\" would send the password in clear to {host}.", account=account.name, host=host
            ),
            sentence('Use "tls" or "starttls".'),
        )
    auth: Auth = given.auth or account.auth
    own = any(getattr(given, key) for key in (("token_command",) if auth == "xoauth2" else SECRETS[:3]))
    secrets = {key: getattr(given if own else account, key) for key in SECRETS}
    if not any(secrets[key] for key in (("token_command",) if auth == "xoauth2" else SECRETS[:3])):
        raise ConfigError(
            sentence(
                "Account '{account}': [sending] with auth = \"{auth}\" has no secret to log in with.", account=account.name, auth=auth
            ),
            sentence("Name one of password_env, password_file, password_command there, or token_command for xoauth2."),
        )
    return Route(
        name=account.name,
        host=host,
        port=given.port or (port if way == security else 0) or PORTS[way],
        security=way,
        ca_file=given.ca_file or account.ca_file,
        user=given.user or account.user,
        auth=auth,
        **secrets,
    )
