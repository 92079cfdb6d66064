"""What is talked about: terms, lines and blocks of the language, truth, time, places; no behaviour beyond meaning."""
