"""The .pact text and back: parse, format, lint, JSON form."""
