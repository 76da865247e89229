"""`PART=WORDS`: how a person corrects what was understood of a posting and a résumé."""
