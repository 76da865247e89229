"""What is written: each kind of letter, from the seeker's own facts and notes."""
