"""One link per role. The key stands in the fragment, which browsers do not send."""

from actvo_kit.room.keys import Keys
from actvo_kit.server.address import Address

__all__ = ["links"]


def links(keys: Keys, at: Address) -> dict[str, str]:
    """The links of `participant`, `facilitator` and `projector`."""
    return {
        "participant": f"{at.public_url}/#key={keys.join_token}",
        "facilitator": f"{at.staff_url}/#key={keys.facilitator_token}",
        "projector": f"{at.staff_url}/#key={keys.projector_token}",
    }
