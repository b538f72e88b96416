import hashlib
from itertools import product
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actvo_kit.method.packet import Event, completeness, fingerprint, follows
from actvo_kit.model.answers.packet import EXTRAS, NOTE, SECTIONS, PacketAnswer
from actvo_kit.model.sent_packet import PacketState

STATES, EVENTS = get_args(PacketState), get_args(Event)
TEXT = {section: f"About {section}." for section in SECTIONS}
ASK = [{"what": "Two hours a week until June", "owner": "line manager"}]


def answer(on=SECTIONS, text=TEXT, support=ASK, kind="proposal"):
    return PacketAnswer.read({"kind": kind, "on": list(on), "text": text, "support": support})


# ── what is still missing


def test_a_whole_proposal_has_eight_sections_and_a_note_two():
    whole, note = completeness(answer()), completeness(answer(kind="note", on=NOTE))
    assert (whole.present, whole.needed, whole.missing) == (8, 8, ())
    assert (note.present, note.needed, note.missing) == (2, 2, ())


@pytest.mark.parametrize(("kind", "needed"), [("proposal", SECTIONS), ("note", NOTE)])
def test_at_first_everything_is_missing(kind, needed):
    found = completeness(PacketAnswer(kind=kind))
    assert (found.present, found.needed, found.missing) == (0, len(needed), needed)


@pytest.mark.parametrize("section", SECTIONS)
def test_a_section_that_is_not_switched_on_is_missing(section):
    on = [one for one in SECTIONS if one != section]
    assert completeness(answer(on=on)).missing == (section,)


@pytest.mark.parametrize("section", [one for one in SECTIONS if one != "support_asked"])
@pytest.mark.parametrize("text", ["", "  \n"])
def test_a_section_without_text_is_missing(section, text):
    assert completeness(answer(text=TEXT | {section: text})).missing == (section,)
    assert completeness(answer(text={one: text for one, text in TEXT.items() if one != section})).missing == (section,)


@pytest.mark.parametrize("support", [[], [{"what": ""}], [{"what": " "}, {"owner": "line manager"}]])
def test_support_is_there_when_something_is_asked(support):
    assert completeness(answer(support=support)).missing == ("support_asked",)
    assert completeness(answer(support=[*support, *ASK])).missing == ()


def test_extras_count_for_nothing():
    assert completeness(answer(on=(*SECTIONS, *EXTRAS))) == completeness(answer())
    assert completeness(answer(on=EXTRAS)).present == 0


@given(
    st.sets(st.sampled_from((*SECTIONS, *EXTRAS))),
    st.sets(st.sampled_from(SECTIONS)),
    st.sampled_from(["proposal", "note"]),
)
def test_there_and_missing_make_the_whole(on, written, kind):
    found = completeness(answer(on=on, text={one: TEXT[one] for one in written}, kind=kind))
    assert found.present + len(found.missing) == found.needed
    assert list(found.missing) == [one for one in SECTIONS if one in found.missing]


# ── which version a decision is about

CONTENT = {
    "version": 2,
    "sections": {"why_me": "I read the list on a Friday.", "gap": "Klarheit für alle — ✓"},
    "extras": [],
}
json_like = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inside: st.lists(inside, max_size=3) | st.dictionaries(st.text(), inside, max_size=3),
    max_leaves=8,
)
contents = st.dictionaries(st.text(), json_like, max_size=4)


def test_a_fingerprint_is_sha_256_of_canonical_json():
    text = (
        '{"extras":[],"sections":{"gap":"Klarheit für alle — ✓","why_me":"I read the list on a Friday."},"version":2}'
    )
    assert fingerprint(CONTENT) == hashlib.sha256(text.encode()).hexdigest()
    assert fingerprint({}) == "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"


@given(contents, st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(content, random):
    shuffled = dict(random.sample(list(content.items()), len(content)))
    assert fingerprint(shuffled) == fingerprint(content)


@given(contents, st.text(), json_like)
def test_one_more_or_one_less_changes_it(content, key, x):
    fewer = {one: inside for one, inside in content.items() if one != key}
    assert fingerprint(fewer) != fingerprint(fewer | {key: x}) != fingerprint(fewer | {key: [x]})


def test_word_for_word():
    for one, other in (
        ("a", "a "),
        ("é", "e\u0301"),
        ("", None),
        (1, "1"),
        (0, False),
        ([], {}),
        (["a", "b"], ["b", "a"]),
    ):
        assert fingerprint({"text": one}) != fingerprint({"text": other})


def test_half_a_character_still_has_a_fingerprint():
    assert fingerprint({"text": "\ud800"}) != fingerprint({"text": "\ud801"})


@pytest.mark.parametrize("x", [float("nan"), float("inf"), -float("inf")])
def test_no_number(x):
    with pytest.raises(ValueError, match="not JSON compliant"):
        fingerprint({"cost": [x]})


@pytest.mark.parametrize("x", [{1}, b"a", object(), 1j])
def test_no_json(x):
    with pytest.raises(TypeError, match="not JSON serializable"):
        fingerprint({"cost": x})


# ── which state follows which

FORWARD = {
    ("draft", "send"): "sent",
    ("sent", "open"): "in_review",
    ("sent", "decide"): "decided",
    ("in_review", "decide"): "decided",
    ("sent", "revise"): "revised",
    ("in_review", "revise"): "revised",
    ("decided", "revise"): "revised",
}


@pytest.mark.parametrize(("state", "event"), list(product(STATES, EVENTS)))
def test_states(state, event):
    if event == "withdraw":
        assert follows(state, event) == "withdrawn"
    elif (state, event) in FORWARD:
        assert follows(state, event) == FORWARD[state, event]
    else:
        with pytest.raises(ValueError, match=f"a packet that is {state.replace('_', ' ')} cannot {event}"):
            follows(state, event)


def test_the_way_of_the_method():
    state = "draft"
    for event in ("send", "open", "decide", "revise"):
        state = follows(state, event)
    assert state == "revised"


def test_unknown_events_and_states():
    with pytest.raises(ValueError, match="a packet that is sent cannot burn"):
        follows("sent", "burn")
    with pytest.raises(ValueError, match="a packet that is lost cannot send"):
        follows("lost", "send")
