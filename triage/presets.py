"""What each mail provider needs: servers, log-in, what has to be switched on there, and what is odd about its folders.

`triage init --preset NAME` writes a preset as an `[[accounts]]` block that explains itself; `triage check` quotes it when a log-in
is refused. Only what is publicly documented by the providers or well known from their users stands here; docs/providers.md says
the same at more length.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from triage.config import Auth, Security
from triage.speech import say
from triage.terms import Sentence, sentence

SECRET_FILE = "mailbox.password"  # in the home, mode 0600
COMMENT_WIDTH = 110


@dataclass(frozen=True, slots=True)
class Preset:
    """One provider."""

    name: str  # as in `--preset NAME`
    title: Sentence
    host: str
    user: str  # an example: what kind of user name the server wants
    smtp_host: str  # for sending
    smtp_port: int
    smtp_security: Security
    needs: tuple[Sentence, ...]  # what a person has to do first
    quirks: tuple[Sentence, ...] = ()  # what is odd there
    port: int = 993
    security: Security = "tls"
    auth: Auth = "password"
    poll_seconds: int = 60
    other_hosts: tuple[str, ...] = ()  # further IMAP servers of the same provider
    authserv: tuple[str, ...] = ()  # registered domains its own servers bear in Authentication-Results


_NETEASE_NEEDS = (
    sentence("In the web mail switch IMAP on: Settings, POP3/SMTP/IMAP, \"IMAP/SMTP service\"."),
    sentence("The same page makes an authorisation code (授权码). It is the password here; the web password does not work."),
)  # fmt: skip
_NETEASE_QUIRKS = (
    sentence("The server refuses to open folders (\"Unsafe Login\") until the client says who it is (IMAP ID); triage always does."),
    sentence("Folders inside folders cannot be made there, and not every server of theirs pushes (IDLE): new mail is then polled."),
)  # fmt: skip
_EXMAIL_OVERSEAS = "hwimap.exmail.qq.com"

PRESETS: tuple[Preset, ...] = (
    Preset(
        "163", sentence("NetEase 163 mail (163.com)"), "imap.163.com", "you@163.com", "smtp.163.com", 465, "tls",
        _NETEASE_NEEDS, _NETEASE_QUIRKS, authserv=("163.com",),
    ),
    Preset(
        "126", sentence("NetEase 126 mail (126.com)"), "imap.126.com", "you@126.com", "smtp.126.com", 465, "tls",
        _NETEASE_NEEDS, _NETEASE_QUIRKS, authserv=("126.com", "163.com"),
    ),
    Preset(
        "yeah", sentence("NetEase yeah.net mail"), "imap.yeah.net", "you@yeah.net", "smtp.yeah.net", 465, "tls",
        _NETEASE_NEEDS, _NETEASE_QUIRKS, authserv=("yeah.net", "163.com"),
    ),
    Preset(
        "qq", sentence("QQ mail (qq.com, foxmail.com)"), "imap.qq.com", "you@qq.com", "smtp.qq.com", 465, "tls",
        (
            sentence("In the web mail switch the IMAP/SMTP service on (Settings, Account)."),
            sentence("There make an authorisation code (授权码). It is the password here; it ends when the QQ password is changed."),
        ),
        (
            sentence("Some boxes show a mail program only the mail of the last 30 days: the web settings say for how long back; choose all."),
            sentence("Folders of your own stand under \"其他文件夹/\"; write them so in `folders`."),
        ),
        authserv=("qq.com",),
    ),
    Preset(
        "exmail", sentence("Tencent Exmail, company domains (exmail.qq.com)"), "imap.exmail.qq.com", "you@your-company.example",
        "smtp.exmail.qq.com", 465, "tls",
        (
            sentence("The administrator must allow IMAP/SMTP for this member, and the member switches it on in the web mail's settings."),
            sentence(
                "With secure log-in on, the password here is a client password (客户端专用密码) made in the web mail; else it is the mailbox password."
            ),
        ),
        (
            sentence("From outside China {host} may be faster; everything else stays the same.", host=_EXMAIL_OVERSEAS),
        ),
        other_hosts=(_EXMAIL_OVERSEAS,), authserv=("qq.com",),
    ),
    Preset(
        "aliyun", sentence("Aliyun enterprise mail, company domains (qiye.aliyun.com)"), "imap.qiye.aliyun.com", "you@your-company.example",
        "smtp.qiye.aliyun.com", 465, "tls",
        (
            sentence("The administrator must allow IMAP for the account."),
            sentence(
                "Where the company demands a client password (三方客户端安全密码), make one in the web mail under account security: it is the"
                " password here."
            ),
        ),
        (
            sentence("Some boxes keep no keywords of one's own, and searches in brackets are refused; triage needs neither."),
        ),
        other_hosts=("imap.mxhichina.com",), authserv=("aliyun.com", "mxhichina.com"),
    ),
    Preset(
        "gmail", sentence("Gmail and Google Workspace"), "imap.gmail.com", "you@gmail.com", "smtp.gmail.com", 465, "tls",
        (
            sentence("Switch 2-step verification on for the Google account, then make an app password: it is the password here."),
            sentence("IMAP is always on in Gmail; in Google Workspace the administrator must allow IMAP and app passwords."),
            sentence('Without app passwords use auth = "xoauth2" with a token_command (scope https://mail.google.com/).'),
        ),
        (
            sentence("At most 15 connections at a time for all programs and devices together; triage uses one or two."),
            sentence("Folders are labels, and Drafts is \"[Gmail]/Drafts\" or its name in your language; it is found by itself."),
        ),
        authserv=("google.com",),
    ),
    Preset(
        "microsoft365", sentence("Microsoft 365 (Exchange Online)"), "outlook.office365.com", "you@your-company.example",
        "smtp.office365.com", 587, "starttls",
        (
            sentence("Passwords are not accepted: the log-in is XOAUTH2, so token_command must print a fresh access token."),
            sentence(
                "The administrator registers an application in Entra ID with the delegated permissions IMAP.AccessAsUser.All and"
                " offline_access, and leaves IMAP switched on for the mailbox."
            ),
            sentence("A script such as mutt_oauth2.py (contrib folder of NeoMutt and Mutt) signs in once and then prints tokens."),
        ),
        (
            sentence("Mail may be rendered anew and gets no keywords of one's own; triage recognises it all the same."),
        ),
        auth="xoauth2", other_hosts=("imap-mail.outlook.com",), authserv=("outlook.com", "office365.com", "microsoft.com"),
    ),
    Preset(
        "zoho", sentence("Zoho Mail"), "imappro.zoho.com", "you@your-company.example", "smtppro.zoho.com", 465, "tls",
        (
            sentence("In the web mail switch IMAP access on: Settings, Mail Accounts, your address, IMAP."),
            sentence("With two-factor authentication the password here is an application-specific password."),
            sentence(
                "imappro.zoho.com is for company domains; a personal zoho.com address uses imap.zoho.com. Accounts of another data centre"
                " have its ending instead of .com, such as imappro.zoho.eu or imappro.zoho.in."
            ),
        ),
        (
            sentence("Only folders ticked in the web mail's IMAP settings can be seen from outside."),
        ),
        other_hosts=("imap.zoho.com", "imappro.zoho.eu", "imap.zoho.eu", "imappro.zoho.in", "imap.zoho.in", "imap.zoho.com.au", "imappro.zoho.com.au"),
        authserv=("zoho.com", "zohomail.com", "zoho.eu", "zoho.in"),
    ),
    Preset(
        "generic", sentence("Any other IMAP server"), "imap.your-company.example", "you@your-company.example",
        "smtp.your-company.example", 465, "tls",
        (
            sentence("Ask your provider or administrator for the IMAP server's name; often it is imap.DOMAIN or mail.DOMAIN."),
            sentence("Many want an app password or authorisation code instead of the web password, and IMAP switched on in the web settings."),
        ),
        (
            sentence("cPanel servers put every folder under \"INBOX.\"; Drafts and Sent are found there as well."),
        ),
    ),
)  # fmt: skip


def named(name: str) -> Preset | None:
    """The preset of that name, however it is cased."""
    return next((preset for preset in PRESETS if preset.name == name.strip().casefold()), None)


def for_host(host: str) -> Preset | None:
    """The preset whose IMAP server this is."""
    folded = host.casefold().rstrip(".")
    return next((preset for preset in PRESETS if folded in (preset.host, *preset.other_hosts)), None)


def way_out(host: str) -> tuple[str, int, Security] | None:
    """The submission server that belongs to an IMAP server of a known provider: host, port, security."""
    preset = for_host(host)
    if preset is None or preset.name == "generic":
        return None
    folded = host.casefold().rstrip(".")
    first, dot, rest = folded.partition(".")
    server = preset.smtp_host if folded == preset.host else f"{first.replace('imap', 'smtp')}{dot}{rest}"
    return server, preset.smtp_port, preset.smtp_security


def known_hosts() -> tuple[str, ...]:
    """All IMAP servers that presets know, for "did you mean"."""
    return tuple(host for preset in PRESETS if preset.name != "generic" for host in (preset.host, *preset.other_hosts))


def block(preset: Preset, language: str) -> str:
    """The preset as an `[[accounts]]` block of config.toml, explained in comments in `language`."""
    lines = _comment(
        say(sentence("{title}, by `triage init --preset {name}`.", title=say(preset.title, language), name=preset.name), language)
    )
    lines += _comment(say(sentence("What it needs:"), language))
    lines += [line for need in preset.needs for line in _comment(say(need, language), "- ")]
    if preset.quirks:
        lines += _comment(say(sentence("Worth knowing:"), language))
        lines += [line for quirk in preset.quirks for line in _comment(say(quirk, language), "- ")]
    sending = sentence(
        "Its server for sending mail: {host}, port {port}, {security}.",
        host=preset.smtp_host, port=preset.smtp_port, security=preset.smtp_security,
    )  # fmt: skip
    lines += _comment(say(sending, language))
    lines += [
        "[[accounts]]",
        'name = "sales"',
        f'host = "{preset.host}"',
        f"port = {preset.port}",
        f'security = "{preset.security}"',
        f'user = "{preset.user}"'.ljust(42) + " # " + say(sentence("put your own address here"), language),
        f'auth = "{preset.auth}"',
    ]
    if preset.auth == "password":
        told = sentence("a file in this folder: write the password or code into it, one line, nothing else")
        lines.append(f'password_file = "{SECRET_FILE}"'.ljust(42) + " # " + say(told, language))
    else:
        told = sentence("put your own command here; it prints the access token and nothing else")
        lines.append('token_command = "mutt_oauth2.py /path/to/token-file"'.ljust(42) + " # " + say(told, language))
    lines += ['folders = ["INBOX"]', f"poll_seconds = {preset.poll_seconds}", ""]
    return "\n".join(lines)


def _comment(text: str, mark: str = "") -> list[str]:
    """`text` as comment lines of a bearable width (Chinese has no blanks to break at and is left on one line)."""
    first, rest = f"# {'  ' if mark else ''}{mark}", "#     " if mark else "# "
    return textwrap.wrap(text, COMMENT_WIDTH, initial_indent=first, subsequent_indent=rest, break_long_words=False, break_on_hyphens=False)
