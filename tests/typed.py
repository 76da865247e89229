"""What the tests of the command line share: an hour, a posting, a résumé, a result."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

NOW = datetime(2026, 11, 10, 10, 0, tzinfo=ZoneInfo("America/Chicago"))

POSTING = """\
Inside Sales Representative

Company: Acme Tools
Location: Austin, TX

We sell cutting tools to machine shops across Texas.

Requirements
- 3+ years of inside sales experience
- Experience with Salesforce or another CRM
- A record of meeting quota

Nice to have
- Spanish

Contact: Dana Reyes, HR Manager, (512) 555-0111, dana.reyes@example.com
"""

RESUME = """\
Maria Okafor
Austin, TX | 512-555-0147 | maria.okafor@example.com

EXPERIENCE

Senior Inside Sales Representative, Brightline Supply, Austin, TX
2019 - Present
- Exceeded annual quota every year, reaching 128% in 2024
- Manage 140 accounts in Salesforce
- Named Salesperson of the Year in 2024

Sales Associate, Harbor Hardware, Austin, TX
2015 - 2019
- Trained 6 new associates

EDUCATION
B.A. Communications, Texas State University, 2014

SKILLS
Salesforce, cold calling, Spanish
"""


@dataclass(frozen=True)
class Result:
    """What a command printed, and how it left."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Result]
