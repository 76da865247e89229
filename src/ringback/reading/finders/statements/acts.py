"""The words by which every other kind of statement is known."""

from typing import Final

from .vocabulary import frames

NO_CALLS: Final = frames(
    "not .. call/phone/ring/telephone/calling/phoning/ringing/telephoning",
    "no phone? calls",
    "no more/further phone? call/calls",
    "not .. call/phone/ring/telephone/contact .. by/over phone",
    "no calling/phoning/ringing",
    "hold off .. calls",
    "hold off calling/phoning/ringing",
    "leave/lay off calling/ringing/phoning",
    "stop/quit calling/phoning/ringing/telephoning/leaving",
    "rather/prefer* .. email*/writ*/wrote .. rang/ring/call*/phon*/telephon*",
    "refrain/desist/abstain/cease from .. calling/phoning/ringing/telephoning/telephone/leaving",
    "avoid calling/phoning/ringing",
    "email only",
    "by email only",
    "only .. by/via email",
    "only .. email/emails",
    "instead/rather of/than call/calling/ringing/phoning",
    "calls are/will not .. accepted/returned/taken/answered/welcome",
    "not .. take/accept/return/taking/accepting/returning .. calls",
    "unable to .. take/accept/answer .. phone/telephone/calls",
)

NO_CONTACT: Final = frames(
    "stop/quit/cease contacting/bothering/chasing/harassing",
    "not .. contact/contacting/approach .. us/them/me/him/her/anyone/any/again/the/directly",
    "refrain/desist/abstain/cease from? .. correspondence/communication*",
    "refrain/desist/abstain/cease from .. contacting/contact/further/approaching",
    "ringing/calling/phoning and/or writing/emailing",
    "no further/more contact/correspondence/communication*/messages",
    "leave us/them/him/her/me alone",
    "not .. be contacted",
    "not call or email/write/message",
    "not call ,? do? not email/write/message",
    "not email/write or call/phone/ring",
)

NO_LETTERS: Final = frames(
    "not .. email/write/message/text .. us/me/them/him/her/again/anymore",
    "not .. email/message/text my/our",
    "stop/quit emailing/writing/messaging/texting",
    "hold off .. emails/letters/messages/writing",
    "hold off emailing/writing/messaging/texting",
    "not to mail again/me/us/them/him/her",
    "not to email/write/message/text",
    "no more? emails/letters",
    "refrain from .. emailing/writing/messaging",
)

CHECK_BACK: Final = frames(
    "check/checking/checks/checked .. back/in",
    "try/trying/call/ring/ask/write/email/phone/get .. again/back",
    "try/ring/call/email/phone/ask/nudge/remind/ping/contact/hit @me/them/him/her .. again/back/up",
    "try/call/ring again",
    "try/call/ring/phone/email/ask/text/message/write @me/him/her/them in/again/back",
    "touch base",
    "follow/following up",
    "keep in touch",
    "come back",
    "get in touch",
    "reapply/apply .. again?",
    "drop/give @me a line/call/ring/shout/bell/email",
    "give it",
    "check/checking with @me/them/him/her",
    "try/call/ring/phone/ask/email/write/check .. then",
)

ASK_OFTEN: Final = frames(
    # With an "every" beside them these are leave to ask again; alone they are nothing.
    "ask/asking/enquire/inquire/ping/nudge/call/ring/write/phone/email/contact/chase/check",
)

WAIT: Final = frames(
    "wait/waiting/hold/sit/hang .. tight/on/until/till/for/a/few",
    "wait .. days/weeks/week",
    "be patient",
    "have .. patience",
    "put/putting @me off",
    "bear with",
    "sit tight",
    "leave it",
    "give us/me/it/them .. more? weeks/days/week/month/fortnight",
    "need/needs/require .. more/few/another .. weeks/days/week/month/fortnight",
    "not before",
    "will be/take .. another/at/about/around/least/roughly/until",
    "hold off/on/tight",
)

