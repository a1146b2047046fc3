"""Closings, signatures of phones, and the legal notes companies hang below their mail, in many languages (lower case)."""

from __future__ import annotations

# fmt: off
CLOSINGS: tuple[str, ...] = (
    # English
    "best regards", "kind regards", "warm regards", "warmest regards", "regards", "with regards", "with best regards",
    "with kind regards", "best wishes", "with best wishes", "many thanks", "thanks and regards",
    "thanks & regards", "thank you and regards", "thank you & regards", "thanks & best regards", "thanks and best regards",
    "thanks with regards", "sincerely", "yours sincerely", "sincerely yours", "yours faithfully", "yours truly", "faithfully",
    "respectfully", "cheers", "best", "all the best",
    "thanks", "thank you", "thank you very much", "thanks a lot", "thanking you", "rgds", "brgds", "br", "b.rgds", "b/rgds", "kr", "thx"
    , "tks", "tks & rgds", "cordially", "yours", "talk soon", "have a nice day", "have a great day", "tks and rgds", "thanks again",
    "thanks in advance", "thank you in advance", "truly yours",
    # German, Dutch, Scandinavian, Finnish
    "mit freundlichen grüßen", "mit freundlichen grüssen", "mit freundlichem gruß", "mit freundlichem gruss", "freundliche grüße",
    "freundliche grüsse", "mit besten grüßen", "mit besten grüssen", "beste grüße", "beste grüsse", "viele grüße", "viele grüsse",
    "liebe grüße", "herzliche grüße", "schöne grüße", "mfg", "vg", "lg", "gruß", "grüße", "hochachtungsvoll", "vielen dank", "danke",
    "met vriendelijke groet", "met vriendelijke groeten", "vriendelijke groet", "vriendelijke groeten", "hartelijke groet", "groeten",
    "groet", "mvg", "alvast bedankt", "met hartelijke groet",
    "med vänliga hälsningar", "med vänlig hälsning", "vänliga hälsningar", "vänlig hälsning", "hälsningar", "bästa hälsningar", "mvh",
    "tack på förhand", "med venlig hilsen", "venlig hilsen", "mange hilsner", "de bedste hilsner", "hilsen", "med vennlig hilsen",
    "vennlig hilsen", "beste hilsener", "ystävällisin terveisin", "parhain terveisin", "terveisin", "kveðja",
    # French
    "cordialement", "bien cordialement", "très cordialement", "sincères salutations", "meilleures salutations", "salutations",
    "salutations distinguées", "bien à vous", "cdlt", "cdt", "bonne journée", "merci d'avance", "merci", "bonne réception",
    "respectueusement", "sincèrement",
    "veuillez agréer", "je vous prie d'agréer", "dans l'attente de votre réponse", "avec mes salutations",
    # Spanish, Portuguese, Italian, Romanian, Catalan
    "saludos", "saludos cordiales", "un saludo", "un cordial saludo", "cordial saludo", "cordiales saludos", "atentamente",
    "muy atentamente", "atte", "atte.", "gracias", "muchas gracias", "gracias de antemano", "quedo atento", "quedo atenta",
    "quedamos atentos", "un abrazo", "saluda atentamente", "reciba un cordial saludo",
    "atenciosamente", "att", "att.", "cordialmente", "com os melhores cumprimentos", "melhores cumprimentos", "os melhores cumprimentos"
    , "cumprimentos", "saudações", "abraços", "abraço", "obrigado", "obrigada", "muito obrigado", "muito obrigada", "grato", "grata",
    "desde já agradeço", "com estima", "respeitosamente",
    "cordiali saluti", "distinti saluti", "saluti", "un cordiale saluto", "i migliori saluti", "migliori saluti", "cari saluti",
    "in attesa di un vostro riscontro", "grazie", "grazie mille", "grazie in anticipo", "buona giornata", "buon lavoro",
    "cu stimă", "cu stima", "cu respect", "toate cele bune", "mulțumesc", "multumesc", "salutacions", "atentament",
    # Slavic, Baltic, Hungarian, Greek
    "pozdrawiam", "z poważaniem", "z wyrazami szacunku", "pozdrowienia", "łączę pozdrowienia", "serdecznie pozdrawiam", "dziękuję",
    "z góry dziękuję", "s pozdravem", "s přátelským pozdravem", "s úctou", "děkuji", "s pozdravom", "ďakujem", "lp", "lep pozdrav",
    "srdačan pozdrav", "s poštovanjem", "sa poštovanjem", "pozdrav", "lijep pozdrav", "hvala", "unaprijed hvala",
    "с уважением", "с наилучшими пожеланиями", "с глубоким уважением", "спасибо", "заранее спасибо", "заранее благодарю", "благодарю",
    "всего доброго", "всего наилучшего", "з повагою", "дякую", "з найкращими побажаннями", "с уважение", "поздрави", "с поштовањем",
    "со почит", "благодаря",
    "üdvözlettel", "tisztelettel", "köszönettel", "köszönöm", "előre is köszönöm", "με εκτίμηση", "φιλικά", "με φιλικούς χαιρετισμούς",
    "χαιρετισμούς", "ευχαριστώ", "pagarbiai", "ar cieņu", "lugupidamisega", "parimate soovidega",
    # Turkish, Arabic, Persian, Hebrew
    "saygılarımla", "saygılarımızla", "saygilarimla", "saygilarimizla", "iyi çalışmalar", "iyi çalışmalar dilerim",
    "iyi çalışmalar dileriz", "iyi günler", "iyi günler dilerim", "selamlar", "teşekkürler", "teşekkür ederim", "teşekkür ederiz",
    "sevgiler", "kolay gelsin", "hürmetlerimle",
    "مع التحية", "مع أطيب التحيات", "مع خالص التحية", "مع خالص الشكر", "تحياتي", "تحياتنا", "مع الشكر", "شكرا", "شكراً", "شكرا لكم",
    "شكراً لكم", "وتفضلوا بقبول فائق الاحترام", "تفضلوا بقبول فائق الاحترام", "وتقبلوا تحياتي", "أطيب التحيات", "خالص التحيات",
    "مع فائق الاحترام", "والسلام", "وشكرا",
    "با احترام", "با تشکر", "با سپاس", "متشکرم", "ارادتمند", "בברכה", "תודה", "בכבוד רב", "תודה רבה", "בתודה",
    # Chinese, Japanese, Korean
    "此致", "敬礼", "此致敬礼", "顺祝商祺", "顺颂商祺", "祝好", "祝商祺", "谢谢", "谢谢！", "多谢", "感谢", "祝您生活愉快", "祝工作顺利", "祝生意兴隆", "祝您工作愉快", "此致 敬礼", "順祝商祺",
    "順頌商祺", "謝謝", "感謝", "敬上", "順頌", "敬祝", "商祺", "顺祝", "盼复", "敬祝商祺", "顺祝 商祺", "此致敬禮",
    "よろしくお願いします", "よろしくお願いいたします", "よろしくお願い致します", "宜しくお願いします", "宜しくお願いいたします", "宜しくお願い致します", "以上、よろしくお願いいたします", "どうぞよろしくお願いいたします",
    "何卒よろしくお願いいたします", "何卒よろしくお願い申し上げます", "何卒宜しくお願い申し上げます", "以上", "敬具", "草々", "以上、よろしくお願い致します", "以上、宜しくお願い致します",
    "감사합니다", "감사드립니다", "고맙습니다", "안녕히 계세요", "드림", "배상", "수고하세요", "수고하십시오", "감사합니다 드림",
    # South-East and South Asia
    "trân trọng", "trân trọng cảm ơn", "trân trọng kính chào", "xin cảm ơn", "cảm ơn", "thân ái", "thân mến", "kính thư", "hormat kami",
    "hormat saya", "salam", "salam hormat", "terima kasih", "salam hangat", "yang benar", "sekian terima kasih", "ขอแสดงความนับถือ",
    "ด้วยความเคารพ", "ขอบคุณ", "ขอบคุณครับ", "ขอบคุณค่ะ", "धन्यवाद", "सादर", "भवदीय", "maraming salamat", "salamat",
    "lubos na gumagalang",
)

