"""The places of all sentences: what each language must be able to say."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Every sentence that an explanation is built from, with its places named in braces."""

    # Conditions.
    day_of: str
    fixed_day: str
    date_decided: str
    fact_holds: str
    all_met: str
    one_met: str
    silence_met: str
    silence_broken: str
    day_not_come: str
    so_far: str
    not_decided: str
    not_all_met: str
    none_met: str
    day_unknown: str
    fact_unknown: str
    all_unknown: str
    any_unknown: str
    not_before: str

    # Rules.
    rule_met: str
    rule_met_on_day: str
    rule_met_own: str
    rule_met_fixed: str
    rule_met_otherwise: str
    rule_met_open: str
    rule_met_second: str
    rule_met_earliest: str
    rule_met_latest: str
    rule_unmet: str
    rule_unmet_own: str
    rule_closed: str
    rule_unknown: str
    rule_unknown_own: str
    window_met: str
    window_open: str

    # States.
    this_state: str
    state_original: str
    state_later: str
    state_with_instrument: str
    state_stated: str
    state_succeeded: str
    state_succeeded_undated: str
    state_acceded: str
    state_as_party: str
    state_not_opted_out: str
    state_opted_back: str
    state_by_own: str
    state_by_exception: str
    state_by_rest: str
    state_without_consent: str
    state_not_party: str
    state_left: str
    state_opted_out: str
    state_needs_own: str
    state_not_admitted: str
    state_waiting: str
    state_not_notified: str
    state_excepted_unmet: str
    state_unknown: str
    state_open: str

    # Accession.
    joined: str
    joined_accepted: str
    joined_unopposed: str
    joined_with_the_rest: str
    joined_by_all: str
    not_open: str
    closed: str
    not_accepted: str
    opposed: str
    not_accepted_by_all: str
    joining_unknown: str

    # Leaving, lasting, provisional application.
    withdrawn: str
    withdrawn_stated: str
    withdrawn_term: str
    withdrawn_date: str
    withdrawal_revoked: str
    withdrawal_outside: str
    withdrawal_unmet: str
    withdrawal_silent: str
    withdrawal_unknown: str
    lasted: str
    lasts: str
    lasting_unknown: str
    provisional: str
    not_provisional: str
    provisional_unknown: str

    # Standings.
    interval: str
    interval_until: str
    undetermined: str
    undetermined_until: str

    # Acts.
    act: str
    act_of_none: str
    supposed: str
    rests_on_supposed: str
    act_provisions: str
    act_toward: str
    notice_to: str
    act_depositary: str
    act_effect: str
    act_succession: str

    # Reports, and what is not on record.
    reported: str
    inferred: str
    in_force: str
    in_force_for: str
    to_compute: str
    not_on_record: str
    practice: str

    # What is missing.
    missing_acts: str
    missing_by_name: str
    missing_weight: str
    missing_weight_by_name: str
    missing_own: str
    missing_event: str
    missing_succession_date: str
    missing_fact: str
    missing_instrument: str
    missing_membership: str
    withdrawn_before: str
    not_prolonged: str
    provisional_ends: str
    withdrawn_anyway: str

    # Relations of two states.
    relation_yes: str
    relation_no: str
    relation_undetermined: str
    relation_barred: str
    relation_perhaps_barred: str
    no_standing: str
    suspended_between: str
    amended_by: str
    not_amended: str
    deemed: str
    amendments_undetermined: str
    amendment: str

    # Reservations.
    reserved: str
    reserved_may_be: str
    reserved_ground: str
    reserved_until: str
    silence_ends: str

    # Successive instruments.
    governs_earlier: str
    governs_later: str
    governs_replaced: str
    governs_both: str
    governs_neither: str
    governs_undetermined: str
    replaced_by: str

    # Successors, unnamed states.
    taken_over: str
    succession_on: str
    another_state: str

    # What would follow, what a register prints, what is doubtful.
    wanting_among: str
    prospect_met: str
    prospect_unmet: str
    printed: str
    printed_for: str
    printed_withdrawal: str
    printed_in: str
    doubt_of: str
    lasted_by_decision: str
    silence_not_begun: str
    silence_unknown: str
    articles: str
