"""What is denied, dismissed or told to be missing, beside what is told as so."""
