"""How the tables came to be, in small steps that can be taken back."""
