"""Who writes: names, firms, titles, numbers and addresses in signatures of many countries."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.handbook.letters import all_new, letter
from triage.handbook.contact import find_contact
from triage.handbook.phones import countries_of, numbers_in
from triage.handbook.pieces import closing_length, company_in, is_address, is_place, is_title, looks_like_person
from triage.mail.text import Forwarded, Words
from triage.mail.values import Address, Attachment
from triage.terms import Contact

SIGNATURES = [
    (
        "a street by where it stands, and the home page in the letter",
        "Mette Lund",
        "mette@lundbaad.example",
        "Please quote; see us at www.lundbaad.example, the file at https://files.lundbaad.example/a.pdf\n\nRegards\nMette Lund\nSubgerente de Compras\nLund Baad A/S\nKajen Nord 9\nDK-9900 Frederikshavn\n+45 96 55 12 08",
        {
            "name": "Mette Lund",
            "job_title": "Subgerente de Compras",
            "company": "Lund Baad A/S",
            "address": "Kajen Nord 9, DK-9900 Frederikshavn",
            "website": "www.lundbaad.example",
        },
    ),
    (
        "for a firm, and whose unit it is in brackets",
        "Asha Rao",
        "asha@raotiles.example",
        "Price please.\n\nRegards\nAsha Rao\nFor Rao Tiles Trading (a unit of Rao Group)\n+91 79 4005 5518",
        {"name": "Asha Rao", "company": "Rao Tiles Trading"},
    ),
    (
        "accounts behind a service in its own script",
        "陈静",
        "cj@163.com",
        "请报价\n\n陈静\n电话 021-5550 8316  微信 jing_home",
        {"im": "WeChat: jing_home", "phone": "021-5550 8316"},
    ),
    (
        "LINE written small behind a telephone",
        "Somsak Dee",
        "somsak@deehouse.example",
        "Price please.\n\nRegards\nSomsak Dee\nDee House Co., Ltd.\nTel. +66 2 555 0181  Line: dee.house",
        {"im": "LINE: dee.house", "phone": "+66 2 555 0181"},
    ),
    (
        "title beside a firm without a legal form",
        "Kemal Deniz",
        "kemal@yildizplast.example",
        "Please quote.\n\nRegards\nKemal Deniz\nPurchasing director, Yıldız Plast Trust\n+90 212 555 0641",
        {"name": "Kemal Deniz", "job_title": "Purchasing director", "company": "Yıldız Plast Trust", "phone": "+90 212 555 0641"},
    ),
    (
        "name and title on one line",
        "Margaux Tremblay-Roy",
        "margaux@boreale.example",
        "Price please.\n\nThanks\nMargaux Tremblay-Roy, co-founder\nBoréale Box Inc.\n819-555-0163",
        {"name": "Margaux Tremblay-Roy", "job_title": "co-founder", "company": "Boréale Box Inc."},
    ),
    (
        "firm and street on one line",
        "Paola Riva",
        "paola@fornoriva.example",
        "Vorrei un prezzo.\n\nPaola Riva\nUfficio Acquisti\nForno Riva S.r.l. - Via Emilia 212, 41030 Bomporto (MO)\ntel. +39 059 555 0216",
        {"name": "Paola Riva", "company": "Forno Riva S.r.l.", "address": "Via Emilia 212, 41030 Bomporto (MO)"},
    ),
    (
        "English, everything on its own line",
        "Oliver Tranter",
        "oliver@tranterhomewares.co.uk",
        "Please quote.\n\nKind regards\n\nOliver Tranter\nPurchasing Manager\nTranter Homewares Ltd\nUnit 4, Millbrook Trading Estate, Stockport SK4 1AA\nTel: +44 161 555 0148\nFax: +44 161 555 0149\nwww.tranterhomewares.co.uk",
        {
            "name": "Oliver Tranter",
            "job_title": "Purchasing Manager",
            "company": "Tranter Homewares Ltd",
            "phone": "+44 161 555 0148",
            "fax": "+44 161 555 0149",
            "website": "www.tranterhomewares.co.uk",
            "address": "Unit 4, Millbrook Trading Estate, Stockport SK4 1AA",
            "email": "oliver@tranterhomewares.co.uk",
        },
    ),
    (
        "title and firm on one line",
        "Amara Nwosu",
        "amara@nwosuretail.example",
        "Kindly send price.\n\nRegards,\nAmara Nwosu\nDirector, Nwosu Retail Stores Limited\n14 Marina Road, Lagos\n+234 802 555 0199",
        {
            "name": "Amara Nwosu",
            "job_title": "Director",
            "company": "Nwosu Retail Stores Limited",
            "phone": "+234 802 555 0199",
            "address": "14 Marina Road, Lagos",
        },
    ),
    (
        "bars",
        "Jonas Feldt",
        "j.feldt@feldt-technik.example",
        "Danke vorab.\n\nMit freundlichen Grüßen\nJonas Feldt | Einkaufsleiter | Feldt Technik GmbH\nIndustriestr. 12 | 70565 Stuttgart\nTel. 0711 555 0133 | Mobil +49 171 5550133",
        {"name": "Jonas Feldt", "job_title": "Einkaufsleiter", "company": "Feldt Technik GmbH", "phone": "0711 555 0133"},
    ),
    (
        "Spanish",
        "María Quiroga",
        "mquiroga@hogarlindo.example",
        "Quedo atenta.\n\nSaludos cordiales,\nMaría Quiroga Ibáñez\nJefa de Compras\nHogar Lindo S.A.C.\nAv. Arequipa 455, Lima\nCel: +51 955 550 144",
        {
            "name": "María Quiroga Ibáñez",
            "job_title": "Jefa de Compras",
            "company": "Hogar Lindo S.A.C.",
            "phone": "+51 955 550 144",
            "address": "Av. Arequipa 455, Lima",
        },
    ),
    (
        "Portuguese, WhatsApp apart from the telephone",
        "Tiago Mello",
        "tiago@mellomoveis.com.br",
        "Aguardo.\n\nAtenciosamente,\nTiago Mello\nGerente de Compras\nMello Móveis Ltda\nTel: (41) 3555-0170\nWhatsApp: +55 41 95555-0170",
        {
            "name": "Tiago Mello",
            "job_title": "Gerente de Compras",
            "company": "Mello Móveis Ltda",
            "phone": "(41) 3555-0170",
            "im": "WhatsApp +55 41 95555-0170",
        },
    ),
    (
        "Russian",
        "Олег Савин",
        "savin@mebelstroy-primer.ru",
        "Просим цену.\n\nС уважением,\nОлег Савин\nНачальник отдела закупок\nООО «МебельСтрой»\nг. Казань, ул. Пушкина, д. 5\nтел.: +7 843 555-01-20",
        {
            "name": "Олег Савин",
            "job_title": "Начальник отдела закупок",
            "company": "ООО «МебельСтрой»",
            "phone": "+7 843 555-01-20",
            "address": "г. Казань, ул. Пушкина, д. 5",
        },
    ),
    (
        "Chinese, title behind the name, WeChat on the mobile number",
        "陈国华",
        "chen@huaying-example.com.hk",
        "请报价。\n\n谢谢！\n陈国华 采购经理\n华英贸易有限公司\n手机/微信：13800000177",
        {"name": "陈国华", "job_title": "采购经理", "company": "华英贸易有限公司", "phone": "13800000177", "im": "WeChat 13800000177"},
    ),
    (
        "Japanese, firm, department and title on one line",
        "佐藤 健",
        "sato@yamabuki-example.co.jp",
        "お見積りをお願いします。\n\nよろしくお願いいたします。\n\n株式会社山吹商会 購買部 係長\n佐藤 健\n〒530-0001 大阪市北区梅田0-0-1\nTEL 06-5555-0101 FAX 06-5555-0102",
        {"name": "佐藤 健", "job_title": "係長", "company": "株式会社山吹商会", "phone": "06-5555-0101", "fax": "06-5555-0102"},
    ),
    (
        "Korean",
        "박지훈",
        "jh.park@dalbit-example.co.kr",
        "견적 부탁드립니다.\n\n감사합니다.\n\n박지훈 과장 | 구매팀\n(주)달빛상사\n서울시 마포구 양화로 00\nT. 02-555-0111 F. 02-555-0112",
        {"name": "박지훈", "job_title": "과장", "company": "(주)달빛상사", "phone": "02-555-0111", "fax": "02-555-0112"},
    ),
    (
        "Arabic, name in another script than the header's",
        "Khalid Al-Otaibi",
        "khalid@noor-trading.example",
        "نرجو ارسال السعر\n\nمع أطيب التحيات\nخالد العتيبي\nمدير المشتريات\nمؤسسة النور للتجارة\nجوال: 0500 555 014",
        {"name": "خالد العتيبي", "job_title": "مدير المشتريات", "company": "مؤسسة النور للتجارة", "phone": "0500 555 014"},
    ),
    (
        "Turkish",
        "Elif Kaya",
        "elif@kayaevtekstil.com.tr",
        "Fiyat rica ederiz.\n\nSaygılarımla,\nElif Kaya\nSatın Alma Müdürü\nKaya Ev Tekstil San. ve Tic. Ltd. Şti.\nTel: +90 224 555 01 10",
        {
            "name": "Elif Kaya",
            "job_title": "Satın Alma Müdürü",
            "company": "Kaya Ev Tekstil San. ve Tic. Ltd. Şti.",
            "phone": "+90 224 555 01 10",
        },
    ),
    (
        "the header holds the firm, the signature the person",
        "PACIFIC HOMEWARE",
        "pacifichomeware@gmail.com",
        "send price list\n\nThanks\nMr. Ravi Menon\nProprietor\nPacific Homeware Traders",
        {"name": "Mr. Ravi Menon", "job_title": "Proprietor", "company": "Pacific Homeware Traders"},
    ),
    (
        "letters after the name",
        "Aoife Byrne CEng MIEI",
        "aoife@burren.example",
        "Price?\n\nRegards\nAoife Byrne CEng MIEI",
        {"name": "Aoife Byrne"},
    ),
    (
        "the firm bears the founder's name",
        "Lukas Brandt",
        "l.brandt@kontor.example",
        "Preis?\n\nGruß\nL. Brandt\n\nKontor Brandt GmbH",
        {"name": "Lukas Brandt", "company": "Kontor Brandt GmbH"},
    ),
    (
        "firm and town are no person",
        "Vito | NordStock",
        "vito@nordstock.example",
        "List?\n\nVito\nNordStock UAB, Vilnius",
        {"company": "NordStock UAB"},
    ),
    (
        "a telephone's footer is no firm",
        "Ida Berg",
        "ida@bergstein.example",
        "Price?\n\nIda\n\nSendt fra min iPhone",
        {"name": "Ida Berg", "company": None},
    ),
    (
        "an honorific and one name",
        "AL BRIDGE TRADING",
        "info@albridge.example",
        "PLZ SEND ALL YOUR ITEM WITH PRICE AND CATALOG.\n\nMR. IMTIAZ\nAL BRIDGE TRADING LLC\nDEIRA, DUBAI",
        {"name": "MR. IMTIAZ"},
    ),
    ("only a first name below", "Nora Lindqvist", "nora@gmail.com", "Hi, price please?\n\nThanks\nNora", {"name": "Nora Lindqvist"}),
    (
        "a town alone is an address",
        "Sam Ofori",
        "samofori@yahoo.com",
        "Best price?\n\nRegards\nSam Ofori\nAccra, Ghana",
        {"name": "Sam Ofori", "address": "Accra, Ghana"},
    ),
    (
        "title behind a comma after the name",
        "Eva Horak",
        "eva@horak.example",
        "Please.\n\nRegards\nEva Horak, Project Manager",
        {"name": "Eva Horak", "job_title": "Project Manager"},
    ),
    (
        "a firm, a quarter and its town in one line",
        "Ama Boateng",
        "ama@gmail.com",
        "Please quote 40 mixers.\n\nRegards\nAma Boateng\nSales Manager, Adom Bakers Ltd\nAdom Bakers Ltd, Okaishie, Accra\n024 555 0193",
        {"company": "Adom Bakers Ltd", "job_title": "Sales Manager", "address": "Okaishie, Accra"},
    ),
    (
        "a market before its town",
        "Asim Butt",
        "asim@gmail.com",
        "Please quote 40 mixers.\n\nRegards\nAsim Butt\nButt Bakers\nOld Grain Market, Lahore\n0300-5550182",
        {"name": "Asim Butt", "address": "Old Grain Market, Lahore"},
    ),
    (
        "who signs for a firm",
        "Rosa Klein",
        "r.klein@klein-backwaren.de",
        "Bitte Angebot für 40 Kessel.\n\nMit freundlichen Grüßen\ni. V. Rosa Klein\nBäckermeister\nKlein Backwaren GmbH\nHauptstraße 4, 50667 Köln",
        {"name": "Rosa Klein", "company": "Klein Backwaren GmbH"},
    ),
    (
        "no closing phrase",
        "Pia Rossi",
        "pia@rossicasa.it",
        "Vorrei un preventivo per 200 lampade da tavolo, grazie mille.\n\nPia Rossi\nRossi Casa Srl\nVia Roma 8, 20121 Milano\n02 5550 0177",
        {"name": "Pia Rossi", "company": "Rossi Casa Srl", "address": "Via Roma 8, 20121 Milano", "phone": "02 5550 0177"},
    ),
    (
        "a firm without legal form before its street",
        "Niamh Walsh",
        "niamh@walsh-and-cole.example",
        "Can you do it?\n\nThanks\nNiamh Walsh\nWalsh & Cole Bakers, 14 Patrick St, Galway\n+353 91 555 0133",
        {"name": "Niamh Walsh", "address": "14 Patrick St, Galway", "phone": "+353 91 555 0133"},
    ),
    (
        "firm, street, number and postcode in one Czech line, one number for both",
        "Petra Malá",
        "mala@lipa-vzor.example",
        "Děkuji.\n\nS pozdravem\nPetra Malá\nvedoucí nákupu\nLípa nábytek s.r.o., Brněnská 210, 586 01 Jihlava\ntel./fax: 567 555 204",
        {"company": "Lípa nábytek s.r.o.", "address": "Brněnská 210, 586 01 Jihlava", "phone": "567 555 204", "fax": "567 555 204"},
    ),
    (
        "a firm and its town",
        "Samir Benali",
        "samir.benali@gmail.com",
        "Prix de 300 chaises svp.\n\nMerci\nSamir Benali\nAtlas Froid Service, Oran\nTél 0661 55 50 18",
        {"name": "Samir Benali", "address": "Oran"},
    ),
    (
        "title written in one word, and the writer's own name shortened",
        "Heike Brandt",
        "h.brandt@brandt-metall.example",
        "Bitte um Preis.\n\nGruß\nH. Brandt\nBetriebsleiterin",
        {"name": "Heike Brandt", "job_title": "Betriebsleiterin", "company": None},
    ),
    (
        "Finnish title",
        "Mikko Laine",
        "mikko.laine@laine-esimerkki.example",
        "Tarjous, kiitos.\n\nTerveisin\nMikko Laine\nTuotantopäällikkö\nLaine Oy",
        {"job_title": "Tuotantopäällikkö", "company": "Laine Oy"},
    ),
    (
        "a firm between quotation marks in the first line",
        "Олена Коваль",
        "koval@lan-pryklad.example",
        "Добрий день!\n\nТОВ «Лан», Львів. Потрібно 300 стільців.\n\nЗ повагою,\nОлена Коваль\n+380 67 555 10 44",
        {"name": "Олена Коваль", "company": "ТОВ «Лан»"},
    ),
    (
        "the supplier of before is another firm",
        "Олена Коваль",
        "koval@gmail.com",
        "Добрий день!\n\nРаніше купували у ТОВ «Лан», тепер шукаємо інших. Потрібно 300 стільців.\n\nЗ повагою,\nОлена Коваль\n+380 67 555 10 44",
        {"company": None},
    ),
    (
        "a messenger in brackets behind the second number",
        "Іван Гнатюк",
        "hnatiuk@gmail.com",
        "Дякую.\n\nЗ повагою,\nІван Гнатюк\n+380 44 555 72 30, +380 67 555 10 44 (Viber)",
        {"name": "Іван Гнатюк", "im": "Viber +380 67 555 10 44", "phone": "+380 44 555 72 30"},
    ),
    (
        "whats, as Brazilians write it",
        "Rui Prado",
        "rui@prado-moveis.example",
        "Obrigado.\n\nAbraço\nRui Prado\n(11) 3555-0164 / whats (11) 99855-0164",
        {"name": "Rui Prado", "im": "WhatsApp (11) 99855-0164"},
    ),
    (
        "what is no messenger",
        "Rui Prado",
        "rui@prado-moveis.example",
        "Tell me whats 300 chairs.\n\nRegards\nRui Prado\nTfno 965 55 50 14",
        {"im": None, "phone": "965 55 50 14"},
    ),
    (
        "a surname that ends like a title is none",
        "Eva Schleiter",
        "eva.schleiter@gmail.com",
        "Bitte 40 Stühle.\n\nGruß\nEva Schleiter",
        {"name": "Eva Schleiter", "job_title": None},
    ),
]


@pytest.mark.parametrize(("why", "sender", "email", "text", "want"), SIGNATURES, ids=[row[0] for row in SIGNATURES])
def test_signature(why: str, sender: str, email: str, text: str, want: dict[str, str]) -> None:
    mail = letter(text, sender, email)
    found = find_contact(mail, all_new(mail))
    assert {field: getattr(found, field) for field in want} == want, why


@pytest.mark.parametrize(
    ("why", "text", "field"),
    [
        ("our own number in running text", "I could not reach you on +86 574 8700 0101 today, please ring back.", "phone"),
        ("a courier account", "Ship on our DHL account 960 555 018.", "phone"),
        ("a tax number", "Regards\nJo Berg\nVAT GB 555 0144 22", "phone"),
        ("a quantity and sizes", "We need 120 000 pcs, 500 x 300 x 200 mm, by 2026-05-10.", "phone"),
        ("a department", "Regards\nPurchasing Dept.", "job_title"),
        ("a file", "See spec.pdf and drawing.dwg\nRegards\nJo Berg", "website"),
        ("a town in running text", "We have a shop in Lyon and need 200 lamps.\n\nRegards\nJo Berg", "address"),
        ("a closing line is no name", "Best regards", "name"),
        ("a production line is no messenger", "The production line: fully automatic, 200 pcs/h.", "im"),
    ],
)
def test_what_is_no_contact_data(why: str, text: str, field: str) -> None:
    mail = letter(text, "", "x.1990@gmail.com")
    assert getattr(find_contact(mail, all_new(mail)), field) is None, why


def test_spans_point_at_the_words() -> None:
    mail = letter(
        "Hello\n\nBest regards\nOliver Tranter\nTranter Homewares Ltd\nTel: +44 161 555 0148", "Oliver Tranter", "o@tranter.example"
    )
    for field, span in find_contact(mail, all_new(mail)).spans:
        if span.part == "body":
            assert mail.text[span.start : span.end] == span.text, field


def test_answer_goes_to_reply_to() -> None:
    mail = letter("Hi", "A B", "a@relay.example", reply_to="m1@relay.platform.example")
    assert find_contact(mail, all_new(mail)).email == "m1@relay.platform.example"


def test_a_colleagues_forward_gives_the_buyers_data() -> None:
    inner = "Please quote 20 sofas.\n\nRegards\nLena Fuchs\nFuchs Wohnen GmbH\n+49 30 555 0100"
    text = "please take this one\n\n" + inner
    start = text.find(inner)
    mail = letter(text, "Our Colleague", "amy@ourfactory.example")
    words = Words(
        new=text[:start],
        forwarded=Forwarded(Address("Lena Fuchs", "lena@fuchs-wohnen.example"), (), "", "", inner, start),
        ranges=(("new", 0, start),),
    )
    found = find_contact(mail, words, None, "ourfactory.example")
    assert (found.name, found.company, found.email) == ("Lena Fuchs", "Fuchs Wohnen GmbH", "lena@fuchs-wohnen.example")


@pytest.mark.parametrize(
    ("text", "name", "email"),
    [
        (
            "I am out of the office until Monday. In urgent cases please contact Petra Lang, p.lang@firma.example, phone +49 40 555 0100.\n\nRegards\nUwe Ott",
            "Petra Lang",
            "p.lang@firma.example",
        ),
        ("Je suis absent. Merci de contacter Luc Morel : luc.morel@firma.example.\n\nUwe Ott", "Luc Morel", "luc.morel@firma.example"),
    ],
)
def test_out_of_office_gives_the_stand_in(text: str, name: str, email: str) -> None:
    mail = letter(text, "Uwe Ott", "u.ott@firma.example", subject="Automatic reply: Offer", headers=(("Auto-Submitted", "auto-replied"),))
    found = find_contact(mail, all_new(mail))
    assert (found.name, found.email) == (name, email)


def test_vcard() -> None:
    card = b"BEGIN:VCARD\r\nFN:Hana Ito\r\nORG:Ito Shoji;Sales\r\nTEL;TYPE=CELL:+81 3 5555 0101\r\nEND:VCARD\r\n"
    mail = letter("see card", "", "h@gmail.com")
    mail = type(mail)(
        raw_hash="",
        size=1,
        from_=mail.from_,
        text=mail.text,
        attachments=(Attachment("h.vcf", "text/vcard", "", len(card), "", card, False),),
    )
    found = find_contact(mail, all_new(mail))
    assert (found.name, found.company, found.phone) == ("Hana Ito", "Ito Shoji", "+81 3 5555 0101")


@pytest.mark.parametrize(
    ("line", "want"),
    [
        ("Tel +1 (312) 555-0101 / Fax +1 (312) 555-0102", [("phone", None), ("fax", None)]),
        ("Mobile/WhatsApp: +971 50 555 0111", [("mobile", "WhatsApp")]),
        ("M: +61 400 555 014", [("mobile", None)]),
        ("电话：0571-85550101 传真：0571-85550102", [("phone", None), ("fax", None)]),
        ("IBAN DE00 5555 0000 1234", []),
        ("Order 450012345", []),
        ("0803 555 0144 (CALL AND WHATSAPP)", [("mobile", "WhatsApp")]),
        ("0803 555 0144 (call only in the morning)", [("", None)]),
        ("10.03.2026", []),
    ],
)
def test_numbers(line: str, want: list[tuple[str, str | None]]) -> None:
    assert [(number.role, number.messenger) for number in numbers_in(line)] == want


@pytest.mark.parametrize(
    ("digits", "country"),
    [
        ("77273550142", "KZ"),
        ("74955550101", "RU"),
        ("14165550101", "CA"),
        ("12125550101", "US"),
        ("18765550101", "JM"),
        ("441614960182", "GB"),
        ("390255500177", "IT"),
    ],
)
def test_calling_codes(digits: str, country: str) -> None:
    assert countries_of(digits)[0] == country


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("Oliver Tranter", True),
        ("Mr. Ravi Menon", True),
        ("李小明", True),
        ("Best Regards", False),
        ("Purchasing Department", False),
        ("Tranter Trading", False),
        ("Kontor Brandt GmbH", False),
        ("Mehmet YILDIZ", True),
        ("Pedro de Sá", True),
        ("New York", False),
        ("谢谢", False),
        ("감사합니다", False),
    ],
)
def test_person(text: str, yes: bool) -> None:
    assert looks_like_person(text) is yes


@pytest.mark.parametrize(
    ("text", "firm"),
    [
        ("Tranter Homewares Ltd", True),
        ("PT Maju Jaya", True),
        ("广州明亮灯饰有限公司", True),
        ("ТОВ «Світло»", True),
        ("Bombas del Norte S.A. de C.V.", True),
        ("We are a company", False),
        ("I need a sofa", False),
        ("Oliver Tranter", False),
    ],
)
def test_firm(text: str, firm: bool) -> None:
    assert (company_in(text) is not None) is firm


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("Head of Procurement", True),
        ("Projektleiter", True),
        ("部長", True),
        ("Tranter Homewares Ltd", False),
        ("Oliver Tranter", False),
        ("500 chairs", False),
    ],
)
def test_title(text: str, yes: bool) -> None:
    assert is_title(text) is yes


@pytest.mark.parametrize(
    ("text", "yes"),
    [
        ("12 High Street, Leeds", True),
        ("Hauptstr. 5, 10115 Berlin", True),
        ("P.O. Box 4410, Doha", True),
        ("218-555-0155", False),
        ("Director, Kamau Supplies", False),
        ("500 pcs of lamp A5", False),
        ("7/22 Turbine Drive, Darra QLD 4076", True),
        ("K21/8 Lê Lai, Đà Nẵng", True),
        ("Lot 9 Zone 2, Casablanca", True),
        ("2 containers, Dubai", False),
        ("20 pcs of LP-100, Lima", False),
        ("038 555 0142", False),
        ("Hello shop how much is the 4 inch pump please, I take 15 pieces only, ship to Da Nang. Thanks shop", False),
    ],
)
def test_address(text: str, yes: bool) -> None:
    assert is_address(text) is yes


@pytest.mark.parametrize(
    ("text", "yes"), [("Portland, OR", True), ("Dubai, UAE", True), ("Athens", True), ("Oliver Tranter", False), ("Lamp shop", False)]
)
def test_town(text: str, yes: bool) -> None:
    assert is_place(text) is yes


@pytest.mark.parametrize(
    ("line", "yes"),
    [
        ("Best regards,", True),
        ("Mit freundlichen Grüßen", True),
        ("С уважением,", True),
        ("谢谢！", True),
        ("Thanks, prices are fine for both sizes", False),
        ("Best price for 500 pcs", False),
        ("Best quality", False),
    ],
)
def test_closing(line: str, yes: bool) -> None:
    assert bool(closing_length(line)) is yes


@pytest.mark.hostile
@settings(max_examples=150, deadline=None)
@given(st.text(max_size=600), st.text(max_size=40), st.text(max_size=30))
def test_never_raises_and_keeps_its_word(text: str, name: str, email: str) -> None:
    mail = letter(text, name, email)
    found = find_contact(mail, all_new(mail))
    assert isinstance(found, Contact)
    for _, span in found.spans:
        if span.part == "body":
            assert 0 <= span.start <= span.end


@pytest.mark.hostile
@pytest.mark.parametrize("piece", ["a", "1 ", "+1 ", "a, ", "A. ", "tel ", "\n", "Ltd ", "( ", "a.", "@", "路", "x@y.", "/", "- "])
def test_long_text_takes_linear_time(piece: str) -> None:
    mail = letter("Regards\n" + piece * 40_000, "A B", "a@b.example")
    find_contact(mail, all_new(mail))
