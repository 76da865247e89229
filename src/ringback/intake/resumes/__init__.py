"""Résumés: who somebody is, what they have done, and when."""
