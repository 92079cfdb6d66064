"""The pages of a workspace as a folder of files that open from disk: a picture of one date, which nobody has to serve."""
