"""What is examined in an instrument that arrives, and by which steps it becomes an entry: data.

``procedure`` has the steps, ``checklists`` the points to be examined for each kind of act, and
``advice`` what the register itself knows of them. ``recorded`` gives the rows of the entries that
come of it.
"""
