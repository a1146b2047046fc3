"""An invented catalogue that the tests of goods share: kitchen textiles, candles and boxes, several languages."""

from __future__ import annotations

from triage.handbook.catalogue import Catalogue, parse_catalogue

CSV = """sku,name,category,aliases,unit,moq,fob_price_usd,lead_time_days,certificates,notes
TN-1010,Cotton tea towel 50 x 70 cm,kitchen,tea towel|dish towel|Geschirrtuch|torchon|ręcznik kuchenny,pc,500,0.90,30,OEKO-TEX,
AP-20,Canvas apron with pocket,kitchen,apron|kitchen apron|Schürze|tablier|delantal|фартук|围裙|مريلة|앞치마,pc,200,2.10,30,,
AP-25,Leather apron for barbecue,kitchen,leather apron|BBQ apron|Lederschürze|delantal de cuero,pc,100,9.50,35,,
GL-30,Oven glove,kitchen,oven mitt|oven glove|Ofenhandschuh|gant de cuisine,pair,300,1.30,30,,
BX-40,Gift box with magnet 20 cm,packaging,magnet box|gift box|caja de regalo,pc,500,1.10,20,,
BX-45,Kraft mailer box 30 cm,packaging,mailer box|kraft box,pc,1000,0.45,20,,
CN-01,Soy candle 200 g,candles,soy candle|scented candle|Duftkerze|bougie parfumée|vela aromática|香薰蜡烛|świeca sojowa,pc,1000,1.40,25,,
CN-02,Pillar candle 7 x 15 cm,candles,pillar candle|Stumpenkerze,pc,1000,0.80,25,,
TH-60,Vacuum jug 1 l,jugs,thermos jug|termos|bình giữ nhiệt|保溫壺,pc,500,4.10,30,,
GS-70,"Glass coaster, round",coasters,glass coaster|cốc thủy tinh|sous-verre,set,400,0.60,30,,
GS-75,Card holder USB lamp,lamps,USB card lamp|card lamp,pc,300,2.60,30,,
WK-80,Steel pan 24 cm,pans,steel pan|pan 24 cm|Stahlpfanne,pc,300,6.20,30,,
WK-85,Steel pan 28 cm,pans,steel pan|pan 28 cm,pc,300,7.10,30,,
"""


def catalogue() -> Catalogue:
    """The catalogue above."""
    return parse_catalogue(CSV)[0]
