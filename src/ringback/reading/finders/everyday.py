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

SPEAKING: Final = vocabulary.words_of(
    "called call calling rang ring ringing phoned phone phoning telephoned emailed email "
    "emailing texted text messaged message wrote tried try reached reach met meet asked ask "
    "told tell with contacted contact thanked thank named by from to for saw interviewed pinged "
    "chased got and is mr mrs ms dr left nudged missed answered"
)
"""Words after which somebody is named."""
