"""How fast Ringback is: `make bench` prints a table. Nothing here passes or fails."""
