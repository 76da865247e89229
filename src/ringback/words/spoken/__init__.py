"""Written text as people say it, and how long that takes."""
