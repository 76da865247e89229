"""Which language a text is in: told by its smallest words, or by its letters."""

import re
from typing import Final

_SMALL_WORDS: Final = {
    "English": "the and to of that it he she they you you've with not but this his from will i'm "
    "i'll i've it's didn't got said rang left called please your our have been until away message "
    "hello for my back who when tomorrow today no a",
    "German": "der die das und ich ist nicht ein eine sie wir auf mit dem den für von zu es habe "
    "hat bin sind bitte uns ihr im am bei nach aber auch wird wurde noch kein keine angerufen",
    "French": "le la les et je est pas un une il elle nous vous sur avec dans des du que qui pour "
    "ne ce ai au aux mais été sont votre notre j'ai c'est s'il merci bonjour appelé",
    "Spanish": "el la los las y es no un una en con por para que de del se lo me mi su yo pero "
    "fue está gracias hola llamé señor señora buenos por favor usted nos ha he",
    "Portuguese": "o a os as e é não um uma em com por para que de do da se me meu sua eu mas foi "
    "está obrigado olá liguei você nos nós ao à falei senhor senhora ele ela",
    "Italian": "il lo la gli le e è non un una in con per che di del della si mi mio sua io ma ho "
    "ha grazie buongiorno chiamato sono nel lei ci signor signora prego",
    "Dutch": "de het een en ik is niet met op van voor dat die wij zij hij ze mijn uw maar ook "
    "naar heb heeft bent zijn gebeld alstublieft dank geen nog bij wordt",
    "Polish": "i w na nie się z do jest że to ja pan pani po o za od ale dzień dobry dzwoniłem "
    "dzwoniłam proszę dziękuję mam był była przez jak",
    "Swedish": "och att det är en ett jag inte på med för av som har till vi ni du men hej tack "
    "ringde den var kan ska från",
}
_WORDS: Final = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_SCRIPTS: Final = (
    ("Russian or a language like it", re.compile(r"[\u0400-\u04ff]")),
    ("Greek", re.compile(r"[\u0370-\u03ff]")),
    ("Arabic or a language like it", re.compile(r"[\u0600-\u06ff]")),
    ("Hebrew", re.compile(r"[\u0590-\u05ff]")),
    ("Hindi or a language like it", re.compile(r"[\u0900-\u097f]")),
    ("Japanese", re.compile(r"[\u3040-\u30ff]")),
    ("Korean", re.compile(r"[\uac00-\ud7af]")),
    ("Chinese", re.compile(r"[\u4e00-\u9fff]")),
)
_WORD: Final = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_LOOKED_AT: Final = 4_000
_FEWEST: Final = 3
"""Different small words of a language that must stand in a text before it is taken to be in it."""


def other_language(text: str) -> str:
    """Name the language of a text that is clearly not English; empty for one that is, or may be."""
    begin = text[:_LOOKED_AT]
    letters = sum(sign.isalpha() for sign in begin)
    for language, script in _SCRIPTS:
        if 2 * len(script.findall(begin)) > letters:
            return language
    words = {word.lower() for word in _WORD.findall(begin)}
    hits = {language: len(words & small) for language, small in _WORDS.items()}
    best = max(hits, key=lambda language: hits[language])
    clear = hits[best] >= _FEWEST and hits[best] > 3 * hits["English"]
    return best if clear and best != "English" else ""
