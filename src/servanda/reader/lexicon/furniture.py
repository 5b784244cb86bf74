"""What web pages print around a communiqué: notices, menus, clocks, exchange rates.

``CLOSING`` matches the start of a line after which nothing belongs to the text, ``LONE`` a whole
line that is furniture wherever it stands, ``OPENING`` a whole line that is furniture only above
the title.
"""

from __future__ import annotations

import re

CLOSING = re.compile(
    r"(?:stay (?:in touch|updated|tuned|connected)|subscribe\b|sign up\b|follow (?:us|our)\b"
    r"|back to top|see also\b|read (?:also|more|next)\b|related (?:news|articles?|topics?|posts?)"
    r"|more (?:news|on this|stories)\b|share (?:this|on|via)\b|all rights reserved|copyright\b|©"
    r"|print (?:this|version)|terms of use|privacy policy|cookie|latest news\b"
    r"|most (?:read|popular)"
    r"|leave a (?:comment|reply)|tags?:|источник фото|смотрите также|читайте (?:также|ещ[её])"
    r"|по теме\b|материалы по теме|подписывайтесь|подпишитесь|подписаться|следите за\b"
    r"|поделиться|вс[её] права защищены|текстовая версия|дата публикации|статус материала"
    r"|ссылка на материал|версия для печати|последние новости|самое читаемое|теги:|комментарии\b"
    r"|оставить комментарий|наш(?:и)? (?:telegram|телеграм)|другие новости|лента новостей"
    r"|политика конфиденциальности|наверх\b)",
    re.IGNORECASE,
)
LONE = re.compile(
    r"(?:\d{1,2}[:.]\d{2}(?::\d{2})?"
    r"|(?:USD|EUR|RUB|KZT|CNY|GBP|TRY|UZS|KGS|\$|€|£)(?:\s*/\s*[A-Z]{3})?\s*[:=–-]?\s*"
    r"\d[\d\s.,]*(?:[▲▼↑↓+−-]\s*\d*[.,]?\d*)?"
    r"|[+−-]?\d{1,2}\s*°\s*C?|[|/\\_=~•·.-]{1,}|(?:\*\s*)+"
    r"|(?:share|print|tweet|e-?mail|send|like|listen|download|pdf|facebook|twitter|telegram"
    r"|whatsapp|vkontakte|поделиться|печать|отправить|скачать|слушать|вконтакте|телеграм)"
    r"|(?:photo|image|picture|фото|видео|video)\s*:.*"
    r"|(?:views?|просмотр(?:ов|ы))\s*:?\s*[\d\s]+)",
    re.IGNORECASE,
)
OPENING = re.compile(
    r"(?:(?:home|main|news|events?|press (?:center|centre|room|releases?)|media|about|contacts?"
    r"|search|menu|login|archive|politics|world|economy|society|culture|sport|skip to .*"
    r"|главная|новости|события|пресс-центр|пресс-служба|медиа|контакты|поиск|меню|войти|архив"
    r"|политика|экономика|общество|в мире|культура|спорт|en|ru|eng|рус|english|русский|қаз)"
    r"(?:\s*[|/>»·-]\s*|\s+|$))+",
    re.IGNORECASE,
)
