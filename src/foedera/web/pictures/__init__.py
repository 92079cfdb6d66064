"""Pictures as SVG, drawn on the server: plain data in, text out. They work without scripts, in a static page, printed and saved.

Every picture says in itself what it is (`<title>`, `<desc>`), what it is relative to (a caption) and, where an answer rests on an
assumption, that it is HYPOTHETICAL. Nothing is told by colour alone: shapes, patterns, dashes and words say it too. Colours stand
as attributes, so that a saved picture is whole by itself; `static/pictures.css` overrides them by class, for light and dark.
"""
