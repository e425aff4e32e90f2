"""What a thing has one of: what it is, its days and places, and other values told of it."""
