"""Bytes at rest: the bundled library, the journal and its index."""
