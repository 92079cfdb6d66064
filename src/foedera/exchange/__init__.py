"""One module for each format or dataset, in and out."""
