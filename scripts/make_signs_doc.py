"""Writes docs/signs.md and docs/signs.zh-CN.md from the code: `python scripts/make_signs_doc.py`."""

from __future__ import annotations

from pathlib import Path

from triage.explain import CHECKS
from triage.handbook.sign_list import Listed, sign_list
from triage.handbook.signs import ENOUGH, HEARD_AND_MORE, REPUTATION, STOLEN, suspicion_of
from triage.speech import say

DOCS = Path(__file__).resolve().parents[1] / "docs"
NAMES = {"en": "signs.md", "zh": "signs.zh-CN.md"}
TONGUES = {
    "en": {"en": "English", "zh": "Chinese", "es": "Spanish", "fr": "French", "pt": "Portuguese", "ru": "Russian", "de": "German", "ar": "Arabic"},
    "zh": {"en": "英", "zh": "中", "es": "西", "fr": "法", "pt": "葡", "ru": "俄", "de": "德", "ar": "阿"},
}  # fmt: skip
INTRODUCTION = {
    "en": """# Signs of fraud and junk

Written by `python scripts/make_signs_doc.py` from the code; a test keeps it equal. Chinese: [signs.zh-CN.md](signs.zh-CN.md).

Every sign carries the rule's id, the words or headers that show it, and a weight. The facets of one sign are added up to its ceiling,
the signs together; {enough:g} together are a suspicion of {half:.2f}, which is the `threshold` in `[signs]`. A range means that what else
the mail shows decides. Weak signs count only beside another one, and signs that only rank never make a message suspected. A suspected
message gets no draft; `triage explain` tells the signs and what to check.

How to change it, in `config.toml`:

```toml
[signs]
threshold = 0.9                  # lower holds back more
off = ["F5", "S7"]               # these are not looked for
weights = {{ S2 = 0.5, S3 = 1.5 }}  # S2 counts half, S3 half as much again; 0 = told, but counts nothing; model = the learnt part
allow = ["partner.example"]      # above suspicion once authenticated, but for {stolen}
deny = ["known-swindler.example"]
lookups = true                   # ask the name servers about senders' domains (F4)
```

What speaks for a sender counts only when nobody can merely claim it: `Authentication-Results` of a server in `[seller] trusted_authserv`
with a pass aligned to the From domain (or an ARC chain that this server found good, sealed by trusted servers only), or a reference to a
Message-ID that we really sent. With that, an earlier conversation or a long good history takes up to {reputation:g} off F1-F5, J2 and O1.
No result is neither good nor bad.

A look-alike of somebody who merely wrote to us (S3) weighs 1.2, beside S1, S4, S5, J2 or J3 {heard:g}. A mail that says next to nothing
itself is judged by the letter it brings as a file (text, HTML, PDF, .docx).
""",
    "zh": """# 欺诈与垃圾迹象

由 `python scripts/make_signs_doc.py` 从代码生成，有测试保证一致。英文：[signs.md](signs.md)。

每个迹象都带规则编号、显示它的原文或邮件头，以及权重。同一迹象的各项相加，不超过上限；各迹象再相加。合计 {enough:g} 即怀疑度 {half:.2f}，也就是
`[signs]` 的 `threshold`。写成范围的，要看邮件里还有什么。弱迹象只在另有别的迹象时才计入；只影响排序的迹象从不使邮件被怀疑。
被怀疑的邮件不写草稿；`triage explain` 会说明有哪些迹象、该核实什么。

在 `config.toml` 中调整：

```toml
[signs]
threshold = 0.9                  # 越低，扣下的越多
off = ["F5", "S7"]               # 不看这些迹象
weights = {{ S2 = 0.5, S3 = 1.5 }}  # S2 减半，S3 加半；0 = 只说明、不计入；model = 学习得来的部分
allow = ["partner.example"]      # 通过验证后不再怀疑，但 {stolen} 除外
deny = ["known-swindler.example"]
lookups = true                   # 向域名服务器查询发件人域名（F4）
```

对发件人有利的事，只有别人无法冒称时才算：`[seller] trusted_authserv` 所列服务器的 `Authentication-Results` 中与发件域名一致的 pass
（或该服务器认可、且仅由受信服务器签封的 ARC 链），或引用了我们确实发出过的 Message-ID。有此依据，以往的往来或长期良好记录最多可从 F1-F5、J2、O1 中
减去 {reputation:g}。没有验证结果，不算好也不算坏。

模仿仅仅来过信的人（S3）计 1.2，与 S1、S4、S5、J2 或 J3 同时出现计 {heard:g}。正文几乎没有内容的邮件，按其附件中的信（文本、HTML、PDF、.docx）判断。
""",
}
LABELS = {
    "en": ("Together at most", "What to check", "Words known in", "what it says", "weight"),
    "zh": ("合计上限", "核实", "已有用语的语言", "说明", "权重"),
}


def page(language: str) -> str:
    """The whole page in "en" or "zh"."""
    head = INTRODUCTION[language].format(
        enough=ENOUGH, half=suspicion_of(ENOUGH), reputation=REPUTATION, heard=HEARD_AND_MORE, stolen=", ".join(sorted(STOLEN))
    )
    return "\n".join([head, *(_sign(one, language) for one in sign_list())])


def _sign(one: Listed, language: str) -> str:
    most, check, known, says, weight = LABELS[language]
    lines = [f"## {one.rule} {say(one.title, language)}", "", f"{say(one.role, language)[0].upper()}{say(one.role, language)[1:]}."]
    if one.ceiling:
        lines[-1] += f" {most}: {one.ceiling:g}."
    if one.languages:
        lines[-1] += f" {known}: {', '.join(TONGUES[language][code] for code in one.languages)}."
    if one.rule in CHECKS:
        lines[-1] += f" {check}: {say(CHECKS[one.rule], language)}"
    lines += ["", f"| {one.rule} | {says} | {weight} |", "|---|---|---|"]
    for name, said, low, high in one.facets:
        lines.append(f"| {name} | {say(said, language)} | {low:g}{f' - {high:g}' if high > low else ''} |")
    return "\n".join([*lines, ""])


def main() -> None:
    """Write both pages."""
    for language, name in NAMES.items():
        (DOCS / name).write_text(page(language), "utf-8")


if __name__ == "__main__":
    main()
