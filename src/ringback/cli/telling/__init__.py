"""What `log` understands: one small command for each thing that can happen."""
