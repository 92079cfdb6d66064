"""The pages of a workspace and its interface for programs, served on this machine: asks, renders, decides nothing."""
