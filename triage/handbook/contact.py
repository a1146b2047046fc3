"""Who writes: name, company, title, telephone and the rest of handbook 2, "complete contact details" (gold convention 5).

Read from a form's fields, from the block below the closing phrase, from vCards and from the headers. Of a colleague's
forward the inner mail counts, of an out-of-office that names a stand-in the stand-in. `email` is where an answer reaches
the buyer: form field, Reply-To, From.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from triage.handbook import addresses, signature
from triage.handbook.domains import company_matches_domain, domain_of, is_free_mail, registrable
from triage.handbook.geography import fold
from triage.handbook.phones import handles_in, numbers_in
from triage.handbook.pieces import EMAIL, URL, Line, company_in, looks_like_person
from triage.handbook.screened import Opened, Rare
from triage.handbook.tables.companies import COMPANY_WORDS
from triage.mail.text import Words
from triage.mail.values import Address, Mail
from triage.terms import Contact, Span

_TEXT_LIMIT = 60_000
_INTRO = Opened(
    r"(?:\bmy name is|\bthis is|\bi am|\bi'm|\bmi nombre es|\bme llamo|\bje m'appelle|\bmein name ist|\bmeu nome é|"
    r"\bmi chiamo|меня зовут|我叫|我是|اسمي)\s{1,2}"
    r"((?:(?:Mr|Mrs|Ms|Dr|Hon|Engr?|Prof|Miss)\.?\s)?[^\W\d_]['\w.-]{1,20}(?:\s[A-ZÀ-ÞА-Я][\w.'-]{0,20}){1,3})(?=[\s,.;]|$)",
)
_COMPANY_INTRO = Opened(
    r"(?:\bwe are|\bwe're|\bi represent|\bi write for|\bon behalf of|\bi run [\w ]{1,20} for|"
    r"\bi am (?:the )?[\w ]{1,30} (?:of|at|from|with)|\bi'm [\w ]{1,30} (?:of|at|from|with)|"
    r"\bmy company is|\bour company is|\bfrom|\bsomos|\bnous sommes(?: la société)?|\bwir sind(?: die)?|\bsiamo|"
    r"мы компания|компания|我们是|我司是|弊社は)\s{1,2}"
    r"(?:the\s)?([\"«“]?[^\W\d_][^\n,.;:()\"»”]{2,60})",
    re.I,
)
_CAPITALS = re.compile(r"(?:[A-ZÀ-ÞА-Я][\w'&.-]{0,30}(?:\s|$)|&\s){1,7}")
_STAND_IN = re.compile(
    r"(?:please contact|contact|reach out to|wenden sie sich(?: bitte)? an|kontaktieren sie|vertretung|"
    r"vertritt mich|merci de contacter|veuillez contacter|contactez|"
    r"contactar|contacte|póngase en contacto con|entre em contato com|contattare|rivolgersi a|"
    r"neem (?:dan )?contact op met|kontakta|kontakt(?:ować)?|обращайтесь к|обращаться к|"
    r"请联系|請聯繫|请联络|联系我的同事|までご連絡|연락)",
    re.I,
)
_OUT_OF_OFFICE = Rare(
    r"out of (?:the )?office|abwesen|nicht im büro|absence|absent|en congé|fuera de (?:la )?oficina|"
    r"fora do escritório|fuori ufficio|afwezig|frånvarande|poza biurem|nieobecn|"
    r"отсутств|不在办公|休假|外出|自动回复|自動回覆|不在|부재|automatic reply|auto(?:matische)?[ -]?(?:reply|"
    r"antwort)|réponse automatique|respuesta automática|urlaub|vacation|annual leave",
    re.I,
)
_ROLE_MAILBOX = frozenset(
    [
        "info",
        "sales",
        "purchase",
        "purchasing",
        "procurement",
        "buyer",
        "buying",
        "office",
        "contact",
        "admin",
        "export",
        "import",
        "order",
        "orders",
        "inquiry",
        "enquiry",
        "enquiries",
        "mail",
        "noreply",
        "no-reply",
        "news",
        "newsletter",
        "compras",
        "ventas",
        "vendas",
        "comercial",
        "einkauf",
        "acquisti",
        "achats",
        "zakup",
        "zamowienia",
        "nakup",
        "service",
        "support",
        "accounts",
        "marketing",
        "hello",
        "team",
        "sourcing",
    ]
)


class FormField(Protocol):
    """One labelled value of a form."""

    @property
    def value(self) -> str: ...
    @property
    def span(self) -> Span: ...


class FormMessage(Protocol):
    """The buyer's own words in a form, and where they stand."""

    @property
    def text(self) -> str: ...
    @property
    def part(self) -> str: ...
    @property
    def start(self) -> int: ...


