"""Rules written by hand in the form of the treaty data, read into the algebra.

The form is a small language of its own: a RULE over an EVENT for the instrument, and a rule for
states that says up to when a consent makes an original party and what holds for later ones.

Rules it keeps:

- every form of that language is read, whatever is nested in what; what is malformed is refused,
  with the value that is wrong and what would be right, in English and Russian;
- where there is no rule for states, a later state is bound on the day of its own consent (Vienna
  Convention, article 24(3));
- a succession counts towards a threshold only where the rule names it.

>>> written = '{"after": {"days": 30, "of": {"nth": 3, "acts": ["notification"]}}}'
>>> clauses_of(written).entry_into_force.delay
Days(n=30, clear=False)
"""

from __future__ import annotations

from servanda.law.clauses import Clauses
from servanda.law.written.events import condition_of, counted_in
from servanda.law.written.problems import Problem, Written, WrittenError
from servanda.law.written.rules import for_states, rule_of
from servanda.law.written.values import KINDS, json_of

__all__ = ["KINDS", "Problem", "Written", "WrittenError", "clauses_of", "condition_of", "rule_of"]


def clauses_of(rule: str, per_state: str = "") -> Clauses:
    """Read a treaty's rule and, unless it is empty, its rule for states, both JSON as written.

    Raises:
        WrittenError: for what is malformed, in one sentence.
    """
    try:
        written = json_of(rule)
        states = json_of(per_state) if per_state.strip() else None
        return Clauses(
            entry_into_force=rule_of(written),
            for_states=for_states(states, counted_in(written)),
        )
    except RecursionError as error:
        raise WrittenError(Problem.TOO_DEEP, rule) from error
