"""Messages of people who may want to buy, in ten languages: from a mail that has everything to three words.

Every person and company is invented, company domains end in .example; addresses at gmail.com carry an underscore, which
that provider never gives out, so nobody can receive what a visitor of the demonstration might send.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from triage.demo.mails.build import SELLER_ADDRESS, SELLER_DOMAIN, Letter, Source, alternative, text, word
from triage.demo.mails.ours import ORDER, order_text

Writer = Callable[[datetime], Letter]


def solar_pumps_peru(now: datetime) -> Letter:
    """Product, quantity, term, port, certificates, full signature."""
    return Letter(
        name="es-solar-pumps-peru",
        sender=f"{word('Rosaura Quispe Condori')} <r.quispe@andespozo.example>",
        subject=word("Cotización: 300 bombas solares sumergibles 600 W, CIF Callao"),
        part=alternative("""
Estimados señores de Greenfall:

Distribuimos equipos de pozo en el sur del Perú y este año ampliamos la línea solar. Hoy compramos a un
proveedor de otro país, pero sus plazos ya no nos sirven.

Por favor cotícennos:

- 300 bombas solares sumergibles de 600 W, con controlador MPPT incluido
- altura manométrica 60 m, caudal mínimo 2 m3/h, cuerpo de acero inoxidable 304
- precio CIF Callao, y también el precio con 500 unidades
- certificado CE e informe de ensayo
- plazo de entrega desde el anticipo y condiciones de pago

Antes del pedido quisiéramos comprar 2 unidades de muestra; las pagamos nosotros, flete incluido.

Saludos cordiales,

Rosaura Quispe Condori
Jefa de Compras
Andes Pozo Equipos S.A.C.
Av. Parra 418, Arequipa, Perú
Tel. +51 54 284617 / WhatsApp +51 958 204 617
www.andespozo.example
"""),
        source=Source("mail.andespozo.example", "198.51.100.21", "r.quispe@andespozo.example"),
        minutes_ago=95,
        utc_offset=-5,
    )


def borehole_pumps_kenya(now: datetime) -> Letter:
    """A contractor with a duty point, a project and a date by which the price must be there."""
    deadline = now + timedelta(days=5)
    return Letter(
        name="en-borehole-pumps-kenya",
        sender="Daniel Kiprono <dkiprono@mwamba-irrigation.example>",
        subject="RFQ 4 inch borehole pumps - Nakuru county water project",
        part=alternative(f"""
Dear Greenfall team,

We are drilling contractors and have been awarded 24 village boreholes. For these we need a price on

  120 pcs 4" stainless steel submersible pump, 1.5 kW, single phase 230 V / 50 Hz
  duty point 4 m3/h at 90 m head, with control box and 3 m cable

Please quote CIF Mombasa, state the packing (how many in a 20 ft container) and the delivery time after deposit.
KEBS will ask for a certificate of conformity, so tell us whether you arrange the PVoC inspection.
We can pay 30% by T/T and the rest against copy of the bill of lading.

I must have your offer by {deadline.day} {deadline:%B} {deadline.year}, the client decides that week.

Best regards
Daniel Kiprono
Procurement Manager
Mwamba Irrigation Works Ltd
Oginga Odinga Road, Nakuru, Kenya
Mobile +254 712 034 118   www.mwamba-irrigation.example
"""),
        source=Source("smtp.mwamba-irrigation.example", "203.0.113.44", "dkiprono@mwamba-irrigation.example"),
        minutes_ago=70,
        utc_offset=3,
    )


def forwarded_german_inquiry(now: datetime) -> Letter:
    """A colleague hands on what reached him: the buyer is inside."""
    written = now - timedelta(hours=5)
    return Letter(
        name="zh-colleague-forwards-german-inquiry",
        sender=f"{word('王磊')} <wang.lei@{SELLER_DOMAIN}>",
        subject=word('转发: Anfrage Messing-Kugelhähne 1/2" und 1"'),
        part=text(
            f"""
这个客户发到我邮箱了，德国的，请你们跟进。

王磊

发件人: Jutta Hollbeck <einkauf@hollbeck-armaturen.example>
发送时间: {written.year}年{written.month}月{written.day}日 {written:%H:%M}
收件人: 王磊 <wang.lei@{SELLER_DOMAIN}>
主题: Anfrage Messing-Kugelhähne 1/2" und 1"

Guten Tag Herr Wang,

für unser Lager suchen wir einen zweiten Lieferanten. Bitte bieten Sie uns an:

5.000 Stück Messing-Kugelhahn 1/2", voller Durchgang, Flügelgriff
3.000 Stück Messing-Kugelhahn 1", voller Durchgang, Hebelgriff

