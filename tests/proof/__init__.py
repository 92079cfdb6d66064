"""Proof that the meaning holds: what a plausible fake would not survive."""
