"""The words and turns of phrase by which a note is known for what it is."""

import calendar
import re
from typing import Final, Literal

from ringback.words.english.lists import words

Form = Literal["thing", "clause", "question", "deed", "gerund", "unsure"]
"""What a note is: a noun phrase, a clause, an indirect question, a thing to do, an -ing phrase."""

MOST_WORDS: Final = 14
MOST_LETTERS: Final = 100
MOST_READ: Final = 400
LABEL: Final = re.compile(r"^(?:[\s•*·>\"“'‘–—-]+|[A-Za-z]+(?: [a-z]+)?:\s+|\d{1,2}[.)]\s+)+")
PIECES: Final = re.compile(r"\s[–—-]+\s|[—;|\n]|(?<=[a-z\d)]{2})[.!?]+\s+|\s*[(\[]|\s\d{1,2}[.)]\s")
EDGES: Final = ' .,;:!?"“”‘’*•-–—'
UNSAYABLE: Final = re.compile(r"https?:|www\.|@|[<>{}\[\]\\^~_=|#]|\.\.|…|[^\x20-\u024f’‘“”–—€£]")
HEDGES: Final = re.compile(
    r"^(?:(?:maybe|perhaps|probably|possibly|basically|definitely|also|please|like|the idea of|"
    r"my idea (?:is|was)(?: to)?|idea of|i think(?: that)?|i thought(?: that)?|that) )+",
    re.IGNORECASE,
)
DOING: Final = re.compile(
    r"^(?:(?:i|we|you|they)(?:['’]d| would| could| should| might| will|['’]ll| can)"
    r"(?: first| then| also| maybe| like to| love to)*|let['’]?s|let us|why not|"
    r"how about|what about|to|would|could|should|want to|i want to|i would want to) ",
    re.IGNORECASE,
)
THEIR_VERBS: Final = re.compile(
    r"^(?:(?:they|he|she|we|i|you|both|everyone|everybody|[A-Z][a-z]+)(?: all| both| also)? )?"
    r"(?:really |especially |particularly |also |quite )?"
    r"(?:(?:had )?(?:an? )?(?:good|nice|great|long|interesting|lively|short|friendly) "
    r"(?:chat|talk|discussion|conversation|questions?|laugh|exchange) (?:about|on|over)|"
    r"like|love|worry about|care about|ask about|are (?:keen on|worried about|interested in)|"
    r"liked|loved|enjoyed|praised|mentioned|discussed|admired|appreciated|valued|"
    r"(?:was|were) (?:very |really |most )?(?:interested in|impressed (?:by|with)|keen on|"
    r"curious about|worried about|concerned about|unsure (?:about|of)|excited about|"
    r"pleased (?:with|about)|not sure (?:about|of))|"
    r"(?:seemed|looked|felt) (?:very |really )?(?:interested in|impressed (?:by|with)|keen on|"
    r"worried about|concerned about|unsure (?:about|of)|excited about)|"
    r"(?:worried|asked|talked|spoke|wondered|cared|laughed|chatted|agreed|disagreed)(?: me| a lot)*"
    r" (?:about|over|on|at)|"
    r"(?:asked|wondered|wanted to know)(?: me)?(?= (?:how|what|why|where|when|whether) )|"
    r"got on (?:well )?(?:about|over)|noticed|questioned|brought up|raised|doubted)"
    r" (?=\S)",
    re.IGNORECASE,
)
WANTING: Final = re.compile(
    r"^(?:they|we|you) (?:all |both |also |really )?(?:want|plan|hope|need|aim|mean|intend|wanted|"
    r"planned|hoped|are (?:planning|hoping|going|about)) to (?=[a-z]+ )",
    re.IGNORECASE,
)
LACKING: Final = re.compile(
    r"^(?:(?:i(?:['’]ve| have)|there(?:['’]s| is)|have|has|with) )?(?:no|not enough|not much|"
    r"little|hardly any|lacking|lack of|my lack of|limited|missing|without)"
    r"(?: (?:real|much|direct|proper|prior|any))? (?=\S)"
    r"|^(?:i )?(?:do not|don['’]t|never|have not|haven['’]t|i['’]ve not)(?: yet| really)*"
    r" (?:have|had|know|known|used|use|done|worked with)(?: any| much| enough)? (?=\S)"
    r"|^(?:(?:i|you)(?:['’]ve| have)? )?never (?:\w+(?:ed|ght|lt|en|own)|led|had|done|run|sold)"
    r"(?: in| with| on)? (?=\S)|^i lack(?: any)? (?=\S)",
    re.IGNORECASE,
)
LATELY: Final = re.compile(r"(?:,? (?:yet|so far|at all|though|too much))+$", re.IGNORECASE)
INVERTED: Final = re.compile(r"^(can|could|would|will|do|am|have|should) i (?=\S)", re.IGNORECASE)
QUESTIONS: Final = words("how why what where when whether which who")
PRONOUNS: Final = words(
    "i i'm i've i'd i’m i’ve i’d we they you he she it there this everyone everybody nobody"
)
THIRD: Final = words("he she him his her hers he's she's he’s she’s")
ARTICLES: Final = words(
    "a an the my our their your his her its this these those that some any all every each both "
    "another more less fewer two three four five six one"
)
FINITE: Final = words(
    "is are was were isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t has have had hasn't "
    "haven't will would can can't can’t could should must might do does did don't don’t doesn't "
    "doesn’t didn't didn’t won't won’t seems seem seemed takes took needs needed wants wanted went"
)
QUALITIES: Final = words(
    "good great nice fine friendly long short bad hard easy well okay ok overqualified "
    "underqualified young old positive negative warm cool away far late expensive busy"
)
ADVERBS: Final = words("too very so really quite yes no none nothing not all")
PREPOSITIONS: Final = re.compile(
    r"\s(?:of|for|in|to|with|at|on|about|from|between|by|during|after|before|over|under)\s"
)
SMALL: Final = words("of for in to with at on about from between by during after before over under")
NOUNS_TOO: Final = words(
    "increase report record project study support work design research volunteer budget plan "
    "schedule process practice contact control influence network model market group team call test "
    "visit offer pick stock stage price order route track review store mail host lead field file "
    "book "
    "care change charge check coach cook cover display drive exhibit trial shift trade travel "
    "paint plant staff sample sponsor supply train transport wait walk watch program programme "
    "forecast show share scale screen score position place play point pilot place map load list "
    "issue input insert idea handle head guard guide group gain form focus finish fit face "
    "experience estimate document discount damage cut cost cause benefit audit award balance "
    "back advance address account access"
)
ERRANDS: Final = words("ring phone text email pair label film walk visit order")
"""What one may do first thing, and what may be a thing as well."""

