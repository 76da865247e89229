"""Towns, which a line that is read wrongly gives for an employer."""

from typing import Final

from .lists import words

_KNOWN: Final = words(
    "aberdeen albany albuquerque alexandria amsterdam anaheim anchorage arlington ashford athens "
    "atlanta aurora austin aylesbury bakersfield baltimore bangalore bangor barcelona barking "
    "barnsley barnet basildon basingstoke bath bedford belfast bengaluru berkeley berlin "
    "birmingham blackburn blackpool boise bolton boston boulder bournemouth bracknell bradford "
    "bridgeport brighton bristol bromley brooklyn brussels buffalo burbank burlington burnley "
    "bury calgary cambridge canterbury cardiff carlisle carlsbad charleston charlotte chatham "
    "chattanooga chelmsford cheltenham chennai chester chesterfield chicago cincinnati cleveland "
    "colchester columbia columbus copenhagen corby coventry crawley crewe croydon dallas "
    "darlington dartford dayton delhi denver derby detroit doncaster dover dubai dublin dudley "
    "dundee durham ealing eastbourne edinburgh edmonton enfield exeter falkirk fayetteville "
    "folkestone fremont fresno gateshead gillingham glasgow glendale gloucester gravesend "
    "greensboro greenwich grimsby guildford hackney halifax harlow harrogate harrow hartford "
    "hastings hatfield henderson hereford honolulu hounslow houston huddersfield hull hyderabad "
    "indianapolis inverness ipswich irvine islington jacksonville kettering knoxville lagos "
    "lakewood lancaster laredo leeds leicester lewisham lichfield lisbon liverpool london "
    "louisville lubbock luton madison madrid maidstone manchester mansfield melbourne memphis "
    "miami middlesbrough milwaukee minneapolis montreal mumbai munich nairobi naperville "
    "nashville newcastle newport northampton norwich nottingham nuneaton oakland ogden oldham "
    "omaha orlando oslo ottawa oxford paisley paris peterborough philadelphia pittsburgh plymouth "
    "poole portland portsmouth prague preston provo pune raleigh reading redditch richmond "
    "riverside rochdale rochester romford rome rotherham rugby sacramento salford salisbury "
    "savannah scarborough scranton seattle sheffield shrewsbury singapore slough solihull "
    "southampton southend southport spokane stafford stamford stevenage stirling stockport "
    "stockton sunderland sutton swansea swindon sydney syracuse tacoma tampa taunton telford "
    "tokyo toledo topeka toronto torquay trenton tucson tulsa uxbridge vancouver wakefield "
    "walsall warrington warsaw watford wembley wichita wigan winchester windsor woking "
    "wolverhampton worcester worthing wrexham yonkers york"
) | {
    "los angeles",
    "san francisco",
    "san diego",
    "san jose",
    "san antonio",
    "new york",
    "new york city",
    "new delhi",
    "new orleans",
    "las vegas",
    "salt lake city",
    "kansas city",
    "st louis",
    "st. louis",
    "el paso",
    "fort worth",
    "long beach",
    "st albans",
    "milton keynes",
    "high wycombe",
    "tunbridge wells",
    "bury st edmunds",
    "stoke on trent",
    "hong kong",
    "cape town",
    "united kingdom",
    "united states",
    "england",
    "scotland",
    "wales",
}
"""Towns that many know, and some that are as much."""

