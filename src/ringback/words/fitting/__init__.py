"""Which facts answer what a posting asks for, and how that is said."""
