"""`ringback who`: they are ringing, and the case is on one card (R12)."""

from pathlib import Path

import pytest

from ringback.cli.cards import HEIGHT, WIDTH
from typed import POSTING, Run


def test_R12_the_case_stands_on_one_card(applied: Run) -> None:
    applied("log", "acme", "called", "Dana", "--outcome", "voicemail_left", "--line", "office")
    (card,) = applied("who", "512-555-0111", "--json").json["cards"]
    assert (card["contact"], *card["posting"].values()) == (
        "Dana Reyes",
        "Inside Sales Representative",
        "Acme Tools",
        "Austin, TX",
    )
    assert card["want"]["aim"] == "meeting"
    assert len(card["facts"]) == 3
    assert [asked["ask"] for asked in card["questions"]] == ["hear", "follow_up"]
    assert card["sent"]["text"] == "applied online"
    assert card["last_mine"]["text"] == "called Dana Reyes on the office line, left a voicemail"
    assert card["rules"] == ["R12"]


def test_R12_the_card_fits_one_screen_and_says_first_who_and_what_for(applied: Run) -> None:
    words = "a long remark on very many things that were said " * 20
    applied("log", "acme", "called", "Dana", "--outcome", "spoke", "--line", "office", words)
    applied("log", "acme", "heard", "Dana", words)
    applied("log", "acme", "interviewed", "Dana", "--decision-by", "2026-11-20",
            "--next-step-by", "2026-11-12")  # fmt: skip
    lines = applied("who", "dana").out.splitlines()
    assert len(lines) <= HEIGHT
    assert max(len(line) for line in lines) <= WIDTH
    assert lines[0].startswith("Dana Reyes")
    assert "Acme Tools" in lines[0]
    assert "Inside Sales Representative" in lines[1]
    labels = [line.split()[0] for line in lines if line[:1].isupper()]
    wanted = ["WANT", "FACTS", "ASK", "SENT", "THEY", "THEN"]
    assert [label for label in labels if label in wanted] == wanted


@pytest.mark.parametrize(
    "typed",
    [
        "512-555-0111",
        "(512) 555 0111",
        "+1 512 555 0111",
        "1.512.555.0111",
        "tel:+15125550111",
        "from 512-555-0111",
        "001 512 5550111",
        "555-0111",
        "0111",
        "Dana Reyes",
        "dana",
        "DANA-REYES",
        "Acme Tools",
        "acme",
        "inside sales",
    ],
)
def test_a_number_in_any_spelling_and_a_name_find_the_case(applied: Run, typed: str) -> None:
    cards = applied("who", typed, "--json").json["cards"]
    assert [(card["application"], card["contact"]) for card in cards] == [
        ("acme-tools", "Dana Reyes")
    ]


def test_a_number_may_come_in_several_words(applied: Run) -> None:
    assert applied("who", "512", "555", "0111").out.startswith("Dana Reyes")


def test_a_line_that_only_a_greeting_gave_is_known(applied: Run) -> None:
    applied("log", "acme", "greeting", "Dana", "--says", "use-cell", "--gives", "cell=512-555-0122")
    (card,) = applied("who", "512 555 0122", "--json").json["cards"]
    assert (card["contact"], card["found_by"]) == ("Dana Reyes", "Dana Reyes, cell (512) 555-0122")


def test_a_colleagues_number_leads_to_the_case_and_to_nobody_by_name(applied: Run) -> None:
    applied("log", "acme", "greeting", "Dana", "--says", "colleague",
            "--gives", "office=512-555-0133")  # fmt: skip
    found = applied("who", "512-555-0133", "--json").json["cards"]
    assert [(card["application"], card["contact"]) for card in found] == [("acme-tools", None)]
    assert "colleague" in found[0]["found_by"]
    assert "Dana Reyes" in found[0]["found_by"]


def test_a_number_of_abroad_is_known_without_its_country(applied: Run) -> None:
    applied("contact", "acme", "Ines Brandt", "--office", "+49 30 5550147")
    cards = applied("who", "030 555 0147", "--json").json["cards"]
    assert [card["contact"] for card in cards] == ["Ines Brandt"]


