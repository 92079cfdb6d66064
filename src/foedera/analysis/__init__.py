"""Questions over many answers: compare, coverage, conflicts, what if."""
