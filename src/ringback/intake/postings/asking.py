"""The words by which ads ask for something, and by which they say that it would only be nice."""

from typing import Final

from ..vocabulary import any_of

NICE: Final = any_of(
    r"\bpreferred\b",
    r"\b(?:is |are |as )?an? (?:(?:big|huge|strong|definite|real|added) )?"
    r"(?:plus|bonus|asset|advantage)\b",
    r"\b(?:nice|great|good) to have\b",
    r"\bbonus (?:points|if)\b|\(bonus|\bbonus:",
    r"\b(?:brownie|extra) points\b",
    r"\bdesirable\b",
    r"\bideally\b",
    r"\boptional\b",
    r"\bbeneficial\b",
    r"\bhelpful\b|\buseful\b",
    r"\bwelcome but\b",
    r"\bwould be (?:great|nice|beneficial|advantageous|welcome)\b",
    r"\bnot (?:required|essential|necessary)\b",
    r"\bit helps if\b|\bit(?:['’]d| would) help\b",
    r"(?:\bwould|['’]d) (?:love|like) it if\b",
    r"\b(?:would|['’]d) be (?:sweet|cool|awesome|handy|lovely)\b|\bdeal-?breaker\b",
    r"\b(?:so much|all) the better\b|\b(?:icing|cherry) on (?:the cake|top)\b",
    r"\b(?:would|does|can|could)(?:n['’]?t| not) hurt\b",
    # Who would help guests has a duty.
    r"(?<!you )(?<!who )(?<!they )\bwould (?:really |also |certainly )?help"
    r"(?=\s*(?:[.,;!)]|$|but\b|too\b))",
    r"\b(?:is|are) (?:very |most |also |always |especially )?welcome\b|\bpref['’]?d\b",
    r"\bvon vorteil\b|\bwünschenswert\b|\bidealerweise\b",
)

_OF_THE_PERSON: Final = (
    r"\bmusts?\b|\bgotta\b|\b(?:u|you) (?:need|have) to\b",
    # As it is typed into a telephone.
    r"\b(?:u|ya) (?:need|must|should)\b|\bu(?:['’]?ll|['’]d) \w+",
    r"\byou(?:d|['’]d|ll) (?!like|love)\w+",
    r"\byou(?:['’]ll| will)? (?:have|need|bring|should|possess|hold|know|enjoy|can )",
    r"\byou(?:['’]re| are) (?:an?\b|able|comfortable|organi[sz]ed|friendly|reliable|responsible|"
    r"used to|confident|passionate|happy|willing)",
    r"\b(?:candidates?|applicants?) (?:must|should|will|with|who)\b",
    r"\bideal candidate\b|\bif you(?:['’]re| are)\b",
    r"\b(?:employee|incumbent|post ?holder|holder|person) (?:must|should|will|is responsible)\b",
    r"\bable to\b|\bability to\b|\bwilling(?:ness)? to\b",
    r"\bcomfortable with\b",
    r"\bpassion(?:ate)? (?:for|about)\b",
    r"^own (?:tools|car|transport|van|vehicle)\b",
)
_WISHED: Final = (
    r"\ban? (?:(?:big|huge|strong|definite|real|added) )?(?:plus|bonus|asset|advantage)\b",
    r"\b(?:nice|great|good) to have\b|\bdesirable\b",
    r"\b(?:so much|all) the better\b|\b(?:icing|cherry) on the cake\b",
    r"\b(?:would|does|could)(?:n['’]?t| not) hurt\b|\bpref['’]?d\b",
    r"\b(?:experience|knowledge|licen[cs]e|certificate|skills?|language|second \w+) "
    r"(?:is|are) (?:very |most |also )?welcome\b",
    r"^(?!.*\b(?:you|who|they|we) would)[^.]*\bwould (?:really |also )?help[.!]?$",
    r"\bwould be (?:great|nice|beneficial|advantageous|sweet|cool|awesome|handy)\b",
)
_OF_WHAT_THEY_KNOW: Final = (
    r"\bat least (?:an?|one|two|three|\d+) (?:\w+ )?(?:years?|months?)\b",
    r"\bexperienced (?:in|with)\b",
    r"\bexperience (?:in|with|of|as|using|working|managing|handling|selling|required|preferred|"
    r"essential|necessary)\b",
    r"\b(?:previous|prior|proven|relevant|hands-on|some|good|solid) (?:\w+ ){0,2}experience\b",
    r"\byears?['’]? (?:of )?(?:\w+ ){0,3}experience\b",
    r"\b\d\+? ?(?:yrs?|years?)\.?['’]? (?:min|(?:[\w-]+ ){0,2}exp\b)",
    r"^(?:valid|clean|current) (?:\w+['’]?s? )?(?:dl|cdl|licen[cs]e|(?:driving )?record|mvr)\b",
    r"^(?:an?|one|two|three|four|five|\d+\+?) (?:\w+ )?years?['’]? "
    r"(?:of|in|at|as|on|with|behind)\b",
    r"\bknowledge of\b|\bfamiliar(?:ity)? with\b|\bunderstanding of\b",
    r"\bproficien|\bfluen(?:t|cy) in\b",
    r"\bskills?\b",
    r"\bdegree in\b|\blicen[cs]ed?\b|\bcertifi(?:ed|cation)\b|\bqualified to\b",
)
_OF_THE_EMPLOYER: Final = (
    r"\b(?:we|they) (?:need|want|require|ask for)\b|\bwe(?:['’]re| are) (?:seeking|after)\b",
    r"\blooking for (?:somebody|someone|an? |people|candidates|experienced)",
    r"\bseeking (?:an?|experienced)\b",
    r"\brequired\b|\breq['’]?d\b|\brequires?\b|\bpreferred\b",
    r"\bessential[.!]?$",
)
_OF_THE_WORK: Final = (
    r"\byou(?:['’]ll| will) (?:also )?(?!also\b|(?:receive|get|earn|love|find|hear|join)\b|"
    r"(?:enjoy|benefit)\b|have (?:access|the (?:chance|opportunity))\b|"
    r"be (?:paid|notified|asked|given|offered|based|joining)\b)\w+",
    r"\b(?:duties|responsibilities|tasks|assignments)\b.{0,40}\binclud(?:e|es|ing)\b",
    r"\b(?:role|position|job) (?:will )?(?:involves?|includes?|entails?|demands?)\b",
    r"\bresponsible for\b|\bpart of the (?:job|role)\b",
    r"^you(?:['’]re| are) part of\b",
)
ASKS: Final = any_of(
    *_OF_THE_PERSON, *_WISHED, *_OF_WHAT_THEY_KNOW, *_OF_THE_EMPLOYER, *_OF_THE_WORK
)
