"""The words in which greetings tell callers something, as pieces of patterns in small letters."""

from typing import Final

from ringback.reading.patterns import one_of

CELL: Final = one_of(
    r"(?:cell(?:ular)?|mobile|iphone|smartphone|hand ?phone)(?:'s)?\b(?: ?(?:tele)?phone\b)?"
    r"(?: (?:number|no|line)\b)?",
    r"\bmob\b",
    r"\bmoby\b",
    r"\bcellphone\b",
)
"""A telephone that somebody carries."""

YOUR_CELL: Final = rf"\b(?:your|a) (?:\w+,? ){{0,4}}{CELL}"
"""The telephone of whoever calls: "leave your name and mobile number"."""

NEVER: Final = one_of(
    "do(?:es)? not",
    "don'?t",
    "doesn'?t",
    "(?:will|should|must|can) not",
    "(?:wo|shouldn|must|can|shan)'?t",
    "shouldn't",
    "mustn't",
    "never",
    "not to",
    "cannot",
    "refrain from",
    "avoid",
    "stop",
    "(?:rather than|instead of)",
    "no need to",
    "no point(?: in)?",
    "not",
)
"""What turns a deed into its opposite when it stands before it."""

SOFTENERS: Final = (
    r"(?:(?:ever|please|even|also|just|bother|try|trying|attempt|to|be|being|get|going to|usually|"
    r"really|actually|you|often|always|reliably|generally|currently|regularly|frequently|"
    r"routinely|normally|typically|necessarily|able|personally) ){0,4}"
)
"""What may stand between: "don't ever try to", "is not regularly"."""

DID_NOT: Final = (
    r"\b(?:didn'?t|did not|haven'?t|have not) (?:\w+ )?"
    r"(?:call|ring|try|use|phone|text|leave|called|rung|tried|used|phoned|texted|left)\b"
)
"""What whoever retells a greeting left undone, which is nothing that callers are told."""

REACH: Final = one_of(
    "call(?:s|ing)?",
    "ring(?:ing)?",
    "(?:tele)?phon(?:e|ing)",
    "dial(?:ling|ing)?",
    "try(?:ing)?",
    "reach(?:ed|ing|able)?",
    "text(?:s|ing)?",
    "get(?:ting)?",
    "got",
    "contact(?:ed|ing)?",
    "us(?:e|ing)",
    "messag(?:e|ing)",
    "giv(?:e|ing)",
    "go(?:es)? to",
    "pick(?: it)? up",
    "available",
    "have you",
    *("whatsapp", "buzz", "catch", "find", "speak", "talk", "answer", "shoot", "hit", "drop"),
    *("track", "grab"),
)
"""How one turns to a telephone, as callers are told it: not in the past."""

BEST: Final = one_of(
    *("best", "better", "quick(?:est|er)", "fast(?:est|er)", "eas(?:iest|ier)", "surest"),
    *("simplest", r"prefer\w*", "more likely", "likelier", "luck", "instead", "always"),
    *("for everything", "at all times", "any ?time", "only way"),
)
"""That one way is better than the others."""

URGENT: Final = one_of(
    *(r"\burgent\w*", r"\burgency", r"\bemergenc\w+", r"\bimmediate\w*", r"\bat once"),
    *(
        r"\bright away",
        r"\bstraight ?away",
        r"\ba\.?s\.?a\.?p\b",
        r"\btime[- ]?(?:sensitive|critical)",
    ),
    *(r"\bpressing", r"\bcritical", r"\bimportant\b", r"\bdesperate\w*", r"\bdire\b", r"\bcrisis"),
    *(r"\bon fire", "life (?:or|and) death", r"\bburning", r"\bfalling in", r"\bsame[- ]day"),
    r"\bin a (?:hurry|rush|pinch|jam)",
    r"(?:can'?t|can ?not|won'?t|will not|couldn'?t|could not|doesn'?t|does not|not able to) "
    r"(?:really )?(?:wait|keep|hold)",
    r"\b(?:needs?|wants?) (?:me|her|him|us|it|an answer|to talk) "
    r"(?:real |really |so |that |this )?"
    r"(?:now|today|sooner|bad(?:ly)?|quick(?:ly)?|fast|tonight)\b",
    r"\bsooner",
    r"\bbefore (?:then|that|i (?:return|get back|'m back|am back)|my return|monday)",
    r"\bin the meantime",
    r"\bmust (?:speak|reach|get|talk|have)",
    r"\babsolutely (?:need|have|must|necessary)",
    r"\breally (?:need|have to|must)",
)
"""That something does not bear waiting."""

_WHOSE: Final = r"(?:(?:my|our|her|his|their|the|an?|any|one of (?:my|our|the)|another|some) )?"
_POSTS: Final = one_of(
    *("assistant", "colleagues?", "co-?workers?", "associates?", "secretary", "receptionist"),
    *("reception", "switchboard", "operator", "front (?:desk|office|counter)", "help ?desk"),
    *("service desk", "nurse", "main (?:office|line|number|desk|switchboard|reception)"),
    *("head office", "(?:human|h) resources", "hr", r"h\.r", "pa", r"p\.a", "ea", "right hand"),
    *("second in command", "personnel", "team(?: ?mates?| members?)?", "department", "dept"),
    *("deputy", "supervisor", "manager", "co-?ordinator", "replacement", "staff", "clerk"),
    *("director", "boss", "admin(?:istrator)?", "registrar", "foreman", "partner", "crew"),
    "(?:district|school|other|general|central|site|regional) office",
    "(?:emergency|hour|duty|support|help|general|dispatch|hot) ?line",
    *("recruiter", "office"),
)
ROLE: Final = one_of(
    rf"{_WHOSE}(?:\w+ ){{0,2}}?{_POSTS}\b",
    rf"{_WHOSE}(?:member|rest|others) (?:of|in|on) (?:my|our|the)\b",
    rf"{_WHOSE}(?:someone|somebody|anyone|anybody|yard|shop)\b",
)
"""Somebody else, by what they are."""

