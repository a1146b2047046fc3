"""Who writes by trade sells services or serves a running order: inspectors, laboratories, forwarders, banks, fairs.

What they write names our goods, amounts and ports like any buyer's mail, so the words alone mislead. Only names count here: the shown name, the
domain, the firm and the title in the signature. They lower what goods and amounts say for an inquiry, and decide nothing: a bank buys gifts and a
laboratory chairs, and then they ask a price.
"""

from __future__ import annotations

import re
from functools import lru_cache

from triage.handbook.case import Case, site
from triage.handbook.domains import is_free_mail
from triage.handbook.geography import places_in
from triage.terms import Ask, Evidence, Span, sentence

# Stems from the beginning of a word; what is behind "|$" is a whole word. Latin, Cyrillic, Greek, Arabic, Hebrew.
_STEMS = (
    # inspection, testing, certification
    "inspect|inspecc|inspeç|inspekt|inspekcj|инспекц|testing|surveyor|assay|laborator|laboratoi|laborató|labo$|labor$|lab$|labs$|certif|zertifi|сертифик|лаборатор|"
    "prüfinst|prüfung|prüflabor|metrolog|quality control$|belgelendirme|gözetim$|muayene$|giám định|kiểm định|kiểm nghiệm|veritas$|intertek$|sgs$|"
    "tüv$|tuv$|cotecna$|dekra$|مختبر|فحص|معاينة|"
    # carriage and customs
    "logisti|логисти|lojisti|transport|trasport|autotrasp|przewoz|szállítmány|fuvaroz|перевоз|freight|forwarding$|forwarder|spedition|spediteur|spedizion|spedycj|экспедит|transitaire|transitari|cargo$|shipping$|"
    "shipagenc|courier|kurier|курьер|customs|aduan|douan|zoll$|zollagent|таможен|gümrük|dogana|despachante|nakliyat$|nakliye$|haulage$|"
    "trucking$|parcel|lieferservice|vận chuyển|vận tải|hải quan|شحن|تخليص|"
    # money, law, paper
    "bank$|banka$|bankas|banco$|banca$|banque$|sparkasse$|банк$|бank$|ngân hàng|بنك|insurance$|assurance$|versicherung|seguros$|sigorta$|страхов|notar|"
    "accountan|accounting$|bookkeep|buchhalt|steuerberat|contabil|бухгалт|muhasebe|auditor|kanzlei$|"
    # fairs, advertising, advice
    "messe$|expo$|exhibition|exhibitor|feria$|fiera$|fuar$|fuarc|targi$|выставк|معرض|media$|medien$|marketing$|seo$|advertis|"
    "werbeagent|webdesign|consult|consultor|beratung|danışman|консалт|recruit|headhunt|staffing$|directory$"
)
_HAN = re.compile(
    "检测|檢測|检验|檢驗|验货|驗貨|认证|認證|测试|化验|货代|貨代|物流|货运|貨運|国际运输|快递|快遞|报关|報關|银行|銀行|保险|保險|会计|會計|税务|展览|展覽|会展|會展|展会|传媒|咨询|諮詢|"
    "検査|試験|認証|運送|輸送|通関|保険|展示会|검사|시험원|인증|물류|운송|관세|은행|보험|전시회"
)
_ENDING = re.compile(r"(?:lab|labs|cert|insp|inspection|logistics|cargo|freight|bank|expo|messe|consult)\b")  # of a word of a domain
_ASKS_TO_BUY = frozenset({Ask.PRICE, Ask.CATALOGUE, Ask.MOQ, Ask.AGENCY})


_DELIVERED = frozenset({"CFR", "CIF", "CPT", "CIP", "DAP", "DPU", "DDP"})


def delivers_to_us(case: Case) -> bool:
    """Names a price delivered to our own country: goods come to us, so he sells (the C and D rules of Incoterms 2020)."""
    inquiry, ours = case.inquiry, case.handbook.seller.country
    if not ours or inquiry.incoterm not in _DELIVERED or not inquiry.port or inquiry.place.country == ours:
        return False
    return any(place.countries[:1] == (ours,) for place in places_in(inquiry.port))


@lru_cache(maxsize=1)
def _expression() -> re.Pattern[str]:
    parts = [rf"{re.escape(stem[:-1])}\b" if stem.endswith("$") else re.escape(stem) for stem in _STEMS.split("|") if stem]
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(parts)})", re.IGNORECASE)


def service_house(case: Case) -> Evidence | None:
    """The name that shows it; None for everybody else, and for whoever asks for a price, a list or a port."""
    inquiry, author = case.inquiry, case.mail.author
    if inquiry.form or case.own_house or inquiry.incoterm or {asked.id for asked in inquiry.asks} & _ASKS_TO_BUY:
        return None
    domain = site(author.domain) if author.domain else ""
    label = "" if is_free_mail(domain) else re.sub(r"[\W_]+", " ", domain.partition(".")[0])
    for part, text in (
        ("from", author.name),
        ("from", label),
        ("body", inquiry.contact.company or ""),
        ("body", inquiry.contact.job_title or ""),
    ):
        found = _expression().search(text) or _HAN.search(text) or (_ENDING.search(text) if text is label else None)
        if found:
            return Evidence(
                "C-E", sentence("Writes as an inspector, carrier, bank or other house of services."), 0.0, (Span(part, 0, 0, text[:80]),)
            )
    return None
