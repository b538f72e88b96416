"""A stand-in for a language model that says back what it was sent: whatever it claims stands in the letter."""

from typing import Any

KINDS = ("deepen", "across", "surprise")


def parrot(letter: dict[str, Any]) -> dict[str, Any]:
    """An answer in `cd.llm.out/1` to a letter in `cd.llm.in/1`: the first options that are not blocked."""
    computed = {one["option_id"]: one for one in letter["computed"]}
    rows = [one for one in letter["catalogue"] if _open(computed[one["id"]])][:3]
    return {
        "schema": "cd.llm.out/1",
        "pathways": [
            _pathway(place, row, computed[row["id"]], letter) for place, row in enumerate(rows)
        ],
        "not_enough_data": [],
        "notes_to_participant": "",
    }  # fmt: skip


def _open(computed: dict[str, Any]) -> bool:
    status = computed.get("constraint_status", "ok")
    return status == "ok" or "blocked" not in status.values()


def _missing(row: dict[str, Any], computed: dict[str, Any], person: dict[str, Any]) -> list[str]:
    """What nobody rated or scored, what is a guess, and what the catalogue does not say."""
    unrated = computed.get("not_rated", [need["strength"] for need in row.get("requires", [])])
    scores = next((one for one in person.get("scores", []) if one["option_id"] == row["id"]), {})
    sure = scores.get("confidence", {})
    cells = [one for one, x in scores.items() if one[:2] in ("KP", "KC") and (x is None or sure.get(one) == "low")]
    silent = [
        one for one, name in (("KC1", "demand"), ("KC2", "commercial_value")) if name not in row and one not in scores
    ]
    return list(dict.fromkeys((*unrated, *cells, *silent)))


def _strained(computed: dict[str, Any]) -> list[str]:
    status = computed.get("constraint_status", "ok")
    return [] if status == "ok" else [one for one, standing in status.items() if standing == "strained"]


def _pathway(place: int, row: dict[str, Any], computed: dict[str, Any], letter: dict[str, Any]) -> dict[str, Any]:
    title = row["title"].partition(": ")[2] or row["title"]
    person, names = letter["participant"], letter["names"]
    missing = _missing(row, computed, person)
    return {
        "id": f"PW-{'ABC'[place]}",
        "kind": KINDS[place],
        "title": " ".join(title.split()[:6])[:60].rstrip(" ,;:"),
        "destination": f"Something that exists in {row['unit']}." if row["unit"] != "any" else "Something of your own.",
        "option_ids": [row["id"]],
        "rationale": [*_values(person, row), *_motives(person, row), *_worth(row)],
        "fit": [*_strengths(person, row)],
        "gaps": [
            {"strength_id": one["id"], "short_by": one["short_by"], "how_to_close": "try a piece.", "format": ""}
            for one in computed.get("gaps", [])
        ],
        "trade_offs": [_bends(one, row, person) for one in _strained(computed)],
        "experiments": [_experiment(row)],
        "questions_to_ask": [
            {"to": "option_owner", "question": "What would tell us early that this is worth it?"},
            {"to": "me", "question": f"What would tell us {names[missing[0]]}?"}
            if missing else {"to": "peer", "question": "What takes most of your time in a usual week?"},
        ],
        "confidence": {"level": "low", "because": "Nothing of it was tried yet.", "missing": missing},
        "what_would_change_my_mind": ["If I look at the clock all the time."],
        "blocked_or_unknown": [],
    }  # fmt: skip


def _values(person: dict[str, Any], row: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        _claim(f"Ask where {one['title']} would show up in it.", f"Where would {one['title']} show up?", one["id"], row)
        for one in person.get("values_top5", [])[:1]
    ]


def _motives(person: dict[str, Any], row: dict[str, Any]) -> list[dict[str, Any]]:
    supply = row.get("supply", {})
    wanted = [one for one in person.get("motivators", {}).get("pursue", []) if (supply.get(one["id"]) or 0) > 0]
    return [
        _claim(f"It gives more of {one['title']}.", f"It gives more of {one['title']}.", one["id"], row)
        for one in wanted
    ]


def _strengths(person: dict[str, Any], row: dict[str, Any]) -> list[dict[str, Any]]:
    wanted = {need["strength"]: need["level"] for need in row.get("requires", [])}
    has = [one for one in person.get("strengths", []) if one.get("level", 0) >= wanted.get(one["id"], 9)]
    found = [_claim(f"It uses {one['title']}.", f"It uses {one['title']}.", one["id"], row) for one in has]
    return [{"point": one.pop("claim"), **one} for one in found]


def _worth(row: dict[str, Any]) -> list[dict[str, Any]]:
    if "demand" not in row or "commercial_value" not in row:
        return []
    text = f"The organisation rates need {row['demand']}/5 and value {row['commercial_value']}/5."
    return [_claim(text, text, None, row)]


def _bends(one: str, row: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    title = next(limit["title"] for limit in person["constraints"] if limit["id"] == one)
    return {"gain": "something new", "cost": f"you may have to bend on {title}", "evidence": [one, row["id"]]}


def _experiment(row: dict[str, Any]) -> dict[str, Any]:
    return {
        "title": "Twenty minutes with somebody who knows",
        "action": "Ask them for a short talk and bring two questions.",
        "duration_days": 7,
        "hours": 1.0,
        "needs_ok_from": "none",
        "tests": ["KP1"],
        "signal_yes": "I want to hear more afterwards.",
        "signal_no": "I look at the clock.",
        "if_then": "If a free hour comes up this week, then I write and ask for a date.",
    }


def _claim(text: str, shareable: str, about: str | None, row: dict[str, Any]) -> dict[str, Any]:
    return {"claim": text, "shareable": shareable, "evidence": [*([about] if about else []), row["id"]]}