PROMISE: Final = frames(
    "let/letting @me .. know",
    "@me/i hear/hearing/heard .. back?",
    "i will/would/should/am/to .. have/get/getting/having .. answer/news/decision/word/reply",
    "i get to hear",
    "i am to hear",
    "will/should/to/would/shall .. hear/hearing",
    "hear/heard/hearing .. from @me/him/her/them",
    "heard .. by",
    "gonna/going .. call/ring/phone/email/text/write/tell/contact/update @me",
    "is/are to call/ring/phone/email/text/write/tell/contact/update @me",
    "get/getting/come/coming/gets/comes back? to @me",
    "get/getting/come/coming/gets .. back",
    "be/been/stay in touch/contact",
    "reach/reaching .. out",
    "contact/notify/inform/email/ring/call/phone/write .. applicants/candidates/everyone/everybody",
    "contact/contacting/notify/notified/inform/informed/update/updating/advise/advised @me/all",
    "will/to/be .. contact/contacted/notified/informed/advised/updated/announce*",
    "be/been/being contacted/notified/informed/advised/updated/told",
    "will/shall/to call/ring/phone/email/text/write/tell everybody/everyone/all/both/candidates",
    "will/would/to/shall/might .. call/ring/phone/email/text/write/message/try @me .. back?",
    "calling/ringing/phoning/emailing/writing/texting @me",
    "give @me .. call/ring/bell/shout/update/answer/decision",
    "give me/us .. until/till",
    "follow/following up with @me",
    "revert",
    "revert back? to? @me?",
    "mak*/made/have/has/take/reach/give/giving .. decision",
    "decision/decisions/answer/verdict/result/results/outcome/outcomes/update/news/word",
    "decide/deciding/decides/decided",
    "will/should/would/to/might know .. more?",
    "i will/would/should know",
    "knows .. more?",
    "and call/ring/phone/email/text/write/tell/update/contact you/me",
    "will/would/shall/gonna call/ring/phone/email/text/write/reply/answer/respond back? on/by/"
    "before/in/this/next/early/late/later/monday/tuesday/wednesday/thursday/friday/saturday/"
    "sunday/tomorrow/mon/tue/tues/wed/thu/thur/thurs/fri",
    "will/would/shall .. write to @me",
    "will/shall/to/can/should .. tell you/me",
    "reply/response/letter/email/call will/should",
    "answers/letters/results/notices/decisions/replies go/goes/going out",
    "tell/telling @me .. something/more/yes/whether/either/one/",
    "yes or/and .. no",
    "you will .. have .. from",
    "you/i will .. have/get it by",
    "you/i will .. get/have/receive .. call/email/letter/answer/word/news/decision/reply",
    "word .. for/to @me",
    "have something/anything .. for/to",
    "have .. word/news/answer/update/decision .. for?/by",
    "expect/expecting/hope/hoping/aim/aiming/plan/planning/intend/anticipate/target* to",
    "final*/complete/completing/conclude/finish/wrap* .. process/interviews/review/reviews/round/"
    "shortlisting/selection",
    "process/review/selection .. take/takes/completed/complete/finished",
    "answer/answers/reply/replies/respond/confirm/ping/pings/pinging @me? by/before/on",
)

CANCELLED: Final = frames(
    "cancel*",
    "called/call/calling .. off",
    "interview/meeting/call/chat/appointment .. is/been .. off",
    "postpon* .. until/till further",
    "not .. take/taking place",
    "not .. happen*",
    "on hold",
    "scrap*/axed/ditch*/pulled/pulling/binned .. interview/meeting/call/chat/appointment",
    "no interview/meeting/call/chat/appointment",
    "not .. make/do/manage/attend/have/hold .. interview/meeting/call/chat/appointment",
    "not .. make/do/manage monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/tomorrow",
    "not .. meet/see .. on/monday/tuesday/wednesday/thursday/friday/saturday/sunday/today/tomorrow",
    "is/are/its off",
    "postpon*",
    "not .. go/going ahead",
)

MOVED: Final = frames(
    "resched*",
    "moved/moving/move/pushed/pushing/push/shifted/shifting/shift/bumped/bumping/bump .. to/back/"
    "from/until/till/my/your/our/the/it",
    "brought/bring/bringing .. forward",
    "changed/changing/change .. to/from/interview/time/date",
    "postpon*/delay*/defer* ... to/until/till",
    "instead of",
    "rather than",
    "is/been/its/interview/meeting/call now",
    "so/and/but it is/will now? monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow",
    "make/do/have/say it .. monday/tuesday/wednesday/thursday/friday/saturday/sunday/tomorrow/at/"
    "the/on",
    "instead",
)

