"""The English that messages are made of: names, titles, verbs, capitals."""
