"""Computes the option-scoring matrix, METHOD E9: weights from an order, two-sided totals, and how sure the order is."""

from actvo_kit.method.scoring.acceptability import rank_acceptability, sureness
from actvo_kit.method.scoring.dominance import always_behind, dominates
from actvo_kit.method.scoring.doubt import Doubt, cell_doubts, doubts, leader
from actvo_kit.method.scoring.explain import Words, explanation
from actvo_kit.method.scoring.extent import extents
from actvo_kit.method.scoring.group import VIEWS
from actvo_kit.method.scoring.matrix import Matrix, Side, Total, Zone, totals
from actvo_kit.method.scoring.suggest import suggestions
from actvo_kit.method.scoring.what_if import WhatIf, removals, what_would_lead
from actvo_kit.method.weights import rank_sum_weights, roc_weights, swing_order

__all__ = [
    "VIEWS",
    "Doubt",
    "Matrix",
    "Side",
    "Total",
    "WhatIf",
    "Words",
    "Zone",
    "always_behind",
    "cell_doubts",
    "dominates",
    "doubts",
    "explanation",
    "extents",
    "leader",
    "rank_acceptability",
    "rank_sum_weights",
    "removals",
    "roc_weights",
    "suggestions",
    "sureness",
    "swing_order",
    "totals",
    "what_would_lead",
]
