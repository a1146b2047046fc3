"""How machines' mail is known: header values, subjects, senders, in many languages (lower case)."""

from __future__ import annotations

# fmt: off
DAEMONS: tuple[str, ...] = ("mailer-daemon", "mailerdaemon", "mail-daemon", "maildaemon", "mail.daemon", "postmaster", "post_master",
    "post-master", "poostmaster", "mdaemon", "mail-delivery", "maildelivery", "mail_delivery", "bounce", "bounces",
    "mail-deliver-system", "mail deliver system", "mail delivery service", "mailer daemon", "microsoftexchange", "x400", "smtp-daemon", "mail delivery system", "mail delivery subsystem",
    "system administrator", "系统退信", "邮件系统")

# Parts of the subject of a report that a mail did not arrive (or is late).
BOUNCE_SUBJECTS: tuple[str, ...] = (
    "undeliverable", "undelivered mail", "undelivered message", "undeliverable message", "returned mail", "mail delivery failed",
    "mail delivery failure", "delivery failure", "delivery failed", "delivery status notification", "failure notice",
    "delivery notification", "mail system error", "message delivery failure", "could not be delivered",
    "could not deliver", "not delivered", "delivery has failed", "delivery delayed", "delayed mail", "warning: could not send",
    "could not send mail", "could not send message", "warning: message", "delivery problem", "delivery error", "mail delivery problem",
    "nondeliverable", "non delivery", "non-delivery", "nondelivery", "delivery report", "returned to sender", "message undeliverable",
    "rejected posting", "mail could not be", "user unknown", "failed mail", "mail failure", "email delivery failure",
    "error sending mail", "bounced mail", "message status - undeliverable", "unzustellbar", "zustellung fehlgeschlagen",
    "nicht zugestellt", "fehler bei der zustellung", "zustellfehler", "zustellung verzögert", "rückläufer",
    "non remis", "échec de la remise", "échec de remise", "non distribué", "non délivré", "notification de non-remise",
    "no se puede entregar", "no entregado", "entrega fallida", "error de entrega", "correo devuelto", "não entregue",
    "não foi possível entregar", "falha na entrega", "falha de entrega", "não é possível entregar", "mancato recapito",
    "impossibile recapitare", "recapito non riuscito", "mancata consegna", "onbestelbaar", "niet bezorgd", "niet-bezorgd",
    "kan niet worden bezorgd", "niedostarczon", "nie dostarczono", "nie można dostarczyć", "niedostarczalne", "nedoručiteln",
    "nedoručen", "недоставленн", "не доставлено", "не удается доставить", "сообщение не доставлено", "ошибка доставки", "недоставлен",
    "kan inte levereras", "olevererbart", "kan ikke leveres", "uleverbar", "ei voitu toimittaa", "kézbesíthetetlen", "nelivrat",
    "iletilemedi", "teslim edilemedi", "teslim edilemeyen", "geri döndü", "تعذر التسليم", "غير قابل للتسليم", "فشل تسليم", "فشل التسليم"
    , "退信", "系统退信", "邮件退回", "无法送达", "无法投递", "投递失败", "发送失败", "未送达", "未能送达", "無法傳遞", "無法遞送", "郵件退回", "退件", "投遞失敗", "配信不能", "配信できません",
    "配信に失敗", "送信できません", "送信エラー", "未配信", "届きませんでした", "エラーメール", "배달 실패", "배달되지 않", "발송 실패", "전송 실패", "반송", "전달되지 않", "không gửi được",
    "không thể gửi", "gửi thất bại", "tidak terkirim", "gagal dikirim", "pengiriman gagal", "tidak dapat dikirim", "ไม่สามารถส่ง",
    "ส่งไม่ถึง",
    "δεν παραδόθηκε", "μη παραδοτέο", "אי אפשר למסור", "neisporučen", "nije isporučen", "nedostaven", "nepristigla", "ei saanud kätte",
    "undelivered",
)

