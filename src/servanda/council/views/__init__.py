"""Pages of the council: sessions for everybody, the desk for officers."""
