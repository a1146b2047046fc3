"""Charset labels as mails use them, and the characters by which unlabelled text is recognised."""

from __future__ import annotations

# fmt: off
# Label (lower case, without quotes) -> Python codec. A superset decodes what its subset's label promises,
# as browsers do (WHATWG Encoding Standard, 4.2 "Names and labels").
ALIASES: dict[str, str] = {
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gb_2312": "gb18030",
    "gb2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "cp936": "gb18030",
    "ms936": "gb18030",
    "windows-936": "gb18030",
    "euc-cn": "gb18030",
    "x-euc-cn": "gb18030",
    "chinese": "gb18030",
    "csgb2312": "gb18030",
    "iso-ir-58": "gb18030",
    "gb-18030": "gb18030",
    "hz-gb-2312": "hz",
    "big5": "big5hkscs",
    "big-5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "cp950": "big5hkscs",
    "big5-hkscs": "big5hkscs",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "ksc_5601": "cp949",
    "korean": "cp949",
    "euc-kr": "cp949",
    "euckr": "cp949",
    "windows-949": "cp949",
    "uhc": "cp949",
    "x-windows-949": "cp949",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "ms_kanji": "cp932",
    "windows-31j": "cp932",
    "ms932": "cp932",
    "iso-2022-jp": "iso2022_jp_ext",
    "iso-2022-jp-ms": "iso2022_jp_ext",
    "cp50220": "iso2022_jp_ext",
    "cp50221": "iso2022_jp_ext",
    "x-euc-jp": "euc_jp",
    "us-ascii": "cp1252",
    "ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso_8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "l1": "cp1252",
    "cp819": "cp1252",
    "x-cp1252": "cp1252",
    "ansi": "cp1252",
    "iso-8859-9": "cp1254",
    "iso8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "tis620": "cp874",
    "windows-874": "cp874",
    "dos-874": "cp874",
    "iso-8859-8-i": "iso8859_8",
    "iso-8859-8-e": "iso8859_8",
    "iso-8859-6-i": "iso8859_6",
    "iso-8859-6-e": "iso8859_6",
    "logical": "iso8859_8",
    "koi8-ru": "koi8_u",
    "koi": "koi8_r",
    "koi8": "koi8_r",
    "cyrillic": "iso8859_5",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode-1-1-utf-8": "utf-8",
    "utf8": "utf-8",
    "utf-8-bom": "utf-8-sig",
    "unicode-1-1-utf-7": "utf-7",
    "utf-16": "utf-16",
    "unicode": "utf-16",
}

# Codecs of Python that turn bytes into bytes, run code paths of their own or are no charset: never for mail.
FORBIDDEN: frozenset[str] = frozenset(
    {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape", "mbcs", "oem", "palmos", "rot_13", "string_escape"}
)

# Labels that say nothing: the bytes are looked at instead.
SAYS_NOTHING: frozenset[str] = frozenset(
    {"", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "unknown", "x-unknown", "default", "default_charset", "binary",
    "x-user-defined", "none", "8bit"}
)

# The commonest characters, by which a guess at unlabelled bytes is judged.
COMMON: dict[str, str] = {
    "gb18030": (
        "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发"
        "成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿"
        "者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万"
        "市系品请询价单报货款型号数量贵司您好谢采购合作客户公司样批发运费付邮件附联系厂家订装箱我们希望感"
    ),
    "big5hkscs": (
        "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可她裡後小麼心多天而能好都然沒日於起還發"
        "成事只作當想看文無開手十用主行方又如前所本見經頭面公同三已老從動兩長知樣現分將外但身些與高意進把法此實回二理美點月明其種聲全工己話兒"
        "者向情部正名定女問力機給等幾很業最間新什打便位因重被走電四第門相次東政海口使教西再平真聽世氣信北少關並內加化由卻代軍產入先山五太水萬"
        "市系品請詢價單報貨款型號數量貴司您好謝採購合作客戶公司樣批發運費付郵件附聯繫廠家訂裝箱我們希望感"
    ),
    "cp949": (
        "이다는가을의에를하고은로한지도에서사기니습안녕세요합대해시자과있제주인정그리부아일어나수구보장상전성여라원문공스비들마만용저게면거적견품"
        "입감드귀회및중연오무조관발신송량확내드려문의제품가격견적수량납기주문생산업체담당님"
    ),
    "cp932": "のにはをたがでてとしれさいるなもすかららこりくまきあけですようお御社様見積願致価格数量納期製品会株式",
    "euc_jp": "のにはをたがでてとしれさいるなもすかららこりくまきあけですようお御社様見積願致価格数量納期製品会株式",
    "cp1251": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "koi8_r": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё",
    "cp1256": "ايلمونترسبعدفهكحقجأشطخذةىإصضغزثء",
    "cp1253": "αοιετσνηυρπκμλςωδγχθφβξζψάέήίόύώ",
    "cp1255": "יוהלאתמרבשנדעקפחגכםצסטזןץךף",
    "cp874": "านรกอเงวมยลตดทสคปหพบแขจชใไโผธศณ่้ีัิุูึ",
    "cp1254": "ıçşğüöİÇŞĞÜÖ",
    "cp1250": "ěščřžýáíéúůąćęłńóśźżőűťďňăâîșțĚŠČŘŽ",
    "cp1252": "éèêëàâäáãåçñóòôöõúùûüíìîïßøæœÉÀÄÖÜÇ’‘“”–—€°²…«»®©º½·",
}
