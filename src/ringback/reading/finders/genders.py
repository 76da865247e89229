"""First names that go with one of "she" and "he", so that a pronoun stands for nobody else."""

from typing import Final, Literal

from ringback.intake import vocabulary

Gender = Literal["she", "he", ""]
"""By which pronoun somebody is spoken of; "" where a name leaves it open, as most do."""

_TITLES: Final[dict[str, Gender]] = {
    **dict.fromkeys(("mr", "sir", "father", "lord"), "he"),
    **dict.fromkeys(("mrs", "ms", "miss", "madam", "ma'am", "sister", "lady"), "she"),
}
_WOMEN: Final = vocabulary.words_of(
    "abigail agnes aisha alice alison amanda amelia amy ana angela anita ann anna anne audrey "
    "barbara beatrice becky bernadette beth betty brenda bridget camille carla carmen carol "
    "caroline catherine charlotte cheryl chloe christine claire clara colleen cynthia daisy "
    "danielle debbie deborah deirdre denise diana diane donna doris dorothy edith eileen elaine "
    "eleanor elena elizabeth ella ellen ellie emily emma erica esther eva evelyn fatima fiona "
    "florence francesca gail gemma georgia gina gloria grace greta gwen hannah harriet heather "
    "helen hilda holly ida imogen ines ingrid irene isabel isabella ivy jane janet janice "
    "jasmine jeanette jenna jennifer jenny jessica jill joan joanna joanne josephine joyce "
    "judith judy julia julie karen kate katherine kathleen kathy katie kavita kristen lakshmi "
    "laura lauren leah lena linda lisa liz lorna lorraine louise lucia lucy lydia mabel maeve "
    "mandy margaret maria marie marilyn marjorie martha mary matilda maureen megan melanie "
    "melissa mildred mina miriam molly monica muriel myrtle nadia nancy naomi natalie natasha "
    "nicola nicole nina nora norma nuala olga olive olivia orla pamela patricia paula pauline "
    "penelope petra philippa phoebe phyllis pooja priscilla priya rachel rebecca rhona rita "
    "roberta roisin rosa rose rosemary rosie roxanne ruth ruthanne sabrina sally samantha "
    "sandra sara sarah sharon sheila shirley siobhan sonia sophia sophie stella stephanie sue "
    "susan suzanne sylvia tamara tamika tania tanya teresa tessa theresa tiffany tina tracey "
    "trish ursula valerie vanessa vera veronica vicky victoria violet virginia wanda wendy "
    "wilma winifred yolanda yvette yvonne zoe"
)
_MEN: Final = vocabulary.words_of(
    "aaron abdul adam adrian ahmed alan albert alejandro alfie andrew angus anthony antonio "
    "archie arjun arthur arun ashok barry benjamin bernard bob brad bradley brandon brendan "
    "brian bruce bruno bud calvin carl carlos charles chet christopher clarence clive colin "
    "connor conor cormac craig curtis damian dan daniel danny darnell darren dave david declan "
    "dennis derek dermot desmond diego dominic don donald doug douglas duane duncan dylan eamon "
    "edward edwin eric ernest ethan eugene farhan felix fergus fernando fred gareth gary gavin "
    "geoff george gerald gerard giles gordon graham greg gregory gus gustavo hamish hank harold "
    "harry harvey hassan hector henry horace howard hugh hugo ian ibrahim imran isaac ivan jack "
    "jacob jamal james jared jason jeff jeffrey jeremy jerome jim jimmy joe joel john johnny "
    "jonathan jorge jose joseph josh joshua juan julian justin karl keith kenneth kevin kieran "
    "kurt kyle larry lawrence lenny leo leon leonard liam lionel lloyd lorenzo louis luca lucas "
    "luis luke malcolm manuel marco marcus mario martin marvin matt matthew michael miguel mike "
    "mitchell mohamed mohammed muhammad nathan neil niall nicholas nigel nikhil norman oliver "
    "omar oscar otis otto owen paddy padraig paolo patrick paul pedro pete peter phil philip "
    "pierre prakash rahul raj rajesh ralph ramesh ramon raul ravi raymond reggie reuben rhys "
    "ricardo richard rick robert roberto rodney roger rohan roland ron ronald ronan roy rupert "
    "russell ryan samuel sanjay scott sean sebastian sergio seth simon stan stanley stephen "
    "steve steven stewart stuart sunil suresh ted terence terry theo thomas tim timothy toby "
    "todd tom tommy travis trevor tristan tyler vernon vijay vikram vince vincent walter wayne "
    "wendell wesley wilbur william xavier yusuf zachary"
)


def gender_of(name: str) -> Gender:
    """Give by which pronoun somebody of this name is spoken of, where title or name tell."""
    words = [word.strip(".,") for word in name.lower().split()]
    first = words[0] if words else ""
    if first in _TITLES:
        return _TITLES[first]
    if first in _WOMEN:
        return "she"
    return "he" if first in _MEN else ""
