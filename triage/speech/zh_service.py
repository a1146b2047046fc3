"""Chinese for the running service: junk folders, settings read again."""

from __future__ import annotations

TABLE: dict[str, str] = {
    # junk folder
    "It lies in the junk folder: move it to the inbox, and it is looked at again.": "它在垃圾邮件文件夹里：移到收件箱后会重新处理。",
    "rescued: lies in the junk folder, move it to the inbox": "误判为垃圾邮件：请从垃圾箱移到收件箱",
    "  {n} inquiries lie in the junk folder, to be moved to the inbox: see `triage list`": "  垃圾邮件文件夹里有 {n} 封询盘：用 `triage list` 查看，并移到收件箱",
    # settings read again
    "To watch no mailbox any more, stop the program.": "如果不再需要监看任何邮箱，请停止程序。",
    "The settings were edited, but cannot be used; those read before stay in force:": "配置已被修改，但无法使用；之前读入的配置继续生效：",
}
