"""Whether a text claims anything that nobody told us."""