class Form(Protocol):
    """What `find_contact` needs of a form (`triage.handbook.form.Form`)."""

    @property
    def fields(self) -> Mapping[str, FormField]: ...
    @property
    def message(self) -> FormMessage | None: ...


@dataclass(slots=True)
class _Draft:
    """The contact while it is put together: first come, first kept."""

    values: dict[str, str]
    spans: dict[str, Span]

    def put(self, field: str, value: str | None, span: Span | None = None) -> None:
        if value and field not in self.values:
            cleaned = " ".join(value.split()).strip(" ,;|·•-–")
            if cleaned:
                self.values[field] = cleaned
                if span is not None:
                    self.spans[field] = span


def find_contact(mail: Mail, words: Words, form: Form | None = None, our_domain: str = "") -> Contact:
    """The buyer's contact data, each with the words it stands in."""
    draft = _Draft({}, {})
    if form is not None and form.fields:
        _from_form(mail, form, draft)
    elif _is_colleague(mail, our_domain) and words.forwarded is not None:
        inner = words.forwarded
        author = inner.author or Address("", "")
        draft.put("email", author.email)
        _from_text(inner.text, inner.start, author, draft)
    else:
        author = _author(mail, our_domain)
        text, start = own_text(mail, words)
        stand_in = _stand_in(mail, text, start)
        if stand_in is not None:
            _from_text(text, start, author, (whole := _Draft({}, {})))
            draft = stand_in
            draft.put("company", whole.values.get("company"), whole.spans.get("company"))
        else:
            _from_headers(mail, draft)
            _from_text(text, start, author, draft)
            _from_vcards(mail, draft)
    values = draft.values
    return Contact(
        name=values.get("name"),
        company=values.get("company"),
        job_title=values.get("job_title"),
        phone=values.get("phone"),
        fax=values.get("fax"),
        email=values.get("email"),
        address=values.get("address"),
        website=values.get("website"),
        im=values.get("im"),
        spans=tuple((field, draft.spans[field]) for field in values if field in draft.spans),
    )


def own_text(mail: Mail, words: Words) -> tuple[str, int]:
    """The sender's own words with signature as one text (what lies between is blanked), and its offset in `Mail.text`."""
    text = mail.text[:_TEXT_LIMIT]
    own = [(start, end) for role, start, end in words.ranges if role in ("new", "signature") and start < len(text)]
    if not own:
        return (words.own[:_TEXT_LIMIT], max(0, words.new_start)) if words.ranges or words.new else (text, 0)
    first = min(start for start, _ in own)
    pieces: list[str] = []
    at = first
    for start, end in sorted(own):
        pieces.append("\n".join([" " * len(line) for line in text[at:start].split("\n")]))
        pieces.append(text[max(start, at) : end])
        at = max(at, end)
    return "".join(pieces), first


def _is_colleague(mail: Mail, our_domain: str) -> bool:
    """A mail from our own domain. To and Cc prove nothing: the sender writes them, and could have our answer go to anybody."""
    own = registrable(mail.author.domain) or mail.author.domain
    return bool(own) and not is_free_mail(own) and own == (registrable(our_domain) or our_domain)


