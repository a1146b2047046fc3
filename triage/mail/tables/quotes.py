"""How mail programs mark quoted and forwarded mail, in the languages their makers ship. All lower case.

Labels of the header block that Outlook, Foxmail, QQ and others put above a quoted mail; words of the separator
lines; verbs of the attribution line ("On ... wrote:").
"""

from __future__ import annotations

# fmt: off
LABELS: dict[str, tuple[str, ...]] = {
    "from": (
        "from", "von", "de", "da", "van", "od", "от", "від", "kimden", "gönderen", "من", "از", "发件人", "發件人", "寄件者", "寄件人",
        "差出人", "送信者", "보낸 사람", "보낸사람", "발신인", "từ", "người gửi", "dari", "pengirim", "จาก", "från", "fra", "lähettäjä",
        "feladó", "de la", "expeditor", "από", "מאת", "odesílatel", "odosielateľ", "pošiljatelj", "šalje", "expéditeur", "remitente",
        "mittente", "remetente", "afzender", "absender", "nadawca", "отправитель", "подател", "प्रेषक", "expedidor", "saatja", "nuo",
        "no", "sender", "daripada",
    ),
    "date": (
        "sent", "date", "gesendet", "datum", "envoyé", "envoyé le", "enviado", "enviado el", "enviada em", "enviado em", "enviada",
        "fecha", "data",
        "inviato", "data di invio", "verzonden", "wysłano", "odesláno", "odoslané", "отправлено", "дата", "надіслано", "изпратено",
        "gönderildi", "gönderme tarihi", "gönderim tarihi", "tarih", "تم الإرسال", "تاريخ الإرسال", "التاريخ", "أُرسلت", "ارسال", "تاریخ",
        "发送时间", "发送日期", "日期", "时间", "發送時間", "寄件日期", "時間", "送信日時", "日時", "日付", "보낸 날짜", "날짜", "발송일",
        "đã gửi", "ngày", "gửi", "ngày gửi", "tanggal", "terkirim", "dikirim", "วันที่", "ส่งแล้ว", "ส่งเมื่อ", "skickat", "sendt",
        "dato", "lähetetty", "päiväys",
        "päivämäärä", "elküldve", "dátum", "trimis", "dată", "ημερομηνία", "στάλθηκε", "εστάλη", "נשלח", "תאריך", "poslano", "poslato",
        "datum slanja", "tarikh", "dihantar",
    ),
    "to": (
        "to", "an", "à", "a", "para", "aan", "do", "komu", "кому", "до", "kime", "alıcı", "إلى", "الى", "به", "收件人", "收件者", "宛先",
        "받는 사람", "받는사람",
        "수신인", "đến", "tới", "người nhận", "kepada", "untuk", "ถึง", "till", "til", "vastaanottaja", "címzett", "către", "catre", "προς"
        , "אל",
        "prima", "za", "pro", "empfänger", "destinataire", "destinatario", "destinatário", "geadresseerde", "adresat", "получатель",
        "प्रति", "kam",
    ),
    "subject": (
        "subject", "betreff", "objet", "asunto", "assunto", "oggetto", "onderwerp", "temat", "předmět", "predmet", "тема", "относно",
        "konu",
        "الموضوع", "موضوع", "主题", "主旨", "主題", "件名", "제목", "chủ đề", "tiêu đề", "subjek", "perihal", "hal", "เรื่อง", "หัวเรื่อง", "ämne",
        "emne", "aihe", "tárgy", "subiect", "θέμα", "נושא", "tema", "naslov", "विषय", "subjekt", "re",
    ),
    "other": (
        "cc", "bcc", "kopie", "копия", "kopia", "抄送", "副本", "参照", "참조", "密送", "reply-to", "reply to", "importance", "priority",
        "priorität", "attachments",
        "anlagen", "附件", "添付ファイル", "답장", "回复", "resent-from", "cc:", "bilgi", "نسخة", "kópia", "mailed-by", "organization",
    ),
}

