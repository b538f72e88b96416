"""The sizes of what is sent and answered: what just fits is taken, the next letter, line or step is not."""

import math
from typing import Any

import pytest

from actvo_kit.model.review import Approve, ApproveWithChanges, NotNow, Review
from actvo_kit.model.sent_packet import Grant, Packet
from tests.model.records import refused, spoiled
from tests.model.test_review import APPROVE, CHANGE, NOT_NOW, PROMISE, REVIEW, WITH_CHANGES
from tests.model.test_sent_packet import GRANT, PACKET

GOOD = {
    Packet: PACKET,
    Grant: GRANT,
    Approve: APPROVE | {"carried_by": "me"},
    ApproveWithChanges: WITH_CHANGES,
    NotNow: NOT_NOW,
    Review: REVIEW | {"comments": {"R1": {"kind": "limit", "text": "Cover."}}},
}
TEXTS = [
    *((Packet, path, 40) for path in ("id", "owner")),
    (Packet, "content.sections.destination", 600),
    (Packet, "content.extras.values.0", 600),
    (Packet, "content.route.0", 80),
    (Packet, "content.owner", 80),
    *((Grant, path, 40) for path in ("id", "packet_id")),
    (Grant, "recipient", 80),
    (Approve, "commitments.0.what", 160),
    (Approve, "reason", 1000),
    (Approve, "carried_by", 80),
    *((ApproveWithChanges, f"changes.0.{part}", 300) for part in ("current", "requested", "why")),
    (ApproveWithChanges, "approved_now.0", 160),
    (NotNow, "explanation", 1000),
    (NotNow, "conditions.0", 200),
    (NotNow, "alternative_text", 200),
    (Review, "packet_id", 40),
    (Review, "comments.R1.text", 300),
]
LISTS = [
    (Packet, "content.extras.values", 24, "V"),
    (Packet, "content.support", 5, {}),
    (Packet, "content.route", 12, "A"),
    (Approve, "experiment_ids", 12, "EX-1"),
    (Approve, "commitments", 5, PROMISE),
    (ApproveWithChanges, "changes", 5, CHANGE),
    (ApproveWithChanges, "approved_now", 12, "The talk"),
    (ApproveWithChanges, "commitments", 5, PROMISE),
    (NotNow, "conditions", 5, "It is May."),
]
NUMBERS = [(Packet, "version", 1, None), (Grant, "version", 1, None), (Review, "version", 1, None)]
FLOATS = [(Approve, "hours", 0, 1000), (Approve, "cost_ceiling_eur", 0, None)]
MAY_BE_EMPTY = {"recipient", "reason", "explanation", "alternative_text"}


def fits(kind, path, value):
    """It is taken, and stands in the record as it was given."""
    inside: Any = kind.read(spoiled(GOOD[kind], {path: value})).plain()
    for part in path.split("."):
        inside = inside[int(part)] if isinstance(inside, list) else inside[part]
    assert inside == value or (len(inside), value[0]) == (len(value), {}), "an empty part gets what is usual"


def refuses(kind, path, value):
    return refused(kind, spoiled(GOOD[kind], {path: value})) == [path]


@pytest.mark.parametrize(("kind", "path", "most"), TEXTS)
def test_a_text_fits_to_the_letter(kind, path, most):
    fits(kind, path, "x" * most)
    assert refuses(kind, path, "x" * (most + 1))
    assert refuses(kind, path, 1)
    assert path in MAY_BE_EMPTY or refuses(kind, path, "")


@pytest.mark.parametrize(("kind", "path", "most", "item"), LISTS)
def test_a_list_has_an_end(kind, path, most, item):
    fits(kind, path, [item] * most)
    assert refuses(kind, path, [item] * (most + 1))


def test_one_section_may_be_granted():
    fits(Grant, "sections", ["first_step"])


@pytest.mark.parametrize(("kind", "path", "least", "most"), [*NUMBERS, *FLOATS])
def test_a_number_stays_in_its_range(kind, path, least, most):
    fits(kind, path, least)
    below = least - 1 if (kind, path, least, most) in NUMBERS else math.nextafter(least, -math.inf)
    assert all(refuses(kind, path, wrong) for wrong in (below, str(least), True, math.nan, math.inf))
    if most is not None:
        fits(kind, path, most)
        assert refuses(kind, path, math.nextafter(most, math.inf))
