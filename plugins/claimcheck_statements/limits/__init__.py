"""What a text leaves as the only one: "only", "the sole", "entire", beside a source that has another."""
