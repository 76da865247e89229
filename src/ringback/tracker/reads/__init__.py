"""Read models: one set of values is the JSON of every edge and the context of every page."""
