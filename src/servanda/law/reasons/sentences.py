"""The sentences of explanations, with named places: one set for each language, none left out."""

from __future__ import annotations

from dataclasses import dataclass

from servanda.law.reasons.names import Language


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentences:
    """Every sentence that an explanation is built from."""

    day_of: str
    fixed_day: str
    date_decided: str
    fact_holds: str
    all_met: str
    one_met: str
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

    rule_met: str
    rule_met_on_day: str
    rule_met_own: str
    rule_met_fixed: str
    rule_met_otherwise: str
    rule_met_open: str
    rule_met_earliest: str
    rule_met_latest: str
    rule_unmet: str
    rule_unknown: str

    state_original: str
    state_later: str
    state_with_instrument: str
    state_without_consent: str
    state_left: str
    state_waiting: str
    state_not_notified: str
    state_unknown: str

    interval: str
    interval_until: str
    undetermined: str
    undetermined_until: str

    act: str
    act_of_none: str
    supposed: str

    reported: str
    inferred: str
    in_force: str
    in_force_for: str
    to_compute: str
    not_on_record: str

    relation_yes: str
    relation_no: str
    relation_undetermined: str
    no_standing: str
    amended_by: str
    not_amended: str
    deemed: str
    amendments_undetermined: str

    missing_acts: str
    missing_by_name: str
    missing_own: str
    missing_fact: str
    in_force_clause: str


