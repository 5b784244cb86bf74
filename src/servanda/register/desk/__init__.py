"""The pages of the acts desk: an instrument of a state from its arrival to an entry.

``preview`` says what would follow; ``queries``, ``forms`` and the views are the pages. The writes
are ``register.actions.deposits`` and ``register.actions.corrections``; the steps and checklists
are ``register.examination``.
"""
