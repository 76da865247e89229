"""Our voicemails beside those of a naive template, unmarked, for readers who do not know which.

Writes pairs.txt, to be given to readers, and key.txt, to be kept from them until they have judged.
The template does what the advice on the web does: it names the position, the last job, three
skills, and asks to be called.
"""

import random
import sys
from pathlib import Path
from typing import Final

from ringback.words import Brief, write

from .messages import cases
from .real import real_data

PAIRS: Final = 20


def naive(brief: Brief) -> str:
    """Fill the usual template with what the documents say, as it stands there."""
    facts = brief.facts
    job = next((fact for fact in facts if fact.kind == "role"), None)
    skills = [fact.text for fact in facts if fact.kind == "skill"][:3]
    lately = f" I have worked as {job.title or job.text} at {job.employer}." if job else ""
    skilled = f" My skills include {', '.join(skills)}." if skills else ""
    contact = brief.contact.name if brief.contact else "there"
    return (
        f"Hi {contact}, this is {brief.seeker.name}. I am following up on my application for the "
        f"{brief.posting.title} position.{lately}{skilled} I believe I would be a great fit for "
        "the role and would love to discuss it further. Please give me a call back at "
        "512-555-0147. Thank you, and have a great day."
    )


def main() -> None:
    """Write the pairs and their key into a folder: DATA FOLDER [SEED]."""
    data, folder = real_data(sys.argv[1]), Path(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    chance = random.Random(seed)
    pairs, key = [], []
    for number, case in enumerate(cases(data, seed, PAIRS, kinds=frozenset({"voicemail"})), 1):
        two = [("ours", write("voicemail", case.brief).text), ("naive", naive(case.brief))]
        chance.shuffle(two)
        title = case.brief.posting.title
        told = "\n".join(f"{letter}: {text}" for letter, (_, text) in zip("AB", two, strict=True))
        pairs.append(f"## {number}. For the opening: {title}\n{told}\n")
        key.append(f"{number} {'A' if two[0][0] == 'ours' else 'B'}")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "pairs.txt").write_text("\n".join(pairs), encoding="utf-8")
    (folder / "key.txt").write_text("\n".join(key) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
