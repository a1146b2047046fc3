"""Words of absence notes: months, weekdays, and what stands beside the day on which somebody is back (lower case)."""

from __future__ import annotations

# fmt: off
_MONTH_NAMES: tuple[tuple[str, ...], ...] = (
    # en de fr es pt it nl ru(genitive, nominative) pl(genitive, nominative) tr, abbreviations
    ("january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "janeiro", "gennaio", "gen", "januari", "января", "январь", "янв", "stycznia", "styczeń", "ocak"),
    ("february", "feb", "februar", "février", "fevrier", "févr", "febrero", "fevereiro", "fev", "febbraio", "februari", "февраля", "февраль", "фев", "lutego", "luty", "şubat"),
    ("march", "mar", "märz", "maerz", "mrz", "mars", "marzo", "março", "marco", "maart", "mrt", "марта", "март", "marca", "marzec", "mart"),
    ("april", "apr", "avril", "avr", "abril", "abr", "aprile", "апреля", "апрель", "апр", "kwietnia", "kwiecień", "nisan"),
    ("may", "mai", "mayo", "maio", "maggio", "mag", "mei", "мая", "май", "maja", "maj", "mayıs", "mayis"),
    ("june", "jun", "juni", "juin", "junio", "junho", "giugno", "giu", "июня", "июнь", "июн", "czerwca", "czerwiec", "haziran"),
    ("july", "jul", "juli", "juillet", "juil", "julio", "julho", "luglio", "lug", "июля", "июль", "июл", "lipca", "lipiec", "temmuz"),
    ("august", "aug", "août", "aout", "agosto", "ago", "augustus", "августа", "август", "авг", "sierpnia", "sierpień", "ağustos", "agustos"),
    ("september", "sept", "sep", "septembre", "septiembre", "setiembre", "setembro", "set", "settembre", "сентября", "сентябрь", "сен", "września", "wrzesień", "eylül", "eylul"),
    ("october", "oct", "oktober", "okt", "octobre", "octubre", "outubro", "out", "ottobre", "ott", "октября", "октябрь", "окт", "października", "październik", "ekim"),
    ("november", "nov", "novembre", "noviembre", "novembro", "ноября", "ноябрь", "ноя", "listopada", "listopad", "kasım", "kasim"),
    ("december", "dec", "dezember", "dez", "décembre", "decembre", "déc", "diciembre", "dic", "dezembro", "dicembre", "декабря", "декабрь", "дек", "grudnia", "grudzień", "aralık", "aralik"),
)
MONTHS: dict[str, int] = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names}

_DAY_NAMES: tuple[tuple[str, ...], ...] = (
    ("monday", "montag", "lundi", "lunes", "segunda-feira", "lunedì", "lunedi", "maandag", "понедельник", "понедельника", "poniedziałek", "poniedziałku", "pazartesi", "星期一", "周一", "月曜日"),
    ("tuesday", "dienstag", "mardi", "martes", "terça-feira", "martedì", "martedi", "dinsdag", "вторник", "вторника", "wtorek", "wtorku", "salı", "星期二", "周二", "火曜日"),
    ("wednesday", "mittwoch", "mercredi", "miércoles", "quarta-feira", "mercoledì", "mercoledi", "woensdag", "среду", "среды", "środę", "środy", "çarşamba", "星期三", "周三", "水曜日"),
    ("thursday", "donnerstag", "jeudi", "jueves", "quinta-feira", "giovedì", "giovedi", "donderdag", "четверг", "четверга", "czwartek", "czwartku", "perşembe", "星期四", "周四", "木曜日"),
    ("friday", "freitag", "vendredi", "viernes", "sexta-feira", "venerdì", "venerdi", "vrijdag", "пятницу", "пятницы", "piątek", "piątku", "cuma", "星期五", "周五", "金曜日"),
    ("saturday", "samstag", "samedi", "sábado", "sabato", "zaterdag", "субботу", "субботы", "sobotę", "soboty", "cumartesi", "星期六", "周六", "土曜日"),
    ("sunday", "sonntag", "dimanche", "domingo", "domenica", "zondag", "воскресенье", "воскресенья", "niedzielę", "niedzieli", "pazar", "星期日", "周日", "日曜日"),
)
WEEKDAYS: dict[str, int] = {name: number for number, names in enumerate(_DAY_NAMES) for name in names}
TOMORROW: frozenset[str] = frozenset({"tomorrow", "morgen", "demain", "mañana", "amanhã", "domani", "завтра", "jutro", "yarın", "明天", "明日"})