MEETING: Final = frames(
    "interview/interviews/intervew/interveiw/inteview/interviw",
    "invite/inviting/invited @me",
    "come/coming/pop/stop/drop/swing .. in/by/over/along/down/up/round",
    "come/coming .. for/to/and/at/on/ride",
    "have/get/bring/having/getting/bringing @me .. in/over/on",
    "meet/meeting @me/with",
    "appointment/trial/assessment/audition/sit-down",
    "your/my/our/us/you .. meeting/board/panel/presentation/tour/test/slot/time/screening",
    "meeting with",
    "see @me",
    "intro/introductory/screening/hr/phone/video/follow-up call/chat/screen/interview",
    "schedul*/pencil*/book*/slot*/confirmed/arranged/set .. @me/in/for/up/a/an/your/my/the/on",
    "you are .. confirmed/booked/scheduled/down",
    "want/wants/like/need/needs/love/have/expect @me .. in/there/at/on/for/to/monday/tuesday/"
    "wednesday/thursday/friday/saturday/sunday/tomorrow/next",
    "lined/set @me .. up",
    "trial/stage/test day/shift",
    "round/interview/screening/screen/chat .. is/are/was/been? fixed/set/on/booked/scheduled for?",
    "fixed/confirmed/set/booked/down for",
    "stage",
    "when/date/day :",
    "new/revised time/date/slot",
    "to/and meet",
    "look/looking forward to .. meeting/seeing/speaking/talking",
)

TALK: Final = frames(
    "mind/ok/okay/alright if we/i .. spoke/talked/met/rang/called/speak/talk/meet",
    "he/she/we/they/i could/can do",
    # With an hour beside them these fix something; without one they fix nothing.
    "call/calling/ring/ringing/phone/phoning/telephone/bell",
    "speak/talk/chat/conversation/discussion/zoom/teams/skype",
    "can/could/would you ... do/make/manage/accept",
    "are/is/be you? .. free/available/around",
    "free/available .. on/at/for/to",
    "does/do/would/will/if/how/is .. work/suit/about/good/ok/okay",
    "would/does/will/is ... work/suit for? @me",
    "how/what about",
    "start/starts/starting/arrive/report at",
    "you .. in for/at",
    "see you",
)

AWAY: Final = frames(
    # When somebody is not there; no day of it is a promise.
    "on/off .. leave/vacation/holiday/holidays/break/sabbatical/honeymoon",
    "off/out/away/closed until/till/through/for/from/on/this/next/all/sick/today/tomorrow",
    "is/am/are/be/being away/out",
    "out of the? office",
    "ooo",
    "back on/in/monday/tuesday/wednesday/thursday/friday/the/next/tomorrow/after/at/from",
    "is/am/are/be back",
    "returns/returning/return on/in/to/monday/tuesday/wednesday/thursday/friday/the/next/tomorrow",
    "not in/around/available until/till/on/this/next/today",
    "leave/vacation/holiday until/till/through/from",
    "travelling/traveling/abroad/overseas until/till/through/for/this/next/all",
)

OWN: Final = frames(
    # What the seeker does, when it is the seeker who tells.
    "i will/would/am/may/might/shall .. call/ring/phone/email/write/try/send/follow/check/chase/"
    "give",
    "i will/would/may/might/shall/must/should .. him/her/them",
    "going/need/want/plan/planning/have/remember/forgot/intend/gonna to ring/call/phone/email/"
    "write/chase/follow/check/send",
    "must/should/could/can/to/and/then i? call/ring/phone/email/write/chase him/her/them/the",
    "call/calling/ring/ringing/phone/phoning/email/emailing/chase/chasing/trying him/her/them",
    "trying/calling/ringing/phoning/emailing/chasing/following again/back/up/tomorrow/on/monday/"
    "tuesday/wednesday/thursday/friday",
    "not forget to? ring/call/phone/email/write/chase/follow/check/send",
    "remember/plan/planning/supposed/meant/aim/aiming/thinking/try/trying to/of/on .. ring/call/"
    "phone/email/write/chase/follow/check/send/calling/ringing/phoning/emailing/chasing",
    "i .. promised/agreed/said/told",
    "remind me",
    "reminder :? to?",
    "to do",
    "applied/sent/called/rang/phoned/emailed/wrote",
)

