"""Text of files that come with a mail: `.xlsx`, `.docx`, `.csv` and PDF as lines, a table row as one line with cells apart " | ".

Pure: bytes in, text out, every amount of work bounded. The files are hostile: they are only ever read in the child process of
`triage.sandbox`, which also bounds time and memory.
"""

from triage.attachments.values import Kind, Limits, Text, Trouble, kind_of

__all__ = ["Kind", "Limits", "Text", "Trouble", "kind_of"]
