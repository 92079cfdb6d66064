"""Review: one proposal after another, by keyboard or by plain forms; a decision is on disk before the next page is shown."""

from __future__ import annotations

from typing import Any, get_args

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from foedera.errors import WrongCall
from foedera.model.journal import Record
from foedera.model.proposal import Kind, Status
from foedera.model.review import ACCEPT, EDIT, KEYS, REJECT, UNSURE, Decision, Filed
from foedera.store.journal import agreement as agreeing
from foedera.store.journal import reviewers
from foedera.web import cards
from foedera.web.address import Address
from foedera.web.desks import bench_of, fit_name, framed, remembered, reviewer
from foedera.web.failures import NotHere, in_address
from foedera.web.forms import Sent, posted
from foedera.web.rendering import opened
from foedera.workspace import bulk
from foedera.workspace.seats import Moved, Seat

DONE = {
    ACCEPT: "Accepted.", EDIT: "Set right and accepted.", REJECT: "Rejected.", UNSURE: "Left unsure; it comes again at the end.",
    "same": "That stands there already.", "merge": "Merged: one utterance or happening. Now decide on this wording.",
    "apart": "Held apart: one of its own. Now decide on it.", "split": "Cut: each piece is a proposal of its own now.",
    "done": "Noted: nothing more in this paragraph.", "add": "Added and accepted.", "undo": "Taken back.",
    "together": "Accepted together.",
}  # fmt: skip
"""What is told of the step before."""
VERDICTS = (ACCEPT, REJECT, UNSURE)


def review(request: Request) -> Response:
    """The next proposal that the reviewer has not decided on."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    after, unsure = request.query_params.get("after", ""), request.query_params.get("round") == "unsure"
    with seat.bench.lock:
        filed = seat.next(after, unsure=unsure)
        if filed is None:
            return framed(request, "review_end.html", Address(), title="Review", seat=seat, who=seat.desk.who, after=after,
                          done=DONE.get(request.query_params.get("did", ""), ""))  # fmt: skip
        return _shown(request, seat, filed)


def one(request: Request) -> Response:
    """One proposal, decided or not."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    with seat.bench.lock:
        return _shown(request, seat, _found(seat, request.path_params["id"]))


def _found(seat: Seat, ident: str) -> Filed:
    try:
        return seat.desk.find(ident)
    except WrongCall as error:
        raise NotHere(*error.told, code=error.code) from None


def _seated(request: Request) -> Seat | Response:
    """The reviewer's seat; the page that asks for a name, or says that nothing was read, where there is none."""
    bench = bench_of(opened(request))
    if not bench.shelf.begun:
        return framed(request, "review_none.html", Address(), title="Review")
    who = reviewer(request)
    if not who:
        return framed(request, "review_name.html", Address(), title="Review: who are you?", back=str(request.url.path))
    return bench.seat(who)


def _shown(request: Request, seat: Seat, filed: Filed, status: int = 200, error: str = "", sent: Sent | None = None) -> Response:
    desk = seat.desk
    text = desk.text(filed.document)
    passage, standing = cards.passage(filed, text), desk.verdict(filed)
    finished = desk.finished().get((filed.document, passage.start))
    group = seat.open_in_group(filed)
    asked, number = request.query_params, seat.progress
    context: dict[str, Any] = {
        "title": f"{number.left} left: {cards.headline(filed)}", "seat": seat, "who": desk.who, "one": filed, "passage": passage,
        "standing": standing, "expects": standing.id if standing else "", "group": group,
        "rest": [each for each in seat.groups.get(filed.id, [filed]) if each.id != filed.id], "before": seat.before(filed),
        "perhaps": _perhaps(seat, filed), "finished": finished, "progress": number, "card": cards, "keys": KEYS,
        "kinds": get_args(Kind), "statuses_of_event": get_args(Status), "fields": cards.fields(filed), "error": error,
        "sent": sent, "did": DONE.get(asked.get("did", ""), ""), "last": desk.last,
        "others": _others(seat, filed) if standing else [],
        "unsure": asked.get("round") == "unsure", "dropped": filed.dropped,
        "agreements": [(law.id, law.title) for law in seat.bench.library().laws],
    }  # fmt: skip
    return framed(request, "review.html", Address(), status, **context)


def _perhaps(seat: Seat, filed: Filed) -> list[tuple[Filed, str]]:
    met = seat.perhaps.get(filed.id, ())[:3]
    return [(pair.other if pair.one.id == filed.id else pair.one, pair.likeness.kind) for pair in met]