Wichtig sind uns der Werkstoff (CW617N), die Trinkwasserzulassung und Ihre Lieferzeit. Preise bitte FOB und
zusätzlich CIF Hamburg. Ist eine Prägung mit unserem Logo möglich, und ab welcher Menge?

Mit freundlichen Grüßen
Jutta Hollbeck
Einkaufsleitung
Hollbeck Armaturen GmbH
Am Güterbahnhof 9, 58636 Iserlohn
Telefon +49 2371 555 0180
www.hollbeck-armaturen.example
""",
            transfer="base64",
        ),
        source=Source(f"mail.{SELLER_DOMAIN}", "192.0.2.10", f"wang.lei@{SELLER_DOMAIN}"),
        minutes_ago=200,
        utc_offset=8,
    )


def terse_broken_turkish(now: datetime) -> Letter:
    """Ten words in a charset that no list knows: the words must come out all the same."""
    return Letter(
        name="tr-terse-unknown-charset",
        sender="cemal <cemal@ege-tesisat.example>",
        subject="fiyat",
        part=text(
            """
Selam,
24 litre genleşme tankı 200 adet fiyatı nedir? İzmir'e teslim.
Cemal - Ege Tesisat
""",
            charset="iso-8859-9",
            transfer="8bit",
            label="x-turkish-8",
        ),
        source=Source("mx.ege-tesisat.example", "198.51.100.77", "cemal@ege-tesisat.example", passed=None),
        minutes_ago=45,
        utc_offset=3,
    )


def container_saudi_arabia(now: datetime) -> Letter:
    """Right-to-left, base64, a quantity in containers; Friday and Saturday are the weekend there."""
    return Letter(
        name="ar-jet-pumps-container-jeddah",
        sender=f"{word('سلمان الحربي')} <salman@wahat-alnakhil.example>",
        subject=word("طلب عرض سعر مضخات ذاتية التحضير"),
        part=text(
            """
السلام عليكم ورحمة الله

نحن مستوردون وتجار جملة لمعدات المياه في جدة. نرغب في شراء حاوية 20 قدم من المضخات ذاتية التحضير 1 حصان
بجسم من الحديد الزهر، 220 فولت 60 هرتز.

نرجو إفادتنا بما يلي:
1. السعر للقطعة CIF ميناء جدة
2. عدد القطع في الحاوية
3. هل لديكم شهادة سابر؟
4. مدة التصنيع وشروط الدفع

مع التحية
سلمان الحربي
مدير المشتريات
مؤسسة واحة النخيل للتجارة
حي البوادي، جدة، المملكة العربية السعودية
جوال: 966501204417+
""",
            transfer="base64",
        ),
        source=Source("mail.wahat-alnakhil.example", "203.0.113.9", "salman@wahat-alnakhil.example"),
        minutes_ago=150,
        utc_offset=3,
    )


_OUTLOOK = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">
<style><!-- p.MsoNormal {{margin:0cm; font-size:11.0pt; font-family:"Calibri",sans-serif;}} --></style></head>
<body lang="FR" link="#0563C1"><div class="WordSection1">{paragraphs}</div></body></html>"""


def outlook_french(now: datetime) -> Letter:
    """HTML only, as Outlook writes it, with the request in a table."""
    before = ("Bonjour,", "Grossiste en adduction d’eau, nous consultons pour notre stock régional :")
    after = (
        "Merci de préciser le prix CFR Le Havre, le poids par pièce, le délai et si les vannes portent l’attestation ACS.",
        "Paiement habituel chez nous : crédit documentaire à vue.",
        "Cordialement,",
        "<b>Bastien Maréchal</b><br>Responsable achats<br>Hydro-Forez SARL<br>14 rue de la Digue, 42600 Montbrison<br>"
        'Tél. +33 4 65 71 24 08<br><a href="https://www.hydro-forez.example/">www.hydro-forez.example</a>',
    )
    table = (
        '<table class="MsoTableGrid" border="1"><tr><td>Article</td><td>Quantité</td></tr>'
        "<tr><td>Robinet-vanne fonte DN100 PN16, à brides</td><td>150 pièces</td></tr>"
        "<tr><td>Vanne papillon DN150, montage entre brides</td><td>80 pièces</td></tr></table>"
    )
    paragraph = '<p class="MsoNormal">{}<o:p></o:p></p>'
    paragraphs = "".join(map(paragraph.format, before)) + table + "".join(map(paragraph.format, after))
    return Letter(
        name="fr-outlook-html-only",
        sender=f"{word('Bastien Maréchal', 'iso-8859-1')} <b.marechal@hydro-forez.example>",
        subject=word("Demande de prix vannes DN100 / DN150", "iso-8859-1"),
        part=text(_OUTLOOK.format(paragraphs=paragraphs), charset="windows-1252", subtype="html"),
        source=Source("outbound.hydro-forez.example", "192.0.2.61", "b.marechal@hydro-forez.example"),
        minutes_ago=120,
        utc_offset=1,
        extra=("X-Mailer: Microsoft Outlook 16.0", "Thread-Topic: Demande de prix", "Accept-Language: fr-FR"),
    )


