"""Chinese for the list of signs (docs/signs.zh-CN.md)."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "Confirms a huge order without having learnt about our product": "不了解产品就确认大单",
    "Requests that break the trade's conventions": "要求违反行业常规",
    "Insists that we travel to sign, stresses urgency": "坚持要我们过去签约，强调紧急",
    "Calls itself a large company, but nothing bears that out": "自称大公司，却查无实据",
    "Too neat and formal": "过于工整、正式",
    "Only wants one or two free samples": "只要一两个免费样品",
    "Pretends to trade, really wants an invitation letter": "以贸易为名，实为要邀请函",
    "Lures us to a site to log in, to steal the account": "引诱登录网站，盗取账号",
    "Advertisements, investment and tender offers, stock-lot buyers": "广告、投资与招标推销、收库存",
    "Region of poor credit": "信用不良地区",
    "The same product priced from several mailboxes": "多个邮箱询同一产品的价",
    "Competitor asking prices as a buyer": "同行冒充买家套价",
    "Sender not authenticated": "发件人未通过验证",
    "Reply goes elsewhere": "回复地址另有所指",
    "Look-alike sender": "仿冒发件人",
    "Payment diversion": "改变收款账户",
    "Dangerous attachment": "危险附件",
    "Advance fee": "预付费骗局",
    "Mass mailing": "群发",
    "An order or a proforma request out of nothing": "凭空而来的订单或形式发票要求",
    "may hold a message back": "可以扣下邮件",
    "only ranks: a template reply is still drafted": "只影响排序：仍写模板回复",
    "weak: counts only beside a sign that is not": "弱：只在另有非弱迹象时才计入",
    "only lowers the class": "只降低等级",
    "The buyer's country stands on your own list of poor credit.": "买家的国家在您自己的信用不良名单上。",
    "Another mailbox asked the price of the same product within 30 days, in a similar way.": "30 天内另一个邮箱以相似的方式问过同一产品的价格。",
    "The sender stands on your own deny list.": "发件人在您自己的黑名单上。",
    "An order is normally preceded by an inquiry: ask what it refers to before anything is made ready.": "订单之前通常有询盘：备货前先问清它指的是什么。",
}
