"""Keeps the alarms of a room that runs: one sentence for each topic, until it is over."""

from actvo_kit.room.bus import Bus

__all__ = ["Alarms"]


class Alarms:
    """A map from topic to sentence, for the console. It speaks of the machine and the door, never of what anybody does
    inside. Any thread may ring.
    """

    def __init__(self, bus: Bus) -> None:
        self._bus = bus
        self._ringing: dict[str, str] = {}

    def ring(self, topic: str, sentence: str) -> None:
        """Shows the sentence on the console from now on; the same again changes nothing."""
        if self._ringing.get(topic) != sentence:
            self._ringing[topic] = sentence
            self._bus.announce({"kind": "alarm"})

    def over(self, topic: str) -> None:
        """Removes the topic's sentence from the console."""
        if self._ringing.pop(topic, None) is not None:
            self._bus.announce({"kind": "alarm"})

    def sentences(self) -> tuple[str, ...]:
        """Returns the sentences that ring now, the oldest first."""
        return tuple(self._ringing.values())