def gate_valves_kazakhstan(now: datetime) -> Letter:
    """KOI8-R, a delivery term inland."""
    return Letter(
        name="ru-gate-valves-almaty",
        sender=f"{word('Нурлан Сеитов', 'koi8-r')} <snab@stepvodstroy.example>",
        subject=word("Запрос цены: задвижки чугунные Ду100", "koi8-r"),
        part=text(
            """
Добрый день!

Просим выставить коммерческое предложение на задвижку чугунную фланцевую Ду100 Ру16, клин обрезиненный,
количество 40 шт. для ремонта городского водопровода.

Условия поставки: CPT Алматы. Нужны технический паспорт и декларация ЕАС.
Срок поставки - не позднее двух месяцев.

С уважением,
Нурлан Сеитов
начальник отдела снабжения
ТОО «Степводстрой»
г. Алматы, ул. Сатпаева, 88
тел. +7 727 355 04 16
""",
            charset="koi8-r",
            transfer="base64",
        ),
        source=Source("relay.stepvodstroy.example", "198.51.100.140", "snab@stepvodstroy.example"),
        minutes_ago=260,
        utc_offset=5,
    )


def butterfly_valves_japan(now: datetime) -> Letter:
    """ISO-2022-JP; to be answered within two hours."""
    return Letter(
        name="ja-butterfly-valves-kobe",
        sender=f"{word('岡部 真理', 'iso-2022-jp')} <okabe@seto-haikan.example>",
        subject=word("ウェハー形バタフライ弁の見積依頼", "iso-2022-jp"),
        part=text(
            """
グリーンフォール 営業ご担当者様

はじめてご連絡いたします。瀬戸配管工業の岡部と申します。
下記の見積をお願いいたします。

品名：ウェハー形バタフライ弁 150A（JIS 10K）
数量：60台
条件：CIF神戸

納期と最小ロット、検査成績書の発行可否もお知らせください。
採用前の確認用に、サンプル1台を有償で購入したく存じます。

瀬戸配管工業株式会社　資材部
岡部 真理
岡山県倉敷市水島東千鳥町4-12
電話 +81 86 444 0193
""",
            charset="iso-2022-jp",
            transfer="7bit",
        ),
        source=Source("mail.seto-haikan.example", "203.0.113.130", "okabe@seto-haikan.example"),
        minutes_ago=40,
        utc_offset=9,
    )


def agency_brazil(now: datetime) -> Letter:
    """Wants to represent us, names no single product."""
    return Letter(
        name="pt-agent-exclusivity",
        sender=f"{word('Otávio Brandão')} <otavio@rotadasaguas.example>",
        subject=word("Representação exclusiva no Nordeste do Brasil"),
        part=alternative("""
Prezados,

Somos um escritório de representação com nove vendedores, atendendo lojas de material hidráulico e irrigação na
Bahia, em Pernambuco e no Ceará. Conhecemos as bombas e válvulas de vocês por um catálogo de feira.

Gostaríamos de negociar a exclusividade para a região. Quais são as condições para agentes, a comissão e o volume
mínimo por ano? Vocês já têm representante no país?

Atenciosamente,
Otávio Brandão
Sócio-diretor, Rota das Águas Representações Ltda.
Rua do Riachuelo 105, Recife - PE
+55 81 3222 0147
"""),
        source=Source("smtp.rotadasaguas.example", "192.0.2.200", "otavio@rotadasaguas.example"),
        minutes_ago=310,
        utc_offset=-3,
    )


def sewage_pumps_malaysia(now: datetime) -> Letter:
    """Labelled gb2312, really GB18030: 喆 and 镕 are not in the smaller set."""
    return Letter(
        name="zh-sewage-pumps-gb18030",
        sender=f"{word('陈喆镕', 'gb18030')} <tan@hengtai-hardware.example>",
        subject=word("询价：切割式污水泵 50台", "gb18030"),
        part=text(
            """
您好：

我们是马来西亚怡保的水电五金批发商，有一个住宅项目需要切割式污水泵 1.5kW，50 台，三相 415V。
请报 CIF 巴生港的单价，附上性能曲线图，并告知交货期和质保多久。
如果价格合适，下个月先订 10 台试用。

陈喆镕
恒泰水电五金有限公司
Jalan Lahat, 30200 Ipoh, Perak
电话 +60 5 322 0186  微信 hengtai_tan
""",
            charset="gb18030",
            transfer="8bit",
            label="gb2312",
        ),
        source=Source("mail.hengtai-hardware.example", "198.51.100.55", "tan@hengtai-hardware.example"),
        minutes_ago=30,
        utc_offset=8,
    )


