"""The demonstration: real facts with their sources, entered as officers would enter them."""
