"""Tables of events as a source: what a row tells, which rows a claim is about, and what they add up to."""
