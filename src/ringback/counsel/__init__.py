"""What to do next: the ledger, the voices, the guardrails, and the plan.

Pure: a search, a policy and a moment go in, advice comes out. To read it in one sitting: `ledger`
(the advice), `values` (what is answered), `view` (a case as the rules look at it), `voices` (one
module each), `ground` (what comes before them), `guardrails` (what none overrides), `turns` and
`schedule` (when), `consensus`, `panel`, `plan`.
"""

from .panel import panel
from .plan import consult, dissent, is_due, plan, view_of
from .policy import Policy

__all__ = ["Policy", "consult", "dissent", "is_due", "panel", "plan", "view_of"]
