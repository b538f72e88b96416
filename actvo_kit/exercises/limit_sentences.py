"""Says how an option meets a person's limits, METHOD §6.3: what rules it out, what strains, what nobody knows."""

from collections.abc import Iterable, Mapping

from actvo_kit.method.constraints import Finding, Standing
from actvo_kit.words import N_, _, listed

__all__ = ["limits_met", "ruled_out"]

SENTENCES: dict[Standing, str] = {
    "blocked": N_("Not possible within what you fixed: {limits}."),
    "strained": N_("Beyond what you would like, and could move: {limits}."),
    "check": N_("Worth checking, the catalogue does not say: {limits}."),
}


def limits_met(findings: Iterable[Finding], titles: Mapping[str, str]) -> list[str]:
    """Returns a sentence for each way in which the option meets a limit; none where all is within them."""
    all_findings = tuple(findings)
    sentences = []
    for standing, sentence in SENTENCES.items():
        if names := [titles[finding.constraint] for finding in all_findings if finding.standing == standing]:
            sentences.append(_(sentence, limits=listed(names)))
    return sentences


def ruled_out(findings: Iterable[Finding], titles: Mapping[str, str]) -> str:
    """Returns that a fixed limit rules the option out, and which; empty where none does (METHOD E6)."""
    blocking = (finding for finding in findings if finding.standing == "blocked")
    return " ".join(limits_met(blocking, titles))
