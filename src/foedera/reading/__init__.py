"""From noisy documents to articles whose lines are marked and dated, and from those to proposed statements and events."""
