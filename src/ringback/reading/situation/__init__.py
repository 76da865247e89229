"""A situation that somebody tells and asks about: what happened, and what they would like to know.

`read.read_situation` gives what was told, `cases.case_of` the one case that it makes, with all that
was not said and is taken to be so; nothing of it is kept. In the order of the work: `questions`
(what is asked), `retold` (what is taken for done, told as done), `sense` (what the whole does not
bear out), `backdrop` and `overheard` (the interview and the greeting behind it), `bygone` (days
gone by), `met` (whom it speaks of), `times` and `twice` (when, and how often), `accounts` and
`overlooked` (what is left over), `ways` (how they can be reached), then `people`, `lines` and
`cases`. Beside them `their_word` (what they said of what comes) and `hedged` (what is believed
less).
"""
