"""What the shipped library promises of itself."""
