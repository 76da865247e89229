"""An invented search, for looking around: a résumé, eight postings, and what happened with each."""