# Beginnings of the line a phone or an app adds.
DEVICE: tuple[str, ...] = (
    "sent from my", "sent from mail for", "sent from outlook", "sent from yahoo", "sent from samsung", "sent from huawei",
    "sent with proton", "sent from proton", "get outlook for", "sent via", "sent from the all-new aol", "sent on the go",
    "sent by whatsapp", "sent using zoho", "sent from gmail mobile", "sent from foxmail", "sent from hey", "sent from mailspring",
    "sent from spike", "sent from windows",
    "von meinem iphone gesendet", "von meinem ipad gesendet", "von meinem samsung", "von meinem handy", "gesendet von", "gesendet mit",
    "diese nachricht wurde von meinem", "holen sie sich outlook", "outlook für", "envoyé de mon", "envoyé depuis", "envoyé à partir",
    "télécharger outlook", "obtenir outlook", "enviado desde mi", "enviado desde", "enviado do meu", "enviado de meu", "enviado via",
    "enviado a partir", "obtener outlook", "obter o outlook", "enviado por", "inviato da", "inviato dal mio", "scarica outlook",
    "ottieni outlook",
    "verstuurd vanaf mijn", "verzonden vanaf mijn", "verzonden met", "verstuurd vanuit", "outlook voor", "wysłano z", "wysłane z",
    "pobierz program outlook", "odesláno z", "odoslané z", "отправлено с", "отправлено из", "надіслано з", "skickat från", "sendt fra",
    "sendt frå", "lähetetty iphonesta", "küldve:", "trimis de pe", "iphone'umdan gönderildi", "iphone'dan gönderildi",
    "samsung cihazımdan gönderildi", "android için outlook", "yahoo mail'den gönderildi",
    "أرسلت من", "أُرسلت من", "تم الإرسال من", "مرسل من", "ارسال شده از", "נשלח מה", "发自我的", "来自我的", "寄自我的", "從我的", "从我的", "发送自", "發送自",
    "發自我的", "iphoneから送信", "私のiphoneから", "yahoo!メール", "나의 iphone에서 보냄", "내 iphone에서 보냄", "iphone에서 보냄", "갤럭시에서 보냄", "gửi từ", "đã gửi từ"
    , "dikirim dari", "dihantar daripada", "ส่งจาก", "εστάλη από", "poslano s", "poslato sa", "发自网易", "来自网易", "发自outlook", "由outlook",
)

