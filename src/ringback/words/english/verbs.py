"""The verbs of résumés in the forms in which bullets use them."""

from functools import lru_cache
from typing import Final, Literal

from .lists import pairs, words

Form = Literal["base", "past", "third", "gerund"]

_IRREGULAR: Final = pairs(
    "arise:arose be:was beat:beat become:became begin:began bend:bent bid:bid break:broke "
    "bring:brought "
    "broadcast:broadcast build:built buy:bought catch:caught choose:chose come:came cut:cut "
    "deal:dealt do:did draw:drew drive:drove fall:fell feed:fed find:found forecast:forecast "
    "get:got "
    "give:gave go:went grind:ground grow:grew hang:hung have:had babysit:babysat hear:heard "
    "hit:hit hold:held "
    "keep:kept know:knew lay:laid lead:led learn:learned leave:left lend:lent lose:lost make:made "
    "mean:meant meet:met outsell:outsold oversee:oversaw overcome:overcame pay:paid put:put "
    "read:read rebuild:rebuilt redo:redid repay:repaid resell:resold rewrite:rewrote ride:rode "
    "rise:rose run:ran see:saw seek:sought sell:sold send:sent set:set shoot:shot show:showed "
    "sing:sang speak:spoke spearhead:spearheaded spend:spent split:split stand:stood "
    "strive:strove sweep:swept swim:swam take:took teach:taught tell:told think:thought "
    "throw:threw troubleshoot:troubleshot undergo:underwent undertake:undertook "
    "understand:understood uphold:upheld upsell:upsold wear:wore weave:wove win:won "
    "withdraw:withdrew write:wrote"
)
_REGULAR: Final = words(
    "accelerate accept access accommodate accomplish account achieve acquire act adapt add address "
    "adhere adjust administer adopt advance advertise advise advocate aid align allocate amend "
    "analyse analyze answer anticipate apply appoint appraise approve arrange assemble assess "
    "assign assist assure attain attend attract audit author authorize automate award back balance "
    "bake bandage bathe bill blend book boost brief budget calculate calibrate call canvass care "
    "carry cater centralize chair change charge chart check clarify classify clean clear climb "
    "close coach code collaborate collate collect combine communicate compare compile complete "
    "compose comply conceive condense conduct configure connect conserve consolidate construct "
    "consult contact contribute control convert convince cook coordinate co-ordinate correct "
    "correspond counsel count cover craft create cultivate customize debug decide decrease define "
    "delegate deliver demonstrate deploy design detect determine develop devise diagnose digitize "
    "direct discuss dispatch dispense dispose distribute document double draft earn edit educate "
    "elect eliminate employ empower enable encourage enforce engage engineer enhance enlarge "
    "enlist enrol enroll ensure enter entertain escalate escort establish estimate evaluate "
    "examine exceed execute exhibit expand expedite experiment explain explore extend extract "
    "fabricate facilitate field file fill finalize finance finish fit fix focus follow formulate "
    "forge foster found fulfil fulfill fundraise gain garner gather generate grade graduate greet "
    "guard guide halve handle harvest head heal help hire host identify illustrate implement "
    "import improve improvise increase influence inform initiate innovate input insert inspect "
    "inspire install instal institute instruct insure integrate interact interpret interview "
    "introduce invent inventory invest investigate invoice invite issue join judge juggle justify "
    "launch lecture lessen liaise lift listen load lobby locate log look lower machine mail "
    "maintain manage manufacture map market master maximize measure mediate mentor merge migrate "
    "minimize mix mobilize model moderate modernize modify monitor motivate move navigate "
    "negotiate network nominate nurse nurture observe obtain offer onboard open operate optimize "
    "orchestrate order organise organize orient orientate originate outline outpace outperform "
    "pack package paint participate partner perform persuade photograph pick pilot pioneer place "
    "plan plant play plaster plumb polish position practice practise prepare prescribe present "
    "prevent price print prioritise prioritize process procure produce program programme project "
    "promote proofread propose protect prove provide prune publish purchase pursue qualify "
    "quadruple quote raise rank reach realign rebrand receive recognize recommend reconcile record "
    "recover recruit recycle redesign redevelop reduce reengineer refer refine refurbish regain "
    "register regulate rehabilitate reinforce relieve remodel remove render renew renovate "
    "reorganize repair replace reply report represent research reset resolve respond restock "
    "restore restructure retain retrain retrieve return revamp review revise revive revitalize "
    "roll roof rotate route safeguard satisfy save scale schedule score screen script secure "
    "select separate serve service sew shadow shape share shelve ship shorten simplify size slash "
    "solder solve sort source specify sponsor staff stage standardize start steer stimulate stock "
    "store streamline strengthen structure study submit succeed suggest supervise supply support "
    "surpass survey sustain switch tackle tailor talk target tend test tidy total track trade "
    "train transcribe transfer transform transition translate transport travel treat trim triple "
    "troubleshoot turn tutor uncover unify unite unload update upgrade uphold use utilise utilize "
    "validate value verify visit volunteer wait walk warehouse wash watch weld welcome widen wire "
    "witness work wrap"
)
_OF_TRADES: Final = words(
    "precept triage titrate ambulate suture frame pour rig hoist drill grind sand splice "
    "terminate bend mount pull excavate mow plow irrigate sow groom dress butcher chop dice plate "
    "garnish cashier merchandise tag bag palletize stack unpack dock decorate iron fold vacuum "
    "mop sanitize disinfect launder type fax photocopy scan index notarize litigate underwrite "
    "adjudicate refactor containerize benchmark instrument architect provision patch harden "
    "encrypt visualize wrangle scrape annotate curate film animate choreograph rehearse referee "
    "patrol apprehend arrest detain rescue extinguish evacuate command sail farm milk herd empty "
    "sterilize collate reassure de-escalate cross-train co-lead co-author co-found jump-start "
    "fast-track proctor landscape hang scaffold pave demolish disassemble dismantle lubricate "
    "tighten sharpen stitch tune upholster varnish vet vend wean recoup retool rework roast bus "
    "babysit bartend chair chase deputise deputize invoice monitor nanny "
    "ensure greet prioritise chase raise post cash-up brew barback host wash clean hoover dust "
    "line-manage co-manage project-manage case-manage bake roster log re-train rebuild "
    "cold-call up-sell cross-sell caretake chaperone feed dress bathe lift invigilate mark "
    "cover assess differentiate moderate plan retrieve scan pick pack palletise sort load drive "
    "specialise organise analyse optimise minimise maximise modernise summarise summarize finalise "
    "familiarise familiarize standardise customise authorise utilise realise realize recognise "
    "computerise mobilise stabilise stabilize revitalise programme practise "
    "certify prototype replenish administrate rectify ascertain tabulate allot amalgamate "
    "appraise harmonise "
    "harmonize hone itemise itemize reorder salvage standardise tally trace usher resolve "
    "pace park phase prep probe queue recite refuel rent restart scope seat shift slice sift "
    "sketch specialise specialize spot stain steam stamp strategize subcontract substitute swap "
    "synthesize synthesise tile time trap trial trigger view voice weigh whip wipe zone"
)
_BASES: Final = _REGULAR | _OF_TRADES | _IRREGULAR.keys()
_PASTS: Final = {past: base for base, past in _IRREGULAR.items()}
_PARTICIPLES: Final = pairs(
    "arise:arisen be:been beat:beaten become:become begin:begun break:broken choose:chosen "
    "come:come do:done "
    "draw:drawn drive:driven fall:fallen get:got give:given go:gone grow:grown know:known "
    "ride:ridden "
    "overcome:overcome oversee:overseen redo:redone rewrite:rewritten rise:risen run:run see:seen "
    "show:shown sing:sung speak:spoken strive:striven swim:swum take:taken throw:thrown "
    "undergo:undergone undertake:undertaken wear:worn weave:woven withdraw:withdrawn write:written"
)
"""Where "I have …" takes another form than "I …": done, written, driven."""
_DONE: Final = {
    participle: base
    for base, participle in _PARTICIPLES.items()
    if participle not in (base, _IRREGULAR.get(base))
}
_NOT_PAST: Final = words(
    "need speed seed feed breed exceed succeed proceed embed shed indeed hundred kindred sacred "
    "naked unlimited limited united advanced dedicated detailed varied extended related united "
    "experienced skilled licensed certified qualified talented motivated advanced continued "
    "shared fast-paced results-oriented detail-oriented bed red med ted combined assorted"
)
_DOUBLE: Final = words(
    "plan stop trim log map ship chat drop equip fit control refer transfer submit occur permit "
    "instal program run cut get set put begin win hit upset forget swim sit babysit "
    "input scan mop chop wrap tip scrub rig tag swap trap vet"
)


