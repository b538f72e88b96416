"""Asking a language model: what leaves is what was shown, what comes is shown only when it holds."""

import json

from actvo_kit.drafting.checks import problems
from tests.drafting.openai.conftest import drafted, with_all
from tests.scripted import answer_to, says


def test_a_good_answer_becomes_drafts(model, endpoint, rowan, heard) -> None:
    helper = model(seconds=30)  # forty pieces take a second; a busy machine takes several
    brief = with_all(helper, rowan)
    endpoint.behave = lambda body: says(json.dumps(answer_to(rowan)), pieces=40, pause=0.02)
    drafts = drafted(helper, brief, heard)
    assert (drafts.fell_back, drafts.left_out) == ("", 0), heard.outcomes
    assert [draft.written_by for draft in drafts.pathways] == ["model"] * 3
    assert problems(drafts, rowan.material) == ()
    assert any(progress.cards and progress.cards[0].sentences for progress in heard.told)


def test_what_is_shown_is_what_is_sent(model, endpoint, rowan, heard) -> None:
    helper = model()
    brief = with_all(helper, rowan, steer="smaller")
    letter = helper.letter(brief)
    endpoint.behave = lambda body: says(json.dumps(answer_to(rowan)))
    drafted(helper, brief, heard)
    (body,) = endpoint.asked
    assert body["messages"] == [
        {"role": "system", "content": letter.system},
        {"role": "user", "content": letter.user},
    ]
    assert [(one.role, one.text) for one in heard.sent[0]] == [("system", letter.system), ("user", letter.user)]
