"""Which ways of saying yes to a draft work with a mailbox, and whether what follows a letter does."""

from __future__ import annotations

from collections.abc import Iterator

from triage.aftermath import STORES
from triage.approval import Who, folder_name, whose_folder
from triage.doctor.findings import Finding, warning, well
from triage.home import Home
from triage.mailbox.probe import FolderLook, ProbedMailbox
from triage.terms import sentence


def approving(home: Home, mailbox: ProbedMailbox, look: FolderLook) -> Iterator[Finding]:
    """Folders, keywords and flags; removal of what was sent."""
    settings, can = home.config.approval, mailbox.capabilities()
    gmail = "X-GM-EXT-1" in can
    if settings.folders:
        there = [folder.name for folder in mailbox.folders() if whose_folder(folder.name, folder.delimiter) is Who.OWNER]
        name = there[0] if there else f"Triage/{folder_name(Who.OWNER, home.config.language)}"
        if gmail:
            yield well("approve", sentence("approve: give the inquiry the label {folder}; Gmail lets a draft bear no label", folder=name))
        elif there:
            yield well("approve", sentence("approve: move or copy the draft, or its inquiry, into {folder}", folder=name))
        elif home.config.sending_of(mailbox.account).enabled:
            yield well(
                "approve", sentence("approve: move or copy the draft, or its inquiry, into {folder}, which `triage run` makes", folder=name)
            )
        else:
            yield well(
                "approve", sentence("approve: make the folder {folder}, and move or copy the draft, or its inquiry, into it", folder=name)
            )
    told = look.keywords or bool(look.permanent)  # most servers answer EXAMINE with an empty list, which says nothing
    if settings.keyword and look.keywords:
        yield well("approve-keyword", sentence("approve by keyword: Triage-Approved is kept here"))
    elif settings.keyword and told:
        yield well("approve-keyword", sentence("approve by keyword: no keywords of ours are kept here, use the folder or the command"))
    if settings.flag:
        yield well("approve-flag", sentence("approve by flag: a flag (star) on the draft or its inquiry means yes"))
    if settings.folders or settings.keyword or settings.flag:
        yield well("approve-command", sentence("approve by command: `triage approve N`; or send the draft yourself from your mail client"))
    else:
        yield well("approve", sentence("approve: only by command, `triage approve N`"))
    if settings.supervisor:
        named = f"Triage/{folder_name(Who.SUPERVISOR, home.config.language)}"
        if settings.keyword and look.keywords:
            yield well(
                "approve-supervisor",
                sentence(
                    "the supervisor's yes: the folder {folder}, the keyword Triage-Approved-Supervisor, or `triage approve N --supervisor`",
                    folder=named,
                ),
            )
        else:
            yield well(
                "approve-supervisor",
                sentence("the supervisor's yes: the folder {folder}, or `triage approve N --supervisor`", folder=named),
            )
    else:
        yield well("approve-supervisor", sentence("no supervisor is set: the owner's yes is enough for L1 and O2 letters, too"))
    if not home.config.sending_of(mailbox.account).enabled:
        return
    if "UIDPLUS" not in can and not ("MOVE" in can and mailbox.role("trash")):
        yield warning(
            "approve-removal",
            sentence(
                "The server cannot remove a single mail (no UIDPLUS, no MOVE): the draft of a letter that was sent stays where it is."
            ),
            sentence("Delete such drafts in your mail client; they are not sent a second time."),
        )
    if mailbox.account.host.lower().endswith(STORES):
        yield well(
            "approve-sent", sentence("this provider puts what is sent into Sent by itself; a second copy is laid only if none is found")
        )
    if mailbox.role("sent") is None:
        yield warning(
            "approve-sent",
            sentence("There is no Sent folder: a letter leaves no copy, and what a person has answered is not seen before it leaves."),
            sentence('Name the folder in the account: sent = "..."'),
        )
