"""Materials that exclude each other, each line one material as buyers and catalogues of several languages write it (folded: no accents).

A word stands for what begins with it where a star ends it. Words for a whole class ("wood", "steel", "rubber") are none: they exclude nothing.
"""

from __future__ import annotations

MATERIAL_KINDS = """
nbr nitrile nitril nitrilo nitrilica buna-n нитрил*
epdm
fkm fpm viton vitone фторкаучук* витон*
silicone silikon* silicona vmq силикон*
neoprene neopren neopreno неопрен*
ptfe teflon* тефлон*
hdpe pead пнд
ldpe
pvc пвх
polypropylene polypropylen polipropileno polipropilene полипропилен*
nylon polyamide polyamid poliamida нейлон* полиамид*
polycarbonate polycarbonat policarbonato поликарбонат*
melamine melamin melamina меламин*
acrylic acryl acrilico acrylique plexiglas
acacia akazie* акаци*
bamboo bambus* bambou bambu бамбук*
oak eiche* roble chene carvalho rovere дубов*
beech buche* haya hetre faia faggio буков*
teak teca тиков*
pine kiefer* pinho сосн*
walnut nussbaum* nogal noyer nogueira
birch birke* abedul bouleau березов*
aluminium aluminum aluminio alluminio alu алюмини*
brass messing* laton laiton latao ottone латун* pirinc
copper kupfer* cobre cuivre rame медн* bakir
bronze bronzo bronce бронз*
stainless inox inoxidable inoxydable edelstahl* нержав* paslanmaz niro
cast-iron gusseisen* fonte ghisa чугун*
titanium titan titanio titane титан*
cotton baumwoll* algodon coton algodao cotone хлопк* хлопок pamuk* bawelna
polyester poliester полиэстер*
linen leinen* льнян* keten
wool wolle* laine lana шерст*
silk seide* soie шелк*
jute yute juta джут*
viscose viskose viscosa вискоз*
microfibre microfiber mikrofaser microfibra microfibre микрофибр*
leather leder* cuero cuir couro кожан* deri
glass glas* vidrio verre vidro vetro стекл* cam
porcelain porzellan* porcelana porcelaine porcellana фарфор* porselen
ceramic keramik* keramisch* ceramica ceramique керамич* seramik
marble marmor* marmol marbre marmo мрамор* mermer
granite granit* granito гранит*
"""
