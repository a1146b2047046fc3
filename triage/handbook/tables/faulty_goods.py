"""More words by which buyers tell of faulty goods, of what was delivered to them, and of what they want for it or want anew.

They stand beside those of `told`; Italian, Dutch and Polish mails get an English letter, and are read all the same.
"""

from __future__ import annotations

FAULTY = (
    r"\b(?:(?:is|are|was|were|with|had|came|arrived|too|the|a) (?:\w{3,12} ){0,2}loose(?! (?:in|pack\w{0,3}|goods|pieces|parts|items))|wobbl\w{1,3}|drip(?:s|ping|ped)?|dull|chipped|peel(?:s|ing|ed)|bubbl(?:es|ing)|blister(?:s|ed|ing)|stain(?:s|ed)|discolou?red|mou?ldy|burst|melted|came off|f[ae]lls? off|fell off|off[- ]spec|out of tolerance|unusable|shortage|dead on arrival"
    r"|(?:do|does|did) ?n[o']t (?:fit|work|close|hold|match|open|run|start|seal|light|turn)|not working|fail(?:s|ed|ing))\b"
    r"|\b(?:kratzern?|risse?n?|dellen?|beulen?|bläschen|blasen|rost(?:flecken|stellen)?|locker\w{0,2}|wackel\w{1,3}|tropf(?:t|en)|leck(?:t|en)|blätter\w{1,3} ab|abgeplatzt\w{0,2}|abgelöst\w{0,2}|l(?:ö|oe)s(?:t|en) sich|verzogen\w{0,2}|stumpf\w{0,2}|verschmutzt\w{0,2}"
    r"|schimm\w{2,5}|geplatzt\w{0,2}|fehlerhaft\w{0,2}|ausschuss|verfärbt\w{0,2}|mängeln?|mangel|gesprungen\w{0,2}|(?:passen|passt|funktionier\w{1,3}|schließen|schließt|halten|hält) (?:\w{1,10} )?nicht)\b"
    r"|\b(?:gotea(?:n|ndo|ron|ban)?|fugas?|pierden? (?:agua|aceite|aire|líquido|presión)|floj[oa]s?|(?:con|est[aá]n?|estaban?|viene|vinieron|llegaron|quedan?) (?:\w{2,12} ){0,2}suelt[oa]s?(?! de)|rayon(?:es)?|rayaduras?|arañazos?|arañad[oa]s?|defectos?|fall(?:a|an|ó|aron|as|os)|grietas?|abollad[oa]s?|abolladuras?|mojad[oa]s?|manchad[oa]s?|manchas"
    r"|despeg\w{2,5}|desprend\w{2,5}|faltantes?|incomplet[oa]s?|deformad[oa]s?|mal (?:cosid|pegad|soldad|pintad|impres|cortad)[oa]s?|sin filo|descosid[oa]s?|quebrad[oa]s?|pinchad[oa]s?|averiad[oa]s?|estropead[oa]s?|no (?:funciona|cierra|sirve|encaja|ajusta|sella|corta|enciende|prende)n?)\b"
    r"|\b(?:fui(?:t|ent)|fuites?|rayures?|fissures?|défauts?|desserrée?s?|décoll\w{2,5}|rouillée?s?|rouille|mouillée?s?|tachée?s?|cabossée?s?|déformée?s?|ébréchée?s?|descellée?s?|branlant\w{0,2}|non conformes?"
    r"|ne (?:fonctionnent?|ferment?|marchent?|tiennent?|tient|s'adaptent?) (?:pas|plus)|se (?:cassent?|décollent?|détachent?))\b"
    r"|\b(?:vaz(?:a|am|ando|aram)|vazamentos?|ping(?:a|am|ando)|froux[oa]s?|(?:com|está|estão|estavam|veio|vieram|chegaram) (?:\w{1,12} ){0,2}solt[oa]s?|arranh\w{2,5}|com riscos|defeitos?|trinc(?:a|as|ad[oa]s?)|rachaduras?|enferrujad[oa]s?|molhad[oa]s?|manchad[oa]s?|descol\w{2,5}|empenad[oa]s?|tort[oa]s?|falhas?|falh(?:am|aram|ou)"
    r"|não (?:funciona|fecha|serve|encaixa|veda|liga)m?)\b"
    r"|\b(?:теч(?:ёт|ет|ь|и)|текут|протека\w{1,3}|подтека\w{1,3}|трещин\w{0,3}|лопн\w{2,4}|ржав\w{1,5}|шата\w{2,4}|болта(?:ет|ют)ся|отвал\w{2,5}|отклеи\w{2,5}|отсло\w{2,6}|облез\w{1,3}|скол(?:ы|ами|ов)?|вмятин\w{0,3}|мокры[ехй]|негодн\w{2,3}|поцарапан\w{0,3}"
    r"|не (?:работа|закрыва|подход|держ|открыва|включа)\w{1,5})\b"
    r"|\b(?:sızdır\w{1,6}|sızıntı\w{0,4}|sızıyor|damlat\w{1,6}|damlıyor|kaçırıyor|gevşek\w{0,3}|çizil\w{2,5}|kırıl\w{2,6}|çatla\w{1,5}|paslan\w{2,5}|bozul\w{2,5}|kusurlu|hatalı|defolu|sökül\w{2,5}|lekeli|deforme|eğri|çalışmıyor\w{0,3}|kapanmıyor\w{0,3}|uymuyor\w{0,3})\b"
    r"|تسرب|تسريب|يسرب|خدوش|خدش|كسور|صدأ|عيب|عيوب|مرتخي\w{0,1}|مفكوك\w{0,1}|لا (?:تعمل|يعمل|تغلق|يغلق)|مبلل\w{0,1}|تشقق\w{0,2}|شقوق|متشقق\w{0,1}|بهتان"
    r"|漏(?:水|油|气|氣|液|了)|(?:在|会|會|都)漏|松动|鬆動|松了|鬆了|划痕|劃痕|刮痕|刮伤|刮傷|开裂|開裂|脱(?:落|胶|漆|皮|线)|脫(?:落|膠|漆|皮|線)|掉(?:漆|色|皮)|不良|质量问题|品質問題|瑕疵|短(?:少|装|裝)|断了|斷了|不(?:能用|合格|工作|转|轉)|受潮|发霉|發霉|凹陷|破了|色差"
    r"|\b(?:rott[oaie]|danneggiat[oaie]|difettos[oaie]|difett[oi]|graffiat[oaie]|graffi|perd(?:e|ono)|gocciola(?:no)?|allentat[oaie]|ammaccat[oaie]|manca(?:no|nti|ti)?|arrugginit[oaie]|incrinat[oaie]|crepe|sbagliat[oaie]|bagnat[oaie]|strappat[oaie]|deformat[oaie]|non (?:funziona|chiude|tiene)(?:no)?)\b"
    r"|\b(?:kapotte?|beschadigde?|gebroken|gebarsten|krassen|bekraste?|lekken|lekt|lekkende?|loszitten|zitten los|roestige?|defecte?|ontbreken|ontbreekt|ontbraken|verkeerde?|gescheurde?|verbogen|werk(?:t|en) niet|sluit(?:en)? niet)\b"
    r"|\b(?:uszkodzon\w{1,3}|pęknię\w{2,4}|popękan\w{1,3}|złaman\w{1,3}|wadliw\w{1,3}|ciekn\w{1,4}|przecieka\w{1,3}|porysowan\w{1,3}|zarysowan\w{1,3}|brakuj\w{1,4}|brakował\w{1,2}|zardzewia\w{1,3}|błędn\w{1,3}|poluzowan\w{1,3}|nieszczeln\w{1,3})\b"
)
DELIVERED_TO_US = (
    r"\b(?:in (?:the )?shipment \W?[\w/-]{0,8}\d|you supplied|supplied (?:by you|in|last|with)|we bought (?:from you|last)|delivered (?:in|last|on))\b"
    r"|\b(?:bei (?:der |unserer |ihrer )?(?:letzten )?lieferung|aus (?:der|ihrer|unserer|dem|ihrem) (?:letzten )?(?:lieferung|container|sendung|charge)|gekommen|ausgepackt|gelieferten)\b"
    r"|\b(?:(?:último|pasado|anterior|este|ese|del|al|su|nuestro|vuestro|el) (?:último )?(?:embarque|envío|contenedor|pedido|cargamento|lote)|(?:última|pasada|anterior|esta|la|su) (?:última )?(?:remesa|partida|entrega|importación)|nos (?:ha|han) llegado|ha llegado|han llegado|nos (?:llegó|llegaron))\b"
    r"|\b(?:nous avez (?:livré|envoyé)|(?:dernière|votre|notre|cette|la) (?:expédition|réception)|à la réception|du dernier|de la dernière|reçue?s? (?:de vous|chez nous|le|la|en|hier))\b"
    r"|\b(?:(?:último|última|seu|sua|nosso|nossa|este|esta|do|da) (?:último |última )?(?:embarque|carregamento|lote|remessa|envio)|nos (?:enviaram|mandaram)|(?:vocês|os senhores) (?:enviaram|mandaram|entregaram)|veio com)\b"
    r"|\b(?:в (?:последн|прошл|этой|ваш)\w{0,3} (?:парти|поставк|отгрузк|контейнер|посылк)\w{0,3}|вы (?:прислали|поставили|отгрузили)|из (?:последн|прошл)\w{2,3} (?:партии|поставки|отгрузки|заказа))\b"
    r"|\b(?:son (?:gelen|yükleme|konteyner)\w{0,4}|sevkiyat(?:ta|tan|ınızda|ımızda)|siparişimiz(?:de|deki|den)|partide(?:ki)?|elimize (?:ulaş|geç)\w{2,5})\b"
    r"|(?:الشحنة|الطلبية|الدفعة|الإرسالية) (?:الأخير|السابق|رقم)|في (?:آخر|أخر) (?:شحنة|طلبية|دفعة)|شحنتكم|أرسلتم"
    r"|上(?:次|一)(?:的|次)?(?:货|貨|订单|訂單|采购|採購)|你们(?:发|寄|送)的|貴司(?:发|發|寄|送)|上(?:回|柜|櫃)|(?:最近|前)一?(?:批|次|柜)|(?:到|来|來)的(?:货|貨)"
    r"|\b(?:abbiamo ricevuto|ricevut[oaie]|sono arrivat[oaie]|arrivat[oaie]|consegnat[oaie]|ci avete (?:mandato|spedito|consegnato)|(?:ultim[oa]|vostr[oa]|nostr[oa]|della|nella|questa|dell'ultim[oa]|nell'ultim[oa]|sull'ultim[oa]) (?:consegna|spedizione|fornitura|ordine|container|lotto|partita)|fattura \W{0,3}[\w/-]{0,6}\d)\b"
    r"|\b(?:ontvangen|aangekomen|geleverde?|(?:laatste|vorige|uw|onze|deze) (?:levering|zending|bestelling|container|partij)|factuur \W{0,3}[\w/-]{0,6}\d)\b"
    r"|\b(?:otrzymali\w{2,4}|dostali\w{2,4}|dotar\w{1,3}|przyszł\w{1,2}|przyjechał\w{1,2}|(?:ostatni|wasz|nasz|poprzedni)\w{0,4} (?:dostaw|przesył|zamówieni|kontener|parti|wysył)\w{1,4}|faktur\w{1,2} \W{0,3}[\w/-]{0,6}\d)\b"
)
COMPLAINT_SUBJECT = r"\b(?:queja|faltantes?|mercancía dañada|dañad[oa]s|retour|reclami?|difetto\w?|klacht\w{0,2}|reklamacj\w{1,2}|mängelrüge|beschwerde|shortage|short shipment)\b|破损|破損|短装|短裝"
REMEDY = (
    r"\b(?:solution|how (?:will|do) you (?:solve|settle|fix)|what do you (?:propose|suggest|offer)|make (?:this|it) good|return them|solución|cómo lo (?:arreglan|solucionan|resuelven)|qué (?:nos )?(?:proponen|ofrecen|hacen)|devolución|devolver|abono|abonar"
    r"|lösung|was schlagen sie vor|was bieten sie|wie regeln wir|rücksendung|geste commercial|que (?:nous )?proposez|quelle solution|solução|soluções|o que (?:vocês )?(?:propõem|sugerem)|devolução|решени[ея]|что (?:вы )?предлага\w{2,3}|çözüm\w{0,4}|ne öneri\w{2,6}"
    r"|soluzione|rimbors\w{1,4}|sostitu\w{3,6}|nota di credito|accredito|cosa (?:ci )?propon\w{2,4}|oplossing|vervang\w{2,5}|creditnota|terugbetal\w{2,4}|rozwiązani\w{1,3}|zwrot\w{0,2}|wymian\w{1,2}|nota kredytowa|co proponuj\w{2,4})\b"
    r"|(?<![^\W\d_])(?:الحل|حل|حلكم)(?![^\W\d_])|ماذا تقترحون|解决|解決|怎么处理|怎麼處理|如何处理|如何處理|处理(?:一下|方案|办法)|處理(?:一下|方案|辦法)"
)
NEW_BUSINESS = (
    r"\b(?:besides|apart from (?:that|this)|in addition|on another note|we (?:would|'d) like to (?:order|buy|have)|we want (?:to order|another|more)|new order"
    r"|unabhängig davon|zusätzlich|ferner|neue bestellung|(?:queremos|quisiéramos|deseamos|quiero|vamos a) (?:\w{1,9} )?(?:pedir|comprar|encargar|ordenar)|nuevo pedido|por otr[oa] (?:lado|parte)|aparte (?:de eso|queremos)|además|asimismo"
    r"|nouvelle commande|par ailleurs|d'autre part|en outre|(?:voulons|voudrions|aimerions|souhaitons) (?:\w{1,9} )?(?:commander|acheter)|(?:queremos|gostaríamos de|desejamos|vamos) (?:\w{1,9} )?(?:pedir|comprar|encomendar)|novo pedido|nova encomenda|além d(?:isso|isto)"
    r"|кроме того|помимо этого|хотим заказать|хотели бы заказать|новый заказ|требу(?:ется|ются)|bunun dışında|yeni sipariş|sipariş (?:vermek|etmek)|ihtiyacımız"
    r"|inoltre|vorremmo (?:\w{1,9} )?(?:ordinare|acquistare|comprare)|ordiniamo|nuovo ordine|abbiamo bisogno|ci servono|preventivo|daarnaast|bovendien|verder (?:willen|hebben)|nieuwe bestelling|wij willen|nodig|offerte|ponadto|poza tym|oprócz tego|potrzebujemy|chcemy zamówić|nowe zamówienie|prosimy o (?:ofertę|wycenę))\b"
    r"|نريد (?:أن نطلب|شراء|طلب)|كما نريد|كذلك نريد|طلبية جديدة|بالإضافة|还要|還要|追加|加订|加訂|再订|再訂|新订单|新訂單|另(?:想|需|请|請|要)|同时(?:想|要|需)"
)
# A price by an earlier order: the label "price" says less than the buyer's words.
LAST_PRICES = (
    r"\b(?:same prices?|prices? (?:as|of|from|like) (?:the |our |in the )?(?:last|previous|before)|(?:old|last) prices?|preis\w{0,2} (?:vom|der|des|wie|von) (?:beim? )?letzten? \w{2,12}|(?:gleich|selb|alt)en? preis\w{0,2}|mism[oa]s? precios?|precios? (?:de|del|de la) (?:últim|pasad|anterior|vez)\w{0,3}"
    r"|mêmes? prix|prix (?:de la|du) derni\w{2,3}|mesmos? preços?|preços? d[ao] (?:últim|anterior)\w{0,2}|те[хм]? же цен\w{0,3}|прежн\w{2,3} цен\w{0,3}|цен\w{0,3} (?:прошл|последн)\w{2,3}|aynı fiyat\w{0,4}|(?:eski|son) fiyat\w{0,4}|stess[oi] prezz[oi]|zelfde prijs\w{0,3}|te same cen\w{0,2})\b"
    r"|نفس (?:ال)?(?:سعر|أسعار)|(?:上次|原来|原來|同样|同樣|老)的?(?:价格|價格|价|價)"
)
