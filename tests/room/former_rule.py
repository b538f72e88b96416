"""The rule that stood before "a picture is final", kept so that the exact observer can be seen to find something.

Another picture came after three changes, and a category that fewer than three people entered or left was not shown.
"""

from collections.abc import Mapping

from actvo_kit.method.aggregate import Chosen, Item, Refusal, Snapshot, reveal

__all__ = ["FormerItem"]

T = 3
NUMBERS_FROM = 10


class FormerItem:
    """One item under the former rule."""

    def __init__(self, item: Item) -> None:
        self._item = item
        self._marks: list[dict[str, frozenset[str]]] = []
        self._spoken: list[dict[str, frozenset[str]]] = []

    def press(self, answers: Mapping[str, Chosen]) -> str:
        """The picture, or why there was none."""
        outcome, spoken = self._outcome(answers)
        if outcome not in ("too_few", "too_few_changed"):
            self._marks.append({person: one.coarse for person, one in answers.items()})
            self._spoken.append(spoken)
        return outcome

    def _outcome(self, answers: Mapping[str, Chosen]) -> tuple[str, dict[str, frozenset[str]]]:
        drawn = reveal(self._item, answers)
        if isinstance(drawn, Refusal):
            return "too_few", {}
        apart = [_apart(old, answers) for old in self._marks]
        if any(0 < number < T for number in apart) or (apart and apart[-1] < T):
            return "too_few_changed", {}
        members = {
            one: frozenset(person for person, mine in answers.items() if one in mine.coarse)
            for one in self._item.coarse
        }
        unsafe = {one for one in members if any(0 < len(members[one] ^ old.get(one, members[one])) < T
                                                for old in self._spoken)}  # fmt: skip
        numbers = len(answers) >= NUMBERS_FROM
        if numbers and len(unsafe) == len(members):
            return "too_few_changed", {}
        spoken = {one: there for one, there in members.items() if one not in unsafe} if numbers else {}
        return _words(drawn, unsafe if numbers else set()), spoken


def _apart(old: Mapping[str, frozenset[str]], now: Mapping[str, Chosen]) -> int:
    return sum(old.get(one) != (now[one].coarse if one in now else None) for one in old.keys() | now.keys())


def _words(drawn: Snapshot, unsafe: set[str]) -> str:
    rows = sorted((row.id, "hidden" if row.id in unsafe else row.kind, None if row.id in unsafe else row.share)
                  for row in drawn.rows)  # fmt: skip
    return repr(rows)