# A paragraph is a legal note when it holds one of each group.
DISCLAIMER_PAIRS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("confidential", "privileged", "intended recipient", "intended only", "intended solely", "solely for the use", "unauthorised",
        "unauthorized"),
        ("e-mail", "email", "message", "transmission", "communication", "recipient", "attachments"),
    ),
    (("vertraulich", "rechtlich geschützt", "richtige adressat", "nicht der beabsichtigte"), ("e-mail", "nachricht", "empfänger",
    "adressat")),
    (("confidentiel", "destinataire", "usage exclusif"), ("message", "courriel", "e-mail", "pièces jointes", "par erreur")),
    (("confidencial", "destinatario", "destinatário", "privilegiada", "uso exclusivo"), ("mensaje", "correo", "mensagem", "e-mail",
    "por error", "por engano")),
    (("riservat", "confidenzial", "destinatari"), ("messaggio", "e-mail", "per errore", "d.lgs", "gdpr")),
    (("vertrouwelijk", "uitsluitend bestemd", "geadresseerde"), ("bericht", "e-mail")),
    (("poufn", "wyłącznie dla adresata", "zamierzonym odbiorcą", "důvěrn", "dôvern"), ("wiadomość", "e-mail", "zpráv", "správ")),
    (("конфиденциальн", "предназначен", "конфіденційн"), ("сообщени", "письм", "получател", "повідомлен")),
    (("gizli", "yasal olarak korunan", "alıcısı değilseniz", "muhatabı değilseniz"), ("e-posta", "mesaj", "ileti")),
    (("سرية", "سري ", "المرسل إليه", "محرمانه"), ("البريد", "الرسالة", "رسالة", "ایمیل", "پیام")),
    (("机密", "保密", "機密"), ("邮件", "收件人", "郵件", "收件者", "電子郵件")),
    (("機密情報", "秘密情報", "誤って受信", "誤送信"), ("メール", "受信者", "宛先")),
    (("기밀", "비밀", "수신인"), ("메일", "이메일", "전자우편")),
    (("konfidentiell", "fortrolig", "luottamuksell", "avsedd för", "beregnet til"), ("meddelande", "e-post", "e-mail", "meddelelse",
    "viesti", "melding")),
    (("rahasia", "bảo mật", "bí mật", "sulit"), ("email", "e-mail", "surel", "thư", "pesan", "emel")),
    (("bizalmas", "confidențial", "εμπιστευτικ", "povjerljiv", "poverljiv", "zaupn"), ("e-mail", "üzenet", "mesaj", "μήνυμα", "poruk",
    "sporočil")),
)