# Before the day, or behind it: they are back then.
RETURNS: tuple[str, ...] = (
    "return", "back", "available again", "reachable again", "resum", "in the office again",
    "wieder", "zurück", "zurueck", "rückkehr",
    "retour", "reviendr", "reviens", "rentre", "reprendr",
    "regres", "vuelv", "volver", "vuelta", "reincorpor", "retorn",
    "voltarei", "volto", "volta", "voltar",
    "rientr", "torner", "ritorn", "torno",
    "terug", "weer bereikbaar", "weer aanwezig", "weer op kantoor",
    "верн", "возвра", "выйду", "выхожу", "буду на рабочем", "снова",
    "wracam", "wróc", "wroc", "powr", "ponownie", "znów", "z powrotem",
    "dön", "tekrar", "işbaşı", "yeniden",
    "返回", "回来", "回來", "回到", "恢复", "恢復", "上班", "回公司", "返岗", "复工", "回复您", "销假",
    "出社", "戻", "復帰", "出勤", "再開", "営業開始",
    "복귀", "돌아",
)
# Before the day: they are away up to it.
UNTIL_BEFORE: tuple[str, ...] = (
    "until", "till", "til", "bis", "bis zum", "jusqu'au", "jusqu’au", "jusqu'à", "jusqu’à", "jusque", "hasta", "hasta el", "até", "até o", "até dia",
    "até ao", "ate", "fino al", "fino all'", "fino a", "sino al", "tot", "tot en met", "до", "do", "do dnia", "直到", "截止", "至", "到",
)
# Before the day: that day still counts as away.
THROUGH_BEFORE: tuple[str, ...] = (
    "through", "thru", "bis einschließlich", "bis inklusive", "bis einschl", "t/m", "tot en met", "по", "up to and including", "until and including", "-", "–", "—", "~", "～", "au",
    "al", "to", "and", "a", "à", "ao", "e",
)
# Behind the day.
UNTIL_AFTER: tuple[str, ...] = ("kadar", "前", "之前", "以前")
THROUGH_AFTER: tuple[str, ...] = ("inclusive", "included", "einschließlich", "inclus", "incluido", "incluso", "compreso", "включительно", "włącznie", "dahil", "まで", "迄", "止", "期间", "까지")
# Somebody who is not coming back.
GONE: tuple[str, ...] = (
    "no longer with", "no longer work", "no longer employed", "has left the company", "have left the company", "left our company", "no longer in use", "no longer monitored", "no longer active",
    "nicht mehr im unternehmen", "nicht mehr bei uns", "nicht mehr für", "nicht mehr in unserem", "nicht mehr genutzt", "wird nicht mehr gelesen",
    "ne travaille plus", "n'est plus", "a quitté", "n’est plus", "ya no trabaja", "ya no forma parte", "no trabaja más", "não trabalha mais", "já não trabalha", "não faz mais parte",
    "non lavora più", "non fa più parte", "werkt niet meer", "niet meer werkzaam", "больше не работает", "уже не работает", "nie pracuje", "artık çalışmıyor", "işten ayrıl", "şirketten ayrıl",
    "已离职", "已经离职", "不再使用", "已停用", "已離職", "退職", "使用されておりません", "퇴사",
)
