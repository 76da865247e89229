"""What to do next: the ledger, the voices, the guardrails, and the plan.

Pure: a search, a policy and a moment go in, advice comes out.
"""

from .plan import as_of, consult, dissent, is_due, plan, view_of
from .policy import Policy

__all__ = ["Policy", "as_of", "consult", "dissent", "is_due", "plan", "view_of"]
