"""What people write and hear, read into events that are proposed, never stored, until they nod."""
