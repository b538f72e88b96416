from datetime import date, timedelta

import pytest

from actvo_kit.model.review import DIMENSIONS, Approve, ApproveWithChanges, NotNow, Review
from tests.model.records import refused, sentences, spoiled

TODAY = date(2026, 3, 2)


def day(after):
    return (TODAY + timedelta(after)).isoformat()


PROMISE = {"what": "I talk to Insight.", "by_date": day(30)}
CHANGE = {"about": "first_step", "current": "Half a day", "requested": "Two hours", "why": "Cover is thin.",
          "owner": "participant", "by_date": day(0)}  # fmt: skip
APPROVE = {
    "decision": "approve",
    "experiment_ids": ["EX-1"],
    "hours": 3,
    "cost_ceiling_eur": 0,
    "commitments": [PROMISE],
    "start": day(2),
    "check_in": day(23),
    "reason": "The evidence for the part code is strong",
    "names": ["R2"],
}
WITH_CHANGES = {
    "decision": "approve_with_changes",
    "changes": [CHANGE],
    "approved_now": ["The talk with Insight"],
    "commitments": [PROMISE],
}
NOT_NOW = {
    "decision": "not_now",
    "code": "N2",
    "explanation": "The winter plan takes the whole team until May; I want you to have real time for this.",
    "conditions": ["The winter plan is handed over."],
    "review_on": day(90),
    "alternative": "mentor",
    "alternative_text": "An hour with the improvement lead",
}
FORMS = {"approve": APPROVE, "approve_with_changes": WITH_CHANGES, "not_now": NOT_NOW}
KINDS = {"approve": Approve, "approve_with_changes": ApproveWithChanges, "not_now": NotNow}
REVIEW = {
    "packet_id": "p1",
    "version": 1,
    "packet_hash": "a" * 64,
    "ratings": dict.fromkeys(DIMENSIONS, "clear"),
    "decision": APPROVE,
}
PROMISED = ("commitments", "Name one thing that you will do yourself.")
IN_TIME = ("commitments", "What you promise happens within 30 days.")
LOOK = ("check_in", "Look at it together within 21 days of the start.")
BOTH_DAYS = "Name the day it starts and the day you look at it together."
REASON = ("reason", "Give your reason in 40 characters or more.")
EXPLAIN = ("explanation", "Explain it in 80 characters or more.")
AGAIN = ("review_on", "Look at it again within 90 days.")
MISSING = [
    ("approve", {"experiment_ids": []}, "experiment_ids", "Say which experiments you approve."),
    ("approve", {"experiment_ids": ["EX-1", "EX-1"]}, "experiment_ids", "An experiment is approved twice."),
    ("approve", {"hours": None}, "hours", "Say how many hours you approve."),
    ("approve", {"cost_ceiling_eur": None}, "cost_ceiling_eur", "Say what it may cost at most; 0 is an answer."),
    ("approve", {"commitments": []}, *PROMISED),
    ("approve", {"commitments.0.by_date": day(31)}, *IN_TIME),
    ("approve", {"check_in": None}, "check_in", BOTH_DAYS),
    ("approve", {"check_in": day(24)}, *LOOK),
    ("approve", {"reason": "x" * 39}, *REASON),
    ("approve", {"names": []}, "names", "Say which of the six dimensions your reason rests on."),
    ("approve", {"names": ["R2", "R2"]}, "names", "A dimension is named twice."),
    ("approve_with_changes", {"changes": []}, "changes", "Ask for one to five changes, or approve as it is."),
    (
        "approve_with_changes",
        {"approved_now": []},
        "approved_now",
        "Say what can begin now; if nothing can, choose Not now.",
    ),
    (
        "approve_with_changes",
        {"changes.0.by_date": day(-1)},
        "changes",
        "A change is asked for by a day that has passed.",
    ),
    ("approve_with_changes", {"commitments": []}, *PROMISED),
    ("approve_with_changes", {"commitments.0.by_date": day(-1)}, *IN_TIME),
    ("not_now", {"code": None}, "code", "Choose the reason that comes nearest."),
    ("not_now", {"explanation": "x" * 79}, *EXPLAIN),
    (
        "not_now",
        {"conditions": []},
        "conditions",
        "Name one thing that would need to be true, so that it can be checked.",
    ),
    ("not_now", {"review_on": None}, "review_on", "Name the day on which you look at it again."),
    ("not_now", {"review_on": day(91)}, *AGAIN),
    ("not_now", {"alternative": None}, "alternative", "Offer one thing that is possible now."),
    ("not_now", {"alternative_text": " "}, "alternative_text", "Say in a line what that would be."),
]


def said(form, changes):
    """What a decision still lacks after these changes."""
    return [tuple(problem) for problem in KINDS[form].read(spoiled(FORMS[form], changes)).problems(TODAY)]


@pytest.mark.parametrize("form", FORMS)
def test_a_whole_form_lacks_nothing(form):
    assert said(form, {}) == []
    decided = Review.read(REVIEW | {"decision": FORMS[form]})
    assert decided.problems(TODAY) == []
    assert Review.read(decided.plain()) == decided


@pytest.mark.parametrize(("form", "changes", "path", "sentence"), MISSING)
def test_each_form_refuses_what_is_missing(form, changes, path, sentence):
    assert said(form, changes) == [(path, sentence)]
    review = Review.read(REVIEW | {"decision": spoiled(FORMS[form], changes)})
    assert review.problems(TODAY) == [(f"decision.{path}", sentence)]


