"""The sentences in Russian."""

from __future__ import annotations

from servanda.law.reasons.sentences.places import Sentences

RUSSIAN = Sentences(
    # Conditions.
    day_of="День {event}: {day}.",
    fixed_day="Установленный день: {day}.",
    date_decided="Дата, установленная компетентным органом: {day}.",
    fact_holds="Факт «{fact}» имеет место {since}.",
    all_met="Все условия выполнены: {day}.",
    one_met="Одно из условий выполнено: {day}.",
    silence_met="Срок истёк без достаточного числа возражений: {day}, {end}.",
    silence_broken="День {event} наступил до истечения срока.",
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
    # Rules.
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
    rule_met_second=(
        "Вступление в силу: {day}; это правило применяется, так как к {fixed} условие другого "
        "выполнено не было."
    ),
    rule_met_earliest="Вступление в силу: {day}, самый ранний день по нескольким правилам.",
    rule_met_latest="Вступление в силу: {day}, самый поздний день по нескольким правилам.",
    rule_unmet="По имеющимся актам не в силе; условие вступления в силу: {rule}.",
    rule_unmet_own="По собственному акту день не наступил; условие: {rule}.",
    rule_closed="Это правило не применяется: к {fixed} условие другого было выполнено.",
    rule_unknown=(
        "Нельзя установить, в силе ли документ{not_before}; условие вступления в силу: {rule}."
    ),
    rule_unknown_own="По собственному акту день установить нельзя{not_before}; условие: {rule}.",
    window_met="Последний день для уведомления о непринятии: {day}, {rule}.",
    window_open="Последний день для уведомления о непринятии установить нельзя; условие: {rule}.",
    # States.
    this_state="этого государства",
    state_original=(
        "Вступление в силу для {state}: {day}, вместе с документом; согласие выражено не "
        "позднее {pivot}."
    ),
    state_later="Вступление в силу для {state}: {day}, {own}.",
    state_with_instrument=(
        "Вступление в силу для {state}: {day}, вместе с документом и не ранее его."
    ),
    state_stated="Вступление в силу для {state}: {day}, день, указанный в его собственном акте.",
    state_succeeded=(
        "Вступление в силу для {state}: {day}, в порядке правопреемства; момент правопреемства: "
        "{succeeded}, уведомление получено: {notified}."
    ),
    state_succeeded_undated=(
        "Вступление в силу для {state}: {day}, в порядке правопреемства; уведомление "
        "получено: {notified}; момент правопреемства не записан, но он не позднее уведомления."
    ),
    state_acceded="Вступление в силу для {state}: {day}, в результате присоединения.",
    state_as_party=(
        "Вступление в силу для {state}: {day}, как для всех участников документа {instrument}."
    ),
    state_not_opted_out=(
        "Вступление в силу для {state}: {day}, как для всех участников документа {instrument}, "
        "не уведомивших в срок о непринятии."
    ),
    state_opted_back="Вступление в силу для {state}: {day}; уведомление о непринятии отозвано.",
    state_by_own=(
        "Вступление в силу для {state}: {day}, в силу его собственного документа, как и было "
        "заявлено."
    ),
    state_by_exception="Вступление в силу для {state}: {day}, по правилу для {states}.",
    state_by_rest="Вступление в силу для {state}: {day}, по правилу для всех, кроме {states}.",
    state_without_consent="Не в силе для {state}: обязывающий акт не записан.",
    state_not_party="Не в силе для {state}: нет сведений об участии в документе {instrument}.",
    state_left="Не в силе для {state}: выход состоялся раньше.",
    state_opted_out="Не в силе для {state}: в срок получено уведомление о непринятии.",
    state_needs_own=(
        "Не в силе для {state}: согласно его заявлению, его связывает лишь собственный "
        "документ, а он не записан."
    ),
    state_not_admitted="Не в силе для {state}: присоединение не имеет действия.",
    state_waiting="Не в силе для {state}: документ не вступил в силу.",
    state_not_notified=(
        "Не в силе для {state}: необходимы внутригосударственные процедуры, уведомление об их "
        "выполнении не записано."
    ),
    state_excepted_unmet="Не в силе для {state}.",
    state_unknown="Нельзя установить, в силе ли документ для {state}: это неясно в целом.",
    state_open="Нельзя установить, в силе ли документ для {state}{not_before}.",
    # Accession.
    joined="Присоединение {state}: {day}.",
    joined_accepted=(
        "Присоединение {state}, принятое государствами ({others}): в силе между ними, {day}, {own}."
    ),
    joined_unopposed=(
        "Присоединение {state}, против которого ни одно государство, ранее выразившее согласие, "
        "в срок не возразило: {day}, {own}."
    ),
    joined_with_the_rest=(
        "Присоединение {state}, против которого в срок возразили лишь некоторые ({others}): в "
        "силе с остальными, {day}, {own}."
    ),
    joined_by_all=(
        "Присоединение {state}, принятое всеми ранее подписавшими или присоединившимися "
        "государствами: {day}, {own}."
    ),
    not_open="Присоединение {state} не имеет действия: оно открыто только для {group}.",
    closed="Присоединение {state} не имеет действия: документ не открыт для присоединения.",
    not_accepted="Принятие присоединения {state}, которое имело бы значение, не записано.",
    opposed="Против присоединения {state} в срок заявлено возражение ({others}).",
    not_accepted_by_all=(
        "Присоединение {state} приняли не все ранее подписавшие или присоединившиеся государства."
    ),
    joining_unknown="Нельзя установить, имеет ли действие присоединение {state}{not_before}.",
    # Leaving, lasting, provisional application.
    withdrawn="Выход {state}: {day}, {own}.",
    withdrawn_stated="Выход {state}: {day}, день, указанный в уведомлении.",
    withdrawn_term="Выход {state}: {day}, по окончании срока.",
    withdrawn_date="Выход {state}: {day}, день года, в который выход вступает в силу.",
    withdrawal_revoked="Уведомление о выходе {state} отозвано до вступления в силу.",
    withdrawal_outside="Уведомление о выходе {state} не имеет действия: {window}.",
    withdrawal_unmet="Выход {state} не вступил в силу.",
    withdrawal_silent=(
        "Нельзя установить, возможен ли выход {state}: документ об этом умалчивает{not_before}."
    ),
    withdrawal_unknown="Нельзя установить, вступил ли в силу выход {state}{not_before}.",
    lasted="Прекращение действия документа: {day}; условие: {lines}.",
    lasts="Документ продолжает действовать; условие: {lines}.",
    lasting_unknown=(
        "Нельзя установить, прекратил ли документ действие{not_before}; условие: {lines}."
    ),
    provisional="Временное применение для {state}: {day}, {own}.",
    not_provisional="Временного применения для {state} нет.",
    provisional_unknown=(
        "Нельзя установить, применяется ли документ временно для {state}{not_before}."
    ),
    # Standings.
    interval="{standing} {since}.",
    interval_until="{standing} {since} {until}.",
    undetermined="{standing} {since}: нет сведений о том, связано ли государство.",
    undetermined_until="{standing} {since} {until}: нет сведений о том, связано ли государство.",
    # Acts.
    act="{state}: {act}, {day}.",
    act_of_none="{act}: {day}.",
    supposed="Предположительно, не записано: {act}",
    rests_on_supposed="{sentence} Это верно, если предположенные акты будут совершены.",
    act_provisions="{act} ({provisions})",
    act_toward="{act} (в отношении {state})",
    notice_to="{act} (для {state})",
    act_depositary="{act} (депозитарий: {depositary})",
    act_effect="{day}, указанный день вступления в действие: {effect}",
    act_succession="{day}, момент правопреемства: {effect}",
    # Reports, and what is not on record.
    reported="По сообщению источника, не вычислено: {what} {since} (источник: {source}).",
    inferred="Выведено из источника, не вычислено: {what} {since} (источник: {source}).",
    in_force="в силе",
    in_force_for="в силе для {state}",
    to_compute="Для вычисления недостаёт: {gaps}.",
    not_on_record="Нет сведений о том, в силе ли документ.",
    practice="Это основано на практике, которую можно не применять: {practice}.",
    # What is missing.
    missing_acts="Недостаёт: {act}, ещё {n}.",
    missing_by_name="Недостаёт: {act}, ещё {n} ({states}).",
    missing_weight="Недостаёт: {act}, ещё не менее {n}, с достаточным весом.",
    missing_weight_by_name="Недостаёт: {act}, ещё не менее {n}, с достаточным весом ({states}).",
    missing_own="Недостаёт: {act} ({states}).",
    missing_event="Недостаёт: {act} относительно акта {states}.",
    missing_succession_date=(
        "Недостаёт: уведомление о правопреемстве ({states}) с указанием момента правопреемства."
    ),
    missing_fact="Недостаёт сведений о факте «{fact}».",
    missing_instrument="Недостаёт сведений о документе {instrument}.",
    missing_membership="Недостаёт участия {states} в документе {instrument}.",
    withdrawn_before="Согласие {state} взято назад до вступления в силу: {day}.",
    not_prolonged="Срок действия для {state} не продлён: {day}, по окончании срока.",
    provisional_ends="Прекращение временного применения для {state}: {day}, {own}.",
    withdrawn_anyway="Выход {state}: {day}.",
    # Relations of two states.
    relation_yes="{states}: в силе {since}.",
    relation_no="{states}: не в силе; не участник: {lacking}.",
    relation_undetermined="{states}: нельзя установить; не определено: {lacking}.",
    relation_barred="{states}: между ними не в силе: {bar}.",
    relation_perhaps_barred="{states}: нельзя установить, в силе ли документ между ними: {bar}.",
    no_standing="{state}: сведений о положении нет.",
    suspended_between="Действие между ними приостановлено (Венская конвенция, статья 72).",
    amended_by="Поправки, обязательные для обоих: {amendments}.",
    not_amended="Ни одна поправка не обязательна для обоих.",
    deemed=(
        "Обязательны, поскольку государство присоединилось позже них и не заявило иного "
        "(Венская конвенция, пункт 5 статьи 40): {amendments}."
    ),
    amendments_undetermined="Поправки, о которых нельзя установить: {amendments}.",
    amendment="{name}: {sentence}",
    # Reservations.
    reserved="Оговорка {author} в отношении {toward}{provisions}: {effect}{since}.",
    reserved_may_be="нельзя установить; возможно: {effects}",
    reserved_ground="Основание: {ground}.",
    reserved_until="Согласно имеющимся сведениям, это изменится: {day}.",
    silence_ends="Последний день для возражения: {day}.",
    # Successive instruments.
    governs_earlier=(
        "{states}: применяется документ {earlier}; оба — его участники, но не оба — участники "
        "документа {later}."
    ),
    governs_later="{states}: применяется документ {later}.",
    governs_replaced=(
        "{states}: применяется документ {later}; между ними он прекратил действие документа "
        "{earlier}, {day}."
    ),
    governs_both=(
        "{states}: применяется документ {later}, а документ {earlier} — в той мере, в какой он "
        "с ним совместим (Венская конвенция, статья 30)."
    ),
    governs_neither="{states}: не применяется ни документ {earlier}, ни документ {later}.",
    governs_undetermined=(
        "{states}: нельзя установить, применяется документ {earlier} или документ {later}."
    ),
    replaced_by="Действие между ними прекращено документами: {instruments}.",
    # Successors, unnamed states.
    taken_over="В порядке правопреемства от государства-предшественника: {day}.",
    succession_on="Момент правопреемства: {day}.",
    another_state="Ещё одно государство ({n})",
    # What would follow, what a register prints, what is doubtful.
    wanting_among="Недостаёт: {act}, ещё {n} из {of} ({states}).",
    prospect_met="Если бы всё недостающее было совершено {on}: вступление в силу, {day}.",
    prospect_unmet=(
        "Даже если бы всё недостающее было совершено {on}, по имеющимся сведениям документ не "
        "вступил бы в силу."
    ),
    printed="Напечатанная дата вступления в силу: {printed}; по условию: {computed}.",
    printed_for=(
        "Напечатанная дата вступления в силу для {state}: {printed}; по условию: {computed}."
    ),
    printed_withdrawal="Напечатанная дата выхода {state}: {printed}; по условию: {computed}.",
    printed_in="{sentence} Напечатано в источнике: {source}.",
    doubt_of="{state}: {doubt}",
    lasted_by_decision="Прекращение действия документа: {day}, по решению его участников.",
    silence_not_begun="Срок для возражений не начал течь.",
    silence_unknown=(
        "Нельзя установить, истёк ли срок без достаточного числа возражений{not_before}."
    ),
    articles="Венская конвенция: {articles}.",
)