_BRITISH: Final = """
    aberdeen, aberfeldy, abergavenny, aberystwyth, abingdon, abington, aboyne, accrington,
    aldershot, alloa, alnwick, altrincham, amesbury, ammanford, andover, antrim, appleby,
    arbroath, ardgay, ardrossan, armagh, arrochar, ashbourne, ashburton, ashford,
    ashton-under-lyne, athlone, axminster, aylesbury, ayr, ballachulish, ballater,
    ballindalloch, ballycastle, ballyclare, ballygawley, ballymena, ballymoney, bamburgh,
    banbridge, banbury, banchory, bangor, banstead, barking, barmouth, barnsley, barnstaple,
    barrow-in-furness, basildon, basingstoke, bath, bathgate, batley, bedale, bedford,
    belfast, berwick-upon-tweed, betws-y-coed, bewdley, bexhill, bexleyheath, bicester,
    bideford, birkenhead, birmingham, bishop auckland, bishops castle, bishops stortford,
    bishops waltham, blackburn, blackpool, blairgowrie, blandford, bodmin, bognor, bognor
    regis, bolton, bootle, borehamwood, boroughbridge, bournemouth, bracknell, bradford,
    braintree, brechin, brecon, brentwood, bridgend, bridgnorth, bridgwater, bridlington,
    bridport, brighton, bristol, bromley, bromsgrove, buckingham, budleigh salterton, builth
    wells, burgess hill, burnley, burton-on-trent, bury, bury st edmunds, bury st. edmunds,
    buxton, caernarfon, callander, camberley, cambridge, camelford, campbeltown, cannock,
    canterbury, cardiff, carlisle, carmarthen, carradale, carrickmore, castlebay,
    castleford, caterham, cerne abbas, chatteris, chelmsford, cheltenham, chepstow, chester,
    chesterfield, chichester, chippenham, chipping norton, chipping sodbury, chorley, church
    stretton, cirencester, clacton-on-sea, clevedon, clitheroe, clynderwen, coalville,
    coatbridge, colchester, coleraine, coleshill, colwyn bay, congleton, consett, cookstown,
    corby, cork, corwen, cosham, coupar angus, coventry, craigellachie, crawley, crediton,
    crewe, crieff, cumnock, cwmbran, dalmally, darlington, dartford, daventry, derby,
    dereham, devizes, dewsbury, dingwall, doncaster, dorchester, dorking, dover,
    downpatrick, driffield, drogheda, droitwich, dublin, dudley, dulverton, dumbarton,
    dumfries, dunbar, dundalk, dundee, dunfermline, dungannon, dunkeld, dunoon, durham,
    dursley, easingwold, east grinstead, east kilbride, eastbourne, eastleigh, ebbsfleet,
    edinburgh, ellesmere, enfield, enniskillen, epsom, esher, evesham, ewell, exeter,
    fakenham, falkirk, falmouth, fareham, faringdon, farnborough, farnham, felixstowe,
    fishguard, fivemiletown, fleetwood, folkestone, forfar, forres, fort augustus, fort
    william, fortrose, fraserburgh, gainsborough, gairloch, galashiels, galway, garstang,
    gateshead, gillingham, girvan, glasgow, glastonbury, glenurquhart, glossop, gloucester,
    godalming, golspie, gosforth, gosport, grange-over-sands, grantham, grantown-on-spey,
    gravesend, grays thurrock, great bernera, great dunmow, great malvern, great yarmouth,
    greenock, grimsby, guildford, guisborough, guiseley, halesowen, haltwhistle, harlow,
    harpenden, harrogate, hartlepool, haslemere, hatfield, hathersage, havant,
    haverfordwest, haverhill, hawick, hawkshead, hay-on-wye, haywards heath, heathfield,
    helensburgh, helmsdale, helmsley, hemel hempstead, henley-on-thames, hereford, hertford,
    hexham, high wycombe, hinckley, hitchin, holbeach, holmes chapel, holsworthy, holyhead,
    honiton, hornsea, horsham, hounslow, hove, huddersfield, hull, hungerford, hunstanton,
    huntingdon, huntly, ilford, ilkeston, inveraray, inverness, inverurie, ipswich, isle of
    arran, isle of benbecula, isles of scilly, keighley, kendal, keswick, kettering,
    kidderminster, kilchrenan, kilkenny, killarney, killin, killingholme, kilmarnock,
    kilmelford, kilrea, king's lynn, kings lynn, kingsbridge, kingston upon thames,
    kingston-upon-hull, kingussie, kinross, kinrossie, kircubbin, kirkby, kirkcaldy,
    kirkcudbright, kirkwhelpington, kirriemuir, knutsford, ladybank, lairg, lampeter,
    langholm, lapworth, larne, launceston, laurencekirk, leamington spa, leatherhead,
    ledbury, leeds, leicester, leighton buzzard, leominster, letchworth, letterkenny,
    leyburn, limavady, limerick, lisburn, liskeard, lisnaskea, littlehampton, liverpool,
    livingston, llanarth, llandeilo, llandovery, llandrindod wells, llandysul, llanelli,
    llanidloes, llanwrtyd wells, lochboisdale, lochcarron, lochgilphead, lochinver,
    lochmaddy, lockerbie, london, londonderry, loughborough, loughton, lowestoft, ludlow,
    luton, lymington, lynton, lytham st annes, macclesfield, machynlleth, magherafelt,
    maidenhead, maidstone, maldon, mallaig, malmesbury, malton, malvern, manchester, market
    drayton, market harborough, market rasen, market weighton, marple, martinstown, matlock,
    maybole, melton mowbray, merthyr tydfil, middlesbrough, milford haven, milton keynes,
    minehead, monmouth, morecambe, moretonhampstead, morpeth, motherwell, nantwich,
    narberth, new galloway, new mills, newark-on-trent, newbury, newcastle upon tyne,
    newcastle-under-lyme, newmarket, newquay, newry, newton abbot, newton stewart, newtown,
    newtownstewart, north berwick, north walsham, northallerton, northampton, northwich,
    norwich, nottingham, nuneaton, oakham, oban, okehampton, oldbury, oldham, oldmeldrum,
    omagh, ormskirk, orpington, oswestry, oxford, paisley, pakenham, patrington, peebles,
    penge, penicuik, penrith, penzance, peterborough, peterhead, petersfield, pitlochry,
    plymouth, pocklington, pontefract, pontypool, pontypridd, poole, port ellen, portadown,
    porthmadog, portsmouth, potters bar, prudhoe, pulborough, pwllheli, ramsgate, rayleigh,
    reading, redditch, redhill, redruth, reigate, retford, rhyl, rickmansworth, ringwood,
    ripon, rochdale, romford, romsey, ross-on-wye, rostrevor, rothbury, rotherham, rothesay,
    royal leamington spa, rugeley, runcorn, saffron walden, saintfield, salford, salisbury,
    sanquhar, saxmundham, scarborough, scarinish, scourie, scunthorpe, sedbergh, sedgefield,
    sevenoaks, shaftesbury, sheffield, shepton mallet, shoreham, shrewsbury, sittingbourne,
    skegness, skelmersdale, skipton, sleaford, sligo, slough, solihull, south molton,
    southall, southampton, southend-on-sea, southport, spalding, spilsby, st albans, st
    andrews, st austell, st boswells, st clears, st helens, stafford, staines, stevenage,
    stirling, stockport, stockton-on-tees, stoke-on-trent, stonehaven, stornoway,
    stourbridge, stourport-on-severn, stow-on-the-wold, stowmarket, stranraer,
    stratford-upon-avon, strathaven, strathdon, strathpeffer, strathy, stretford, strontian,
    sudbury, sunderland, surbiton, sutton coldfield, swaffham, swanage, swanley, swansea,
    swindon, tamworth, tarporley, taunton, tavistock, telford, thetford, thirsk, thurso,
    tiverton, tomatin, tomdoun, tonbridge, torquay, tottenham, tralee, tranent, truro,
    tunbridge wells, turriff, twickenham, uckfield, ullapool, uxbridge, wakefield, wallasey,
    walsall, waltham cross, warboys, wareham, warminster, warrington, warwick, waterford,
    watford, wellingborough, welshpool, welwyn, welwyn garden city, wembley, westerham,
    weston-super-mare, wetherby, wexford, weybridge, whickham, whitchurch, whitehaven,
    wickford, widnes, wigan, wigton, wigtown, wilmslow, wincanton, winchester, wisbech,
    witney, woking, wokingham, wolverhampton, worcester, workington, worksop, worthing,
    wrexham, wymondham, yeovil, york
"""
"""Towns of Britain and Ireland, which people write without a county, as where they worked."""

_TOWNS: Final = frozenset(
    " ".join(name.replace("-", " ").split()) for name in (*_KNOWN, *_BRITISH.split(","))
)


def is_town(name: str) -> bool:
    """Say whether a name is no more than that of a town."""
    return name.lower().replace("-", " ").strip(" .,") in _TOWNS


def is_place(word: str) -> bool:
    """Say whether a word is a known town's name and no common word besides, as "Reading" is."""
    bare = word.lower().strip(" .,")
    return bare in _KNOWN and bare not in _ALSO_WORDS


_ALSO_WORDS: Final = words(
    "reading bath bury hull rugby stirling poole preston boulder buffalo aurora sterling derby "
    "dover enfield crewe mansfield slough"
)
