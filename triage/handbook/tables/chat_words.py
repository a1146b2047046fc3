"""Who speaks in a chat's transcript, and what such a mail calls itself, in many languages (lower case)."""

from __future__ import annotations

VISITORS = (
    r"visitor|guest|customer|client|user|lead|prospect|buyer|visitante|invitado|cliente|usuario|usuário|comprador|visiteur|visiteuse|invité|utilisateur|acheteur|"
    r"besucher(?:in)?|gast|kunde|kundin|benutzer|visitatore|ospite|utente|посетитель|гость|клиент|пользователь|відвідувач|клієнт|ziyaretçi|misafir|müşteri|kullanıcı|"
    r"gość|klient|odwiedzający|bezoeker|klant|návštěvník|zákazník|besökare|kund|besøgende|kunde|látogató|ügyfél|vizitator|επισκέπτης|πελάτης|khách|khách hàng|khách truy cập|"
    r"pengunjung|pelanggan|tamu|زائر|الزائر|عميل|العميل|אורח|מבקר|לקוח|کاربر|بازدیدکننده|访客|客户|游客|顾客|用户|訪客|客戶|お客様|訪問者|ゲスト|방문자|고객|손님|ผู้เยี่ยมชม|ลูกค้า|आगंतुक|ग्राहक"
)
OURS = (
    r"bot|chat ?bot|ai bot|robot|agent|operator|assistant|virtual assistant|support|system|admin|sales|sales team|team|staff|us|we|auto ?reply|agente|operador|asistente|soporte|sistema|ventas|assistente|"
    r"vendas|conseiller|opérateur|assistant virtuel|système|mitarbeiter|berater(?:in)?|assistent|vertrieb|operatore|оператор|бот|менеджер|система|поддержка|temsilci|destek|sistem|asistan|"
    r"konsultant|medewerker|operátor|nhân viên|trợ lý|hệ thống|tư vấn viên|agen|petugas|asisten|cs|البوت|بوت|الموظف|النظام|المساعد|机器人|客服|系统|小助手|客服人员|機器人|系統|ボット|担当者|オペレーター|自動応答|봇|챗봇|상담원|시스템|บอท|แอดมิน|เจ้าหน้าที่"
)
CALLED = (
    r"\bchat|widget|transcript|\bconversation|tawk|live ?help|transcripción|conversación|conversa\b|gespräch|verlauf|conversazione|трансл|чат|диалог|переписк|sohbet|rozmow|\bczat|gesprek|hội thoại|trò chuyện|"
    r"obrolan|percakapan|محادثة|دردشة|צ'אט|گفتگو|聊天|会话|對話|对话|在线咨询|チャット|채팅|대화|상담 내역|แชท"
)
COUNTRY = r"country(?: guess)?|location|from country|geo|land|país|pays|paese|страна|ülke|kraj|quốc gia|negara|الدولة|国家|國家|国|국가"
# What stands before a name that somebody gives.
I_AM = (
    r"my name is|name|i am|i'm|this is|me llamo|soy|nombre|je suis|je m'appelle|ich bin|mein name ist|sono|mi chiamo|меня зовут|имя|adım|ben|tên|tôi là|nama saya|saya|"
    r"meu nome é|nazywam się|jmenuji se|ik ben|mijn naam is|اسمي|أنا|我叫|我是|姓名"
)
