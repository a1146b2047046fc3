"""Chinese for laying drafts once, for several homes on one mailbox, and for a database that cannot be used."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # drafts
    "It is suspected by now, or was erased.": "它现在被怀疑，或已被删除资料。",
    "Somebody else's draft in answer to it lies in '{folder}' already.": "'{folder}' 中已有别人对它的回复草稿。",
    "Account '{account}': a draft lies there twice, and this server cannot remove one alone.": "账户 '{account}'：有一份草稿重复，而该服务器无法单独删除其中一份。",
    "Delete one of the two in your mail client.": "请在邮件客户端中删除其中一份。",
    "Our draft lies in '{folder}'.": "我们的草稿在 '{folder}' 中。",
    "Our draft is not laid yet: {problem}": "我们的草稿还没有放入：{problem}",
    "Our draft may be on its way to the server: it is looked for once more before it is laid again.": "我们的草稿可能正在发往服务器的途中：会再查找一次，然后才重新放入。",
    "Our draft is on its way to Drafts.": "我们的草稿即将放入草稿箱。",
    "  {n} drafts may be on the way to the server, where the line or the program broke off: looked for once more before anything is laid again": (
        "  {n} 份草稿可能正在发往服务器的途中（连接或程序曾中断）：会再查找一次，然后才重新放入"
    ),
    "  {n} mails of this week have somebody else's draft in Drafts: none of ours was laid": "  本周有 {n} 封邮件在草稿箱中已有别人的草稿：我们没有再放入",
    "{n} drafts may be on the way to the server since a run was broken off: looked for once more in {seconds} s ...": (
        "上次运行中断后，{n} 份草稿可能正在发往服务器的途中。{seconds} 秒后再查找一次……"
    ),
    "  {n} drafts are not laid yet: the next run goes on": "  {n} 份草稿还没有放入：下次运行会继续",
    "A fuller letter has taken its place.": "已由内容更完整的信代替。",
    "It keeps what an earlier letter promised: send it yourself.": "这封信兑现前一封信的承诺：请自己发送。",
    "{n}: its draft keeps what an earlier letter promised.": "{n}：它的草稿兑现前一封信的承诺。",
    "Send it yourself, from your mail client.": "请在邮件客户端中自己发送。",
    "the promised answer": "承诺的答复",
    "more by {when}: the draft lies there": "{when} 前还要答复：草稿已备好",
    # the database
    "The database {path} was made by another program.": "数据库 {path} 是别的程序建立的。",
    "Move that file away: what `triage` keeps lies in a file of its own.": "请把该文件移走：`triage` 的数据要放在自己的文件里。",
    "The database {path} was written by a newer version of this program ({steps}).": "数据库 {path} 是本程序的较新版本写入的（{steps}）。",
    "Install that version again, or put back a copy of the database from before.": "请重新安装那个版本，或放回以前的数据库副本。",
    "The database {path} was deleted or replaced while the program ran.": "程序运行期间，数据库 {path} 被删除或替换了。",
    "Start the program again: mail is read again from the server, and drafts that lie in Drafts are not laid twice. "
    "To put back a copy, stop the program first.": "请重新启动程序：邮件会从服务器重新读取，草稿箱里的草稿不会重复放入。要放回副本，请先停止程序。",
    "The database {path} is gone, though it was there once.": "数据库 {path} 曾经存在，现在不见了。",
    "Start `triage run` or `triage once`: mail is read again from the server. A program that runs now ends by itself.": (
        "请启动 `triage run` 或 `triage once`：邮件会从服务器重新读取。正在运行的程序会自行结束。"
    ),
    "You may not read and write {path}; it belongs to {user}.": "你无权读写 {path}；它属于 {user}。",
    "Run: chown {user} {path} && chmod 600 {path}": "请运行：chown {user} {path} && chmod 600 {path}",
    "{path} belongs to {user}, the home to {owner}.": "{path} 属于 {user}，而所在文件夹属于 {owner}。",
    "Run: chown {user} {path}": "请运行：chown {user} {path}",
}
