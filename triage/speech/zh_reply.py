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
    "It is no inquiry: {kind}.": "这不是询盘：{kind}。",
    "It needs no answer.": "不需要回复。",
    "Answer on the platform: it gives no address of the buyer.": "请在平台上回复：平台没有给出买家的邮箱。",
    "It comes from ourselves.": "这封邮件来自我们自己。",
    "There is no address at which an answer would reach the buyer.": "没有能把回信送到买家的地址。",
}