_BEFORE_VERBS: Final = words(
    "cold line up cross case project co re proof spot fact stress quality risk double hand part "
    "self out over under pre post job multi soft power speed steam dry deep shop test field"
)
"""What goes with a verb before it: "line-managed", "deep-cleaned"."""


def joins_verb(before: str, after: str) -> bool:
    """Say whether two words are one verb written apart: "Cold calling", "line managed"."""
    kinds = before.lower() in _BEFORE_VERBS - _VERBS_TOO and form(after) is not None
    return kinds and before.lower() not in _BASES - words("line case project spot")


_VERBS_TOO: Final = words("out over under up self test field part hand shop quality job post")
PARTICLES: Final = words(
    "up out off down in on over through back away around along together with to for at of into "
    "from by about after"
)
"""Small words that end a verb ("set up", "liaise with") and are not what it is done to."""


@lru_cache(maxsize=4096)
def form(word: str) -> tuple[Form, str] | None:
    """Say in which form of which verb a word is; None if it is no verb that opens a bullet.

    Where base and past are the same ("cut", "set", "read"), it is the past: bullets mostly are.
    """
    word = word.lower()
    if word in _PASTS:
        return "past", _PASTS[word]
    if word in _BASES:
        return "base", word
    if word in _NOT_PAST:
        return None
    if base := _THIRDS().get(word):
        return "third", base
    if base := _GERUNDS().get(word):
        return "gerund", base
    before, hyphen, after = word.rpartition("-")
    if hyphen and before in _BEFORE_VERBS and (found := form(after)):
        return found[0], f"{before}-{found[1]}"
    if word.endswith("ed") and (len(word) > 4 or word in _REGULAR_PASTS()):
        return "past", _REGULAR_PASTS().get(word, word)
    return None