LASTING: Final = words("day week month year night evening morning hour")
WORRIED: Final = re.compile(
    r"^(?:they|he|she|you|we|[A-Z][a-z]+) (?:was|were|is|are|seemed) "
    r"(?:a (?:little|bit) )?(?:worried|afraid|concerned|unsure) (?:that|whether|if) (?=I\b)",
    re.IGNORECASE,
)
ALL_OF_THEM: Final = re.compile(
    r"^(?:everybody|everyone|nobody|people|most of \w+) (?=\w+s? )", re.I
)
OWN: Final = words("age commute salary health accent notice visa handwriting")
"""What is one's own whoever speaks of it."""

NO_VERBS: Final = (
    QUESTIONS
    | PRONOUNS
    | ARTICLES
    | SMALL
    | ADVERBS
    | QUALITIES
    | FINITE
    | words("and or but if because as while once only even just such half again today")
)
ADVERBIALS: Final = words(
    "by every each before after first instead weekly daily monthly earlier more with"
)
UNCOUNTED: Final = re.compile(
    r"(?:ing|ity|ness|ship|ment|(?:experi|confid|pati|compet)ence|(?:mainten|perform|attend|compli|insur)ance|ware|work|care|time|ics|advice|music|feedback|staff|sales|"
    r"payroll|help|people|safety)$",
    re.IGNORECASE,
)
THEIRS: Final = {
    **{"they": "you", "them": "you", "their": "your", "theirs": "yours"},
    **{"themselves": "yourselves", "they're": "you're", "they’re": "you’re"},
    **{"they've": "you've", "they’ve": "you’ve", "they'd": "you'd", "they’d": "you’d"},
    **{"they'll": "you'll", "they’ll": "you’ll"},
}
OF_WHOM: Final = words("people staff team client customer patient child somebody someone anybody")
DAYS: Final = frozenset((*calendar.day_name, *calendar.month_name))
JUDGED: Final = words(
    "seemed looked felt thought think seem look sounded worry worried doubt doubted fear feared"
)
NEGATED: Final = re.compile(r"^they (?:\w+ )?(?:\w+n['’]t|not|never)\b", re.IGNORECASE)
