"""The command line: parse the call, ask the workspace, render the answer."""