@pytest.mark.parametrize("form", FORMS)
def test_no_two_rules_of_a_form_share_a_sentence(form):
    rows = [row for row in MISSING if row[0] == form]
    assert len(set(sentences(rows))) == len(rows)


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_form_is_a_draft_that_lacks_everything(form):
    lacking = {path for kind, _, path, _ in MISSING if kind == form} - {"alternative_text", "check_in"}
    assert {path for path, _ in said(form, dict.fromkeys(FORMS[form]) | KINDS[form]().plain())} - {"start"} == lacking


@pytest.mark.parametrize(
    ("form", "changes", "found"),
    [
        ("approve", {"reason": "x" * 40}, []),
        ("approve", {"reason": f"{'x' * 39} "}, [REASON]),
        ("not_now", {"explanation": "x" * 80}, []),
        ("not_now", {"explanation": f" {'x' * 79}"}, [EXPLAIN]),
        ("approve", {"commitments.0.by_date": day(0)}, []),
        ("approve", {"commitments.0.by_date": day(-1)}, [IN_TIME]),
        ("approve", {"commitments": [PROMISE, PROMISE | {"by_date": day(31)}]}, [IN_TIME]),
        ("approve", {"check_in": day(2)}, []),
        ("approve", {"check_in": day(1)}, [LOOK]),
        ("approve", {"start": None}, [("start", BOTH_DAYS)]),
        ("approve", {"cost_ceiling_eur": 0.0, "hours": 0.0}, []),
        ("approve_with_changes", {"changes": [CHANGE] * 5}, []),
        ("approve_with_changes", {"commitments.0.by_date": day(31)}, [IN_TIME]),
        ("not_now", {"review_on": day(1)}, []),
        ("not_now", {"review_on": day(0)}, [AGAIN]),
    ],
)
def test_at_the_edge(form, changes, found):
    assert said(form, changes) == found


@pytest.mark.parametrize(
    ("form", "path", "value"),
    [
        *(("not_now", "code", code)
          for code in ("not a fit", "attitude", "can't spare them", "N0", "N7", "", 1)),
        ("not_now", "alternative", "nothing"), ("not_now", "conditions", [" "]), ("not_now", "conditions", ["x" * 201]),
        ("not_now", "review_on", "soon"), ("approve", "experiment_ids", ["first"]), ("approve", "hours", -1),
        ("approve", "hours", float("nan")), ("approve", "hours", "3"), ("approve", "cost_ceiling_eur", float("inf")),
        ("approve", "cost_ceiling_eur", True), ("approve", "names", ["R7"]), ("approve", "commitments.0.what", " "),
        ("approve", "commitments.0.by_date", None), ("approve", "reason", "x" * 1001),
        ("approve_with_changes", "changes", [CHANGE] * 6), ("approve_with_changes", "changes.0.about", "your attitude"),
        *(("approve_with_changes", f"changes.0.{part}", blank)
          for part in ("current", "requested", "why") for blank in ("", "\t", None)),
        ("approve_with_changes", "changes.0.owner", "nobody"), ("approve_with_changes", "changes.0.by_date", None),
        ("approve_with_changes", "approved_now", [" "]), ("approve", "score", 4),
    ],
)  # fmt: skip
def test_a_form_refuses(form, path, value):
    assert all(one.startswith(path) for one in refused(KINDS[form], spoiled(FORMS[form], {path: value})))


@pytest.mark.parametrize("about", ["destination", "change_my_mind", "values", "EX-12"])
def test_a_change_is_about_a_section_or_an_experiment(about):
    assert said("approve_with_changes", {"changes.0.about": about}) == []


def test_there_is_no_rejection():
    assert refused(Review, REVIEW | {"decision": NOT_NOW | {"decision": "rejected"}}) == ["decision"]
    assert Review.read(REVIEW | {"decision": None}).problems(TODAY) == [
        ("decision", "Choose one of the three decisions.")
    ]


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_each_dimension_has_a_mark_and_what_is_not_clear_a_comment(dimension):
    unmarked = {one: "clear" for one in DIMENSIONS if one != dimension}
    ((path, sentence),) = Review.read(REVIEW | {"ratings": unmarked}).problems(TODAY)
    assert path == f"ratings.{dimension}"
    assert sentence.endswith(" as Clear, Partly or Not yet.")
    for mark in ("partly", "not_yet"):
        review = spoiled(REVIEW, {f"ratings.{dimension}": mark})
        ((path, sentence),) = Review.read(review).problems(TODAY)
        assert path == f"comments.{dimension}"
        assert sentence.endswith(" is not Clear; write what is missing.")
        told = spoiled(review, {f"comments.{dimension}": {"kind": "question", "text": "Who gains?"}})
        assert Review.read(told).problems(TODAY) == []


def test_a_missing_mark_is_named():
    assert Review.read(REVIEW | {"ratings": {}}).problems(TODAY)[2].sentence.startswith("Mark Business sense as ")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("ratings.R7", "clear"), ("ratings.R1", "4"), ("ratings.R1", 4), ("comments.R1", {"kind": "praise"}),
        ("comments.R1", {"kind": "limit", "text": " "}), ("comments.R1", {"kind": "limit", "text": "x" * 301}),
        ("packet_hash", "a" * 65), ("version", 0), ("reader", "colleague"), ("total", 12), ("decision", {}),
    ],
)  # fmt: skip
def test_a_review_refuses(path, value):
    assert all(one.startswith(path) for one in refused(Review, spoiled(REVIEW, {path: value})))