def _author(mail: Mail, our_domain: str) -> Address:
    """Who signs: From, unless a machine or our own form sends for the address in Reply-To."""
    author = mail.author
    if mail.reply_to and (
        _is_colleague(mail, our_domain) or author.email.partition("@")[0].lower() in ("noreply", "no-reply", "donotreply", "notification")
    ):
        return mail.reply_to[0]
    return author


def _from_headers(mail: Mail, draft: _Draft) -> None:
    target = mail.reply_to[0] if mail.reply_to and mail.reply_to[0].email else mail.author
    if mail.header("List-Post") is not None or (mail.header("List-Id") is not None and len(mail.reply_to) > 1):
        target = mail.author
    part = "reply-to" if mail.reply_to and target is mail.reply_to[0] else "from"
    draft.put("email", target.email, Span(part, 0, len(target.email), target.email))


def _from_form(mail: Mail, form: Form, draft: _Draft) -> None:
    for field in ("name", "company", "job_title", "phone", "fax", "email", "address", "website", "im"):
        entry = form.fields.get(field)
        if entry is None:
            continue
        value = entry.value.strip()
        if field == "email":
            found = EMAIL.search(value)
            value = found.group() if found else ""
        if field == "im" and not re.search(r"[^\W\d_]", value) and value:
            value = ""
        if value.casefold() in ("", "-", "n/a", "na", "none", "null", "/", "无", "не указано"):
            continue
        draft.put(field, value, entry.span)
    _join_parts(form, draft)
    if "phone" not in draft.values:
        for label in ("mobile", "tel", "telephone"):
            if (entry := form.fields.get(label)) is not None:
                draft.put("phone", entry.value, entry.span)
    reply = mail.reply_to[0] if mail.reply_to else None
    if reply is not None and reply.email and not _ours(mail, reply):
        # A platform's relay or our own form's Reply-To: an answer goes there.
        draft.values.pop("email", None)
        draft.spans.pop("email", None)
        draft.put("email", reply.email, Span("reply-to", 0, len(reply.email), reply.email))
        if reply.name and looks_like_person(reply.name):
            draft.put("name", reply.name)
    elif not _ours(mail, mail.author) and not signature.is_machine(mail.author.email):
        draft.put("email", mail.author.email, Span("from", 0, len(mail.author.email), mail.author.email))
    message = form.message
    if message is not None and message.text.strip():
        # A message may end in a signature that tells more than the fields.
        start = message.start if message.part == "body" else 0
        _from_text(message.text, start, Address(draft.values.get("name", ""), draft.values.get("email", "")), draft)


def _join_parts(form: Form, draft: _Draft) -> None:
    """A name and an address that the form asks for in parts: given name and family name, street and town."""
    said = {field: " ".join(form.fields[field].value.split()) for field in ("given", "surname", "street", "postal") if field in form.fields}
    if not said:
        return
    name = draft.values.get("name", "")
    if "given" in said and fold(said["given"]) not in fold(name):
        name = f"{said['given']} {name}"
    if "surname" in said and fold(said["surname"]) not in fold(name):
        name = f"{name} {said['surname']}"
    if name.strip():
        draft.values["name"] = name.strip()
    if "street" in said:
        town = draft.values.get("address", "")
        postal = said.get("postal", "")
        behind = town if fold(postal) in fold(town) else f"{postal} {town}" if fold(town) not in fold(postal) else postal
        draft.values["address"] = ", ".join(part for part in (said["street"], behind.strip()) if part)
        draft.spans["address"] = form.fields["street"].span


def _ours(mail: Mail, address: Address) -> bool:
    own = {registrable(a.domain) or a.domain for a in (*mail.to, *mail.cc) if a.domain and not is_free_mail(a.domain)}
    return (registrable(address.domain) or address.domain) in own


