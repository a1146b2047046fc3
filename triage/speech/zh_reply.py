"""Chinese for the sentences of `handbook/timing.py`, `reply.py` and `letter.py`."""

from __future__ import annotations

from typing import Final

TABLE: Final[dict[str, str]] = {
    # handbook/timing.py
    "{day} {clock} your time, in our own working hours: where the buyer is, is not known.": (
        "{day} {clock}（您的时间），按我方工作时间：不知道买家在哪里。"
    ),
    "{day} {clock} your time = {local} in {city}, working time in all of {country}: the exact zone is not known.": (
        "{day} {clock}（您的时间）= {city} {local}，{country} 全境都在上班：不知道确切时区。"
    ),
    "{day} {clock} your time = {local} in {city}, taken for all of {country}: the exact zone is not known.": (
        "{day} {clock}（您的时间）= {city} {local}，以此代表 {country} 全境：不知道确切时区。"
    ),
    "{day} {clock} your time = {local} in {city}, working time there; public holidays of {country} are not known.": (
        "{day} {clock}（您的时间）= {city} {local}，当地上班时间；不知道 {country} 的公共假日。"
    ),
    "{day} {clock} your time = {local} in {city}, working time there.": "{day} {clock}（您的时间）= {city} {local}，当地上班时间。",
    "{day} {clock} your time = {local} in {city}, first working hour; {free} is a holiday there ({name}).": (
        "{day} {clock}（您的时间）= {city} {local}，当地上班第一个小时；{free} 当地放假（{name}）。"
    ),
    "{day} {clock} your time = {local} in {city}, first working hour after their days of rest.": (
        "{day} {clock}（您的时间）= {city} {local}，当地休息日之后上班的第一个小时。"
    ),
    "{day} {clock} your time = {local} in {city}, first working hour.": "{day} {clock}（您的时间）= {city} {local}，当地上班第一个小时。",
    # weekdays as values of the sentences above
    "Mon": "周一",
    "Tue": "周二",
    "Wed": "周三",
    "Thu": "周四",
    "Fri": "周五",
    "Sat": "周六",
    "Sun": "周日",
    # templates.py
    "{file}{line}: {error}": "{file}{line}：{error}",
    "Mend the template, or delete it: then the shipped one is used.": "请修改模板，或删除它：那样就用自带的模板。",
    # reply.py
    "There is no reply template {name} in any language we could use.": "没有可用语言的回复模板 {name}。",
    "Suspected: look at the signs with care before anybody answers.": "可疑：请先仔细查看迹象，再决定是否回复。",
    "It is answered already.": "已经回复过了。",
    "It is a delivery report.": "这是退信或投递报告。",
    "It is an automatic reply: answering robots makes loops.": "这是自动回复：与机器人互相回复会陷入循环。",
    "It came over a mailing list.": "这封邮件来自邮件列表。",
    "It is no inquiry: advertising.": "这不是询盘：广告。",
    "It is no inquiry: somebody wants to sell to us.": "这不是询盘：对方想卖东西给我们。",
    "It is no inquiry: written by a machine.": "这不是询盘：机器自动发出。",
    "The buyer's address is missing: the forwarded mail does not tell it.": "缺少买家的邮箱：转发的邮件里没有。",
    # why a template was chosen
    "something went wrong with our goods: first of all we listen": "我们的货出了问题：先听对方说",
    "only wants free samples (W13)": "只要免费样品（W13）",
    "wants left-over stock, and we sell none (J4)": "求购库存货，我们没有（J4）",
    "an agency is talked about first (W14)": "代理要先谈（W14）",
    "product, quantity and price are known (W6)": "产品、数量和价格都清楚（W6）",
    "in a running conversation a person has the answer (T5)": "往来中的问题由人答复（T5）",
    "nothing of ours is near what they need (W12)": "我们没有接近的产品（W12）",
    "wants to see the range": "想看产品系列",
    "nothing concrete yet (L4)": "还没有具体内容（L4）",
    "a product is named, something is missing (W11)": "说了产品，还缺资料（W11）",
    "nothing else fits": "没有其他合适的模板",
    "It needs no answer.": "不需要回复。",
    "Answer on the platform: it gives no address of the buyer.": "请在平台上回复：平台没有给出买家的邮箱。",
    "It comes from ourselves.": "这封邮件来自我们自己。",
    "There is no address at which an answer would reach the buyer.": "没有能把回信送到买家的地址。",
}