# Sentences only a bounce holds; looked for in the first 4,000 characters when other marks are weak.
BOUNCE_TEXTS: tuple[str, ...] = (
    "could not be delivered to", "couldn't be delivered to", "could not deliver", "wasn't delivered", "was not delivered",
    "delivery to the following recipient", "delivery has failed to these recipients", "following addresses had permanent fatal errors",
    "your message did not reach some", "your message to the following recipients cannot be delivered",
    "i wasn't able to deliver your message", "undeliverable to the following", "user unknown", "recipient address rejected",
    "mailbox unavailable", "mailbox not found", "no such user", "unable to deliver", "permanent error", "permanent failure",
    "address not found", "recipient not found", "unknown user", "reason for the failure", "error transferring to", "not delivered to",
    "failed to deliver", "did not reach", "has been rejected", "was rejected", "message was undeliverable", "over quota",
    "mailbox is full", "mailbox full", "addresses had delivery errors", "had fatal errors",
    "konnte nicht zugestellt werden", "n'a pas pu être remis", "no se pudo entregar", "não pôde ser entregue",
    "non è stato possibile recapitare", "не удалось доставить", "无法投递", "无法送达", "退信原因", "配信できませんでした", "送信できませんでした", "配送できません",
)

# Beginnings of the subject of an answer nobody wrote.
AUTO_REPLY_SUBJECTS: tuple[str, ...] = (
    "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "automated reply",
    "automated response", "out of office", "out-of-office", "ooo:", "out of the office", "away from office", "i am out of",
    "vacation reply", "on vacation", "on leave", "absence notice", "auto:", "[auto-reply]", "(auto reply)",
    "automatische antwort", "abwesenheitsnotiz", "abwesenheit:", "abwesenheitsnachricht", "abwesend", "abwesenheitsbenachrichtigung",
    "autoantwort", "nicht im büro", "außer haus", "réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau",
    "message d'absence", "absence :", "notification d'absence", "absent(e)", "respuesta automática", "respuesta automatica",
    "fuera de la oficina", "fuera de oficina", "ausente", "resposta automática", "resposta automatica", "ausência", "fora do escritório"
    , "ausência temporária", "risposta automatica", "fuori sede", "fuori ufficio", "assenza", "assente dall'ufficio",
    "automatisch antwoord", "automatische reactie", "afwezigheid", "afwezig", "niet op kantoor", "autosvar", "automatiskt svar",
    "automatisk svar", "frånvaro", "fravær", "ikke til stede", "automaattinen vastaus", "poissaolo", "poissa", "automatyczna odpowiedź",
    "odpowiedź automatyczna", "nieobecność", "poza biurem", "automatická odpověď", "automatická odpoveď", "mimo kancelář",
    "nepřítomnost", "автоответ", "автоматический ответ", "вне офиса", "автовідповідь", "автоматична відповідь", "отсутствую",
    "автоматичен отговор", "automatikus válasz", "házon kívül", "răspuns automat", "absent din birou", "αυτόματη απάντηση",
    "εκτός γραφείου", "automatski odgovor", "samodejni odgovor",
    "otomatik yanıt", "otomatik cevap", "ofis dışında", "ofis dışı", "رد تلقائي", "الرد التلقائي", "خارج المكتب", "پاسخ خودکار",
    "תשובה אוטומטית", "מענה אוטומטי", "自动回复", "自動回覆", "自动答复", "自動回复", "外出", "休假", "不在办公室", "自動返信", "自動応答", "不在通知", "不在のお知らせ", "자동 회신",
    "자동회신", "자동 응답", "부재중", "부재 중", "trả lời tự động", "thư trả lời tự động", "vắng mặt", "balasan otomatis", "jawaban otomatis",
    "di luar kantor", "balasan automatik", "ตอบกลับอัตโนมัติ", "การตอบกลับอัตโนมัติ", "ไม่อยู่ที่สำนักงาน", "स्वचालित उत्तर",
)

