"""Which words tell that something is done: the finite verbs of telephones, letters and talk."""

from typing import Final

from ringback.intake import vocabulary

AUXILIARIES: Final = vocabulary.words_of(
    "am is are was were be been being has have had do does did will would can could shall "
    "should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't "
    "didn't won't wouldn't can't cannot couldn't shouldn't mustn't needn't isnt arent wasnt "
    "werent hasnt havent hadnt dont doesnt didnt wont wouldnt cant couldnt shouldnt im ive id "
    "youre shes hes theyre theyll theyve weve ain't aint gotta gonna wanna"
)
"""Verbs that help others, with their short forms as typed with and without the apostrophe."""

_BASES: Final = vocabulary.words_of(
    "accept agree answer apply arrange arrive ask assume attend beg believe book break bring "
    "buy call cancel catch change chase chat check choose claim close come confirm connect "
    "contact continue cut deal decide decline deliver dial ditch do drag drop dump email e-mail "
    "end enter expect explain extend fax feel figure fill find finish fix follow forget forward "
    "gave get give go hand hang happen have hear help hire hold hope hit insist interview "
    "introduce invite jump keep know leave let like listen look lose love mail make manage mean "
    "meet mention message miss move need note offer open park pass pause pay phone pick ping "
    "play post postpone prefer promise pull push put quit raise reach read realise realize "
    "receive reckon refer refuse register reject remember remind reopen repeat reply request "
    "reschedule respond return revert ring run save say schedule see seem send set share shelve "
    "show shut sign sit skip sound speak stand start state stay stick stop submit suggest swear "
    "take talk telephone tell text thank think transfer try turn type understand update upload "
    "use visit wait walk want warn watch wish withdraw wonder work worry write"
)
"""The plain forms; most are nouns too, so they tell only after somebody who does them."""

_IRREGULAR: Final = vocabulary.words_of(
    "became began begun bid blew bought broke broken brought came caught chose chosen cut dealt "
    "did done drank drew drove ended fell felt flew forgot forgotten fought found froze gave "
    "given gone got gotten had heard held hid hit hung kept knew known laid left lent let lost "
    "made meant met paid picked put quit ran rang read rescheduled reset rung said sat saw seen "
    "sent set shot shut sold spoke spoken spent split stood stuck swore taken told took tore "
    "thought threw understood was went were withdrew woke won wore written wrote rejected spelt "
    "spelled"
)
_NOT_PAST: Final = vocabulary.words_of(
    "need needed-by speed feed seed weed reed indeed hundred red bed shed wed med ted fred ned "
    "ed jed freed greed breed creed exceed proceed succeed sacred naked wicked tired excited "
    "worried interested pleased scared bored annoyed delighted thrilled disappointed relieved "
    "embarrassed confused shocked gutted stoked chuffed experienced detailed assorted"
)


def is_auxiliary(word: str) -> bool:
    """Whether a word in lower case only helps another verb, or is a short form that does."""
    return word in AUXILIARIES or ("'" in word and word.rsplit("'", 1)[1] in _ENDINGS)


def is_past(word: str) -> bool:
    """Whether a word in lower case can only be read as something done: "rang", "emailed"."""
    if word in _IRREGULAR:
        return True
    return len(word) > 4 and word.endswith(("ed", "'d")) and word not in _NOT_PAST


def is_plain(word: str) -> bool:
    """Whether a word in lower case is the plain form of a verb, which a noun may be as well."""
    return word in _BASES


def is_present(word: str) -> bool:
    """Whether a word in lower case is what somebody does: "calls", "wants", "replies"."""
    return word in _BASES or _plain_of(word) in _BASES


_ENDINGS: Final = frozenset(("ll", "d", "ve", "re", "m"))


def _plain_of(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith("es") and word[:-2] in _BASES:
        return word[:-2]
    return word.removesuffix("s")
