"""How old people were and how long they lived or things lasted, beside the days that a source gives."""
