"""Words by which somebody asks never to be written to again (U6), in fourteen languages.

Strict: a refusal of an offer ("not interested", "we have a supplier") is no such wish (U9), nor is a word about other things that are
to be removed or not to be sent. Patterns run over lower-case text of bounded length, within one sentence.
"""

from __future__ import annotations

# fmt: off
SAID: tuple[str, ...] = (
    # en
    r"\bunsubscribe (?:me|us)\b", r"\bopt (?:me|us) out\b",
    r"\b(?:remove|delete|strike) (?:me|us|my|our|this)\b[^.\n]{0,45}\b(?:lists?|database|mailings?|records|distribution|contacts)\b",
    r"\btake (?:me|us) (?:off\b|(?:out of|from) (?:your|the|this) (?:mailing )?list)",
    r"\bstop (?:e-?mailing|mailing|contacting|spamming|writing(?: to)?) (?:me|us)\b",
    r"\bstop sending (?:me |us )?(?:any |these |your |such |more )?(?:e-?mails?|mails?|messages|offers|newsletters?|advert\w{1,10}|spam)\b",
    r"\b(?:do not|don't|never|not to) (?:contact|e-?mail|write to|write|mail) (?:me|us) (?:again|any ?more|any further|in (?:the )?future)\b",
    r"\bno (?:further|more) (?:e-?mails|mails|newsletters)\b",
    # de
    r"\b(?:nehmen|streichen|löschen|entfernen|tragen) sie (?:bitte )?(?:mich|uns|meine|unsere|diese)\b[^.\n]{0,50}(?:verteiler|liste|adress|datenbank|kontakt)",
    r"\b(?:bitte|mich|uns) (?:mich |uns |meine adresse )?(?:aus|von) (?:dem|ihrem|eurem|der|ihrer|eurer) (?:e-?mail-?)?(?:verteiler|mailingliste|liste|adressliste) (?:zu )?(?:nehmen|streichen|löschen|entfernen|austragen)\b",
    r"\bkeine weiteren (?:e-?mails|mails|newsletter|werbemails)\b",
    r"\b(?:schreiben|kontaktieren) sie (?:mir|uns|mich) (?:bitte )?(?:nicht mehr|nie wieder)\b",
    r"\b(?:senden|schicken) sie (?:mir|uns) (?:bitte )?keine (?:weiteren )?(?:e-?mails|mails|nachrichten|werbung|newsletter)\b",
    # fr
    r"\bdésinscrivez[- ](?:moi|nous)\b", r"\bdésabonnez[- ](?:moi|nous)\b",
    r"\b(?:retirez|supprimez|enlevez|ôtez|retirer|supprimer)[- ](?:moi|nous|mon|notre|nos)\b[^.\n]{0,50}\b(?:liste|base|fichier|diffusion|contacts)",
    r"\b(?:me|nous) (?:retirer|désinscrire|désabonner|supprimer|enlever|rayer) de (?:la|votre|vos|cette) (?:liste|base|fichier|diffusion|mailing)",
    r"\bne (?:m'|m’|nous |me )(?:écrivez|contactez|envoyez) plus\b", r"\bplus recevoir (?:de |vos )?(?:e-?mails|mails|courriels|messages)\b",
    # es
    r"\b(?:darme|darnos|denme|dennos|deme|denos) de baja\b", r"\b(?:quít|elimín|bórr|sáqu|retír)\w{1,5}(?:me|nos)\b[^.\n]{0,40}\b(?:lista|base|contactos|correos?)",
    r"\b(?:quiten?|eliminen?|borren?|saquen?|retiren?) (?:mi|nuestr[oa]) (?:correo|dirección|e-?mail|nombre|contacto)\b",
    r"\bno (?:me|nos) (?:envíen?|escriban?|contacten?|manden?) (?:más|nunca más)\b", r"\bno (?:quiero|queremos|deseo|deseamos) recibir más (?:correos|e-?mails|mensajes)\b",
    # pt
    r"\b(?:remov|retir|exclu|tir|apagu?|descadastr)\w{1,5}[- ](?:me|nos|(?:o )?meu|(?:o )?nosso)\b[^.\n]{0,50}\b(?:lista|base|cadastro|contat\w{1,3}|e-?mail|mailing)",
    r"\bme (?:remova|retire|tire|exclua|descadastre)m?\b[^.\n]{0,40}\b(?:lista|cadastro|base|mailing)", r"\bnão (?:me |nos )(?:enviem?|mandem?|escrevam?|contatem?) mais\b",
    r"\bnão (?:quero|queremos|desejo|desejamos) (?:mais )?receber (?:mais )?(?:e-?mails|mensagens)\b",
    # it
    r"\b(?:cancellatemi|cancellateci|rimuovetemi|rimuoveteci)\b", r"\b(?:cancellarmi|cancellarci|rimuovermi|rimuoverci)\b[^.\n]{0,40}\b(?:lista|elenco|database|mailing)",
    r"\bnon (?:scrivetemi|scriveteci|contattatemi|contattateci|inviatemi|inviateci|mandatemi|mandateci) più\b", r"\bnon (?:voglio|vogliamo|desidero|desideriamo) (?:più )?ricevere (?:più )?(?:e-?mail|messaggi)\b",
    # da, no, sv, fi
    r"\b(?:fjern|slet|slett|stryg|stryk|radera|ta bort) (?:venligst |vennligst |gärna )?(?:mig|meg|os|oss|min|mitt|vores|vår) ?(?:venligst |vennligst )?[^.\n]{0,40}\b(?:list\w{1,5}|e-?post\w{0,6}|mail\w{0,6}|nyhedsbrev\w{0,3}|nyhetsbrev\w{0,3})",
    r"\b(?:poista|poistakaa|poistaisitteko) (?:minut|meidät|osoitteeni|osoitteemme)\b[^.\n]{0,30}\b(?:list|rekisteri)\w{1,6}",
    # cs, sk, uk, ro, hu, el
    r"\b(?:vyřaďte|vymažte|odstraňte|vyraďte|odstráňte) (?:nás|mě|ma|náš|můj)\b[^.\n]{0,30}\b(?:seznam|zoznam|databáz)\w{0,3}", r"(?:видаліть|вилучіть|виключіть) (?:нас|мене)[^.\n]{0,30}(?:списк|розсилк|баз)",
    r"\b(?:scoateți|ștergeți|eliminați|scoateti|stergeti)-(?:mă|ne|ma)\b[^.\n]{0,30}\b(?:list|baz)\w{1,4}", r"\b(?:töröljenek|töröljön|vegyenek|töröljék|vegyen) (?:le )?(?:minket|engem)?[^.\n]{0,20}\b(?:list|adatbázis)\w{1,6}",
    r"(?:διαγράψτε|αφαιρέστε) (?:με|μας)[^.\n]{0,20}λίστα",
    # nl
    r"\b(?:verwijder|schrijf|haal) (?:mij|ons|me|mijn|onze)\b[^.\n]{0,50}(?:lijst|bestand|database|mailing)", r"\b(?:stuur|mail|schrijf) (?:mij|ons|me) (?:geen (?:e-?)?mails? meer|niet meer)\b",
    r"\b(?:graag|gelieve|ons|mij|me) (?:ons |mij |me )?(?:van|uit) (?:de|uw|jullie|deze|die) (?:mailing|verzend|adressen)?(?:lijst|bestand) (?:te )?(?:halen|verwijderen|afhalen|schrappen|gehaald|verwijderd)\b",
    r"\bgeen (?:verdere|nieuwe) (?:e-?mails|mails)\b",
    # ru
    r"(?:удалите|исключите|уберите) (?:меня|нас|наш|мой|нашу)\b[^.\n]{0,50}(?:списк|рассыл|баз)", r"отпишите (?:меня|нас)", r"больше (?:нам |мне )?не (?:пишите|беспокойте)",
    r"не (?:пишите|беспокойте) (?:нам|мне|нас|меня)?\s?больше", r"не присылайте (?:нам |мне )?(?:больше )?(?:письм|рассыл|реклам)", r"отказ(?:ываюсь|ываемся)? от (?:вашей )?рассылки",
    # tr
    r"liste(?:nizden|den|sinden) (?:çıkar\w{1,8}|silin\w{0,5}|siliniz)", r"bir daha (?:bize |bana )?(?:e-?posta |mail |mesaj )?(?:göndermeyin|yazmayın|atmayın)", r"abonelikten çık\w{1,8}",
    # pl
    r"\b(?:usunięcie|usunąć|usuńcie|wypisać|wypisanie|wykreślić|wykreślenie)\b[^.\n]{0,50}\b(?:list|baz|mailing)\w{0,3}", r"\bnie (?:piszcie|wysyłajcie|pisać|wysyłać)\b[^.\n]{0,25}\bwięcej\b",
    r"\b(?:więcej|już) nie (?:piszcie|wysyłajcie|pisać|wysyłać)\b",
    # zh
    r"(?:请|要求|帮我|我要|我们要)\s?(?:退订|取消订阅)", r"(?:不要|请勿|请不要|别)再?(?:给|向)?(?:我们?|我司|本公司)?再?(?:发送?(?:任何|广告)?(?:邮件|信息|广告|消息)|联系(?:我们?|我司)|来信|打扰|发了)",
    r"(?:我们?|我司|本公司|该邮箱|此邮箱)[^。\n]{0,15}从[^。\n]{0,12}(?:名单|列表|群发)[^。\n]{0,6}(?:删除|移除|去掉|剔除)", r"(?:請勿|請不要)再(?:寄|發|聯絡|來信)",
    # ja, ko
    r"配信(?:の|を)?停止(?:して|を(?:お願い|希望))", r"今後(?:の|は)?、?(?:メール|連絡|ご連絡|営業メール)[^。\n]{0,8}(?:不要|ご遠慮|お断り|送らない|お控え)", r"リストから(?:削除|外し)",
    r"수신 ?거부 ?(?:합니다|요청|부탁)", r"더 ?이상 (?:메일|연락)(?:을|를)? ?(?:보내지|하지) ?(?:마|말)",
    # ar, vi, id
    r"(?:إلغاء اشتراك(?:ي|نا)|لا ترسلوا? (?:لي|لنا) (?:أي |مزيد)|(?:احذفوا|أزيلوا|احذف)[^.\n]{0,30}(?:قائمتكم|القائمة البريدية))", r"(?:đừng|không) gửi (?:thêm )?(?:email|thư) (?:cho (?:tôi|chúng tôi) )?nữa", r"(?:hapus|keluarkan) (?:saya|kami|alamat|email)[^.\n]{0,30}daftar",
)
# All of the subject, or all of the new words.
ALONE: frozenset[str] = frozenset({
    "unsubscribe", "please unsubscribe", "remove", "remove me", "please remove", "please remove me", "remove us", "stop", "stop it", "opt out", "opt-out", "take me off",
    "abmelden", "austragen", "bitte austragen", "désinscription", "désabonnement", "se désinscrire", "baja", "dar de baja", "cancelar suscripción", "descadastrar", "cancelar inscrição",
    "cancellazione", "disiscrizione", "uitschrijven", "afmelden", "отписаться", "отписка", "wypisz", "wypisz mnie", "退订", "退訂", "取消订阅", "td", "配信停止", "수신거부",
})