def _from_text(text: str, offset: int, author: Address, draft: _Draft) -> None:
    """Read the block below the closing phrase, then labelled data and introductions in the text above it."""
    block, block_start = signature.block_of(text, author)
    lines = signature.read_lines(block, author)
    at = offset + block_start

    def span(line: Line, value: str) -> Span:
        place = line.text.find(value)
        start = at + line.start + max(0, place)
        return Span("body", start, start + (len(value) if place >= 0 else len(line.text)), value if place >= 0 else line.text)

    signed = signature.person_of(lines, author)
    shown = signature.header_name(author)
    name = signature.fullest_name(shown, signed.value if signed else None)
    if name is None:
        found = _INTRO.search(text)
        if found and looks_like_person(found.group(1)):
            name = found.group(1)
    company = signature.company_of(lines, author, name)
    if (
        company is not None
        and shown
        and signed
        and name == shown
        and set(fold(shown).split()) <= set(fold(company.value).split())
        and looks_like_person(signed.value)
    ):
        name = signed.value  # the display name was the firm's
    if name:
        draft.put("name", name, span(signed.line, signed.value) if signed and signed.value == name else None)
    if company is not None:
        draft.put("company", company.value, span(company.line, company.value))
    else:
        headed = signature.header_company(author)
        if headed:
            draft.put("company", headed)
        else:
            introduced = _introduced(text, author) or _in_quotes(text)
            if introduced is not None:
                value, start = introduced
                draft.put("company", value, Span("body", offset + start, offset + start + len(value), value))
    title = signature.title_of(lines)
    if title is not None:
        held = signature.beside(title.value, name, company.value if company is not None else None)
        draft.put("job_title", held, span(title.line, held))
    _numbers(text, offset, block_start, author, draft)
    address = addresses.address_of(lines)
    if address is not None and _own_name(address.value, name, author):
        address = None  # "devon" signs with his name, which is also a county's
    if address is None:
        address = addresses.labelled_address(text[:block_start])
        if address is not None:
            draft.put(
                "address",
                address.value,
                Span("body", offset + address.line.start, offset + address.line.start + len(address.line.text), address.line.text),
            )
    else:
        held = signature.beside(address.value, company.value if company is not None else None, name)
        held = (
            held if signature.is_street(held) and not (company and signature.is_street(company.value)) else address.value
        )  # "Old Grain Market, Lahore" is all an address
        draft.put("address", held, span(address.line, address.line.text))
    for line in lines:
        site = URL.search(EMAIL.sub(" ", line.text))
        if site and addresses.is_site(site.group(), line.text, author):
            draft.put("website", site.group().rstrip(".,;)>"), span(line, site.group()))
    if "website" not in draft.values and (site := addresses.own_site(text, author)) is not None:
        draft.put("website", site.group(), Span("body", offset + site.start(), offset + site.end(), site.group()))
    if "email" not in draft.values:
        for line in lines:
            found = EMAIL.search(line.text)
            if found:
                draft.put("email", found.group(), span(line, found.group()))


def _own_name(value: str, name: str | None, author: Address) -> bool:
    """All words of `value` are the writer's name."""
    known = set(fold(f"{name or ''} {author.name}").split()) | set(re.split(r"[\W\d_]+", fold(author.email.partition("@")[0])))
    words = fold(value).split()
    return 0 < len(words) <= 3 and set(words) <= known


def _introduced(text: str, author: Address) -> tuple[str, int] | None:
    """ "We are X Ltd": only what looks like a firm's name and not like a description."""
    for match in _COMPANY_INTRO.finditer(text[:6_000]):
        raw = match.group(1)
        value = company_in(raw)
        if (
            value is None
            and (run := _CAPITALS.match(raw))
            and set(fold(run.group()).split()) & COMPANY_WORDS
            and 2 <= len(run.group().split()) <= 6
        ):
            value = run.group().strip(" &")
        if value is None and company_matches_domain(raw, author.domain) >= 0.9 and len(raw.split()) <= 5:
            value = raw.strip()
        if value is not None:
            return value, match.start(1) + max(0, raw.find(value))
    return None


