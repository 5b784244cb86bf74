"""The sentences in English."""

from __future__ import annotations

from servanda.law.reasons.sentences.places import Sentences

ENGLISH = Sentences(
    # Conditions.
    day_of="Day of {event}: {day}.",
    fixed_day="Fixed day: {day}.",
    date_decided="Date fixed by the competent organ: {day}.",
    fact_holds="The fact “{fact}” holds {since}.",
    all_met="All conditions are met: {day}.",
    one_met="One of the conditions is met: {day}.",
    silence_met="The period ended without objection enough: {day}, {end}.",
    silence_broken="Within the period there has been {event}.",
    day_not_come="The day of {event} has not come{so_far}.",
    so_far=": {done} of {needed} so far",
    not_decided="The competent organ has fixed no date.",
    not_all_met="Not all conditions are met.",
    none_met="None of the conditions is met.",
    day_unknown="It cannot be told whether the day of {event} has come{not_before}.",
    fact_unknown="Whether the fact “{fact}” holds is not on record.",
    all_unknown="It cannot be told whether all conditions are met{not_before}.",
    any_unknown="It cannot be told whether one of the conditions is met{not_before}.",
    not_before="; not before {date}",
    # Rules.
    rule_met="Entry into force: {day}, {rule}.",
    rule_met_on_day="Entry into force: {day}, the day that the clause names.",
    rule_met_own="By its own act: {day}, {rule}.",
    rule_met_fixed="Entry into force: {day}, the fixed day; its condition was met by then.",
    rule_met_otherwise=(
        "Entry into force: {day}; the condition of the fixed day, {fixed}, was not met by then."
    ),
    rule_met_open=(
        "Entry into force: {day}; whether the condition of the fixed day, {fixed}, was met by "
        "then cannot be told."
    ),
    rule_met_second=(
        "Entry into force: {day}; this rule applies since by {fixed} the condition of the other "
        "was not met."
    ),
    rule_met_earliest="Entry into force: {day}, the earliest day of several rules.",
    rule_met_latest="Entry into force: {day}, the latest day of several rules.",
    rule_unmet="Not in force by the acts on record; the clause: {rule}.",
    rule_unmet_own="Its own act has not led to a day; the clause: {rule}.",
    rule_closed="This rule does not apply: by {fixed} the condition of the other was met.",
    rule_unknown="It cannot be told whether it is in force{not_before}; the clause: {rule}.",
    rule_unknown_own="By its own act the day cannot be told{not_before}; the clause: {rule}.",
    window_met="Last day for a notification of non-acceptance: {day}, {rule}.",
    window_open=(
        "The last day for a notification of non-acceptance cannot be told; the clause: {rule}."
    ),
    # States.
    this_state="this state",
    state_original=(
        "Entry into force for {state}: {day}, with the instrument; consent was given by {pivot}."
    ),
    state_later="Entry into force for {state}: {day}, {own}.",
    state_with_instrument=(
        "Entry into force for {state}: {day}, with the instrument and not before it."
    ),
    state_stated="Entry into force for {state}: {day}, the day that its own act states.",
    state_succeeded=(
        "Entry into force for {state}: {day}, by succession; date of succession: {succeeded}, "
        "notification received: {notified}."
    ),
    state_succeeded_undated=(
        "Entry into force for {state}: {day}, by succession; notification received: {notified}; "
        "the date of succession is not on record, but is not later than its notification."
    ),
    state_acceded="Entry into force for {state}: {day}, by accession.",
    state_as_party="Entry into force for {state}: {day}, as for every party of {instrument}.",
    state_not_opted_out=(
        "Entry into force for {state}: {day}, as for every party of {instrument} that did not "
        "notify non-acceptance in time."
    ),
    state_opted_back=(
        "Entry into force for {state}: {day}; it withdrew its notification of non-acceptance."
    ),
    state_by_own="Entry into force for {state}: {day}, by its own instrument, as it had declared.",
    state_by_exception="Entry into force for {state}: {day}, by the rule for {states}.",
    state_by_rest="Entry into force for {state}: {day}, by the rule for all but {states}.",
    state_without_consent="Not in force for {state}: no act that binds it is on record.",
    state_not_party="Not in force for {state}: it is not on record as a party of {instrument}.",
    state_left="Not in force for {state}: its withdrawal came first.",
    state_opted_out="Not in force for {state}: it notified non-acceptance in time.",
    state_needs_own=(
        "Not in force for {state}: as it declared, only its own instrument binds it, and none "
        "is on record."
    ),
    state_not_admitted="Not in force for {state}: its accession has no effect.",
    state_waiting="Not in force for {state}: the instrument is not in force.",
    state_not_notified=(
        "Not in force for {state}: it needs internal procedures, and its notification is not on "
        "record."
    ),
    state_excepted_unmet="Not in force for {state}.",
    state_unknown=(
        "It cannot be told whether it is in force for {state}: for the instrument it cannot."
    ),
    state_open="It cannot be told whether it is in force for {state}{not_before}.",
    # Accession.
    joined="Accession of {state}: {day}.",
    joined_accepted=(
        "Accession of {state}, accepted by {others}: in force between them, {day}, {own}."
    ),
    joined_unopposed=(
        "Accession of {state}, to which no state that had consented before objected in time: "
        "{day}, {own}."
    ),
    joined_with_the_rest=(
        "Accession of {state}, to which in time only some objected ({others}): in force with "
        "the rest, {day}, {own}."
    ),
    joined_by_all=(
        "Accession of {state}, accepted by all that had signed or joined before: {day}, {own}."
    ),
    not_open="The accession of {state} has no effect: accession is open only to {group}.",
    closed="The accession of {state} has no effect: the instrument is not open to accession.",
    not_accepted="No acceptance of the accession of {state} that would count is on record.",
    opposed="The accession of {state} met with an objection in time ({others}).",
    not_accepted_by_all=(
        "Not all that had signed or joined before have accepted the accession of {state}."
    ),
    joining_unknown="It cannot be told whether the accession of {state} has effect{not_before}.",
    # Leaving, lasting, provisional application.
    withdrawn="Withdrawal of {state}: {day}, {own}.",
    withdrawn_stated="Withdrawal of {state}: {day}, the day that its notice states.",
    withdrawn_term="Withdrawal of {state}: {day}, at the end of the term.",
    withdrawn_date=(
        "Withdrawal of {state}: {day}, the day of the year on which withdrawals take effect."
    ),
    withdrawal_revoked="The notice of withdrawal of {state} was revoked before it took effect.",
    withdrawal_outside="The notice of withdrawal of {state} has no effect: {window}.",
    withdrawal_unmet="The withdrawal of {state} has not taken effect.",
    withdrawal_silent=(
        "Whether {state} could withdraw cannot be told: the instrument is silent{not_before}."
    ),
    withdrawal_unknown=(
        "It cannot be told whether the withdrawal of {state} has taken effect{not_before}."
    ),
    lasted="End of the instrument: {day}; the clause: {lines}.",
    lasts="The instrument goes on; the clause: {lines}.",
    lasting_unknown=(
        "It cannot be told whether the instrument has ended{not_before}; the clause: {lines}."
    ),
    provisional="Provisional application by {state}: {day}, {own}.",
    not_provisional="No provisional application by {state}.",
    provisional_unknown=(
        "Whether {state} applies the instrument provisionally cannot be told{not_before}."
    ),
    # Standings.
    interval="{standing} {since}.",
    interval_until="{standing} {since} {until}.",
    undetermined="{standing} {since}: whether the state is bound is not on record.",
    undetermined_until="{standing} {since} {until}: whether the state is bound is not on record.",
    # Acts.
    act="{state}: {act}, {day}.",
    act_of_none="{act}: {day}.",
    supposed="Supposed, not on record: {act}",
    rests_on_supposed="{sentence} This holds if the supposed acts are done.",
    act_provisions="{act} ({provisions})",
    act_toward="{act} (in relation to {state})",
    notice_to="{act} (to {state})",
    act_depositary="{act} (depositary: {depositary})",
    act_effect="{day}, effect stated: {effect}",
    act_succession="{day}, date of succession: {effect}",
    # Reports, and what is not on record.
    reported="Reported, not computed: {what} {since} (source: {source}).",
    inferred="Inferred from a source, not computed: {what} {since} (source: {source}).",
    in_force="in force",
    in_force_for="in force for {state}",
    to_compute="Wanting to compute it: {gaps}.",
    not_on_record="Nothing on record tells whether it is in force.",
    practice="This rests on a practice that can be switched: {practice}.",
    # What is missing.
    missing_acts="Still wanting: {act}, {n} more.",
    missing_by_name="Still wanting: {act}, {n} more ({states}).",
    missing_weight="Still wanting: {act}, at least {n} more, of enough weight.",
    missing_weight_by_name="Still wanting: {act}, at least {n} more, of enough weight ({states}).",
    missing_own="Still wanting: {act} by {states}.",
    missing_event="Still wanting: {act}, about the act of {states}.",
    missing_succession_date=(
        "Still wanting: notification of succession by {states}, with the date of succession."
    ),
    missing_fact="Still wanting: the fact “{fact}”, stated on record.",
    missing_instrument="Still wanting: more on record about {instrument}.",
    missing_membership="Still wanting: participation of {states} in {instrument}.",
    withdrawn_before="Consent of {state} taken back before it was in force: {day}.",
    not_prolonged="No prolongation for {state}: out from {day}, at the end of the term.",
    provisional_ends="End of provisional application by {state}: {day}, {own}.",
    withdrawn_anyway="Withdrawal of {state}: {day}.",
    # Relations of two states.
    relation_yes="{states}: in force {since}.",
    relation_no="{states}: not in force; not a party: {lacking}.",
    relation_undetermined="{states}: it cannot be told; undetermined: {lacking}.",
    relation_barred="{states}: not in force between them: {bar}.",
    relation_perhaps_barred=(
        "{states}: it cannot be told whether it is in force between them: {bar}."
    ),
    no_standing="{state}: no standing on record.",
    suspended_between="Operation is suspended between the two (Vienna Convention, article 72).",
    amended_by="Amendments that bind both: {amendments}.",
    not_amended="No amendment binds both.",
    deemed=(
        "Binding because a state joined after them and said nothing else (Vienna Convention, "
        "article 40(5)): {amendments}."
    ),
    amendments_undetermined="Amendments of which it cannot be told: {amendments}.",
    amendment="{name}: {sentence}",
    # Reservations.
    reserved="Reservation of {author} towards {toward}{provisions}: {effect}{since}.",
    reserved_may_be="it cannot be told; possible: {effects}",
    reserved_ground="Ground: {ground}.",
    reserved_until="By what is on record this changes: {day}.",
    silence_ends="Last day for an objection: {day}.",
    # Successive instruments.
    governs_earlier=(
        "{states}: {earlier} governs; the two are parties to it, and not both to {later}."
    ),
    governs_later="{states}: {later} governs.",
    governs_replaced="{states}: {later} governs; between the two it has ended {earlier}, {day}.",
    governs_both=(
        "{states}: {later} governs, and {earlier} so far as it is compatible (Vienna "
        "Convention, article 30)."
    ),
    governs_neither="{states}: neither {earlier} nor {later} governs.",
    governs_undetermined="{states}: it cannot be told whether {earlier} or {later} governs.",
    replaced_by="Ended between the two by: {instruments}.",
    # Successors, unnamed states.
    taken_over="Taken over from a predecessor, by succession: {day}.",
    succession_on="Date of succession: {day}.",
    another_state="Another state ({n})",
    # What would follow, what a register prints, what is doubtful.
    wanting_among="Still wanting: {act}, {n} more of {of} ({states}).",
    prospect_met="If all that is missing were done on {on}: entry into force, {day}.",
    prospect_unmet=(
        "Even if all that is missing were done on {on}, it would not be in force by what is on "
        "record."
    ),
    printed="Entry into force as printed: {printed}; the clause gives: {computed}.",
    printed_for="Entry into force for {state} as printed: {printed}; the clause gives: {computed}.",
    printed_withdrawal="Withdrawal of {state} as printed: {printed}; the clause gives: {computed}.",
    printed_in="{sentence} Printed in: {source}.",
    doubt_of="{state}: {doubt}",
    lasted_by_decision="End of the instrument: {day}, by decision of its parties.",
    silence_not_begun="The period for objections has not begun.",
    silence_unknown=(
        "It cannot be told whether the period ended without objection enough{not_before}."
    ),
    articles="Vienna Convention: {articles}.",
)
