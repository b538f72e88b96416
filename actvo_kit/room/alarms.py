"""What the facilitator has to know of the room while it runs: one sentence for each thing, until it is over."""

from actvo_kit.room.bus import Bus

__all__ = ["Alarms"]


class Alarms:
    """They speak of the machine and the door, never of what anybody does inside. Any thread may ring."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._ringing: dict[str, str] = {}

    def ring(self, what: str, sentence: str) -> None:
        """The console says it from now on; the same again changes nothing."""
        if self._ringing.get(what) != sentence:
            self._ringing[what] = sentence
            self._bus.announce({"kind": "alarm"})

    def over(self, what: str) -> None:
        """The console says nothing of it any more."""
        if self._ringing.pop(what, None) is not None:
            self._bus.announce({"kind": "alarm"})

    def sentences(self) -> tuple[str, ...]:
        """What rings now, the oldest first."""
        return tuple(self._ringing.values())