# Sentences of absence notes, for those without any header or subject of their kind. Weak alone.
AUTO_REPLY_TEXTS: tuple[str, ...] = (
    "this is an automatic reply", "this is an automated reply", "this is an automated response", "this is an auto-reply",
    "this is an automatic response", "i am currently out of the office", "i'm out of the office", "i am out of the office",
    "i will be out of the office", "currently out of office", "limited access to email", "limited access to my email",
    "limited access to e-mail", "will respond upon my return", "will reply upon my return", "on annual leave until",
    "on maternity leave",
    "ich bin derzeit nicht im büro", "ich bin nicht im büro", "nicht im büro", "bin ich nicht im hause",
    "diese e-mail wird nicht weitergeleitet", "nicht weitergeleitet", "ich bin ab dem", "bin im urlaub", "je suis absent",
    "je suis actuellement absent", "absent du bureau", "estoy fuera de la oficina", "me encuentro fuera", "estaré fuera",
    "estou fora do escritório", "estarei ausente", "estou de férias", "sono fuori ufficio", "sarò assente", "sono assente",
    "ik ben afwezig", "ben ik afwezig", "jestem poza biurem", "przebywam na urlopie", "nejsem v kanceláři", "меня нет в офисе",
    "я в отпуске", "нахожусь в отпуске", "ofis dışındayım", "yıllık izindeyim", "أنا خارج المكتب", "我正在休假", "本人外出", "我不在办公室", "这是一封自动回复"
    , "此为自动回复", "自动回复邮件", "自動返信です", "自動返信にて", "自動送信です", "自動配信です", "자동으로 발송", "자동 발송", "부재중입니다",
    "đây là thư trả lời tự động", "email này được gửi tự động", "thư này được gửi tự động", "ini adalah balasan otomatis",
    "este es un mensaje automático", "esta é uma mensagem automática", "ceci est un message automatique", "dies ist eine automatische",
    "questo è un messaggio automatico", "dit is een automatisch", "to jest automatyczna", "toto je automatická", "это автоматический ответ",
    "это автоматическое сообщение", "bu otomatik bir", "هذا رد تلقائي", "هذه رسالة تلقائية", "นี่คือข้อความตอบกลับอัตโนมัติ", "זוהי הודעה אוטומטית",
    "این یک پاسخ خودکار", "αυτό είναι ένα αυτόματο", "此邮件为系统自动", "本邮件由系统自动", "此郵件為系統自動",
)

NO_REPLY: tuple[str, ...] = ("noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "do.not.reply"
    , "dont-reply", "dontreply", "not-reply", "noresponder", "no-responder", "nao-responda", "naoresponda", "nepasrepondre",
    "ne-pas-repondre", "ne_pas_repondre", "nichtantworten", "nicht-antworten", "keine-antwort", "noanswer", "no-answer", "nonrispondere"
    , "non-rispondere", "unattended", "bitte-nicht-antworten", "niet-beantwoorden", "nie-odpowiadaj", "neodpovidat", "svara-inte",
    "svar-ikke", "yanitlamayin", "autoreply", "auto-reply", "auto-confirm", "invitations-noreply")

SYSTEM_SENDERS: frozenset[str] = frozenset(
    ["notification", "notifications", "notify", "notifier", "alert", "alerts", "system", "daemon", "root", "cron", "mailer", "automated", "automail", "auto", "robot", "bot", "service-notification", "account-security", "security-noreply", "billing-noreply", "status", "monitor", "monitoring", "nagios", "jira", "bugzilla", "github", "gitlab", "calendar-notification", "statements", "e-statement", "estatement", "updates-noreply", "automation", "workflow"]
)

