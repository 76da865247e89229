"""Postings: what an ad offers, and what it asks for."""
