"""Pure answers: validity, membership, triggers, deadlines, status, and why or why not; no clock, no files."""
