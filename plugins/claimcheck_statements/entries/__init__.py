"""What an entry of a reference work tells of its subject, verb by verb, and what of it excludes a short claim."""
