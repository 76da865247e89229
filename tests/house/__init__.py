"""The habits of the house: what is checked of the project as a whole."""
