"""The trade's words as frozen values: what a message says, what we make of it, what should follow.

Every verdict carries its reasons. An `Evidence` names a handbook rule (F1, L3, T6 ...), says it in one
sentence and points at the words in the mail (`Span`). Two gradings never share the bare word *grade*:
`level` is 1-4 (handbook 3.1), `answer_class` is A-D (handbook 3.2; `class` in JSON). `None` means "not
stated": never 0, "" or 1900. Money and amounts are `Decimal`, moments are aware `datetime`s.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from triage.plurals import singular


class Kind(StrEnum):
    """What a message is (gold/README `kind`)."""

    INQUIRY = "inquiry"  # somebody may want to buy: also vague ones, sample seekers, agents
    REPLY = "reply"  # a buyer inside an existing conversation
    FRAUD = "fraud"  # a scam, whatever it pretends
    SOLICITATION = "solicitation"  # somebody wants to sell to us, or a job
    JUNK = "junk"  # bulk advertising, newsletters
    AUTOMATED = "automated"  # bounce, out-of-office, platform or system notice without an inquiry
    OTHER = "other"  # real business mail that is no inquiry


class Motive(StrEnum):
    """Why the buyer writes (handbook 2)."""

    M1 = "M1"
    M2A = "M2a"
    M2B = "M2b"
    M2C = "M2c"
    M2D = "M2d"
    M2E = "M2e"
    M3 = "M3"
    J1 = "J1"
    P1 = "P1"
    P2 = "P2"


class AnswerClass(StrEnum):
    """In what order to answer today (C-A to C-D)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Ask(StrEnum):
    """What the buyer wants from us, in the words of gold/README `asks`."""

    PRICE = "price"
    MOQ = "moq"
    LEAD_TIME = "lead_time"
    SAMPLE = "sample"
    CERTIFICATION = "certification"
    PAYMENT_TERMS = "payment_terms"
    PACKAGING = "packaging"
    CATALOGUE = "catalogue"
    SPECIFICATION = "specification"
    CUSTOMIZATION = "customization"
    SHIPPING_COST = "shipping_cost"
    WARRANTY = "warranty"
    COMPANY_INFO = "company_info"
    VISIT = "visit"
    AGENCY = "agency"
    STOCK = "stock"
    INVOICE = "invoice"
    TRACKING = "tracking"
    COMPLAINT = "complaint"


class BuyerType(StrEnum):
    """Who buys (handbook 2, "Buyer types")."""

    RETAILER = "retailer"
    WHOLESALER = "wholesaler"
    IMPORTER = "importer"
    DISTRIBUTOR = "distributor"
    AGENT = "agent"
    BRAND = "brand"
    CHAIN = "chain"
    MANUFACTURER = "manufacturer"
    CONTRACTOR = "contractor"
    END_USER = "end_user"
    UNKNOWN = "unknown"


