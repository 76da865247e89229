"""Fetching pages, from a small web of our own."""