# Words between the dashes of a separator line.
ORIGINAL: tuple[str, ...] = (
    "original message", "original appointment", "original", "reply message", "ursprüngliche nachricht", "original-nachricht",
    "originalnachricht",
    "message d'origine", "message d’origine", "message original", "mensaje original", "mensagem original", "messaggio originale",
    "oorspronkelijk bericht", "origineel bericht", "wiadomość oryginalna", "oryginalna wiadomość", "původní zpráva", "původní e-mail",
    "pôvodná správa",
    "исходное сообщение", "оригинальное сообщение", "original meddelande", "ursprungligt meddelande", "originalmeddelande",
    "oprindelig meddelelse",
    "original besked", "opprinnelig melding", "alkuperäinen viesti", "eredeti üzenet", "mesaj original", "mesajul original",
    "orijinal mesaj", "özgün ileti", "özgün mesaj",
    "الرسالة الأصلية", "رسالة أصلية", "پیام اصلی", "原始邮件", "原始郵件", "原邮件", "回复的原邮件", "回复邮件", "回覆的原郵件", "元のメッセージ", "元のメール", "원본 메시지",
    "원본 메일", "thư gốc", "tin nhắn gốc", "pesan asli", "pesan asal", "mesej asal", "ข้อความต้นฉบับ", "ข้อความเดิม", "αρχικό μήνυμα",
    "הודעה מקורית", "izvorna poruka", "originalna poruka", "izvirno sporočilo",
    "вихідне повідомлення", "оригинално съобщение",
)
FORWARDED: tuple[str, ...] = (
    "forwarded message", "forwarded by", "forwarded email", "forward message", "begin forwarded message", "weitergeleitete nachricht",
    "anfang der weitergeleiteten nachricht", "message transféré",
    "message réexpédié", "début du message transféré", "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado",
    "mensagem encaminhada", "mensagem reencaminhada", "início da mensagem encaminhada", "messaggio inoltrato",
    "inizio messaggio inoltrato", "doorgestuurd bericht",
    "begin doorgestuurd bericht", "wiadomość przekazana dalej", "przekazana wiadomość", "początek przekazywanej wiadomości",
    "treść przekazanej wiadomości", "přeposlaná zpráva", "preposlaná správa",
    "пересылаемое сообщение", "пересланное сообщение", "начало переадресованного сообщения", "конец пересылаемого сообщения",
    "vidarebefordrat meddelande", "vidarebefordrat brev", "videresendt meddelelse", "videresendt melding", "videresendt besked",
    "välitetty viesti", "edelleenlähetetty viesti", "továbbított üzenet", "mesaj redirecționat", "mesaj redirectionat",
    "yönlendirilmiş ileti", "iletilen mesaj", "iletilmiş mesaj", "yönlendirilen mesaj", "رسالة معاد توجيهها", "الرسالة المعاد توجيهها",
    "رسالة محولة", "پیام بازارسال شده",
    "转发邮件信息", "转发的邮件", "转发邮件", "轉寄郵件", "轉寄的郵件", "被转发邮件", "已转发的邮件", "以下是转发的邮件", "开始转发的邮件", "转发信息", "転送メッセージ", "転送されたメッセージ", "転送されたメール",
    "転送メール", "전달된 메시지", "전달된 메일", "전달 메시지", "thư đã chuyển tiếp", "thư được chuyển tiếp", "thư chuyển tiếp",
    "tin nhắn đã chuyển tiếp", "pesan terusan", "pesan yang diteruskan", "mesej yang dimajukan", "ข้อความที่ส่งต่อ", "προωθημένο μήνυμα"
    , "הודעה שהועברה", "proslijeđena poruka", "prosleđena poruka", "posredovano sporočilo", "переслане повідомлення",
    "препратено съобщение",
)

# The verb of an attribution line; with a date in it the line ends in a colon.
WROTE: tuple[str, ...] = (
    "wrote", "writes", "schrieb", "hat geschrieben", "a écrit", "escribió", "escreveu", "ha scritto", "scrisse", "schreef", "napisał",
    "napisał(a)", "napisała", "pisze", "napsal", "napsal(a)", "napísal", "napísal(a)",
    "написал", "написала", "пишет", "писал", "пише", "написав", "написа", "skrev", "kirjoitti", "írta", "ezt írta", "a scris", "yazdı",
    "şunu yazdı", "tarihinde şunu yazdı", "كتب", "كتبت", "نوشت", "写道", "寫道", "来信", "書きました", "のメール", "작성", "썼습니다", "쓰셨습니다", "đã viết",
    "viết", "menulis", "berkata",
    "เขียน", "เขียนว่า", "έγραψε", "כתב", "כתבה", "je napisao", "je napisao/la", "napisao je", "napisao", "je pisal", "rašė", "rakstīja"
    , "kirjutas", "लिखा", "va escriure", "telah menulis", "ने लिखा", "sagte", "said",
)
