"""Signs in links and attachments: J3 (a lure to log in) and S5 (a dangerous attachment)."""

from __future__ import annotations

import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from io import BytesIO
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from triage.handbook.case import Case, site
from triage.handbook.domains import is_free_mail
from triage.handbook.signs_words import SAYS, Facet, Facets
from triage.handbook.tables.signs import ARCHIVES, LOGIN_WORDS, MACROS, PAGES, RUNNING, SHORTENERS
from triage.mail.values import Attachment, Link
from triage.terms import Sentence, Span, sentence

LINK_SAYS: Mapping[str, Sentence] = {
    "other-target": sentence("A link shows one address and leads to another."),
    "address-number": sentence("A link leads to a bare number instead of a name."),
    "odd-host": sentence("A link hides its target behind odd characters."),
    "login-page": sentence("A link leads to a page that looks like a log-in."),
    "carries-us": sentence("A link carries our own address along."),
    "their-name": sentence("A link bears the sender's name, but leads to another domain."),
    "script-link": sentence("A link runs a script."),
    "shortener": sentence("A link hides behind a shortener."),
    "page-with-form": sentence("The attachment is a web page with a form or a script."),
    "page": sentence("The attachment is a web page."),
    "runs": sentence("The attachment is a program."),
    "double-name": sentence("The attachment's name pretends to be another kind of file."),
    "other-type": sentence("The attachment is not what its name says."),
    "macros": sentence("The attachment may hold macros."),
    "macros-wanted": sentence("The attachment may hold macros, and the mail wants them switched on."),
    "archive-runs": sentence("The archive holds a program."),
    "locked-archive": sentence("The archive is locked, and its password stands in the mail."),
}
_URL_TEXT = re.compile(r"^\s*(?:https?://)?((?:[\w-]{1,63}\.){1,6}[a-z]{2,24})(?:[/:?#]\S{0,400})?\s*$", re.IGNORECASE)
_NUMBER_HOST = re.compile(
    r"^(?:\d{1,3}|0x[0-9a-f]{1,2}|0\d{3})(?:\.(?:\d{1,3}|0x[0-9a-f]{1,2}|0\d{3})){3}$|^\d{8,10}$|^0x[0-9a-f]{8}$|^[0-9a-f]{0,4}:[0-9a-f:.]+$"
)
_PRIVATE = re.compile(r"^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.[\d.]+$")  # RFC 1918: leads no stranger anywhere
# Mail servers that write every link anew, and pages that only lead on: where such a link leads stands in it.
_LEADS_ON = re.compile(
    r"^(?:[\w-]{1,63}\.)?safelinks\.protection\.outlook\.com$|^(?:www\.)?google\.[a-z.]{2,6}$|^urldefense\.(?:com|proofpoint\.com)$"
)
_URLDEFENSE = re.compile(r"/v3/__(https?:/{1,2}[^\s_]{3,1500}(?:_[^\s_]{1,200}){0,20}?)__", re.IGNORECASE)
_HTML_FORM = re.compile(
    rb"<\s{0,4}form|type\s{0,4}=\s{0,4}[\"']?password|<\s{0,4}script|http-equiv\s{0,4}=\s{0,4}[\"']?refresh|eval\(|atob\(", re.IGNORECASE
)
_PACKED = frozenset(["rar", "r00", "7z", "ace", "z", "gz", "xz", "cab", "arj", "lzh"])  # "plan.pdf.zip" is what some systems make
_DEEPEST = 3  # archives inside archives
_LARGEST_INNER = 1_000_000  # bytes of an archive inside an archive: they unpack to no more, whatever they say
_HEAD = 16_000  # bytes of other archives
_OLE_MACROS = "_VBA_PROJECT".encode("utf-16-le")  # a stream's name in an old .doc or .xls (MS-CFB)
_PLAIN_NAMES = re.compile(
    rb"[ -~]{0,100}[\w)-]\.(?:exe|scr|pif|bat|cmd|vbs|vbe|jse|wsf|hta|msi|jar|ps1|lnk|cpl|dll|chm)(?=[^\w.]|$)", re.IGNORECASE
)
_LOOK = 400_000  # bytes of an attachment that are looked at
_DOCUMENT = frozenset(["pdf", "doc", "docx", "xls", "xlsx", "jpg", "jpeg", "png", "txt", "csv", "ppt", "pptx", "dwg", "zip", "rar"])


