"""The acts that words can tell of, and the sets of words that their frames share."""

from typing import Final, Literal

from ringback.reading.finders.statements.frames import Frames

Act = Literal[
    "screened",
    "wrong_number",
    "their_message",
    "missed_call",
    "could_not_take",
    "barred",
    "passed_on",
    "hung_up",
    "no_answer",
    "busy",
    "left",
    "spoke",
    "they_rang",
    "withdrew",
    "applied",
    "met",
    "closed",
    "snoozed",
    "reopened",
    "urgent",
    "automatic",
    "wrote",
    "they_wrote",
    "my_word",
    "did_so",
    "same",
    "call",
    "picked_up",
    "machine",
    "said",
]
"""What is done: `said`, `picked_up` and `machine` tell only together with a call."""

_WORDS: Final = {
    "rang": "called/rang/phoned/telephoned/rung/ringed/dialled/dialed/calld/caled/callled/fone*/"
    "buzzed/redialled/redialed/belled/tinkled",
    "ringing": "calling/ringing/phoning/telephoning/dialling/dialing",
    "ring": "call/ring/phone/telephone/dial",
    "msg": "message/messages/msg/msgs/mesage/messge/voicemail/voicemails/vm/vms/voicemsg/"
    "voice-mail/"
    "vmail/note",
    "machine": "voicemail/voicemails/vm/voice-mail/vmail/voicmail/machine/answerphone/answerfone/"
    "ansaphone/ansafone/recording/mailbox/beep/tone/v-mail/answermachine",
    "them": "her/him/them/it/she/he/they",
    "keeper": "receptionist/reception/switchboard/secretary/assistant/pa/operator/colleague/"
    "gatekeeper/front/desk/lady/woman/girl/guy/man/lad/fella/bloke/someone/somebody/temp/intern/"
    "coworker/co-worker/dispatch/dispatcher",
    "wrote": "emailed/e-mailed/emaild/wrote/written/texted/messaged/mailed/pinged/dmed/dm'd/"
    "whatsapped/faxed/nudged",
    "sent": "sent/posted/mailed/fired/shot/dropped/popped/dashed/typed/penned/submitted/forwarded/"
    "uploaded/delivered/stuck/put/dispatched/whizzed/pushed/returned",
    "letter": "email/e-mail/emails/mail/letter/letters/note/notes/card/cards/line/text/texts/dm/"
    "dms/whatsapp/sms/thank-you/thankyou/thanks/reply/inmail/message/messages/msg/linkedin/follow-up/followup/"
    "references/reference/refs/documents/docs/forms/form/certificate/certificates/portfolio/"
    "samples/paperwork/transcript/transcripts/id/availability/details/slots/dates/times/file/"
    "presentation/answers/questionnaire/nudge/chaser/postcard",
    "paper": "cv/cvs/resume/resumes/résumé/application/applications/app/apps/applicaton/"
    "aplication/resumé",
    "day": "today/yesterday/monday/tuesday/wednesday/thursday/friday/saturday/sunday/morning/"
    "afternoon/week",
    "my": "my/the/an/a/another/our/this/that",
}


def told(*frames: str) -> Frames:
    """Give frames in which the sets of this matter may stand: `@rang`, `@msg`, `@machine`."""
    return Frames(*frames, sets=_WORDS)
