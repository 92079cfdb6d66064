"""Codes of problems with writing a text on a page: what each means. No command writes a text, so none has them."""

from __future__ import annotations

OF_TEXTS = {
    "unknown-text": "The address names no text of this workspace. Texts are named by their file below the folder of the"
    " workspace; a name that leads out of it, to a hidden file or to one that does not end in .pact names none.",
    "text-changed": "Somebody else, or another window, changed the file after you opened it. Nothing was written. Both versions"
    " are shown: take theirs, keep yours as a new text, or merge them by hand and save on top of what you have now seen.",
    "text-gone": "The file was removed or renamed after you opened it. Nothing was written; your version can be saved as a new"
    " text.",
    "text-there": "A new text was to be saved under a name that a text has already. Nothing was written; choose another name.",
    "text-too-long": "A text is longer than can be edited on a page. Divide it: the texts of a folder are read together, so it"
    " makes no difference in which of them a block stands.",
    "text-busy": "Somebody else has been writing in the same folder for many seconds. Nothing was written; save again in a"
    " moment.",
    "bad-text-name": "A text is named by letters, digits, hyphens and underscores, with `/` between folders, and ends in .pact."
    " Names that begin with a full stop, or that lead elsewhere, are refused.",
    "disk-full": "There is no room on the disk for what was to be written. The file is as it was before.",
    "nothing-to-ask": "The draft has no agreement, so there are no duties that it could change.",
}
