"""HTML to text, new words apart from the rest, language."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from triage.mail import quotes
from triage.mail.message import Mail
from triage.mail.text import detect_language, from_html, read_words
from triage.mail.values import Mail as MailValue


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>Hello&nbsp;<b>you</b></p><p>two<br>three</p>", "Hello you\n\ntwo\nthree"),
        ("<table><tr><th>Item</th><th>Qty</th></tr><tr><td><p>Valve</p></td><td>500</td></tr></table>", "Item | Qty\nValve | 500"),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("a<span style='display:none'>b</span>c<i style='font-size:0px'>d</i><script>e</script><!-- f -->", "ac"),
        ("<div style='font-size:0'>x<p style='font-size:13px'>seen</p></div>", "seen"),
        ("<p style='font-size:0.9em'>small</p>", "small"),
        (
            "<div>On Monday Ann wrote:</div><blockquote type='cite'>old<br>words</blockquote>new",
            "On Monday Ann wrote:\n>\n> old\n> words\n\nnew",
        ),
        ("<blockquote>indented, but the writer's own</blockquote>", "indented, but the writer's own"),
        ("<pre>a\n  b</pre>", "a\n  b"),
        ("1 &lt; 2", "1 < 2"),
        ("", ""),
    ],
)
def test_html(html: str, text: str) -> None:
    assert from_html(html)[0] == text


def test_links_show_where_they_go() -> None:
    assert [(link.text, link.href) for link in from_html("<a href='https://evil.example/x'>www.bank.example</a>")[1]] == [
        ("www.bank.example", "https://evil.example/x")
    ]


OLD = "Dear Rosa,\nour price is USD 2.40.\nKind regards,\nMarco"
QUOTES = {
    "outlook": f"-----Original Message-----\nFrom: Lago Valves <export@lago-valves.example>\nSent: Monday, 2 November 2026 09:00\nTo: Rosa\nSubject: RE: Valves\n\n{OLD}",
    "outlook german": f"Von: Lago Valves <export@lago-valves.example>\nGesendet: Montag, 2. November 2026 09:00\nAn: Rosa\nBetreff: AW: Valves\n\n{OLD}",
    "outlook turkish": f"Kimden: Lago <export@lago-valves.example>\nGönderildi: 2 Kasım 2026 Pazartesi 09:00\nKime: Rosa\nKonu: Valves\n\n{OLD}",
    "outlook bold": f"*From:* Lago <export@lago-valves.example>\n*Sent:* Monday, 2 November 2026 09:00\n*To:* Rosa\n*Subject:* Valves\n\n{OLD}",
    "outlook web": f"________________________________\nDe: Lago <export@lago-valves.example>\nEnviado: lunes, 2 de noviembre de 2026 9:00\nPara: Rosa\nAsunto: Valves\n\n{OLD}",
    "foxmail": f"发件人： Lago\n发送时间： 2026-11-02 09:00\n收件人： rosa\n主题： Valves\n{OLD}",
    "qq": f'------------------ 原始邮件 ------------------\n发件人: "Lago" <export@lago-valves.example>;\n发送时间: 2026年11月2日(星期一) 上午9:00\n收件人: "Rosa";\n主题: Valves\n\n{OLD}',
    "netease": f'At 2026-11-02 09:00:00, "Lago" <export@lago-valves.example> wrote:\n{OLD}',
    "netease chinese": f'在 2026-11-02 09:00:00，"Lago" <export@lago-valves.example> 写道：\n{OLD}',
    "zoho": f"---- On Mon, 02 Nov 2026 09:00:00 +0200 Lago Valves <export@lago-valves.example> wrote ----\n\n{OLD}",
    "gmail": "On Mon, Nov 2, 2026 at 9:00 AM Lago Valves <export@lago-valves.example> wrote:\n> Dear Rosa,\n> our price is USD 2.40.",
    "gmail wrapped": "On Mon, Nov 2, 2026 at 9:00 AM Lago Valves <\nexport@lago-valves.example> wrote:\n\n> Dear Rosa,\n> our price is USD 2.40.",
    "gmail french": "Le lun. 2 nov. 2026 à 09:00, Lago Valves <export@lago-valves.example> a écrit :\n> Chère Rosa",
    "gmail japanese": "2026年11月2日(月) 9:00 Lago Valves <export@lago-valves.example>:\n> Dear Rosa",
    "gmail polish": "pon., 2 lis 2026 o 09:00 Lago Valves <export@lago-valves.example> napisał(a):\n> Dear Rosa",
    "thunderbird german": "Am 02.11.26 um 09:00 schrieb Lago Valves:\n> Liebe Rosa",
    "apple": "> On 2 Nov 2026, at 09:00, Lago <export@lago-valves.example> wrote:\n> \n> Dear Rosa",
}


@pytest.mark.parametrize("style", QUOTES)
def test_what_we_wrote_is_not_new(style: str, plain: Callable[..., Mail]) -> None:
    words = read_words(plain(f"Please make it 2,000 pcs.\n\nBest regards,\nRosa Valdez\nTel +54 11 5555 0101\n\n{QUOTES[style]}\n"))
    assert words.new == "Please make it 2,000 pcs."
    assert words.signature.startswith("Best regards,")
    assert "Rosa" in words.quoted or "Liebe" in words.quoted
    assert "2,000" not in words.quoted


@pytest.mark.parametrize("style", QUOTES)
def test_a_reply_of_nothing_but_quote(style: str, plain: Callable[..., Mail]) -> None:
    assert read_words(plain(QUOTES[style])).new == ""


NO_QUOTES = [
    "From: Kenya\nProduct: valves\nTo: be delivered in May\nSubject to your confirmation: 500 pcs",  # a form
    "On Monday our boss wrote: please buy 500 valves.",
    "He wrote to us on 2 November 2026 that you are good.\nPlease quote.",
    "Date: 2 May\nQuantity: 300\nTo: Mombasa",
    "We need:\n- 500 pcs LV-100\n-----\n- 300 pcs LV-200",
    "Name: Rosa\nEmail: rosa@x.example\nMessage: please send me the price of 500 valves",
    "| Item | Pieces |\n| valves | 500 |\n| hoses | 20 |",
]


@pytest.mark.parametrize("text", NO_QUOTES)
def test_no_quote_where_there_is_none(text: str, plain: Callable[..., Mail]) -> None:
    words = read_words(plain(text))
    assert (words.new, words.quoted) == (text, "")


def test_answers_between_quoted_lines_are_new(plain: Callable[..., Mail]) -> None:
    words = read_words(plain("On 2 Nov 2026 09:00, Lago wrote:\n> Which size?\nHalf inch.\n> How many?\n500 pcs."))
    assert words.new == "Half inch.\n500 pcs."


def test_answers_behind_arrows_are_new(plain: Callable[..., Mail]) -> None:
    words = read_words(
        plain(
            "See below.\n\nFrom: Lago <e@lago-valves.example>\nSent: Monday, 2 November 2026\nTo: Rosa\nSubject: x\n\nWhich size?\n--> half inch\n\nHow many?\n[Rosa] 500"
        )
    )
    assert words.new == "See below.\n--> half inch\n[Rosa] 500"


def test_answers_behind_the_writers_initials_are_new(plain: Callable[..., Mail]) -> None:
    asked = "From: Lago <e@lago-valves.example>\nSent: Monday, 2 November 2026\nTo: Rosa\nSubject: x\n\n> Which size?\n[RV] half inch\n> How many?\n[LG] as you like\n"
    assert read_words(plain(f"See below.\n\n{asked}", subject="Re: x")).new == "See below.\n[RV] half inch"


LISTED = "Please tell us:\n> price CIF Callao\n> lead time\n> warranty\n\nRegards"


@pytest.mark.parametrize(
    ("text", "subject", "extra", "new"),
    [
        (LISTED, "Valves", "", True),
        ("我们想知道：\n> 价格\n> 交期", "询价", "", True),
        (LISTED, "Re: Valves", "", False),  # it may quote
        (LISTED, "Valves", "In-Reply-To: <9@lago-valves.example>\r\n", False),
        (LISTED.replace(":", "."), "Valves", "", False),  # nothing announces a list
        (LISTED.replace("> lead", ">> lead"), "Valves", "", False),  # quotes within quotes
    ],
)
def test_marks_of_a_list_in_a_first_mail(text: str, subject: str, extra: str, new: bool, plain: Callable[..., Mail]) -> None:
    words = read_words(plain(text, subject, extra))
    assert (words.quoted == "") is new


@pytest.mark.parametrize(
    "marker",
    [
        "---------- Forwarded message ---------\nFrom: Omar Haddad <omar@haddad-tools.example>\nDate: Mon, Nov 2, 2026 at 9:00 AM\nSubject: ball valves\nTo: <marco@lago-valves.example>",
        "Begin forwarded message:\n\nFrom: Omar Haddad <omar@haddad-tools.example>\nSubject: ball valves\nDate: 2 November 2026 at 09:00:00 CET\nTo: marco@lago-valves.example",
        '-------- 转发邮件信息 --------\n发件人："Omar Haddad" <omar@haddad-tools.example>\n发送日期：2026-11-02 09:00:00\n收件人：marco@lago-valves.example\n主题：ball valves',
        "-------- Weitergeleitete Nachricht --------\nBetreff: ball valves\nDatum: Mon, 2 Nov 2026 09:00:00 +0100\nVon: Omar Haddad <omar@haddad-tools.example>\nAn: marco@lago-valves.example",
    ],
)
def test_a_colleagues_forward(marker: str, plain: Callable[..., Mail]) -> None:
    mail = plain(f"Please take care of this one.\n\n{marker}\n\nPlease quote 500 ball valves.\n", subject="Fwd: ball valves")
    words = read_words(mail)
    assert words.new == "Please take care of this one."
    assert words.forwarded is not None
    assert words.forwarded.author is not None
    assert words.forwarded.author.email == "omar@haddad-tools.example"
    assert words.forwarded.subject == "ball valves"
    assert words.forwarded.text == "Please quote 500 ball valves."
    assert mail.text[words.forwarded.start :].startswith("Please quote 500")


@pytest.mark.parametrize(
    "signature",
    [
        "Best regards,\nRosa",
        "Thanks & Regards\nRosa Valdez\nBuyer",
        "-- \nRosa",
        "Mit freundlichen Grüßen\nRosa",
        "Cordialement,\nRosa",
        "Saludos cordiales,\nRosa",
        "Atenciosamente\nRosa",
        "Pozdrawiam\nRosa",
        "С уважением,\nРоза",
        "Saygılarımla,\nRosa",
        "مع التحية\nروزا",
        "谢谢！\n罗莎",
        "よろしくお願いいたします。\nロサ",
        "감사합니다.\n로사",
        "Trân trọng,\nRosa",
        "Hormat kami\nRosa",
        "S pozdravem\nRosa",
        "Med vänlig hälsning\nRosa",
        "Sent from my iPhone",
        "发自我的iPhone",
        "Von meinem iPhone gesendet",
        "Rosa Valdez\nFerretería Valdez\nTel. +54 11 5555 0101",
    ],
)
def test_signatures(signature: str, plain: Callable[..., Mail]) -> None:
    words = read_words(plain(f"Hello,\n\nwhat is your price for 500 pcs?\n\n{signature}"))
    assert words.new == "Hello,\n\nwhat is your price for 500 pcs?"
    assert words.signature == signature.strip()


@pytest.mark.parametrize(
    "text",
    [
        "Thanks",
        "Good day,\n\nplease quote 500 valves to Lagos.",
        "Thank you for the catalogue. Which valve is for gas?",
        "Many thanks for your reply, we take 500 pcs.",
        "Dear Marco,\nThanks,\n\nbut can you make it 2.20?",  # a question below is no signature
    ],
)
def test_thanks_are_no_signature(text: str, plain: Callable[..., Mail]) -> None:
    assert read_words(plain(text)).new == text


def test_a_postscript_is_new(plain: Callable[..., Mail]) -> None:
    assert (
        read_words(plain("Please quote.\n\nRegards\nRosa\n\nP.S. add 300 check valves")).new == "Please quote.\nP.S. add 300 check valves"
    )


@pytest.mark.parametrize(
    "note",
    [
        "This e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient please delete it.",
        "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, vernichten Sie diese E-Mail.",
        "Este mensaje y sus adjuntos son confidenciales y se dirigen exclusivamente a su destinatario. Si lo recibe por error, bórrelo.",
        "本邮件及其附件含有保密信息，仅限于发送给上面地址中列出的收件人，请勿以任何形式使用。",
        "Please consider the environment before printing this e-mail.",
    ],
)
def test_legal_notes(note: str, plain: Callable[..., Mail]) -> None:
    words = read_words(plain(f"Please quote 500 pcs.\n\nRegards\nRosa\n\n{note}"))
    assert words.new == "Please quote 500 pcs."
    assert note in words.disclaimer


def test_a_buyer_may_speak_of_confidence(plain: Callable[..., Mail]) -> None:
    text = "Please keep our design confidential.\n\nWe want 500 pcs of it."
    assert read_words(plain(text)).new == text


def test_ranges_point_into_the_text(plain: Callable[..., Mail]) -> None:
    mail = plain(f"\n  Hello,\n500 pcs please.\n\nRegards\nRosa\n\n{QUOTES['outlook']}")
    words = read_words(mail)
    assert [role for role, _, _ in words.ranges] == ["new", "signature", "quoted"]
    assert mail.text[words.new_start :].startswith("Hello,")
    assert all(mail.text[start:end].strip() == mail.text[start:end] for _, start, end in words.ranges)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Need price for 500 pcs", ("en", None)),
        ("Hola, precio por favor", ("es", None)),
        ("Quero preço", ("pt", None)),
        ("Preis für 500 Stück?", ("de", None)),
        ("Prix svp, bonjour", ("fr", None)),
        ("Fiyat nedir", ("tr", None)),
        ("Ile kosztuje 500 szt?", ("pl", None)),
        ("Berapa harga?", ("id", None)),
        ("Bao nhiêu tiền?", ("vi", None)),
        ("Сколько стоит?", ("ru", "Cyrl")),
        ("Скільки коштує?", ("uk", "Cyrl")),
        ("كم السعر", ("ar", None)),
        ("لطفا قیمت را بفرستید", ("fa", None)),
        ("多少钱？", ("zh", "Hans")),
        ("請報價，謝謝", ("zh", "Hant")),
        ("価格を教えてください", ("ja", None)),
        ("가격 알려주세요", ("ko", None)),
        ("ราคาเท่าไหร่", ("th", None)),
        ("Τιμή παρακαλώ", ("el", None)),
        ("您好，请报价 Brass ball valve LV-100 500 pcs FOB Genoa", ("zh", "Hans")),
        ("LV-100, 500 pcs", ("en", None)),
        ("+971 50 555 0101 https://x.example", (None, None)),
        ("", (None, None)),
    ],
)
def test_languages(text: str, language: tuple[str | None, str | None]) -> None:
    assert detect_language(text) == language


HOSTILE = [
    "On x wrote:\n" * 80_000,
    "> " * 500_000,
    "From: a\n" * 120_000,
    "_" * 1_000_000,
    "-----" * 200_000,
    "a@b " * 250_000,
    "Best regards,\n" * 70_000,
    "On 2 Nov 2026 " * 70_000,
    "\n" * 1_000_000,
    "confidential e-mail recipient " * 30_000,
    "1" * 1_000_000,
    ("-" * 299 + "\n") * 3_000,
    ("_-=*" * 70 + "x" * 20 + "\n") * 3_000,
    ("a " * 140 + ":\n") * 3_000,
    (" " * 280 + "wrote\n") * 3_000,
]


@pytest.mark.hostile
@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_megabyte_of_malice_is_read_in_a_moment(text: str) -> None:
    start = time.process_time()  # not the wall: the machine may be busy with something else
    mail = MailValue(raw_hash="", size=0, text=text)
    read_words(mail)
    detect_language(text)
    assert time.process_time() - start < 6


LINES = [
    "Hello,",
    "> old",
    "On 2 Nov 2026, Lago <a@b.example> wrote:",
    "From: Lago <a@b.example>",
    "Sent: 2 Nov 2026 09:00",
    "To: x",
    "Subject: y",
    "Best regards",
    "-- ",
    "",
    "500 pcs?",
    "________________",
    "[Rosa] yes",
]


@pytest.mark.hostile
@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(LINES) | st.text(max_size=30), max_size=25))
def test_every_word_has_one_role(lines: list[str]) -> None:
    mail = MailValue(raw_hash="", size=0, text="\n".join(lines))
    words = read_words(mail)
    ends = [0]
    for _, start, end in words.ranges:
        assert ends[-1] <= start <= end
        assert not mail.text[ends[-1] : start].strip()
        ends.append(end)
    assert not mail.text[ends[-1] :].strip()


@given(
    st.lists(
        st.sampled_from(
            ("5", "12", "2026", "7:31", "/", "-", ".", ",", " ", " de ", "March", "May", "am", "년", "\n", "x", "_", "12.5.26", "h")
        ),
        max_size=14,
    ).map("".join)
)
def test_whether_a_date_stands_there_is_told_from_its_digits(text):
    assert bool(quotes._DATED.search(text)) == bool(quotes._DATE.search(text))


def test_the_list_right_below_the_address_line_is_no_address():
    """A forwarded mail whose words begin below To, without an empty line."""
    text = (
        "Please see what the works want. Price CIF Oslo?\nAnn\n\nBegin forwarded message:\n\n> From: works@bell.example\n> Date: 28 October 2026\n"
        "> To: ann@bell.example\n> Ann, for the contract:\n> soy candles 60 boxes\n> oven mitts 40 boxes\n"
    )
    inner = read_words(MailValue(raw_hash="", size=0, subject="Fwd: candles", text=text)).forwarded
    assert inner is not None
    assert [one.email for one in inner.to] == ["ann@bell.example"]
    assert inner.text.splitlines() == ["Ann, for the contract:", "soy candles 60 boxes", "oven mitts 40 boxes"]


@pytest.mark.parametrize(
    ("signed", "attribution"),
    [
        ("Ruud Bouw BV\nOude Haven 64, 86167 Buren\nTel. 0821 555 0147", "Am 11.05.2026 um 10:20 schrieb Leo Lu:"),
        ("Ann Bell\n2555 0177 / WhatsApp 9555 0164", "On 3 May 2026 at 09:40, Lago <export@lago-valves.example> wrote:"),
    ],
)
def test_the_number_above_an_attribution_is_the_writers(signed: str, attribution: str, plain: Callable[..., Mail]):
    words = read_words(plain(f"Two more chairs, please.\n\nRegards\n{signed}\n\n{attribution}\n> Dear Ann\n> 4 chairs"))
    assert words.own.rstrip().endswith(signed.rsplit("\n", maxsplit=1)[-1])
    assert "4 chairs" not in words.own


@pytest.mark.parametrize(
    "said", ["we take 3.000 pcs at 1.62.", "nous prenons 12.50 m et 3.000 joints.", "3.000 Stück bitte.", "we take it at 2.50 per piece."]
)
@pytest.mark.parametrize("began", ["Am 18.11.2026 schrieb Mei Chen:", "On 18 November 2026 Mei Chen wrote:"])
def test_a_thousand_or_a_price_above_a_quote_begins_none(said: str, began: str) -> None:
    text = f"Hello,\n\n{said}\n\nPeter\n{began}\n> 3.000 Stk USD 1.62"
    assert said in read_words(MailValue(raw_hash="", size=0, text=text, subject="Re: Offer")).new
