"""For whom and for what a thing is bought: contracts of public bodies, works under way, things bought before through a dealer, a described shed.

Rows (type, weight, pattern) as in `buyer_ways`, written as one writes the language. Then parts of firms' names, and titles of those who
keep a plant running: whatever the firm makes, what they buy is used up there.
"""

from __future__ import annotations

_BODY = r"(?:city|council|municipality|ministry|government|county|district|utility|university|hospital|school board|port authority|railway|airport|army|navy)"

# A measure, and no distance or age.
_SIZE = r"\d[\d.,x]{0,8} ?(?:m|ft|feet|foot|metres?|meters?|metros|meter|mètres|metri|m2|m²|м|sqm)\b(?! ?(?:from|away|walk|off|to|von|vom|entfernt|de la|del|du|da|dal|od|от|до))"

USES: tuple[tuple[str, float, str], ...] = (
    # a contract or a tender of somebody else
    (
        "contractor",
        3.4,
        rf"\b(?:framework|supply|maintenance|service|term|lighting|annual) (?:contract|agreement|tender) (?:of|for|with|from|by) (?:the |our |a )?(?:\w{{3,14}} ){{0,2}}{_BODY}\b|"
        r"\b(?:rahmenvertrag|rahmenvereinbarung|auftrag|ausschreibung|liefervertrag|wartungsvertrag)s? (?:unserer|der|des|mit|mit der|mit den|für die|für|von|bei)(?: \w{3,16})? ?(?:stadtwerke?n?|stadt|gemeinde|kommune|landkreis\w{0,2}|land|klinikum\w?|universität|bahn|bundeswehr|verkehrsbetriebe?n?)\b|"
        r"\b(?:contrato|acuerdo|convenio|licitación|adjudicación) (?:marco )?(?:con|de|del|para) (?:la |el )?(?:municipalidad|ayuntamiento|alcaldía|gobierno|ministerio|gobernación|universidad|diputación)\b|\b(?:contrato|licitação|pregão) (?:com|da|do|para) (?:a |o )?(?:prefeitura|câmara|governo|município|universidade|estado)\b|"
        r"\b(?:marché|accord-cadre|contrat|appel d'offres) (?:de |avec |pour |du |des )?(?:la |le |l')?(?:mairie|commune|ville|département|région|ministère|métropole|université)\b|\b(?:accordo quadro|appalto|contratto|gara) (?:con|del|della|per) (?:il |la |l')?(?:comune|provincia|regione|ministero|università)\b|"
        r"\b(?:umow\w|przetarg\w{0,2}|kontrakt\w?) (?:ramow\w )?(?:z|dla|w) (?:miast\w{1,3}|gmin\w|powiat\w{1,3}|urzęd\w{1,3}|szpital\w{1,3})\b|\b(?:контракт\w?|договор\w?|тендер\w?) (?:с|от|для) (?:администраци\w{1,2}|мэри\w{1,2}|муниципалитет\w{1,2}|министерств\w{1,2}|гор\w{3,8})\b|\b(?:belediye|bakanlık|valilik)\w{0,5} (?:ihale\w{0,4}|sözleşme\w{0,4})",
    ),
    # works that are done for others
    (
        "contractor",
        2.4,
        r"\bdans le cadre (?:de l'|de la |des |du |d'un )(?:électrification|construction|réhabilitation|rénovation|aménagement|travaux|chantier|extension|installation)\w?\b(?! de (?:notre|nos))|\ben el marco de (?:la |el |las )?(?:electrificación|construcción|rehabilitación|remodelación|obras?|ampliación)\b(?! de (?:nuestr))|\bno âmbito d[aoe]s? (?:electrificação|construção|reabilitação|obras?|empreitada)\b|"
        r"\b(?:electrification|construction|rehabilitation|refurbishment) of (?:the )?\d{1,4} (?:\w{3,14} ){0,2}(?:villages|houses|homes|schools|clinics|classrooms|hostels|km|kilometres|kilometers|stations|bridges|units|flats|apartments)\b|\bélectrification de \d|\bconstrucción de \d{1,4} (?:viviendas|casas|escuelas|aulas|departamentos)\b|\bconstrução de \d{1,4} (?:casas|moradias|escolas|salas|apartamentos)\b|\bconstruction de \d{1,4} (?:logements|maisons|écoles|classes|villas)\b|"
        r"\b(?:строительств\w|электрификаци\w|ремонт\w?) \d{1,4} (?:домов|школ|сёл|сел|квартир|садов)\b|\b\d{1,4} (?:konut|daire|villa|dershane)\w{0,3} (?:inşaat\w{0,3}|yapım\w{0,3}|projesi)",
    ),
    # bought before through a dealer, and now to be mended
    (
        "end_user",
        2.4,
        r"\b(?:we|i) (?:have )?(?:bought|purchased|got|ordered) [^.;!?\n]{2,50} (?:through|via|from|at) (?:an?|the|your|our|one) (?:local )?(?:dealer|distributor|reseller|shop|store|retailer|agent)\b|\b(?:wir haben|ich habe) [^.;!?\n]{2,60} (?:über|bei|von) (?:einen?m?|ihren?m?|den|dem|unseren?m?) (?:\w{3,14} )?(?:händler|großhändler|fachhändler|vertreter)\w? (?:gekauft|bezogen)|"
        r"\b(?:compramos|compré|comprei|acquistat\w|acheté) [^.;!?\n]{2,60} (?:a través de|por medio de|através de|através dum|tramite|par l'intermédiaire d'|chez|via) ?(?:un|una|su|el|um|il|vostro|votre)? ?(?:distribuidor|revendedor|revendeur|rivenditore|concesionario|distributeur|agente)\b|\b(?:kupiliśmy|kupiłem|покупали|купили|koupili jsme|vásároltuk|satın al\w{1,6}) [^.;!?\n]{2,60} (?:przez|u|у|через|od|от) (?:\w{2,10} )?(?:dystrybutora|dealera|дилера|дистрибьютора|prodejce)|"
        r"\b(?:we|i)(?:'d|'ll)?(?: \w{1,8}){0,4} (?:replace|repair|fix|mend) (?:the |our |some |these )?(?:broken|defective|faulty|worn|old|damaged|cracked) (?:[\w-]{3,14} )?(?:ones|drivers?|motors?|pumps?|seals?|seats?|chairs?|lamps?|valves?|tiles?|parts?|handles?|blades?|switches|boards?|belts?)\b(?![^.!?\n]{0,40}\b(?:customers?|clients?)\b)",
    ),
    # one's own shed or yard, described
    (
        "end_user",
        1.0,
        rf"\b(?:(?:my|our|the) )?(?:shed|barn|warehouse|garage|workshop|hangar|stable|greenhouse|yard|house|ceiling|roof) (?:is|has|measures)(?: about| around| approx\.?| roughly)? {_SIZE}|\b(?:die |unsere |meine )?(?:halle|scheune|werkstatt|lagerhalle|garage|decke) (?:ist|hat|misst)(?: ca\.?| etwa)? {_SIZE}|\b(?:el|la|mi|nuestra?) (?:galpón|bodega|nave|taller|techo|almacén|granero) (?:tiene|mide|es de) {_SIZE}|\b(?:le|notre|mon) (?:hangar|entrepôt|atelier|toit|grange) (?:fait|mesure|a) {_SIZE}|"
        rf"\b(?:il|la|nostro|mio) (?:capannone|magazzino|officina|tetto|soffitto) (?:è alt[oa]|misura|ha) {_SIZE}|\b(?:o|meu|nosso) (?:galpão|armazém|telhado|barracão) (?:tem|mede) {_SIZE}|\b(?:hala|magazyn|stodoła|garaż) (?:ma|jest) {_SIZE}|\b(?:склад|цех|ангар|гараж|потолок) (?:высотой )?{_SIZE}",
    ),
    # a public body speaks, or somebody for it
    (
        "end_user",
        2.6,
        r"\b(?:on behalf of|writing for|for) (?:the |our )?(?:[\w'-]{3,14} ){0,3}(?:town|city|village|district|county|borough|parish|ward|community|local|tribal|island|school) ?(?:council|ward|board|authority|committee|government|assembly)\b|\b(?:on behalf of|writing for) (?:the |our )?(?:[\w'-]{3,14} ){1,3}(?:ward|school|church|club|village|parish|mosque|temple|orphanage|hospital|clinic|community)\b|"
        r"\b(?:au nom de|pour) (?:la |notre )?(?:commune|mairie|collectivité)\b|\ben nombre (?:de la|del|de) (?:municipio|municipalidad|junta|comunidad|escuela|iglesia|club)\b|\bem nome d[aoe] (?:prefeitura|câmara|junta|comunidade|escola|igreja|clube)\b|\bim (?:namen|auftrag) (?:der|des|unserer) (?:gemeinde|stadt|kirchengemeinde|schule|vereins?)\b|\ba nome (?:del|della) (?:comune|parrocchia|scuola)\b|\bw imieniu (?:gminy|parafii|szkoły|urzędu)\b|\bот имени (?:администрации|школы|общины|прихода)\b",
    ),
)  # fmt: skip

