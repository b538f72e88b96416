"""What people make of each draft, which is written first, and a story of their own."""

from typing import Any

from actvo_kit.rehearse.page_bot import Page
from tests.server.payloads import PAYLOADS

OWN = "PW-D"
PLACES = (
    "drafts", "drafts/PW-A", "compare", f"pathway/{OWN}",
    *(f"pathway/{OWN}/{part}" for part in ("name", "options", "steps", "bring", "gives", "asks")),
)  # fmt: skip
TEXTS = {
    "title": 60, "destination": 160, "learn": 160, "cost_to_me": 160, "gives_org": 160, "open_door": 120,
    "milestones": 140, "questions": 120,
}  # fmt: skip
WORKED_ON = ("OPT-007", "OPT-001", "OPT-013")


def sizes(state: dict[str, Any]) -> dict[str, int]:
    drafts = state["content"]["drafts"]["pathways"]
    ids = [*(draft["id"] for draft in drafts), OWN]
    return {f"pathway.{pathway}.{name}": most for pathway in ids for name, most in TEXTS.items()}


async def begun(page: Page) -> None:
    """The drafts are there and worked on: payloads then stand in what is read back too."""
    own = await page.save(
        "pathways", fields={f"pathway.{OWN}.kind": "across", f"pathway.{OWN}.option_ids": ["OPT-009"]}
    )
    assert not own["errors"], own["errors"]
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
