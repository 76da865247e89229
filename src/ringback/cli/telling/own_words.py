"""Words of one's own: what the seeker tells, and what they were written or left as a message."""

from collections.abc import Sequence

from ringback.cli.documents import content
from ringback.cli.texts import words_or_file
from ringback.reading.arriving import arrived
from ringback.reading.mail import read_mail
from ringback.reading.values import Reading
from ringback.reading.voicemail import read_voicemail
from ringback.reading.words import read_words

from .scene import Scene
from .told import Common


def read(scene: Scene, words: Sequence[str], common: Common) -> Reading:
    """Read what was told, or the mail or the voicemail that was named; raises `ReadingError`."""
    if common.mail is not None:
        mail = content(common.mail, "--mail")
        return read_mail(arrived(mail.content, mail.name), scene.telling)
    if common.voicemail is not None:
        return read_voicemail(words_or_file(common.voicemail, "--voicemail"), scene.telling)
    return read_words(" ".join(words), scene.telling)
