"""What all grammars look for: figures, numbers, days, hours, names, clauses and acts."""
