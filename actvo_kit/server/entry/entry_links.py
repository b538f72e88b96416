"""Makes the links into the room, one per role and one per person. The key stands in the fragment, which browsers do not
send.
"""

from actvo_kit.room.room_keys import Keys
from actvo_kit.server.host.listening_address import Address

__all__ = ["colleague_link", "links", "personal_link"]


def links(keys: Keys, at: Address) -> dict[str, str]:
    """Returns the links of `participant`, `facilitator`, `cofacilitator` and `projector`."""
    return {
        "participant": f"{at.public_url}/#key={keys.join_token}",
        "facilitator": f"{at.staff_url}/#key={keys.facilitator_token}",
        "cofacilitator": f"{at.staff_url}/#key={keys.cofacilitator_token}",
        "projector": f"{at.staff_url}/#key={keys.projector_token}",
    }


def personal_link(at: Address, secret: str) -> str:
    """Returns the link by which a person comes in as themselves: `secret` is a personal link's token or a one-time
    code.
    """
    return f"{at.public_url}/own#key={secret}"


def colleague_link(at: Address, token: str) -> str:
    """Returns the link by which a colleague replies, once, without coming in."""
    return f"{at.public_url}/colleague#key={token}"
