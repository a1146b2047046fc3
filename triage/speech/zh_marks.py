"""Chinese for marks on the mail itself."""

from __future__ import annotations

TABLE: dict[str, str] = {
    "would mark mail {n}: {marks}": "将给第 {n} 封邮件加标记：{marks}",
    "move_suspected is set, but the server cannot move mail in one step (no MOVE): suspected mail stays where it is.": "设置了 move_suspected，但服务器不能一步移动邮件（没有 MOVE）：可疑邮件留在原处。",
    'It is marked as [marks] way says; choose "folder" or "auto" to have a copy in Triage/Suspected.': '按 [marks] way 的设置加标记；选 "folder" 或 "auto" 会在 Triage/Suspected 里放一份副本。',
    "marks: a copy in our folders, such as Triage/Suspected": "标记：在我们的文件夹（如 Triage/Suspected）里放一份副本",
    'marks are off; way = "folder" would work, way = "keyword" perhaps (--drafts tells)': '标记已关闭；way = "folder" 可用，way = "keyword" 不一定（用 --drafts 可知）',
    'marks are off; way = "keyword" and way = "folder" would work': '标记已关闭；way = "keyword" 和 way = "folder" 都可用',
    'marks are off; way = "folder" would work, way = "keyword" would not': '标记已关闭；way = "folder" 可用，way = "keyword" 不可用',
    "marks: whether keywords are kept is seen at the first mail (--drafts tells)": "标记：是否保留关键字，到第一封邮件时可知（用 --drafts 可先知道）",
    "marks: by keyword, such as Triage-A": "标记：用关键字，如 Triage-A",
    "marks: no keywords are kept here, so a copy in our folders, such as Triage/Suspected": "标记：这里不保留关键字，因此在我们的文件夹（如 Triage/Suspected）里放一份副本",
    '[marks] way = "keyword", but the server keeps no keywords of ours: nothing would be marked.': '[marks] way = "keyword"，但服务器不保留我们的关键字：不会有任何标记。',
    'Set way = "auto" or way = "folder": then a copy is laid into a folder below Triage.': '请设 way = "auto" 或 way = "folder"：就会在 Triage 下的文件夹里放一份副本。',
}
