"""The seeker's own greeting: what recruiters hear when they ring back."""