ANSWER_DUE: Final = frames(
    "need/needs/require/requires/want/wants/like/appreciate .. answer/reply/response/"
    "decision/acceptance",
    "need/needs/like/want/wants/gotta/got to? know/hear",
    "i/we gotta know",
    "need/needs/have/has/got to answer/reply/respond/decide/accept/sign/confirm",
    "please/kindly .. answer/reply/respond/decide/accept/sign/confirm/let/tell/return/revert",
    "could/can/would/will you .. answer/reply/respond/decide/accept/sign/confirm/let/tell/return",
    "grateful/thankful for .. acceptance/reply/answer/response/decision",
    "sign and return/send",
    "yes or no by",
    "deadline",
    "give/send me/us .. answer/reply/decision/response",
    "your/my .. answer/reply/response/decision/acceptance .. by/before/no/until/is",
    "let us/me know .. by/before/no",
    "open/valid/stands/good/expires/lapses .. until/till/by/on/through",
    "expire*/lapse*",
    "till/until/by .. to decide/answer/accept/reply/respond/sign",
    "to/must/and/gotta decide/answer/accept/reply/respond/sign/say .. by/before",
    "must/gotta answer/decide/say/reply/accept/sign .. by/before",
    "acceptance/answer/reply .. to be given/sent .. by/before/on",
    "get back to me/us .. by/before/with",
    "back to me/us .. answer",
    "sing out/shout by/before",
    "offer .. stands/open/valid/good",
    "give you .. until/till",
    "gave/given/giving me .. until/till",
    "i have got? until/till",
    "need/want/require .. yes",
)

RECEIVED: Final = frames(
    "received/receive/receiving/got/get/gotten .. application/resume/cv/email/note/letter/message/"
    "documents/details/information/materials/submission/references/form",
    "have .. application/resume/cv/documents",
    "application/resume/cv/documents/file/letter/references/packet .. received/arrived/submitted/"
    "complete/under/passed/sent/safely/changed/logged/registered",
    "under review",
    "being/been reviewed/review",
    "reviewing/considering/review .. application*/resume*/cv/candidates/qualifications",
    "passed/forwarded .. on/along/to",
    "sent .. on/along",
    "still .. looking/reviewing/deciding/deliberating/interviewing/going/working/running/process",
    "have/has not .. decided/met/finished/made/had",
    "in the running",
    "status .. application",
)

THANKED: Final = frames(
    "thank* .. for applying/application/submitting/sending/letter/email/note/resume/interest/"
    "message/taking/coming/your",
    "thank* .. your .. application/interest/email/resume/cv",
)

SAID: Final = frames(
    # A day alone is what they named: "she says early next week".
    "say/says/said/saying/told/tells/reckons/thinks/promised/promises/guesses",
)

REQUEST: Final = frames(
    "please/kindly .. send/provide/complete/fill/upload/forward/submit/return/reply/confirm/bring/"
    "share/supply/attach/choose/pick/select/book/click/use/let/sign/give/advise/indicate/respond",
    "could/can/would/will you .. send/provide/complete/fill/upload/forward/submit/return/reply/"
    "confirm/share/supply/give/let/tell/resend/mail/email/bring/sign",
    "need/require/want/needs/requires/wants/wanting/asked/asks/asking/request* .. copy/copies/"
    "reference*/certificate*/transcript*/licence/license/id/proof/form/details/availability/cv/"
    "resume/portfolio/sample*/number*/documents/letter/ticket/card/passport/references",
    "send/bring/email/forward @me .. copy/reference*/cv/resume/your/portfolio",
    "let @me know .. when/what/which/if/your/whether/times/availability",
    "what is your availability",
    "tell/let me/us know? .. what/when/which .. suits/works",
    "are you free/available",
    "when .. you .. available/free",
    "share/send/upload/provide/email/forward/bring/attach .. your/copies/copy/three/two/the/below",
    "reply/respond/answer with/to",
    "let me/us know",
    "pick/choose/select/book a/an/one/the/your/whichever",
    "need .. from you",
    "references from you",
    "we need",
    "complete/fill .. assessment/form/questionnaire/test/application/survey",
    "what .. times/days/dates .. work/suit",
    "asked/asks/asking .. for .. my/the/your/our/a/an/some/two/three/more/another/salary/proof",
    "asked/asks/asking @me? what/when/which/whether/how",
    "emailed/wrote/texted @me? .. for my",
    "wants/wanted to know",
    "asked/asks/wants/asking .. for .. references/cv/resume/copy/documents/availability",
    "invite/inviting/invited you to .. complete/take/interview/meet/an/a",
    "like/love to .. invite/speak/talk/meet/interview/schedule/arrange/set/discuss/chat/learn/see",
)
