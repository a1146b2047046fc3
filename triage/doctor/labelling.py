"""Which ways of labelling mail work with a mailbox (`[labels]`)."""

from __future__ import annotations

from collections.abc import Iterator

from triage.doctor.findings import Finding, warning, well
from triage.home import Home
from triage.labels import FRAUD, IN_CLIENT, folder_path, word_of, word_of_folder
from triage.mailbox.probe import FolderLook, ProbedMailbox
from triage.terms import sentence


def labelling(home: Home, mailbox: ProbedMailbox, look: FolderLook) -> Iterator[Finding]:
    """Folders, keywords, and the folders of every day that say something when mail is moved there."""
    settings = home.config.labels
    if not settings.enabled:
        yield well("labels", sentence("labels: only by command, `triage label N WORD` ([labels] enabled is off)"))
        return
    there = [folder.name for folder in mailbox.folders() if word_of_folder(folder.name, folder.delimiter) is not None]
    name = "/".join(folder_path(FRAUD, home.config.language))
    if there:
        yield well(
            "labels", sentence("labels: move or copy mail into {folders} ({n} of {all})", folders=_shown(there), n=len(there), all=len(IN_CLIENT))
        )  # fmt: skip
    elif settings.make_folders:
        yield well("labels", sentence("labels: move or copy mail into folders such as {folder}, which `triage run` makes", folder=name))
    else:
        yield well("labels", sentence("labels: no folder such as {folder} is there; `triage label --folders` has them made", folder=name))
    told = look.keywords or bool(look.permanent)  # most servers answer EXAMINE with an empty list, which says nothing
    if settings.keyword and look.keywords:
        yield well("labels-keyword", sentence("labels by keyword: Triage-Label-Fraud and the like are kept here"))
    elif settings.keyword and told:
        yield well("labels-keyword", sentence("labels by keyword: no keywords of ours are kept here, use folders or the command"))
    for role, text in settings.roles:
        word, folder = word_of(text), mailbox.role(role)
        if word is None:
            continue
        if folder is None:
            yield warning(
                "labels-role",
                sentence("[labels] {role} is set, but this mailbox has no such folder: moving mail there says nothing.", role=role),
                sentence("Take the line out, or name the folder in your mail client's settings for this mailbox."),
            )
        else:
            yield well("labels-role", sentence('labels: moving mail into {folder} says "{word}"', folder=folder, word=word.name.lower()))


def _shown(names: list[str]) -> str:
    return ", ".join(names[:3]) + (" ..." if len(names) > 3 else "")