def _others(seat: Seat, filed: Filed) -> list[Record]:
    """What others decided of it; shown only to who decided too, so that two reviewers do not lean on each other."""
    desk = seat.desk
    return [one for one in desk.records if one.kind == "decision" and one.about in filed.ids and one.who != desk.who]


# ------------------------------------------------------------------------------------------------ what is sent


def decide(request: Request, sent: Sent) -> Response:
    """Record what was sent of a proposal, then show the next."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    with seat.bench.lock:
        filed = _found(seat, request.path_params["id"])
        try:
            return RedirectResponse(_decided(seat, filed, sent), 303)
        except Moved as error:
            return _shown(request, seat, filed, error.status, in_address(error), sent)
        except WrongCall as error:
            return _shown(request, seat, filed, 400, in_address(error), sent)


def _decided(seat: Seat, filed: Filed, sent: Sent) -> str:
    """The address to go on from."""
    does = sent.one("do")
    steps = {EDIT: _edit, "all": _all, "merge": _merge, "apart": _apart, "split": _split, "done": _paragraph, "add": _add}
    if does in steps:
        return steps[does](seat, filed, sent)
    if does not in VERDICTS:
        raise WrongCall(f"`{does[:40]}` is nothing that can be done with a proposal.", code="unfit-decision")
    made = seat.decide(filed, Decision(about=filed.id, verdict=does, reason=sent.one("reason")), _expects(sent))
    return _onward(filed, does if made else "same", sent)


def _expects(sent: Sent) -> str:
    """The decision that the page showed. One without the field, as a program may send, takes what it finds for undecided."""
    return sent.one("expects")


def _onward(filed: Filed, did: str, sent: Sent) -> str:
    return f"/review?after={filed.id}&did={did}{'&round=unsure' if sent.one('round') == 'unsure' else ''}"


def _edit(seat: Seat, filed: Filed, sent: Sent) -> str:
    now = cards.fields(filed)
    edit = {name: sent.one(name) for name, stands in now.items() if sent.one(name) and sent.one(name) != stands}
    if not edit:
        told = "Nothing was set right: every field says what was proposed. To take it so, accept it."
        raise WrongCall(told, code="unfit-decision")
    made = seat.decide(filed, Decision(about=filed.id, verdict=EDIT, edit=edit, reason=sent.one("reason")), _expects(sent))
    return _onward(filed, EDIT if made else "same", sent)


def _all(seat: Seat, filed: Filed, sent: Sent) -> str:
    verdict = sent.one("verdict")
    if verdict not in VERDICTS:
        raise WrongCall("Say what holds for all of them: accept, reject or unsure.", code="unfit-decision")
    many = [_found(seat, ident) for ident in dict.fromkeys(sent.every("of"))]
    allowed = {each.id for each in seat.groups.get(filed.id, [filed])}
    if not many or not {each.id for each in many} <= allowed:
        raise WrongCall("The renderings that were shown are no longer one group. Look at them again.", code="unfit-decision")
    made = seat.together(many, Decision(verdict=verdict, reason=sent.one("reason")), [""] * len(many))
    return _onward(many[-1], verdict if made else "same", sent)


def _merge(seat: Seat, filed: Filed, sent: Sent) -> str:
    other = sent.one("other")
    if not other:
        raise WrongCall("Name the proposal that it is one with: its id, or how that begins.", code="unfit-decision")
    made = seat.decide(filed, Decision(about=filed.id, merge=other), None)
    return f"/review/{filed.id}?did={'merge' if made else 'same'}"


def _apart(seat: Seat, filed: Filed, sent: Sent) -> str:
    others = tuple(sent.every("other"))
    if not others:
        raise WrongCall("Name the proposals that it is not one with.", code="unfit-decision")
    made = seat.decide(filed, Decision(about=filed.id, apart=others), None)
    return f"/review/{filed.id}?did={'apart' if made else 'same'}"


def _split(seat: Seat, filed: Filed, sent: Sent) -> str:
    words, text = sent.one("words"), seat.desk.text(filed.document)
    start, end = filed.proposal.content[0][0], filed.proposal.content[-1][1]
    if not words or text[start:end].count(words) != 1:
        raise WrongCall("Not cut: give words that stand once in the content, as they stand there.", code="unfit-decision")
    seat.decide(filed, Decision(about=filed.id, split=(text.index(words, start),)), None)
    first = seat.split_from(filed.document, (start, end))
    return f"/review/{first.id}?did=split" if first else "/review?did=split"


def _paragraph(seat: Seat, filed: Filed, _: Sent) -> str:
    made = seat.decide(filed, Decision(document=filed.document, done=filed.proposal.content[0][0]), None)
    return f"/review/{filed.id}?did={'done' if made else 'same'}"


def _add(seat: Seat, filed: Filed, sent: Sent) -> str:
    names = ("event", "status") if sent.one("event") else ("speaker", "kind", "framework", "stance")
    edit = {name: sent.one(name) for name in names if sent.one(name)}
    if not edit:
        raise WrongCall("Say what it is: who says it, or which event it tells.", code="unfit-decision")
    words = "\n".join(sent.one("words").splitlines())
    decision = Decision(document=filed.document, words=(words,), add=True, edit=edit, reason=sent.one("reason"))
    made = seat.decide(filed, decision, None)
    return f"/review/{filed.id}?did={'add' if made else 'same'}"


def undo(request: Request, sent: Sent) -> Response:
    """Take back the reviewer's last step and show what it was about."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    with seat.bench.lock:
        about = seat.undo(sent.one("last"))
        known = about in {ident for each in seat.order for ident in each.ids}
    return RedirectResponse(f"/review/{about}?did=undo" if known else "/review?did=undo", 303)