def test_an_extension_does_not_show_on_the_display(applied: Run) -> None:
    applied("contact", "acme", "Tom Chen", "--office", "512-555-0150 ext. 12")
    assert applied("who", "5125550150").out.startswith("Tom Chen")


def test_each_case_of_a_person_has_its_card_the_open_one_with_the_latest_event_first(
    applied: Run, files: Path
) -> None:
    for number, title in enumerate(("Account Manager", "Buyer"), start=3):
        other = files / f"{number}.txt"
        other.write_text(POSTING.replace("Inside Sales Representative", title), encoding="utf-8")
        added = applied("add", other, "--applied", f"2026-11-0{number}", "--yes")
        assert added.code == 0, added.err
    applied("log", "buyer", "decided", "filled")
    cards = applied("who", "512-555-0111", "--json").json["cards"]
    assert [card["posting"]["title"] for card in cards] == [
        "Account Manager",
        "Inside Sales Representative",
        "Buyer",
    ]
    assert [
        card["posting"]["title"] for card in applied("who", "acme tools", "--json").json["cards"]
    ] == [card["posting"]["title"] for card in cards]


def test_R6_the_facts_are_the_best_for_the_posting_and_say_whether_they_were_told(
    applied: Run,
) -> None:
    before = applied("who", "dana", "--json").json["cards"][0]["facts"]
    assert all(fact["told"] is None for fact in before)
    assert any(fact["answers"] for fact in before)
    applied("log", "acme", "called", "Dana", "--outcome", "voicemail_left", "--line", "office")
    card = applied("who", "dana", "--json").json["cards"][0]
    assert [fact["id"] for fact in card["facts"]] == [fact["id"] for fact in before]
    told = [fact for fact in card["facts"] if fact["told"]]
    assert told
    assert {fact["told"] for fact in told} == {"2026-11-10"}
    assert {number for fact in told for number in fact["events"]} == {card["last_mine"]["number"]}
    assert "(told)" in applied("who", "dana").out


def test_P4_the_questions_that_the_interview_left_open_are_on_the_card(applied: Run) -> None:
    applied("log", "acme", "interviewed", "Dana", "--decision-by", "2026-11-20",
            "--they-contact", "yes", "--may-follow-up", "yes",
            "--follow-up-how", "call")  # fmt: skip
    card = applied("who", "dana", "--json").json["cards"][0]
    assert card["want"]["text"] == "The next step, or their decision."
    assert [asked["text"] for asked in card["questions"]] == [
        "Promised: the decision by Fri 20 Nov.",
        "When and with whom may I follow up?",
    ]


def test_P4d_a_day_that_passed_is_asked_about(applied: Run) -> None:
    applied("log", "acme", "promised", "2026-11-12")
    card = applied("who", "dana", "--json", "--at", "2026-11-13T09:00").json["cards"][0]
    assert card["questions"][0]["late"] is True
    assert card["questions"][0]["text"] == (
        "You named Thu 12 Nov for an answer: what can you tell me?"
    )


def test_P8_after_a_no_the_later_opening_is_what_is_wanted(applied: Run) -> None:
    applied("log", "acme", "decided", "rejected")
    card = applied("who", "dana", "--json").json["cards"][0]
    assert (card["stage"], card["want"]["aim"], card["want"]["rules"]) == (
        "closed",
        "later",
        ["P8"],
    )
    applied("log", "acme", "check-back", "6 weeks")
    assert "every 6 weeks" in applied("who", "dana").out


def test_an_appointment_to_come_is_wanted_to_stand(applied: Run) -> None:
    applied("log", "acme", "arranged", "2026-11-12T14:00", "--with", "Dana")
    card = applied("who", "dana", "--json").json["cards"][0]
    assert card["appointment"]["when"] == "2026-11-12T14:00:00-06:00"
    assert card["appointment"]["zone"] == "America/Chicago"
    assert "Thu 12 Nov, 14:00 there with Dana Reyes" in card["want"]["text"]


def test_an_offer_with_a_day_says_it(applied: Run) -> None:
    applied("log", "acme", "decided", "offer", "--answer-by", "2026-11-20")
    assert "before you answer by Fri 20 Nov." in applied("who", "dana").out


