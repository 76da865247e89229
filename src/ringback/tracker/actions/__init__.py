"""What is more than recording an event: one module an action, one transaction each."""
