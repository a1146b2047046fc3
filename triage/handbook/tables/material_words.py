"""What things are made of, in the words of names of goods: a buyer who knows the catalogue leaves it out ("the rainbow" of a "wooden rainbow")."""

from __future__ import annotations

from triage.handbook.tables.function_words import word_set

MATERIALS: frozenset[str] = word_set(
    # wood and its kin
    "wood wooden wood timber oak pine beech birch teak acacia bamboo rattan wicker cork plywood holz eiche kiefer buche birke bambus kork bois chene pin hetre bambou rotin liege madera roble pino haya bambu ratan corcho "
    "madeira carvalho pinho cortica legno rovere faggio sughero hout houten eiken grenen beuken bamboe kurk tra trae ek furu bjork drewno drewnian drewniany drewniana drewniane debowy debowa sosnowy drevo dreveny drevena drevene dubovy "
    "bukovy fa bambusz lemn din дерев деревянный деревянная деревянные дубовый сосновый бамбуковый бамбук ahsap bambu kayu go tre خشب خشبي خشبية بامبو چوبی "
    # textiles, leather, paper
    "cotton linen wool woollen silk jute canvas felt velvet denim leather suede paper cardboard kraft baumwolle leinen wolle seide leder filz papier coton lin laine soie cuir feutre algodon lino lana seda cuero papel yute algodao linho couro "
    "cotone pelle carta cuoio katoen linnen wol zijde leer bomull lin ull skinn bawelna bawelniany lniany skorzany welniany bavlna bavlneny lneny kozeny vlneny хлопок хлопковый льняной кожаный шерстяной pamuk keten deri yun katun kulit kapas "
    # metal, glass, stone, plastic
    "steel stainless iron brass copper aluminium aluminum bronze zinc metal glass ceramic porcelain stoneware clay terracotta marble granite stone slate concrete plastic rubber silicone acrylic enamel enamelled "
    "stahl edelstahl eisen messing kupfer glas keramik porzellan marmor granit stein beton kunststoff gummi silikon emaille acier inox fer laiton cuivre verre ceramique porcelaine marbre pierre plastique caoutchouc "
    "acero hierro laton cobre aluminio vidrio ceramica porcelana marmol granito piedra plastico caucho silicona aco ferro latao aluminio vidro pedra borracha acciaio rame alluminio vetro porcellana marmo pietra plastica gomma "
    "staal ijzer koper aluminium glazen keramiek porselein rubberen stal stalowy szklany szklana ceramiczny kamienny plastikowy gumowy ocel ocelovy sklenen keramicky kamenny plastovy gumovy стальной железный медный стеклянный керамический "
    "каменный пластиковый резиновый celik demir cam seramik mermer plastik kaucuk baja besi kaca keramik"
)