# Headers that bulk senders' machines write.
BULK_HEADERS: tuple[str, ...] = ("list-unsubscribe", "list-unsubscribe-post", "feedback-id", "x-campaign", "x-campaignid",
    "x-campaign-id", "x-mc-user", "x-mailchimp-id", "x-csa-complaints", "x-mailer-recptid", "x-newsletter", "x-bulkmail",
    "x-mass-mailing", "x-sg-eid-bulk", "x-cm-message-id", "x-rpcampaign", "x-report-abuse", "x-emarsys", "x-sfmc-stack", "x-mailgun-tag"
    , "x-klaviyo-message-id", "x-hubspot-campaign")
AUTO_HEADERS: tuple[str, ...] = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-mail-autoreply",
    "x-autogenerated", "x-vacation", "x-ooo", "x-exchange-oof", "auto-reply")

# How the subject of a read receipt begins that comes as a plain letter (casefolded), and sentences that only such a letter holds.
RECEIPT_SUBJECTS: tuple[str, ...] = (
    "read:", "not read:", "read receipt", "displayed:", "return receipt", "gelesen:", "ungelesen:", "lesebestätigung", "empfangsbestätigung (angezeigt)", "lu :", "lu:", "non lu", "accusé de lecture", "confirmation de lecture",
    "leído:", "leido:", "no leído:", "confirmación de lectura", "acuse de lectura", "lida:", "lido:", "não lida:", "confirmação de leitura", "recibo de leitura", "letto:", "da leggere:", "conferma di lettura", "ricevuta di lettura",
    "gelezen:", "leesbevestiging", "ongelezen:", "läst:", "läskvitto", "lest:", "læst:", "lesekvittering", "luettu:", "przeczytano:", "przeczytane:", "potwierdzenie przeczytania", "přečteno:", "potvrzení o přečtení", "olvasva:", "citit:",
    "прочитано:", "прочтено:", "уведомление о прочтении", "прочетено:", "okundu:", "okundu bilgisi", "αναγνώστηκε:", "تمت القراءة:", "مقروءة:", "נקרא:", "dibaca:", "đã đọc:", "อ่านแล้ว:",
    "已读:", "已读：", "已读回执", "阅读回执", "讀取:", "已讀:", "讀取回條", "開封済み:", "開封済み：", "開封確認", "既読:", "읽음:", "수신 확인:",
)  # fmt: skip
RECEIPT_TEXTS: tuple[str, ...] = (
    r"was (?:read|displayed|opened|deleted without being read) on\b|(?:has|have) been (?:read|displayed|opened) (?:on|by|at)\b|this (?:is a|receipt)[^.\n]{0,40}(?:return|read) receipt|return receipt for the mail|does not (?:guarantee|mean) that the message (?:was|has been) (?:read|understood)",
    r"wurde (?:am|um|gelesen|ungelesen)[^\n]{0,60}(?:gelesen|angezeigt|gelöscht)|a été (?:lu|affiché|ouvert)e? le|(?:se leyó|fue leído|ha sido leído|se mostró) (?:el|en)|foi (?:lida|lido|exibida|aberta) em|è stat[oa] (?:lett[oa]|visualizzat[oa]|apert[oa]) (?:il|in)",
    r"is (?:op|gelezen)[^\n]{0,60}(?:gelezen|op)|lästes? (?:den|på)|ble (?:lest|åpnet)|blev læst|luettiin|została (?:odczytana|przeczytana|wyświetlona)|byla (?:přečtena|zobrazena)|(?:было|была) (?:прочитано|прочтено|открыто|прочитана)|(?:tarihinde|saatinde) okundu|okunmuştur",
    r"(?:تمت|تم) (?:قراءة|قراءتها|فتح)|(?:已于|已於|于|於).{0,40}(?:被)?(?:阅读|閱讀|读取|讀取)|(?:に|は).{0,30}(?:開封され|表示され|読まれ)|(?:에|은|는) ?(?:읽었|읽혔|열람)|telah dibaca|đã được đọc",
)  # fmt: skip
