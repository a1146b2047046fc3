"""Chinese for `triage show` and the digest."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "who": "联系人",
    "reach": "联系方式",
    "wants": "需求",
    "terms": "条件",
    "asks": "询问",
    "wants an answer by": "要求答复日期",
    "answer on the platform": "请在平台上回复",
    "{label}: {value}": "{label}：{value}",
    "{day} {clock}": "{day} {clock}",
    "Draft and reading copy do not have the same number of points: compare the two before you approve.": "草稿与对照译本的要点数目不同：批准之前请对照阅读。",
    "not told": "未说明",
    "not known": "未知",
    '"{words}" (not a row of the catalogue)': "“{words}”（目录中没有）",
    "payment: {words}": "付款：{words}",
    "target price: {words}": "目标价：{words}",
    "delivery: {words}": "交期：{words}",
    "certificates: {words}": "认证：{words}",
    "The text of this mail is no longer kept, so there is no reading copy.": "这封邮件的正文已不再保存，因此没有对照译本。",
    "A person has edited the draft (seen {when}): it is shown as it stood in '{folder}'.": "草稿已由人改过（{when} 发现）：显示的是 '{folder}' 中的现状。",
    "A person has edited the draft (seen {when}): see '{folder}'; what is shown is what was laid.": "草稿已由人改过（{when} 发现）：请看 '{folder}'；这里显示的是当初放入的内容。",
    "The reading copy is that of the draft as it was laid, not as it was edited.": "对照译文是当初放入的草稿的，不是改过之后的。",
    "Settings, tables or templates have changed since the draft was written: the reading copy may differ from it.": "草稿写成之后，设置、表格或模板有改动：对照译本可能与草稿不完全一致。",
    "Draft: {name}, to {to}": "草稿：{name}，发给 {to}",
    "  why this one: {why}": "  选用理由：{why}",
    "  promised, and open: {asks}": "  信中承诺、尚待答复：{asks}",
    "  until {when}": "  承诺期限 {when}",
    "  ready for review by {when}": "  最迟 {when} 前可供审阅",
    "  best moment: {why}": "  最佳发送时间：{why}",
    "the draft ({language})": "草稿（{language}）",
    "reading copy ({language}), never sent": "对照译本（{language}），不会发出",
    "Show the facts of MESSAGE, its draft, and the draft once more in your own language.\n\n"
    "MESSAGE is a number from `triage list`, a Message-ID or an .eml file. The reading copy is the same letter with the\n"
    "same facts in the seller's language; it is only shown, never laid into the mailbox.\n\n"
    "\b\nExamples:\n"
    "  triage show 42\n"
    "  triage show 42 --language en\n"
    "  triage show --json ~/Downloads/inquiry.eml": "显示 MESSAGE 的要点、草稿，以及用您的语言写的同一封信。\n\n"
    "MESSAGE 是 `triage list` 中的编号、Message-ID 或 .eml 文件。对照译本是用卖方语言写的同一封信，\n"
    "内容相同；只供阅读，绝不放入邮箱。\n\n"
    "\b\n示例：\n"
    "  triage show 42\n"
    "  triage show 42 --language en\n"
    "  triage show --json ~/Downloads/inquiry.eml",
    "Read it in this language; without it, in the seller's ([seller]).": "用这种语言阅读；不写则用卖方的语言（[seller]）。",
    # digest
    "{title}: {n}": "{title} {n}",
    "Digest {weekday} {day}": "日报 {weekday} {day}",
    "{account}: what there is to do on {weekday}, {day}": "{account}：{weekday} {day} 待办",
    "and {n} more: `triage list` shows them": "另有 {n} 封：见 `triage list`",
    "Nothing here was sent to anybody. Links of foreign mail are switched off. [digest] in config.toml changes or stops this mail.": "这里的内容没有发给任何人。外来邮件中的链接均已失效。config.toml 的 [digest] 可更改或停用本日报。",
    "This letter is not shown here: read it with `triage show {n}`.": "此处不显示这封信：请用 `triage show {n}` 阅读。",
    "Late or due today": "已逾期或今天到期",
    "To be sent by hand": "需手工发送",
    "Letters that need a person": "需人工处理的信",
    "New, in the order of work": "新来询盘（按处理次序）",
    "Still waiting for your review": "仍待您审阅",
    "Suspected": "可疑邮件",
    "Rescued from Junk": "从垃圾箱找回",
    "Set aside": "搁置",
    "reason": "原因",
    "Move it to the inbox, then it gets its draft.": "请移入收件箱，随后会写草稿。",
    "the letter promised more, until {when}": "信中承诺的答复已逾期：{when}",
    "the letter promises more, until {when}": "信中承诺再答复，期限 {when}",
    "was to be ready by {when}": "本应在 {when} 前备好",
    "ready for review by {when}": "最迟 {when} 前可供审阅",
    "level {level}, class {letter}": "{level} 级，{letter} 类",
    "letter": "信件",
    "subject": "主题",
    "Held back: no draft. Look at the signs before anybody answers.": "已扣留，不写草稿。请先查看迹象，再决定是否回复。",
    "next good moment: {when}": "下一个合适的发送时间：{when}",
    "best moment: {why}": "最佳发送时间：{why}",
    "reading copy ({language}) of the draft in {other}": "对照译本（{language}），草稿语言为 {other}",
    "promised, and open: {asks}": "信中承诺、尚待答复：{asks}",
    "{where} {key}: '{text}' is no hour, such as \"08:30\".": "{where} {key}：'{text}' 不是时刻，例如 \"08:30\"。",
    "Print the digest that the daemon lays into the inbox each working morning.\n\n"
    "What came since the last one in the order of work, drafts to review with their reading copies, deadlines, suspected mail\n"
    "with its signs, rescued from Junk, set aside. Nothing is changed, unless --append lays it into the inbox as today's.\n\n"
    "\b\nExamples:\n"
    "  triage digest\n"
    "  triage digest --account sales --append": "显示后台程序每个工作日早晨放入收件箱的日报。\n\n"
    "上次以来的新邮件（按处理次序）、待审阅的草稿及对照译本、期限、可疑邮件及其迹象、从垃圾箱找回的、搁置的。\n"
    "不作任何改动；只有 --append 会把它作为今天的日报放入收件箱。\n\n"
    "\b\n示例：\n"
    "  triage digest\n"
    "  triage digest --account sales --append",
    "Only this account.": "只看这个账户。",
    "Lay it into the inbox as today's, unless that was done.": "作为今天的日报放入收件箱（尚未放入时）。",
    "The settings name them: [[accounts]].": "账户写在设置的 [[accounts]] 中。",
    "{account}: the digest lies in the inbox.": "{account}：日报已在收件箱中。",
    "{account}: not laid: it was laid before, or there is nothing to tell.": "{account}：没有放入：此前已放入，或没有可报告的内容。",
    "{account}: nothing to tell.": "{account}：没有可报告的内容。",
    "-": "-",
    "{list}, {one}": "{list}、{one}",
    "laying the draft": "放入草稿",
    "laying the fuller letter": "放入更完整的信",
    "taking the draft back": "收回草稿",
    "taking the second copy away": "移走多余的一份",
    "marking the mail": "给邮件加标记",
    "putting the mail back": "把邮件放回原处",
    "holding it back": "扣下",
}
