"""Everyday words that are names too, and the words after which a name is to be expected."""

from typing import Final

from ringback.intake import vocabulary

EVERYDAY: Final = vocabulary.words_of(
    "will mark may grace hope bill art rob frank sunny joy dean chase drew rich pat grant june "
    "april august faith dawn rose penny sky jack page price young long short day bell best "
    "banks case fall major king white brown black green wood woods stone field hill lane park "
    "parks rivers waters west east north south sharp swift bright little strong wise gay guy "
    "gene miles christian van buddy bird fox wolf summer winter autumn spring star pearl ruby "
    "iris daisy lily holly ivy heather olive ginger amber crystal melody harmony destiny honey "
    "max jan mar jun sue sandy rusty skip chip chuck curt earnest noble love small good power "
    "church temple bishop pope cook baker carpenter farmer fisher gardener mason porter potter "
    "taylor turner walker weaver weeks monday friday sweet moon snow frost rain storm ray web "
    "dell do so an in on he she see li les no any an at be by my me go hi la le ma mai man men "
    "mo tan ton tin son van vu wu ye yes you"
)
"""Words that are names only where they are written as one, or where one is expected."""

FUNCTION: Final = vocabulary.words_of(
    "the a an my his her their our your its this that these those them they then than there thus "
    "here when where what which while who whom why how back again today tonight tomorrow "
    "yesterday now later soon once twice thrice still yet even just only also too very really "
    "never always often early late first last next about after before until till since during "
    "over under around through without within into onto upon with from for to of off on in at by "
    "and or but nor because although though if unless whether not none nothing everything "
    "something anything somewhere both each every either neither some any many much more most "
    "other another such same all few several one two three four five six seven eight nine ten "
    "straight direct directly finally actually maybe perhaps please sorry thank yes nope okay "
    "well right left no i you he she it we they me him us them himself herself myself themselves "
    "regarding re via per"
)
"""Small words, which are never names."""

SPEAKING: Final = vocabulary.words_of(
    "called call calling rang ring ringing phoned phone phoning telephoned emailed email "
    "emailing texted text messaged message wrote tried try reached reach met meet asked ask "
    "told tell with contacted contact thanked thank named by from to for saw interviewed pinged "
    "chased got and is mr mrs ms dr left nudged missed answered w"
)
"""Words after which somebody is named."""