# A legal form and a name in quotation marks, as firms are written from Minsk to Almaty.
_IN_QUOTES = Opened(
    r"(?:\b(?:ООО|ОАО|ЗАО|ПАО|АО|НАО|ТОО|ТОВ|ТДВ|ПрАТ|ПАТ|ФОП|ИП|ЧП|ПП|УП|ЧУП|ОДО|СООО|ОсОО|АТ|МЧЖ|ХК|ГК|СП)\s?[«\"“„]([^«»\"“”„\n]{2,50})[»\"“”])",
)
_OUR_FIRM = re.compile(r"(?:ваш\w{0,3}|поставщик\w{0,3}|постачальник\w{0,3}|бывш\w{0,4}|у|от|від|для|через)\s$", re.IGNORECASE)


def _in_quotes(text: str) -> tuple[str, int] | None:
    """The firm that writes names itself so in its first lines ("ТОВ «Лан», Львів"); a supplier of before is another."""
    head = text[:1_500]
    for match in _IN_QUOTES.finditer(head):
        if not _OUR_FIRM.search(head[max(0, match.start() - 16) : match.start()]):
            return match.group(), match.start()
    return None


_SAME_WECHAT = re.compile(r"微信同[号步]|同微信")


def _numbers(text: str, offset: int, block_start: int, author: Address, draft: _Draft) -> None:
    """Telephone, fax and messenger; numbers above the block count only with a label."""
    plain: list[tuple[int, str, Span]] = []
    shared: list[tuple[str, Span]] = []
    at = 0
    for raw in text.splitlines(keepends=True):
        line = raw.rstrip("\r\n")
        inside = at >= block_start or at + len(line) > block_start
        for number in numbers_in(line):
            place = Span("body", offset + at + number.start, offset + at + number.end, number.text)
            if number.messenger:
                if not number.role:
                    draft.put("im", f"{number.messenger} {number.text}", place)
                    continue
                draft.put("im", f"{number.messenger} {number.text}", place)
                shared.append((number.text, place))
            elif number.role == "fax":
                draft.put("fax", number.text, place)
            elif number.role and (inside or _mine(line[: number.start])):
                if _ALSO_FAX.search(line[: number.start]):
                    draft.put("fax", number.text, place)
                plain.append((0 if inside else 2, number.text, place))
            elif inside and addresses.is_number_line(line, number.text):
                plain.append((1, number.text, place))
        for handle in handles_in(line):
            draft.put(
                "im", f"{handle.messenger}: {handle.text}", Span("body", offset + at + handle.start, offset + at + handle.end, handle.text)
            )
        if _SAME_WECHAT.search(line) and "im" not in draft.values and plain:
            draft.put("im", f"微信 {plain[-1][1]}", plain[-1][2])
        at += len(raw)
    plain.sort(key=lambda entry: entry[0])
    for _, value, place in plain:
        draft.put("phone", value, place)
    for value, place in shared:
        draft.put("phone", value, place)


_ALSO_FAX = re.compile(
    r"(?:\btele?f?o?n?|\bph(?:one)?|тел|\bt)\.?\s?[/&+]\s?(?:tele)?(?:fax|факс|faks|f)\b\.?\s{0,2}[:：]?\s{0,3}$", re.IGNORECASE
)
_NOT_MINE = re.compile(r"\byour?\b|\bring you\b|\bihre?\b|\bvotre\b|\bsu\b|\bvs\b|贵司|您的", re.I)


def _mine(before: str) -> bool:
    """A labelled number in running text is the writer's, unless the words before it say "your"."""
    return not _NOT_MINE.search(before[-40:])