# A paragraph starting so (or being a line so) is no word of the writer either.
NOTES: tuple[str, ...] = (
    "please consider the environment", "think before you print", "before printing this e-mail", "before printing this email",
    "think green", "save a tree", "disclaimer", "confidentiality notice", "confidentiality note", "confidentiality:", "legal notice",
    "virus-free", "this email has been checked for viruses",
    "this email has been scanned", "this message has been scanned", "no virus found", "this email was sent from outside",
    "diese e-mail wurde von avast", "virenfrei", "sin virus", "libre de virus", "garanti sans virus", "não contém vírus",
    "privo di virus", "不含病毒", "без вирусов",
    "avviso di riservatezza", "aviso legal", "aviso de confidencialidad", "aviso de confidencialidade", "mentions légales",
    "avis de confidentialité", "haftungsausschluss", "rechtlicher hinweis", "免责声明", "保密声明", "保密提示", "免責聲明", "pensez à l'environnement",
    "pense no meio ambiente", "antes de imprimir", "bitte denken sie an die umwelt", "yasal uyarı", "feragatname",
    "отказ от ответственности",
    "you received this message because you are subscribed", "to unsubscribe from this group", "unsubscribe:",
)

# Notes a gateway puts above the text.
BANNERS: tuple[str, ...] = (
    "[external", "external email", "external sender", "external:", "caution: external", "caution: this email", "caution: this e-mail",
    "caution: this message", "caution:external", "warning: this email", "warning: external", "this email originated from outside",
    "this message originated from outside", "this message came from outside", "you don't often get email from",
    "you don’t often get email from",
    "sie erhalten nicht oft e-mails von", "[extern", "achtung: externe", "achtung: diese e-mail", "externe e-mail",
    "vous n'obtenez pas souvent", "vous ne recevez pas souvent", "no suele recibir correo", "courriel externe",
    "attention : ce courriel", "attention: cet e-mail", "correo externo", "e-mail externo", "外部邮件", "【外部邮件】", "[外部邮件]", "您通常不会收到来自",
    "【外部メール】", "[external]", "внимание: внешн", "внешняя почта", "dış kaynaklı", "[suspected spam]", "this sender is trusted",
)

# Marks of a line that gives contact data: it belongs to a signature.
CONTACT_MARKS: tuple[str, ...] = (
    "tel", "phone", "mobile", "mob", "cell", "fax", "whatsapp", "wechat", "skype", "www.", "http", "e-mail:", "email:", "@", "telefon",
    "handy", "móvil", "celular", "tél", "gsm", "teléfono", "telefone", "cep", "тел", "моб", "факс", "电话", "手机", "電話", "微信", "传真", "携帯",
    "전화", "휴대", "팩스", "هاتف", "جوال", "موبايل", "تلفن", "điện thoại", "hp:", "ph:", "m:", "t:", "p:", "viber", "telegram",
)