def website_form_australia(now: datetime) -> Letter:
    """Our own web form writes; the buyer stands in the fields and in Reply-To."""
    return Letter(
        name="en-website-form",
        sender=f"Greenfall website <web@{SELLER_DOMAIN}>",
        subject="[Website] Question from the product page",
        part=text("""
A visitor sent the contact form.

Name: Fiona Darcy
Company: Torrens Rain & Tank
Email: fiona@torrens-tank.example
Phone: +61 8 7010 4426
Country: Australia
Product: Constant pressure booster pump
Quantity: 20
Message:
Hi there, we fit rainwater tanks around Adelaide and our current booster supplier dropped the range. What would 20 of
the variable speed units land at, sea freight to Port Adelaide? Do they carry WaterMark? Also keen on warranty terms.

Page: /products/booster-pumps
"""),
        source=Source(f"www.{SELLER_DOMAIN}", "192.0.2.11", f"web@{SELLER_DOMAIN}"),
        minutes_ago=25,
        utc_offset=8,
        extra=("Reply-To: Fiona Darcy <fiona@torrens-tank.example>",),
    )


def _probe(name: str, sender: str, address: str, body: str, minutes_ago: int) -> Letter:
    return Letter(
        name=name,
        sender=f"{sender} <{address}>",
        subject="price brass check valve",
        part=alternative(body),
        source=Source("mail-out.google.com", "192.0.2.90", address),
        minutes_ago=minutes_ago,
        utc_offset=1,
        domain="mail.gmail.com",
    )


def price_probe_first(now: datetime) -> Letter:
    """Harmless by itself; the second one, from another mailbox, shows what it is."""
    return _probe(
        "en-price-probe-1",
        "Marek Wilk",
        "marek_wilk.pumps@gmail.com",
        """
Hello,
I need your lowest FOB price for brass spring check valve 2 inch, for 1000 pcs, 3000 pcs and 10000 pcs.
Tell also weight per piece and brass grade. Market: Poland.
Marek Wilk
+48 22 390 01 44
""",
        1500,
    )


def price_probe_second(now: datetime) -> Letter:
    """Same product, same tiers, same telephone, other name."""
    return _probe(
        "en-price-probe-2",
        "Adam Nowicki",
        "a_nowicki.import@gmail.com",
        """
Hello,
we need your lowest FOB price for brass spring check valve 2 inch, for 1000 pcs, 3000 pcs and 10000 pcs.
Please tell weight per piece and brass grade. We sell in Poland.
Adam Nowicki
+48 22 390 01 44
""",
        60,
    )


def sample_hunter(now: datetime) -> Letter:
    """Wants it free, carriage too, says nothing of a company."""
    return Letter(
        name="en-sample-hunter",
        sender="Tyler <tyler_freebie.garden@gmail.com>",
        subject="samples",
        part=alternative("""
hi, saw your ball valves online and they look great. can you mail me 2 free samples of the 1 inch one? I have no budget
for samples or postage so please cover the shipping to Ohio too. if I like them I will tell my friends.
Tyler
"""),
        source=Source("mail-out.google.com", "192.0.2.91", "tyler_freebie.garden@gmail.com"),
        minutes_ago=180,
        utc_offset=-5,
        domain="mail.gmail.com",
    )


def order_question_netherlands(now: datetime) -> Letter:
    """A customer of many orders, inside a conversation; his words stand above ours."""
    ours = ORDER.id(now)
    sent = now - timedelta(hours=ORDER.hours_ago)
    quoted = "\n".join("> " + line for line in order_text().strip("\n").split("\n"))
    body = f"""
Hi Lin,

Thanks for the confirmation. Two things on order GF-2207:
- has the vessel been booked yet? We need the tracking number for our planning.
- please put our own labels on the cartons of the 100 jet pumps, artwork follows tomorrow.

Could you add 40 pressure tanks of 24 litres at the same price as last time?

Groeten,
Joost van der Meulen
Polderpomp Techniek B.V., Zwolle
+31 38 202 0139

On {sent.day} {sent:%b %Y}, Lin Yuehua <{SELLER_ADDRESS}> wrote:
{quoted}
"""
    return Letter(
        name="en-known-customer-order-thread",
        sender="Joost van der Meulen <j.vandermeulen@polderpomp.example>",
        subject="Re: Order confirmation GF-2207",
        part=text(body),
        source=Source("mx.polderpomp.example", "203.0.113.71", "j.vandermeulen@polderpomp.example"),
        minutes_ago=55,
        utc_offset=1,
        extra=(f"In-Reply-To: {ours}", f"References: {ours}"),
    )
