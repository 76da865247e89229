"""The values of a job search, how a history folds into a search, and the journal.

Pure: nothing here reads a clock, a file or a database.
"""