def test_without_a_resume_the_card_says_what_it_lacks(run: Run, files: Path) -> None:
    run("add", files / "posting.txt")
    card = run("who", "dana", "--json").json["cards"][0]
    assert card["facts"] == []
    assert len(card["missing"]) == 2
    assert "résumé" in card["missing"][0]
    assert "LACKS" in run("who", "dana").out


def test_a_number_that_nobody_has_is_said_with_what_to_do(applied: Run) -> None:
    unknown = applied("who", "737-555-0199")
    assert (unknown.code, unknown.out) == (2, "")
    assert "Nobody in your record has the number (737) 555-0199" in unknown.err
    assert "ringback contact" in unknown.err
    assert "much like" not in unknown.err


def test_a_number_of_the_same_house_is_told_as_that(applied: Run) -> None:
    near = applied("who", "512-555-0117")
    assert near.code == 2
    assert "Dana Reyes, office (512) 555-0111" in near.err


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("Zebulon", "Nobody in your record is called"),
        ("Dena Reyes", "Did you mean dana-reyes?"),
        ("9876", "No number in your record ends in"),
        ("12", "neither a name nor enough of a number"),
        ("…", "neither a name nor enough of a number"),
        (" ", "neither a name nor enough of a number"),
        ("+49 30 5550111", "Nobody in your record has the number"),
        ("1" * 5000, "No number in your record ends in"),
    ],
)
def test_who_cannot_be_found_is_a_sentence(applied: Run, typed: str, means: str) -> None:
    left = applied("who", typed)
    assert left.code == 2
    assert means in left.err
    assert len(left.err) < 600


def test_figures_in_which_several_numbers_end_are_asked_about(applied: Run) -> None:
    applied("contact", "acme", "Tom Chen", "--office", "737-555-0111")
    doubted = applied("who", "0111")
    assert doubted.code == 2
    assert "Dana Reyes, office (512) 555-0111" in doubted.err
    assert "Tom Chen, office (737) 555-0111" in doubted.err
    assert applied("who", "737 555 0111").out.startswith("Tom Chen")


def test_an_empty_record_has_a_sentence_too(run: Run) -> None:
    assert run("who", "512-555-0111").code == 2


def test_all_whom_a_first_name_may_mean_have_their_card(applied: Run, files: Path) -> None:
    other = files / "other.txt"
    text = POSTING.replace("Acme Tools", "Bolt & Co").split("Contact:")[0]
    other.write_text(text, encoding="utf-8")
    applied("add", other, "--contact", "Dana Olsen", "--office", "737-555-0122")
    cards = applied("who", "dana", "--json").json["cards"]
    assert {card["contact"] for card in cards} == {"Dana Olsen", "Dana Reyes"}


def test_a_number_that_two_people_share_is_told_with_both(applied: Run) -> None:
    applied("contact", "acme", "Tom Chen", "--office", "512-555-0150")
    applied("log", "acme", "greeting", "Tom Chen", "--says", "none",
            "--gives", "office=512-555-0111")  # fmt: skip
    (card,) = applied("who", "512-555-0111", "--json").json["cards"]
    assert card["found_by"] == "Dana Reyes, office (512) 555-0111; Tom Chen, office (512) 555-0111"


def test_cards_of_several_cases_stand_below_one_another(applied: Run, files: Path) -> None:
    other = files / "other.txt"
    other.write_text(POSTING.replace("Inside Sales Rep", "Field Sales Rep"), encoding="utf-8")
    applied("add", other, "--applied", "2026-11-09", "--yes")
    first, second = applied("who", "dana").out.split("\n\nDana Reyes")
    assert "Field Sales" in first
    assert "Inside Sales" in second


def test_who_withdrew_wants_nothing_of_the_call(applied: Run) -> None:
    applied("log", "acme", "decided", "withdrawn")
    card = applied("who", "dana", "--json").json["cards"][0]
    assert (card["want"]["aim"], card["questions"]) == ("nothing", [])
    assert "Thank them" in card["want"]["text"]
