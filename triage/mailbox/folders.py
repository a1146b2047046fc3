"""Which folder is Drafts, which is Sent: by SPECIAL-USE (RFC 6154), else by the names providers use."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

# Names seen in the wild, without prefix; compared without regard to case. RFC 6154 attributes come first.
KNOWN_NAMES: dict[str, tuple[str, ...]] = {
    "drafts": (
        "Drafts", "Draft", "[Gmail]/Drafts", "[Google Mail]/Drafts", "草稿箱", "草稿", "草稿夹", "草稿匣", "下書き", "임시보관함", "임시 보관함",
        "Borradores", "Rascunhos", "Brouillons", "Entwürfe", "Bozze", "Concepten", "Черновики", "Taslaklar", "Kladder", "Utkast", "Luonnokset",
        "Szkice", "Wersje robocze", "Koncepty", "Rozepsané", "المسودات", "טיוטות", "Draf", "Thư nháp", "Чернетки", "Πρόχειρα", "Piszkozatok",
    ),
    "sent": (
        "Sent", "Sent Messages", "Sent Items", "Sent Mail", "[Gmail]/Sent Mail", "[Google Mail]/Sent Mail", "已发送", "已发送邮件", "已發送", "寄件備份",
        "寄件備份匣", "发件箱", "送信済み", "送信済みメール", "送信済みアイテム", "보낸편지함", "보낸 편지함", "Enviados", "Elementos enviados", "Itens enviados",
        "E-mails enviados", "Éléments envoyés", "Envoyés", "Messages envoyés", "Gesendet", "Gesendete Elemente", "Gesendete Objekte", "Posta inviata",
        "Inviata", "Inviati", "Verzonden", "Verzonden items", "Отправленные", "Gönderilmiş Öğeler", "Gönderilenler", "Sendt", "Skickat", "Lähetetyt",
        "Wysłane", "Elementy wysłane", "Odeslané", "Odeslaná pošta", "البريد المرسل", "العناصر المرسلة", "דואר שנשלח", "Terkirim", "Thư đã gửi",
        "Надіслані", "Απεσταλμένα", "Elküldött", "Elküldött elemek",
    ),
    "junk": ("Junk", "Spam", "Junk E-mail", "Junk Email", "Bulk Mail", "[Gmail]/Spam", "垃圾邮件", "垃圾箱", "广告邮件", "迷惑メール", "스팸메일함"),
    "archive": ("Archive", "Archives", "归档", "Archiv", "Archivio", "Archivo", "Arquivo", "アーカイブ"),
    "trash": ("Trash", "Deleted", "Deleted Items", "Deleted Messages", "[Gmail]/Trash", "[Gmail]/Bin", "已删除", "已删除邮件", "废件箱", "ゴミ箱", "휴지통"),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Folder:
    """One line of LIST (RFC 3501 7.2.2)."""

    name: str  # decoded from modified UTF-7
    delimiter: str  # "" for a flat namespace
    attributes: tuple[str, ...]  # lower case, without the backslash


def listed(lines: Iterable[tuple[Any, Any, Any]]) -> tuple[Folder, ...]:
    """The lines of LIST as imapclient gives them: attributes, delimiter (None = NIL), name (bytes where it could not be decoded)."""
    return tuple(
        Folder(
            name if isinstance(name, str) else bytes(name).decode("utf-8", "replace"),
            delimiter.decode("ascii", "replace") if delimiter else "",
            tuple(flag.decode("ascii", "replace").lstrip("\\").lower() for flag in attributes or ()),
        )
        for attributes, delimiter, name in lines
    )


def tells_use(folder: Folder) -> bool:
    """Whether the line bears an attribute of SPECIAL-USE that matters here."""
    return bool({*KNOWN_NAMES, "spam"} & set(folder.attributes))


def common_prefix(folders: Sequence[Folder]) -> str:
    """What stands before every name where the server does not tell its namespace: all folders lie below INBOX, or nothing."""
    others = [folder for folder in folders if folder.name.upper() != "INBOX"]
    below = [folder for folder in others if folder.delimiter and folder.name.upper().startswith(f"INBOX{folder.delimiter}")]
    return f"INBOX{below[0].delimiter}" if below and len(below) == len(others) else ""


def with_prefix(name: str, folders: Sequence[Folder], prefix: str) -> str:
    """The full name of a folder that the settings may name as a mail client shows it, without the prefix."""
    names = {folder.name for folder in folders}
    return prefix + name if name not in names and prefix + name in names else name


def find_role(role: str, folders: Sequence[Folder], prefix: str = "") -> str | None:
    """The folder that serves as `role` ("drafts", "sent", "junk", "trash"); None = there is none.

    SPECIAL-USE attributes are compared without regard to case (Cyrus writes `\\drafts`). `prefix` is the personal
    namespace ("INBOX." at cPanel hosts): a known name counts with and without it, and one level below INBOX.
    """
    usable = [folder for folder in folders if not {"noselect", "nonexistent"} & set(folder.attributes)]
    for folder in usable:
        if role in folder.attributes or (role == "junk" and "spam" in folder.attributes):
            return folder.name
    for wanted in KNOWN_NAMES[role]:
        for folder in usable:
            bare = folder.name
            for start in (prefix, f"INBOX{folder.delimiter}" if folder.delimiter else ""):
                if start and bare.casefold().startswith(start.casefold()):
                    bare = bare[len(start) :]
                    break
            if wanted.casefold() in (bare.casefold(), folder.name.casefold()):
                return folder.name
    return None
