"""A fact of a résumé as somebody says it of themselves."""
