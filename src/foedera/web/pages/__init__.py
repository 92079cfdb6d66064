"""One module for each page; each has `ROUTES`."""
