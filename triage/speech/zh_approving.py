"""Chinese for approving drafts, letters on their way and what becomes of them."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # what is no yes, and what may not leave
    "It is no draft of ours, nor a mail that one of them answers.": "它既不是我们的草稿，也不是草稿所回复的邮件。",
    "It lay there before its draft did, so nobody can have meant that: take it out and put it in again.": (
        "它在草稿写好之前就已在那里，不可能是有人批准：请移出后再放入一次。"
    ),
    "There is no draft for it.": "没有对它的草稿。",
    "Its draft is not there any more.": "它的草稿已不在了。",
    "It is suspected.": "它被怀疑。",
    "The mail was moved into the junk folder: move it back if the letter is to leave.": "该邮件已被移到垃圾邮件文件夹：如果仍要发信，请移回来。",
    "There are several drafts for it that differ, in {folders}: leave one.": "{folders} 中有几份内容不同的草稿：请只留一份。",
    "Its text was edited, but not its HTML part, which most programs show: edit it there, or set html = false in [drafts].": (
        "只修改了纯文本部分，而多数程序显示的 HTML 部分没有改：请在那里修改，或在 [drafts] 中设 html = false。"
    ),
    "It came in as mail: it is no draft that a person wrote.": "它是从外面收到的邮件，不是人写的草稿。",
    "Its sender is {sender}, not you.": "它的发件人是 {sender}，不是你们。",
    "Answers to it would go to {email}.": "对它的回复会发到 {email}。",
    "It has hidden recipients (Bcc): put them into Cc, or take them out.": "它有密送收件人（Bcc）：请改为抄送，或删去。",
    "It has no recipient.": "它没有收件人。",
    "It goes to {emails}, who have no part in the conversation.": "收件人 {emails} 不属于这次往来。",
    "It goes to nobody but yourself.": "它只发给你们自己。",
    "It answers another mail than the one it was written for.": "它回复的不是原来那封邮件。",
    "It is empty.": "它是空的。",
    "The draft was changed after it was approved: approve it again.": "草稿在批准后又被修改：请重新批准。",
    "Nobody has sent it for a month.": "一个月来没有人发出它。",
    "It is not approved any more.": "它已不再被批准。",
    "Mail {n} of the same sender or conversation is suspected.": "同一发件人或同一往来中的邮件 {n} 被怀疑。",
    "Mail to {email} came back (mail {n}).": "发往 {email} 的邮件被退回（邮件 {n}）。",
    # the second yes
    "It waits for the supervisor's yes.": "等待主管批准。",
    "No supervisor is set, so your own yes is enough.": "没有设主管，你自己批准即可。",
    "a customer of level 1 (L1)": "一级客户（L1）",
    'credit: "{word}" (O2)': "赊销：“{word}”（O2）",
    'prepayment: "{word}" (O2)': "预付款：“{word}”（O2）",
    'commission: "{word}" (O2)': "佣金：“{word}”（O2）",
    "a large amount: about USD {amount} (O2)": "金额较大：约 {amount} 美元（O2）",
    # sending
    "Sent cannot be read: {problem}": "无法读取已发送邮件：{problem}",
    "Something unforeseen happened while it was sent: it may have left.": "发送时发生意外：它可能已经发出。",
    "The line failed after the letter was handed over ({words}): it may have left.": "信件交出后连接中断（{words}）：它可能已经发出。",
    "The server refused it: {words}": "服务器拒绝了它：{words}",
    "It could not be sent for days: {words}": "几天都没能发出：{words}",
    "It is tried again: {words}": "会再试：{words}",
    "Sending is not switched on.": "没有打开发送。",
    "Set enabled = true in [sending].": "请在 [sending] 中设 enabled = true。",
    "The program was interrupted while it was sent: it may have left.": "发送时程序被中断：它可能已经发出。",
    "Our draft has been sent.": "我们的草稿已发出。",
    "No copy could be laid into Sent.": "没能在已发送邮件中留副本。",
    "There is no Sent folder.": "没有已发送文件夹。",
    'Name it in the account: sent = "..."': '请在账户中写明：sent = "..."',
    'Name the folder in the account: sent = "..."': '请在账户中写明文件夹：sent = "..."',
    "This server cannot remove its draft: delete it in your mail client.": "该服务器无法单独删除它的草稿：请在邮件客户端中删除。",
    # the list and the status
    "approved, leaves {when}: {why}": "已批准，{when} 发出：{why}",
    "approved, leaves {when}": "已批准，{when} 发出",
    "approved; {why}": "已批准；{why}",
    "approved": "已批准",
    "approved: send it by hand at {when}": "已批准：请在 {when} 手动发送",
    "approved: send it by hand": "已批准：请手动发送",
    "is being sent": "正在发送",
    "may have left, a person must look: {why}": "可能已发出，须有人查看：{why}",
    "sent {when}": "{when} 已发出",
    "sent {when}: {why}": "{when} 已发出：{why}",
    "not sent: {why}": "未发出：{why}",
    "the approval was not taken: {why}": "批准未被接受：{why}",
    "a person has deleted the draft": "草稿已被人删除",
    "The letter: {how}.": "信件：{how}。",
    "  letters: approved {waiting}, to be sent by hand {by_hand}, sent {sent}, refused {refused}, may have left {unsure}": (
        "  信件：已批准 {waiting}，待手动发送 {by_hand}，已发出 {sent}，被拒 {refused}，可能已发出 {unsure}"
    ),
    "  the next letter leaves {when}": "  下一封信 {when} 发出",
    "  {n} good moments were missed while the program was off or the computer asleep: let it run on a machine that stays on": (
        "  程序未运行或电脑休眠时错过了 {n} 个好时机：请在不关机的电脑上运行"
    ),
    "  mail {n}: {why}": "  邮件 {n}：{why}",
    "    -> Ask the buyer or your provider whether it arrived, then: triage approve {n} --sent, or --again": (
        "    -> 请向买家或邮箱服务商确认是否收到，然后：triage approve {n} --sent，或 --again"
    ),
    "  mail {n}: not taken as approved: {why}": "  邮件 {n}：未视为批准：{why}",
    "  something in '{folder}' was not taken as approved: {why}": "  '{folder}' 中有内容未视为批准：{why}",
    # the command
    "Say yes to the drafts for these mails: they leave at a good moment of the buyer's day.\n\n"
    "N is a number from `triage list`. The same is done in your mail client by moving the draft, or its inquiry, into\n"
    "Triage/Approved. Where sending is switched off you are told when to send it by hand.\n\n"
    "\b\nExamples:\n"
    "  triage approve 42\n"
    "  triage approve 42 43 44\n"
    "  triage approve 42 --recipients    also to people who had no part in the conversation\n"
    "  triage approve 42 --withdraw      take it back, as long as it has not left": (
        "批准这些邮件的草稿：在买家工作日的合适时刻发出。\n\n"
        "N 是 `triage list` 中的编号。在邮件客户端中把草稿或询盘移入 Triage/已批准（或 Triage/Approved）作用相同。\n"
        "发送未打开时，会告诉你何时手动发送。\n\n"
        "\b\n例子：\n"
        "  triage approve 42\n"
        "  triage approve 42 43 44\n"
        "  triage approve 42 --recipients    也发给不属于这次往来的人\n"
        "  triage approve 42 --withdraw      只要还没发出，就可收回"
    ),
    "The draft may go to people who had no part in the conversation.": "草稿可以发给不属于这次往来的人。",
    "This is the supervisor's yes.": "这是主管的批准。",
    "Take the yes back.": "收回批准。",
    "You found out that a letter that may have left did leave.": "你已查明：可能发出的那封信确实发出了。",
    "You found out that it did not: it is sent again.": "你已查明它没有发出：重新发送。",
    "These options do not go together.": "这些选项不能同时使用。",
    "Give one of --withdraw, --sent, --again, or approve the draft.": "请只给 --withdraw、--sent、--again 之一，或批准草稿。",
    "There is no mail {n}.": "没有邮件 {n}。",
    "`triage list` shows the numbers.": "`triage list` 显示编号。",
    "`triage list` and `triage explain` say why.": "`triage list` 和 `triage explain` 会说明原因。",
    "{n}: it is suspected, so nothing leaves in answer to it.": "{n}：它被怀疑，不会发出任何回复。",
    "{n}: there is no draft to approve.": "{n}：没有可批准的草稿。",
    "{n}: it was sent, or answered, already.": "{n}：已经发出或已被回复。",
    "{n}: approved. Sending is switched off: send it by hand at {when}.": "{n}：已批准。发送未打开：请在 {when} 手动发送。",
    "{n}: approved. It leaves {when}, or a little later.": "{n}：已批准。{when} 或稍后发出。",
    "  No supervisor is set, so your own yes is enough: {why}": "  没有设主管，你自己批准即可：{why}",
    "  It waits for the supervisor's yes: {why}": "  等待主管批准：{why}",
    "  The daemon is not running: start it with `triage run`.": "  后台程序没有运行：请用 `triage run` 启动。",
    "{n}: taken back, it does not leave.": "{n}：已收回，不会发出。",
    "{n}: it was not going to leave.": "{n}：它本来就不会发出。",
    "{n}: too late, it has left, or may have.": "{n}：太晚了，它已经或可能已经发出。",
    "`triage list` shows how it stands; `triage explain` says more.": "`triage list` 显示情况；`triage explain` 有详情。",
    "{n}: there is no doubt about this letter.": "{n}：这封信没有疑问。",
    '--sent and --again are for letters that `triage list` shows as "may have left".': "--sent 和 --again 只用于 `triage list` 显示“可能已发出”的信。",
    "{n}: noted as sent.": "{n}：已记为发出。",
    "{n}: it is sent again.": "{n}：将重新发送。",
    # triage check
    "approve: give the inquiry the label {folder}; Gmail lets a draft bear no label": "批准：给询盘加标签 {folder}；Gmail 的草稿不能加标签",
    "approve: move or copy the draft, or its inquiry, into {folder}": "批准：把草稿或询盘移入或复制到 {folder}",
    "approve: move or copy the draft, or its inquiry, into {folder}, which `triage run` makes": (
        "批准：把草稿或询盘移入或复制到 {folder}（由 `triage run` 建立）"
    ),
    "approve: make the folder {folder}, and move or copy the draft, or its inquiry, into it": "批准：建立文件夹 {folder}，把草稿或询盘移入或复制到其中",
    "approve by keyword: Triage-Approved is kept here": "用关键字批准：这里可保存 Triage-Approved",
    "approve by keyword: no keywords of ours are kept here, use the folder or the command": "用关键字批准：这里不保存我们的关键字，请用文件夹或命令",
    "approve by flag: a flag (star) on the draft or its inquiry means yes": "用星标批准：草稿或询盘上的星标表示同意",
    "approve: only by command, `triage approve N`": "批准：只能用命令 `triage approve N`",
    "The server cannot remove a single mail (no UIDPLUS, no MOVE): the draft of a letter that was sent stays where it is.": (
        "服务器无法单独删除一封邮件（没有 UIDPLUS 和 MOVE）：已发出的信的草稿会留在原处。"
    ),
    "Delete such drafts in your mail client; they are not sent a second time.": "请在邮件客户端中删除这些草稿；它们不会再发一次。",
    "There is no Sent folder: a letter leaves no copy, and what a person has answered is not seen before it leaves.": (
        "没有已发送文件夹：信件不留副本，发出前也看不到是否已有人回复。"
    ),
    "  answered by this program: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's": (
        "  本程序回复：{n} 封，按时 {in_time} 封；平均用我方 {ours} 个、买家 {theirs} 个工作小时"
    ),
    "  answered by people: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's": (
        "  本人回复：{n} 封，按时 {in_time} 封；平均用我方 {ours} 个、买家 {theirs} 个工作小时"
    ),
    "  answered by colleagues: {n}, in time {in_time}; on average {ours} of our working hours and {theirs} of the buyer's": (
        "  同事回复：{n} 封，按时 {in_time} 封；平均用我方 {ours} 个、买家 {theirs} 个工作小时"
    ),
}