TURN: Final = one_of(
    *("contact(?:ing)?", "call(?:ing)?", "ring(?:ing)?", "phone", "phoning", "telephone"),
    *("dial(?:ling|ing)?", "try(?:ing)?", "ask(?:ing)?(?: for)?", "see", "e-?mail(?:ing)?"),
    *("text", "message", "page", "buzz", "write to", "liaise with", "check with", "consult"),
    *("turn to", "pester", "bother", "grab", "find", "fetch", "catch", "chase", "track down"),
    "speak(?:ing)?(?: to| with)?",
    "talk(?:ing)? (?:to|with)",
    "reach(?: out to)?",
    "get (?:in touch with|hold of|on to|onto|back to|through to)",
    r"(?:direct|refer|address|forward|send|take|bring)\b[\w ',/-]{0,50}?\b(?:to|with)",
    r"leave (?:it|a message|word|your \w+|them)\b[\w ]{0,20}? with",
    "(?:be |you're |you are )?(?:taken up|raised|discussed|dealt|addressed|made|sent|taken) "
    "(?:with|to|by|through)",
    "(?:be |you're |you are )?"
    "(?:connected|transferred|put through|redirected|referred|directed) to",
    "(?:connect|transfer|put) (?:you|me)(?: through)? to",
    "go (?:to|through|via)",
    "(?:handled|covered|managed|looked after|dealt with|taken over|taken care of|filled) by",
    "apply to",
    "ask at",
    "(?:replacement|cover|stand-?in|deputy|back-?up|alternate|successor) (?:is|will be)",
    r"(?:stuff|things?|matters?|queries|questions|(?:en|in)quiries|anything(?: \w+)?|"
    r"everything(?: else)?) (?:to|with|goes? to|through|via)",
    "your (?:contact|point of contact|first stop) is",
)
"""How callers are told to turn to somebody; whom comes next."""

_CAN: Final = one_of(
    *("can", "will", "would", "could", "should", "'ll", "is able to", "is", "are", "am", "has"),
    *("have", "had", "was", "were", "'s", "'re", "may", "might", "be"),
)
_GLADLY: Final = (
    r"(?:(?:also|always|usually|all|both|gladly|happily|be|able|to|very|only|too|happy|glad|pleased|more|than|willing|"
    r"being|best|so|been|currently|kindly|there|here|on hand|now|already) ){0,6}"
)
HELPS: Final = rf"{_CAN} {_GLADLY}" + one_of(
    *("help", "assist", "cover(?:ing)?", "deal", "handl(?:e|ing)", "look(?:ing)? after"),
    *("tak(?:e|ing|en)", "stand(?:ing)? in", "fill(?:ing)? in", "sort(?:ing)?", "mind(?:ing)?"),
    *("hold(?:ing)?", "know(?:ing|s)?", "replac(?:e|ed|ing)", "answer", "see to"),
    *("manag(?:e|ing)", "step(?:ped|ping)? in", "at your (?:disposal|service)", "on (?:duty|call)"),
    *("in charge", "the (?:one|person) to", "your contact"),
)
"""That somebody stands in: what follows the person."""

HELPS_OUT: Final = (
    "(?:helps|covers|handles|deals with|looks after|knows|takes care|has (?:my|her|his))"
)
"""The same, as what somebody does anyway."""

MESSAGES: Final = one_of(
    *("messages?", "msgs?", "voice ?-?mail(?:s|box)?", "voice messages?", "vms?", "v-?mails?"),
    *("mail ?box", "in ?box", "box", "recordings?"),
    "(?:the|this|my|her|his|their) (?:machine|greeting)",
    "answer(?:ing)? ?(?:phone|machine|service)s?",
    "this (?:line|number|phone|machine|extension|thing|one)",
)
"""What callers leave, and where."""

HEAR: Final = one_of(
    *("check(?:s|ed|ing)?", "monitor(?:s|ed|ing)?", "listen(?:s|ed|ing)?(?: to)?"),
    *("hear(?:s|d|ing)?", "pick(?:s|ed|ing)? up", "access(?:ed|ing)?", r"retriev\w+", "get to"),
    *("look(?:s|ed|ing)? at", "see(?:n)?", "read", r"review\w*", "attended", "staffed"),
    *("manned", "do", "play(?:ed)?(?: back)?"),
)
"""How somebody gets to know what was left."""

SELDOM: Final = one_of(
    *("not", "n't", "never", "rarely", "seldom", "hardly(?: ever)?", "scarcely", "barely"),
    *("infrequently", "irregularly", "no longer", "only occasionally", "only sporadically"),
    *("nobody", "no one", "no-one", "dont", "doesnt", "wont", "cant", "isnt", "arent"),
    *("once a (?:week|month)", "unable to"),
)
"""That it does not happen, or hardly ever."""
