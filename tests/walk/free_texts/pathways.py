"""What people make of each draft, which is written first."""

from typing import Any

from actvo_kit.rehearse.page_bot import Page
from tests.server.payloads import PAYLOADS

PLACES = ("drafts", "drafts/PW-A")
TEXTS = {
    "title": 60, "destination": 160, "learn": 160, "cost_to_me": 160, "gives_org": 160, "open_door": 120,
    "milestones": 140, "questions": 120,
}  # fmt: skip
WORKED_ON = ("OPT-007", "OPT-001", "OPT-013")


def sizes(state: dict[str, Any]) -> dict[str, int]:
    drafts = state["content"]["drafts"]["pathways"]
    return {f"pathway.{draft['id']}.{name}": most for draft in drafts for name, most in TEXTS.items()}


async def begun(page: Page) -> None:
    """The drafts are there and worked on: payloads then stand in what is read back too."""
    await page.ask("pathways", want="drafts")
    await page.until(lambda states: bool(states["pathways"]["content"]["drafts"]), "drafts")
    for at, draft in enumerate(page.states["pathways"]["content"]["drafts"]["pathways"]):
        start = f"pathway.{draft['id']}"
        kept = {f"{start}.kind": draft["kind"], f"{start}.option_ids": [WORKED_ON[at % 3]]}
        kept |= {
            f"{start}.accepted.{one['id']}": {"text": PAYLOADS[n % 40][:240], "shareable": "x", "by": "me"}
            for n, one in enumerate(draft["sentences"])
        }
        ack = await page.save("pathways", fields=kept)
        assert not ack["errors"], ack["errors"]