class ContentKind(StrEnum):
    """C-E: the four kinds of inquiry by content."""

    UNRELATED = "unrelated"  # filter out
    COOPERATION = "cooperation"  # names no product: nurture
    PRODUCT = "product"  # names a product: answer
    CONCRETE = "concrete"  # product and price, packing, shipping data: everything for it


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence for a person, in English, with its values kept apart so that it can be said in Chinese too."""

    text: str  # a `str.format` template; also the key of the Chinese table
    values: tuple[tuple[str, str | Sentence], ...] = ()  # a value that is a sentence is said in the reader's language too

    def __str__(self) -> str:
        text = self.text
        for name, value in self.values:
            text = singular(text, name) if value == "1" else text
        return text.format(**{name: str(value) for name, value in self.values}) if self.values else text


def sentence(text: str, /, **values: object) -> Sentence:
    """`sentence("Asks for {n} pieces.", n=500)`; values are turned into plain strings, but for sentences."""
    return Sentence(text, tuple((name, value if isinstance(value, Sentence) else str(value)) for name, value in values.items()))


@dataclass(frozen=True, slots=True)
class Span:
    """Words in the mail that a conclusion rests on; `start` and `end` count characters of that part."""

    part: str  # "subject", "body", "from", "reply-to", "header:<name>", "attachment:2", "attachment:<file name>"
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """One handbook rule that applied, and the words that made it apply."""

    rule: str  # handbook id: "S4", "L3", "T6"; "model" for the learnt part
    says: Sentence
    weight: float = 0.0  # 0 = worth telling, decides nothing
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Product:
    """A concrete product the buyer names; `sku` is None where we do not sell it or several rows fit."""

    text: str  # words in the mail
    sku: str | None
    span: Span
    certainty: float = 1.0  # 0..1, how sure the match with the catalogue is


@dataclass(frozen=True, slots=True)
class Quantity:
    """An amount of goods the buyer wants (gold convention 2); of a range the lower bound."""

    value: Decimal
    unit: str | None  # as written, singular; "20ft container", "40hq container"
    span: Span
    upper: Decimal | None = None  # upper bound of a range
    product: int | None = None  # index into `Inquiry.products` it belongs to
    each: bool = False  # for each of several places of theirs ("per hotel"): the order is a multiple of it


@dataclass(frozen=True, slots=True)
class Contact:
    """What the mail gives about the buyer (gold convention 5); `email` is where an answer reaches them."""

    name: str | None = None
    company: str | None = None
    job_title: str | None = None
    phone: str | None = None
    fax: str | None = None
    email: str | None = None
    address: str | None = None
    website: str | None = None
    im: str | None = None
    spans: tuple[tuple[str, Span], ...] = ()  # field name -> words


@dataclass(frozen=True, slots=True)
class Place:
    """Where the buyer is: ISO 3166-1 alpha-2 country and IANA zone, with what speaks for it; None = unknown."""

    country: str | None = None
    timezone: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """One thing the buyer asks, with the words that ask it."""

    id: Ask
    span: Span


@dataclass(frozen=True, slots=True)
class Inquiry:
    """The facts of a message (handbook 2), whatever its kind turns out to be."""

    products: tuple[Product, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    contact: Contact = Contact()
    place: Place = Place()
    language: str | None = None  # ISO 639-1 of the buyer's own new words
    script: str | None = None  # ISO 15924 where it matters: "Hans", "Hant", "Latn", "Cyrl"
    asks: tuple[Asked, ...] = ()
    incoterm: str | None = None
    port: str | None = None  # destination as written
    payment_terms: str | None = None
    target_price: str | None = None  # as written
    delivery: str | None = None  # wished delivery, as written
    deadline: date | None = None  # the buyer's own deadline for our answer (T8)
    certificates: tuple[str, ...] = ()  # required, as written
    buyer_type: BuyerType = BuyerType.UNKNOWN
    buyer_weights: tuple[tuple[BuyerType, float], ...] = ()  # what speaks for each type, as the rules weigh it
    form: bool = False  # read from a platform's or website's form
    platform_link: str | None = None  # "answer on the platform" where the form has no relay
    pictured: bool = False  # a picture hangs on: "200 pcs of this one"
    evidence: tuple[Evidence, ...] = ()

    @property
    def product_specific(self) -> bool:
        """At least one concrete product is named (gold `product_specific`): who tells an amount has named the goods, though in words
        that could not be read, unless he shows them in a picture."""
        return bool(self.products or (self.quantities and not self.pictured))


@dataclass(frozen=True, slots=True)
class Customer:
    """A row of customers.csv: a company kept for the long run (handbook 3.4)."""

    email: str
    name: str = ""
    company: str = ""
    country: str = ""
    orders: int = 0
    last_order: date | None = None
    total_usd: Decimal = Decimal(0)
    importance: str = ""  # A-F
    circle: int | None = None
    owner: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Seller:
    """`[seller]` of config.toml: who we are."""

    name: str
    domain: str
    address: str
    country: str
    timezone: str
    language: str = "en"
    business: str = ""
    restricted_countries: tuple[str, ...] = ()  # J5
    competitor_domains: tuple[str, ...] = ()  # P2
    trusted_authserv: tuple[str, ...] = ()  # S1


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier message as history needs it; text is kept for likeness (P1), never shown."""

    message_id: str | None
    date: datetime
    from_email: str
    subject: str  # base subject (RFC 5256)
    kind: Kind | None = None
    suspected: bool = False
    ours: bool = False  # we sent it
    country: str | None = None
    skus: tuple[str, ...] = ()
    phone: str | None = None
    company: str | None = None
    ip: str | None = None
    level2_details: bool = False
    authenticated: bool | None = None
    text: str = ""
    references: tuple[str, ...] = ()
    timezone: str | None = None
    buyer_type: str | None = None  # where the mail told it
    name: str = ""  # the sender's shown name: of a colleague it may be borrowed (S4)
    labelled: bool | None = None  # a person said: fraud (True), genuine (False)