def past(base: str) -> str:
    """Give the past of a verb: "lead" gives "led", "manage" "managed", "plan" "planned"."""
    if base in _IRREGULAR:
        return _IRREGULAR[base]
    before, hyphen, after = base.rpartition("-")
    if hyphen and after in _IRREGULAR:
        return f"{before}-{_IRREGULAR[after]}"
    if base.endswith("e"):
        return f"{base}d"
    if base.endswith("y") and base[-2] not in "aeou":
        return f"{base[:-1]}ied"
    return f"{base}{base[-1]}ed" if base in _DOUBLE else f"{base}ed"


def participle(base: str) -> str:
    """Give the form that goes with "I have": "write" gives "written", "manage" "managed"."""
    return _PARTICIPLES.get(base, past(base))


def of_participle(word: str) -> str:
    """Give the verb of which a word is the participle alone ("written"); empty if of none."""
    return _DONE.get(word.lower(), "")


def gerund(base: str) -> str:
    """Give the -ing form of a verb: "run" gives "running", "manage" "managing"."""
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return f"{base[:-1]}ing"
    return f"{base}{base[-1]}ing" if base in _DOUBLE else f"{base}ing"


def third(base: str) -> str:
    """Give the form for he and she: "manages", "teaches", "carries", "has"."""
    if base in {"have", "be", "do", "go"}:
        return {"have": "has", "be": "is", "do": "does", "go": "goes"}[base]
    if base.endswith(("s", "x", "z", "ch", "sh")):
        return f"{base}es"
    if base.endswith("y") and base[-2] not in "aeou":
        return f"{base[:-1]}ies"
    return f"{base}s"


@lru_cache(maxsize=1)
def _THIRDS() -> dict[str, str]:  # noqa: N802  # a table, filled when first asked for
    return {third(base): base for base in _BASES}


@lru_cache(maxsize=1)
def _REGULAR_PASTS() -> dict[str, str]:  # noqa: N802  # as above
    return {past(base): base for base in _BASES}


@lru_cache(maxsize=1)
def _GERUNDS() -> dict[str, str]:  # noqa: N802  # as above
    return {gerund(base): base for base in _BASES}
