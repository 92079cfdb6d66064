"""Questions for programs: the same answers as the command line, as JSON."""