def _stand_in(mail: Mail, text: str, offset: int) -> _Draft | None:
    """The stand-in that an out-of-office names (gold convention 5); None for other mails."""
    auto = (mail.header("Auto-Submitted") or "no").lower().startswith("auto-replied") or mail.header("X-Autoreply") is not None
    if not (auto or _OUT_OF_OFFICE.search(mail.subject)) or not _OUT_OF_OFFICE.search(f"{mail.subject}\n{text[:3000]}"):
        return None
    found = _STAND_IN.search(text[:5_000])
    if found is None:
        return None
    tail = text[found.end() : found.end() + 300].split("\n\n", maxsplit=1)[0]
    address = next((m for m in EMAIL.finditer(tail) if m.group().lower() != mail.author.email.lower()), None)
    numbers = numbers_in(tail.replace("\n", " "))
    if address is None and not numbers:
        return None
    draft = _Draft({}, {})
    base = offset + found.end()
    limit = min(
        [m for m in (address.start() if address else None, numbers[0].start if numbers else None) if m is not None], default=len(tail)
    )
    before = re.sub(r"[\n:,(]+", " ", tail[:limit])
    before = re.sub(r"\b(?:tel|phone|mail|e-mail|unter|at|on|oder|ou|or)\b\.?\s*$", "", before, flags=re.I)
    people = re.findall(
        r"[A-ZÀ-ÞА-ЯŚŠŽČŁÖÄÜ][\w'’.-]+(?:\s+(?:van|von|de|da|del|der|den|bin|al))?(?:\s+[A-ZÀ-ÞА-ЯŚŠŽČŁÖÄÜ][\w'’.-]+)+", before
    )
    name = next((p for p in reversed(people) if looks_like_person(p)), None)
    if name is None and (cjk := re.search(r"(?:同事)?\s?([\u3400-\u9fff]{2,4})\s*$", before)):
        name = cjk.group(1)
    draft.put("name", name)
    if address is not None:
        draft.put("email", address.group(), Span("body", base + address.start(), base + address.end(), address.group()))
    if numbers:
        draft.put("phone", numbers[0].text, Span("body", base + numbers[0].start, base + numbers[0].end, numbers[0].text))
    return draft


_VCARD_LINE = re.compile(r"^([A-Z-]{1,20})((?:;[^:\n]{0,120})?):(.{0,400})$", re.M | re.I)


def _from_vcards(mail: Mail, draft: _Draft) -> None:
    """RFC 6350 cards among the attachments."""
    for number, attachment in enumerate(mail.attachments[:20]):
        if not (attachment.filename.lower().endswith(".vcf") or "vcard" in attachment.content_type.lower()):
            continue
        text = attachment.content[:20_000].decode("utf-8", "replace").replace("\r\n ", "").replace("\r", "")
        for match in _VCARD_LINE.finditer(text):
            key, options, value = match.group(1).upper(), match.group(2).upper(), match.group(3).strip()
            span = Span(f"attachment:{number}", match.start(), match.end(), match.group())
            value = value.replace("\\,", ",").replace("\\n", ", ")
            if key == "FN":
                draft.put("name", value, span)
            elif key == "ORG":
                draft.put("company", value.partition(";")[0], span)
            elif key == "TITLE":
                draft.put("job_title", value, span)
            elif key == "TEL":
                draft.put("fax" if "FAX" in options else "phone", value, span)
            elif key == "ADR":
                draft.put("address", ", ".join(part for part in value.split(";") if part), span)
            elif key == "URL":
                draft.put("website", value, span)


def is_role_mailbox(email: str) -> bool:
    """ "info@", "purchase@": an office, not a person."""
    local = fold(email.partition("@")[0])
    return any(word in _ROLE_MAILBOX for word in re.split(r"[\W\d_]+", local) if word)


def own_domain(contact: Contact) -> str | None:
    """The domain of the buyer's address when it is the company's own, not a mailbox provider's."""
    domain = domain_of(contact.email or "")
    return domain if domain and not is_free_mail(domain) else None
