"""A situation that somebody tells and asks about: what happened, and what they would like to know.

`read.read_situation` gives what was told, `cases.case_of` the one case that it makes, with all that
was not said and is taken to be so; nothing of it is kept. In the order of the work: `questions`
(what is asked), `backdrop` (the interview behind it), `met` (whom it speaks of), `times` (when),
`ways` (how they can be reached), then `people`, `lines` and `cases`.
"""
