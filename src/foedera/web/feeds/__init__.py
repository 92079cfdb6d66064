"""Feeds and files: what changes and falls due, for calendars, readers and other programs."""
