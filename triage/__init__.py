"""triage: the inbox agent of an export sales team."""

__version__ = "0.1.0"
