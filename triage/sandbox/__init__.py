"""Strangers' files are read in a child process with little time, little memory and nothing of ours in it."""

from triage.sandbox.door import ReaderProcess

__all__ = ["ReaderProcess"]