def link_signs(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """J3: where links lead, and what the words want us to do there."""
    ours = {case.handbook.seller.address.lower(), *(address.email.lower() for address in (*case.mail.to, *case.mail.cc))}
    author, log_in = site(case.mail.author.domain), facets.get(("J3", "log-in"), ())
    found: dict[str, Facet] = {}
    for link in case.mail.links[:200]:
        for name, weight in _link(link, ours - {""}, author if log_in else ""):
            if name not in found or found[name].weight < weight:
                found[name] = Facet("J3", name, weight, LINK_SAYS[name], (_where(case, link),))
    if (counted := {"other-target", "carries-us"} & found.keys()) and _click_counter(case):
        found |= {name: replace(found[name], weight=0.25 * found[name].weight) for name in counted}
    view = facets.get(("J3", "view-behind-link"), ())
    parcel = facets.get(("J3", "parcel-or-fee-link"), ())
    page = any(_extension(one.filename) in PAGES for one in case.mail.attachments)
    if log_in:
        found["log-in"] = Facet("J3", "log-in", 1.9 if case.mail.links or page else 1.2, SAYS["log-in"], log_in)
    if parcel and case.mail.links:
        found["parcel-or-fee-link"] = Facet("J3", "parcel-or-fee-link", 1.2, SAYS["parcel-or-fee-link"], parcel)
    if view and found:
        found["view"] = Facet("J3", "view", 0.9, sentence("Wants us to look at something behind a link."), view)
    strong = sum(one.weight for one in found.values())
    lures = tuple(found.values()) if strong >= 1.5 else ()
    return lures or _lure_enclosed(case) or _parcel_enclosed(case, parcel)


def _lure_enclosed(case: Case) -> tuple[Facet, ...]:
    """A page that comes as a file and passes for a document, or has fields to fill in: the lure to log in is in there. S5 weighs it."""
    for one in case.mail.attachments:
        if _extension(one.filename) in PAGES and not one.inline and (_double(one.filename) or _HTML_FORM.search(one.content[:_LOOK])):
            says = sentence("An attached page passes for a document or wants to be filled in.")
            return (Facet("J3", "page-enclosed", 0.3, says, (Span("attachment", 0, 0, one.filename),)),)
    return ()


def _parcel_enclosed(case: Case, parcel: tuple[Span, ...]) -> tuple[Facet, ...]:
    """A parcel that waits, and a file that runs: the courier is played. S5 weighs it."""
    if parcel and any(_extension(one.filename) in RUNNING for one in case.mail.attachments):
        return (Facet("J3", "parcel-or-fee-link", 0.3, SAYS["parcel-or-fee-link"], parcel),)
    return ()


def _link(link: Link, ours: set[str], author: str) -> list[tuple[str, float]]:
    href = link.href.strip()[:2000]
    scheme = href.partition(":")[0].lower()
    if scheme in ("javascript", "data", "vbscript"):
        return [("script-link", 2.4)]
    if scheme not in ("http", "https", "ftp") and "://" in href:
        return []
    try:
        parts = urlsplit(href if "://" in href else f"http://{href}")
        host = (parts.hostname or "").lower()
    except ValueError:
        return [("odd-host", 1.2)]
    if scheme != "mailto" and _LEADS_ON.match(host) and (target := _led_to(parts)):
        return _link(Link(link.text, target), ours, author)
    if scheme == "mailto" or not host:
        return []
    found: list[tuple[str, float]] = []
    shown = _URL_TEXT.match(link.text[:500])
    if shown and link.text.strip() != href and site(shown.group(1)) and site(shown.group(1)) != site(host):
        found.append(("other-target", 2.2))
    if _NUMBER_HOST.match(host) and not _PRIVATE.match(host):
        found.append(("address-number", 1.8))
    if "xn--" in host or "@" in parts.netloc:
        found.append(("odd-host", 1.4))
    if site(host) in SHORTENERS:
        found.append(("shortener", 0.5))
    rest = unquote(f"{parts.path}?{parts.query}#{parts.fragment}").lower()
    if any(word in host or word in parts.path.lower() for word in LOGIN_WORDS):
        found.append(("login-page", 0.8))
    # "acme.sharing.example" is where many firms honestly keep their files; with a password asked it is not.
    if author and author != site(host) and f"{author.partition('.')[0]}." in f"{host}." and not is_free_mail(author):
        found.append(("their-name", 1.6))
    if any(address in rest for address in ours):
        found.append(("carries-us", 0.9))
    return found


def _click_counter(case: Case) -> bool:
    """A newsletter whose many links all go through one counter, whatever they show: who fishes for passwords has one or two."""
    hosts: Counter[str] = Counter()
    shown: set[str] = set()
    for link in case.mail.links[:200]:
        try:
            host = (urlsplit(link.href.strip()).hostname or "").lower()
        except ValueError:
            continue
        hosts[site(host)] += 1
        if told := _URL_TEXT.match(link.text[:500]):
            shown.add(site(told.group(1)))
    most, count = (hosts.most_common(1) or [("", 0)])[0]
    return bool(most) and count >= 8 and (most == site(case.mail.author.domain) or len(shown - {most}) >= 2)


def _led_to(parts: SplitResult) -> str:
    """Where a link that a mail server has written anew (or a page that leads on) leads; "" when that cannot be told."""
    if found := _URLDEFENSE.search(parts.path):
        target = found[1]
    else:
        asked = dict(parse_qsl(parts.query[:3000], max_num_fields=20))
        target = asked.get("url") or asked.get("q") or ""
        if not target and (told := asked.get("u", "")):
            target = unquote(re.sub(r"-([0-9A-Fa-f]{2})", r"%\1", told).replace("_", "/"))
    target = re.sub(r"^(https?:)/(?!/)", r"\1//", target)
    return target if target.startswith(("http://", "https://")) and not _LEADS_ON.match(target.partition("//")[2].partition("/")[0]) else ""


def _where(case: Case, link: Link) -> Span:
    words = (link.text.strip() or link.href)[:200]
    place = case.mail.text.find(words)
    return Span("body", place, place + len(words), words) if place >= 0 else Span("body", 0, 0, link.href[:200])


def attachment_signs(case: Case, facets: Facets) -> tuple[Facet, ...]:
    """S5 by name, by the first bytes and by what an archive lists (nothing is unpacked)."""
    found: list[Facet] = []
    told = facets.get(("S5", "password-in-text"), ())
    enable = facets.get(("S5", "enable-content"), ())
    for number, one in enumerate(case.mail.attachments[:50]):
        for name, weight in _attachment(one, bool(told), bool(enable)):
            span = Span(f"attachment:{number}", 0, len(one.filename), one.filename)
            words = {"locked-archive": told, "macros-wanted": enable}.get(name, ())
            found.append(Facet("S5", name, weight, LINK_SAYS[name], (span, *words)))
    return tuple(sorted(found, key=lambda facet: -facet.weight)[:3])


def is_dangerous(one: Attachment) -> bool:
    """Something in its name, its first bytes or its listing that makes a careful person leave the whole mail's files closed."""
    return any(weight >= 1.0 for _, weight in _attachment(one, told=False))


def _attachment(one: Attachment, told: bool, enable: bool = False) -> list[tuple[str, float]]:
    """Names and weights; `told`: a password stands in the mail, `enable`: it wants content switched on."""
    extension = _extension(one.filename)
    runs = extension in RUNNING or any(word in one.real_type for word in ("executable", "x-dosexec", "x-msdownload", "x-elf", "x-mach"))
    found: list[tuple[str, float]] = []
    if runs:
        found.append(("runs", 3.5))
    if _double(one.filename):
        found.append(("double-name", 2.0))
    if runs and extension not in RUNNING:
        found.append(("other-type", 2.0))
    if extension == "doc" and "rtf" in one.real_type:
        found.append(("other-type", 1.2))
    if one.real_type == "text/html" and extension in ("pdf", "jpg", "jpeg", "png", "docx", "xlsx"):
        found.append(("other-type", 2.0))
    if extension in MACROS or "macro" in one.real_type.lower() or _OLE_MACROS in one.content[:_LOOK]:
        found.append(("macros-wanted", 3.2) if enable else ("macros", 1.4))
    page = extension in PAGES or one.content_type in ("text/html", "application/xhtml+xml", "image/svg+xml")
    if page or (one.real_type == "text/html" and found):
        if _HTML_FORM.search(one.content[:_LOOK]):
            found.append(("page-with-form", 3.1))
        elif not one.inline and extension in PAGES:
            found.append(("page", 0.5))
    if extension in ARCHIVES or "zip" in one.real_type:
        found.extend(_archive(one, told))
    return found


def _archive(one: Attachment, told: bool) -> list[tuple[str, float]]:
    names, locked = _listing(one.content)
    found: list[tuple[str, float]] = []
    if any(_extension(name) in RUNNING or _double(name) for name in names):
        found.append(("archive-runs", 3.4))
    if told and (locked or not names):  # of a 7z we cannot see inside: the told password says that it is locked
        found.append(("locked-archive", 3.0))
    return found


def _listing(content: bytes, depth: int = 1) -> tuple[tuple[str, ...], bool]:
    """Names in an archive and in the archives it holds (at most 500, `_DEEPEST` deep), and whether anything in it is encrypted."""
    if not content.startswith(b"PK"):
        # rar, tar, cab, arj and gz write their names plainly, beside the data; only the beginning is looked at
        return tuple(name.decode("ascii") for name in _PLAIN_NAMES.findall(content[:_HEAD])[:50]), False
    names: list[str] = []
    locked = False
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            for entry in archive.infolist()[:500]:
                names.append(entry.filename)
                locked = locked or bool(entry.flag_bits & 1)
                if (
                    depth < _DEEPEST
                    and _extension(entry.filename) in ARCHIVES
                    and entry.file_size <= _LARGEST_INNER
                    and not entry.flag_bits & 1
                ):
                    with archive.open(entry) as packed:
                        within, inner_locked = _listing(packed.read(_LARGEST_INNER), depth + 1)
                    names += within
                    locked = locked or inner_locked
                if len(names) >= 500:
                    break
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, EOFError, KeyError, zlib.error):
        pass
    return tuple(names[:500]), locked


def _extension(filename: str) -> str:
    return filename.rpartition(".")[2].strip().lower() if "." in filename else ""


def _double(filename: str) -> bool:
    """ "offer.pdf.exe", "offer.pdf      .scr", or a name turned round by a bidi character."""
    parts = [part.strip().lower() for part in filename.split(".")]
    return "\u202e" in filename or (len(parts) >= 3 and parts[-2] in _DOCUMENT and parts[-1] in RUNNING | PAGES | _PACKED)
