"""The provisions of the library as words, to be set beside what articles report of them."""

from __future__ import annotations

from collections.abc import Mapping

from foedera.language.format import format_line
from foedera.model.blocks import Provision
from foedera.model.lines import Bearer, Binding, Cite, Duty, SourceLine, Within
from foedera.model.text import AgreementText
from foedera.reading.encoded import Encodings, Norm
from foedera.workspace.library import BUNDLED, Library


def encodings(library: Library) -> Encodings:
    """All provisions by agreement; a family stands under its own name, with the provisions that its members share."""
    matters = (BUNDLED / "reading" / "provision-words.txt").read_text(encoding="utf-8")
    texts = {text.agreement.id: text for text in library.texts}

    def norms(agreement: str) -> tuple[Norm, ...]:
        """The provisions of an agreement, none of one that is not there."""
        return _norms(texts[agreement]) if agreement in texts else ()

    return Encodings(matters, norms)


def _norms(text: AgreementText) -> tuple[Norm, ...]:
    binding = next((line.force for line in text.agreement.lines if isinstance(line, Binding)), "")
    members: dict[str, list[str]] = {}
    for role in text.roles:
        members.setdefault(role.name, []).extend([*role.members, *["others"] * role.open])
    alone = {name: codes[0] for name, codes in members.items() if len(codes) == 1 and codes[0].isupper()}
    return tuple(_norm(text.agreement.id, binding, provision, alone) for provision in text.provisions)


def _norm(agreement: str, binding: str, provision: Provision, alone: Mapping[str, str]) -> Norm:
    """A provision as words; a role that one actor alone holds is written as that actor."""
    words, modality, bearer, terms = [provision.id], "", "", []
    for line in provision.lines:
        if isinstance(line, (SourceLine, Cite)):
            continue
        words.append(format_line(line))
        if isinstance(line, Duty):
            modality = line.modality
        elif isinstance(line, Bearer):
            named = line.ref.name if len(line.ref.name) > 1 else ""  # a single letter is a placeholder
            bearer = alone.get(line.ref.role, "") or (line.ref.role or named).replace("_", " ")
        elif isinstance(line, Within):
            terms.append(format_line(line).split()[1].rstrip(","))
        elif isinstance(line, Binding):
            binding = line.force
    return Norm(
        id=f"{agreement}/{provision.id}", title=provision.title, words=" ".join(words), modality=modality, bearer=bearer,
        binding=binding, terms=tuple(terms),
    )  # fmt: skip
