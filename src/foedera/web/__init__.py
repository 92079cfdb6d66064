"""The pages of a workspace and its interface for programs, served on this machine: asks the workspace and renders, decides nothing."""
