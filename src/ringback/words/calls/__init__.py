"""What is said on the telephone: to a machine, to a person, to whoever answers."""