# Parts of a firm's name, before all others: who does works, and electrical firms.
WORKS_NAMES: tuple[tuple[str, str], ...] = (
    (
        "contractor",
        r"(?:harbou?r|marine|civil|public|earth|ground|road|water|port|railway|tunnel|bridge|street) (?:works|services?)\b|\b\w{0,12}'?elec\b|elektro(?:technik|installation\w{0,2}|montage\w?|bau)\b|elektroinstala\w{1,6}|elektromont\w{1,6}|impianti elettrici|instalaciones eléctricas|instalações elétricas|travaux (?:publics|électriques)|obras públicas|elettroimpianti|elinstallat\w{1,5}|sähköasenn\w{1,6}|электромонтаж\w{0,3}",
    ),
)

# Titles of those who keep a plant, a fleet or a building running.
UPKEEP = (
    r"maintenance|upkeep|instandhaltung|mantenimiento|manutenção|manutenzione|entretien|onderhoud|utrzymani\w{1,3} ruchu|údržb\w|underhåll|vedlikehold|vedligehold|kunnossapi\w{1,3}|karbantart\w{1,3}|mentenanț\w|эксплуатаци\w|bakım|spares?\b|mro\b|consumables|"
    r"ersatzteil\w{0,3}|设备维修|维修|維修|保全|정비|보전|صيانة|نگهداری|bảo trì|pemeliharaan|perawatan"
)