def name(_: Request, sent: Sent) -> Response:
    """Remember who reviews, in this browser."""
    back = sent.one("back")
    to = back if back == "/review" or (back.startswith("/review/") and "//" not in back and "\\" not in back) else "/review"
    return remembered(RedirectResponse(to, 303), fit_name(sent.one("name")))


# ------------------------------------------------------------------------------------------------ many at once, two reviewers


def rule(request: Request) -> Response:
    """How a rule did where people decided singly, and what may be accepted of it together."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    with seat.bench.lock:
        return _ruled(request, seat, request.query_params.get("name", "").strip())


def _ruled(request: Request, seat: Seat, wanted: str, status: int = 200, error: str = "") -> Response:
    known = bulk.rules(seat.desk)
    if wanted and wanted not in {name for each in seat.desk.filed for name in each.proposal.rules[:1]}:
        raise NotHere(f"No proposal was made by a rule `{wanted[:60]}`.", code="no-such-name")
    measured = bulk.measured(seat.desk, wanted) if wanted else None
    return framed(
        request, "review_rule.html", Address(), status, title="Accept by rule", who=seat.desk.who, known=known, wanted=wanted,
        measured=measured, refused=bulk.refused(measured) if measured else "", error=error, progress=seat.progress,
    )  # fmt: skip


def accept_rule(request: Request, sent: Sent) -> Response:
    """Accept together what a rule has earned, if it is still as many as were shown."""
    seat = _seated(request)
    if isinstance(seat, Response):
        return seat
    wanted = sent.one("name")
    with seat.bench.lock:
        if wanted not in bulk.rules(seat.desk):
            return _ruled(request, seat, "", 400, f"Nothing of tier A of a rule `{wanted[:60]}` is undecided.")
        found = bulk.measured(seat.desk, wanted)
        if sent.one("count") != str(len(found.open)):
            return _ruled(request, seat, wanted, 409, f"There are {len(found.open)} by now, not as many as were shown.")
        if why := bulk.refused(found):
            return _ruled(request, seat, wanted, 400, why)
        many = [seat.desk.find(ident) for ident in found.open]
        seat.together(many, Decision(verdict=ACCEPT, reason=bulk.reason(found)), [""] * len(many))
    return RedirectResponse("/review?did=together", 303)


def agreement(request: Request) -> Response:
    """How far each two reviewers agree, and where they do not."""
    bench = bench_of(opened(request))
    with bench.lock:
        bench.look()
        records = bench.records
        people = reviewers(records)
        pairs = [agreeing(records, a, b) for number, a in enumerate(people) for b in people[number + 1 :]]
        said: dict[str, dict[str, str]] = {}
        for record in records:
            if record.kind == "decision":
                said.setdefault(record.about, {})[record.who] = record.verdict
    differ = [(about, sorted(told.items())) for about, told in said.items() if len(set(told.values())) > 1]
    counts = {who: sum(who in told for told in said.values()) for who in people}
    return framed(request, "review_agreement.html", Address(), title="Agreement of reviewers", pairs=pairs, people=counts,
                  differ=differ[:100], differing=len(differ))  # fmt: skip


ROUTES = (
    Route("/review", review), Route("/review/name", posted(name), methods=["POST"]),
    Route("/review/undo", posted(undo), methods=["POST"]), Route("/review/rule", rule, methods=["GET"]),
    Route("/review/rule", posted(accept_rule), methods=["POST"]), Route("/review/agreement", agreement),
    Route("/review/{id}", one, methods=["GET"]), Route("/review/{id}", posted(decide), methods=["POST"]),
)  # fmt: skip
