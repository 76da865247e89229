"""The pages, tested; and the Monday on which they are looked at."""
