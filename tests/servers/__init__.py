"""Servers that live as long as a test run."""