SENTENCES: dict[Language, Sentences] = {
    "en": Sentences(
        day_of="Day of {event}: {day}.",
        fixed_day="Fixed day: {day}.",
        date_decided="Date fixed by the competent organ: {day}.",
        fact_holds="The fact “{fact}” holds {since}.",
        all_met="All conditions are met: {day}.",
        one_met="One of the conditions is met: {day}.",
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
        rule_met_earliest="Entry into force: {day}, the earliest day of several rules.",
        rule_met_latest="Entry into force: {day}, the latest day of several rules.",
        rule_unmet="Not in force by the acts on record; the clause: {rule}.",
        rule_unknown="It cannot be told whether it is in force{not_before}; the clause: {rule}.",
        state_original=(
            "Entry into force for {state}: {day}, with the instrument; consent was given by "
            "{pivot}."
        ),
        state_later="Entry into force for {state}: {day}, {own}.",
        state_with_instrument=(
            "Entry into force for {state}: {day}, with the instrument and not before it."
        ),
        state_without_consent="Not in force for {state}: no act that binds it is on record.",
        state_left="Not in force for {state}: its withdrawal came first.",
        state_waiting="Not in force for {state}: the instrument is not in force.",
        state_not_notified=(
            "Not in force for {state}: it needs internal procedures, and its notification is not "
            "on record."
        ),
        state_unknown=(
            "It cannot be told whether it is in force for {state}: for the instrument it cannot."
        ),
        interval="{standing} {since}.",
        interval_until="{standing} {since} {until}.",
        undetermined="{standing} {since}: whether the state is bound is not on record.",
        undetermined_until=(
            "{standing} {since} {until}: whether the state is bound is not on record."
        ),
        act="{state}: {act}, {day}.",
        act_of_none="{act}: {day}.",
        supposed="{act} (only supposed)",
        reported="Reported, not computed: {what} {since} (source: {source}).",
        inferred="Inferred from a source, not computed: {what} {since} (source: {source}).",
        in_force="in force",
        in_force_for="in force for {state}",
        to_compute="Wanting to compute it: {gaps}.",
        not_on_record="Nothing on record tells whether it is in force.",
        relation_yes="{states}: in force {since}.",
        relation_no="{states}: not in force; not a party: {lacking}.",
        relation_undetermined="{states}: it cannot be told; undetermined: {lacking}.",
        no_standing="{state}: no standing on record.",
        amended_by="Amendments that bind both: {amendments}.",
        not_amended="No amendment binds both.",
        deemed=(
            "Binding because a state joined after them and said nothing else (Vienna Convention, "
            "article 40(5)): {amendments}."
        ),
        amendments_undetermined="Amendments of which it cannot be told: {amendments}.",
        missing_acts="Still wanting: {act}, {n} more.",
        missing_by_name="Still wanting: {act}, {n} more ({states}).",
        missing_own="Still wanting: {act} by {states}.",
        missing_fact="Still wanting: the fact “{fact}”, stated on record.",
        in_force_clause="in force {rule}",
    ),
    "ru": Sentences(
        day_of="День {event}: {day}.",
        fixed_day="Установленный день: {day}.",
        date_decided="Дата, установленная компетентным органом: {day}.",
        fact_holds="Факт «{fact}» имеет место {since}.",
        all_met="Все условия выполнены: {day}.",
        one_met="Одно из условий выполнено: {day}.",
        day_not_come="День {event} не наступил{so_far}.",
        so_far=": пока {done} из {needed}",
        not_decided="Компетентный орган не установил дату.",
        not_all_met="Выполнены не все условия.",
        none_met="Ни одно из условий не выполнено.",
        day_unknown="Нельзя установить, наступил ли день {event}{not_before}.",
        fact_unknown="Нет сведений о том, имеет ли место факт «{fact}».",
        all_unknown="Нельзя установить, выполнены ли все условия{not_before}.",
        any_unknown="Нельзя установить, выполнено ли одно из условий{not_before}.",
        not_before="; не ранее {date}",
        rule_met="Вступление в силу: {day}, {rule}.",
        rule_met_on_day="Вступление в силу: {day}, день, названный в условии.",
        rule_met_own="По собственному акту: {day}, {rule}.",
        rule_met_fixed="Вступление в силу: {day}, установленный день; условие к нему выполнено.",
        rule_met_otherwise=(
            "Вступление в силу: {day}; к установленному дню, {fixed}, условие выполнено не было."
        ),
        rule_met_open=(
            "Вступление в силу: {day}; нельзя установить, было ли выполнено условие к "
            "установленному дню, {fixed}."
        ),
        rule_met_earliest="Вступление в силу: {day}, самый ранний день по нескольким правилам.",
        rule_met_latest="Вступление в силу: {day}, самый поздний день по нескольким правилам.",
        rule_unmet="По имеющимся актам не в силе; условие вступления в силу: {rule}.",
        rule_unknown=(
            "Нельзя установить, в силе ли документ{not_before}; условие вступления в силу: {rule}."
        ),
        state_original=(
            "Вступление в силу для {state}: {day}, вместе с документом; согласие выражено не "
            "позднее {pivot}."
        ),
        state_later="Вступление в силу для {state}: {day}, {own}.",
        state_with_instrument=(
            "Вступление в силу для {state}: {day}, вместе с документом и не ранее его."
        ),
        state_without_consent="Не в силе для {state}: обязывающий акт не записан.",
        state_left="Не в силе для {state}: выход состоялся раньше.",
        state_waiting="Не в силе для {state}: документ не вступил в силу.",
        state_not_notified=(
            "Не в силе для {state}: необходимы внутригосударственные процедуры, уведомление об их "
            "выполнении не записано."
        ),
        state_unknown="Нельзя установить, в силе ли документ для {state}: это неясно в целом.",
        interval="{standing} {since}.",
        interval_until="{standing} {since} {until}.",
        undetermined="{standing} {since}: нет сведений о том, связано ли государство.",
        undetermined_until=(
            "{standing} {since} {until}: нет сведений о том, связано ли государство."
        ),
        act="{state}: {act}, {day}.",
        act_of_none="{act}: {day}.",
        supposed="{act} (лишь предположительно)",
        reported="По сообщению источника, не вычислено: {what} {since} (источник: {source}).",
        inferred="Выведено из источника, не вычислено: {what} {since} (источник: {source}).",
        in_force="в силе",
        in_force_for="в силе для {state}",
        to_compute="Для вычисления недостаёт: {gaps}.",
        not_on_record="Нет сведений о том, в силе ли документ.",
        relation_yes="{states}: в силе {since}.",
        relation_no="{states}: не в силе; не участник: {lacking}.",
        relation_undetermined="{states}: нельзя установить; не определено: {lacking}.",
        no_standing="{state}: сведений о положении нет.",
        amended_by="Поправки, обязательные для обоих: {amendments}.",
        not_amended="Ни одна поправка не обязательна для обоих.",
        deemed=(
            "Обязательны, поскольку государство присоединилось позже них и не заявило иного "
            "(Венская конвенция, пункт 5 статьи 40): {amendments}."
        ),
        amendments_undetermined="Поправки, о которых нельзя установить: {amendments}.",
        missing_acts="Недостаёт: {act}, ещё {n}.",
        missing_by_name="Недостаёт: {act}, ещё {n} ({states}).",
        missing_own="Недостаёт: {act} ({states}).",
        missing_fact="Недостаёт сведений о факте «{fact}».",
        in_force_clause="вступает в силу {rule}",
    ),
}