@dataclass(frozen=True, slots=True)
class Past:
    """What was known before a message came: its conversation, its sender's mails, recent inquiries, our customers."""

    conversation: tuple[Earlier, ...] = ()  # same thread, oldest first, ours included
    sender: tuple[Earlier, ...] = ()  # earlier mails of this address or own domain
    recent: tuple[Earlier, ...] = ()  # inquiries of the last 30 days, for P1
    customer: Customer | None = None  # known under this very address or company domain
    customers: tuple[Customer, ...] = ()  # all, for look-alikes (S3)
    partners: tuple[tuple[str, str], ...] = ()  # (own domain, company) of buyers in a conversation with us, for S3
    house: frozenset[str] = frozenset()  # names of colleagues, case folded, as they write from our own domain (S4)
    sent_ids: frozenset[str] = frozenset()  # of the Message-IDs this mail refers to, those we really sent
    answered: bool = False  # an answer of ours to this very mail is in Sent
    presence: Presence | None = None  # of the sender's domain, where look-ups are wanted (F4)


@dataclass(frozen=True, slots=True)
class Sender:
    """What stands about the sender's authentication (S1): True pass aligned, False fail, None unknown."""

    authenticated: bool | None = None
    evidence: tuple[Evidence, ...] = ()
    checked: bool = False  # a trusted server has looked: "no pass" then says more than "nothing is known"


@dataclass(frozen=True, slots=True)
class Presence:
    """What the domain name system tells of a sender's domain (F4); None = not asked, or no answer."""

    mail: bool | None = None  # it takes mail (MX, or an address: RFC 5321 5.1)
    web: bool | None = None  # it, or its www, has an address


@dataclass(frozen=True, slots=True)
class Verdict:
    """What we make of one message, with its reasons."""

    kind: Kind
    probabilities: tuple[tuple[Kind, float], ...]
    suspicion: float  # 0..1, calibrated
    suspected: bool
    signs: tuple[Evidence, ...]  # fraud and junk signs (handbook 1)
    inquiry: Inquiry
    level: int | None = None
    level2_candidate: bool = False
    answer_class: AnswerClass | None = None
    motive: Motive | None = None
    content_kind: ContentKind | None = None
    buyer_type: BuyerType | None = None
    reply_needed: bool = False
    no_reply_because: Sentence | None = None
    missing: tuple[str, ...] = ()  # facts that would raise the grade (W11)
    confidence: float = 0.0  # 0..1, in `kind`
    evidence: tuple[Evidence, ...] = ()  # everything but the signs
    authenticated: bool | None = None  # S1: was the sender proven to be who From says? None = unknown
    back_on: date | None = None  # the writer is away, and back on this day (an absence note)
    no_more: bool = False  # asks never to be written to again (U6)


@dataclass(frozen=True, slots=True)
class Timing:
    """T1-T9: ready for review by, best moment to leave, and why; all aware datetimes."""

    ready_by: datetime  # in seller time
    send_at: datetime  # in buyer time
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Quoted:
    """The buyer's own words as they stand below our letter, and who wrote them when."""

    text: str
    name: str = ""
    email: str = ""
    date: datetime | None = None  # None: not known, and then not told


@dataclass(frozen=True, slots=True)
class Draft:
    """Our reply before it is sent: what a person will see in Drafts."""

    to: tuple[str, ...]
    cc: tuple[str, ...]
    subject: str
    language: str  # BCP 47
    template: str
    text: str
    html: str
    timing: Timing
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    open_questions: tuple[Asked, ...] = ()  # promised, not answered from the files
    because: Sentence | None = None  # why this template (W10)
    quoted: Quoted | None = None  # what stands below the letter; None: nothing is quoted
    promised_by: datetime | None = None  # until when the letter promises an answer (T5), in seller time; None: it promises nothing


@dataclass(frozen=True, slots=True)
class NoDraft:
    """Why a message gets no draft."""

    why: Sentence
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something a person should look at: what is wrong and what helps."""

    says: Sentence
    remedy: Sentence
    where: str = ""


@dataclass(frozen=True, slots=True)
class Weighed:
    """A number with the evidence it was added up from."""

    value: float
    evidence: tuple[Evidence, ...] = field(default=())
