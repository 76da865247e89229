"""People: added, changed, recognised by their number, asked about by their name."""

from pathlib import Path

from typed import POSTING, Run


def test_a_contact_is_added_with_lines_and_a_place_read_from_the_number(applied: Run) -> None:
    added = applied(
        "contact", "acme", "Tom", "Chen", "--role", "hiring-manager", "--office", "416-555-0199",
        "--from", "card", "--json",
    ).json  # fmt: skip
    assert (added["name"], added["role"]) == ("Tom Chen", "hiring_manager")
    assert added["lines"] == [{"kind": "office", "value": "+14165550199", "origin": "card"}]
    assert added["zone"] == "America/Toronto"


def test_a_place_that_is_given_comes_before_the_number(applied: Run) -> None:
    added = applied("contact", "acme", "Tom Chen", "--office", "416-555-0199",
                    "--place", "Berlin, Germany", "--json").json  # fmt: skip
    assert added["zone"] == "Europe/Berlin"


def test_the_same_number_is_the_same_person(applied: Run) -> None:
    again = applied("contact", "acme", "D. Reyes", "--office", "(512) 555-0111", "--json").json
    assert again["contact"] == "dana-reyes"
    assert len(applied("export", "--json").json["roster"]["contacts"]) == 1


def test_the_same_name_at_the_same_employer_is_asked_about(applied: Run, files: Path) -> None:
    other = files / "other.txt"
    text = POSTING.replace("Inside Sales Representative", "Account Manager")
    other.write_text(text.split("Contact:")[0], encoding="utf-8")
    applied("add", other)
    doubted = applied("contact", "account", "Dana Reyes")
    assert doubted.code == 2
    assert "--yes" in doubted.err
    agreed = applied("contact", "account", "Dana Reyes", "--yes", "--json").json
    assert agreed["contact"] == "dana-reyes"


def test_a_cell_that_was_published_is_asked_about_before_it_is_rung(run: Run, files: Path) -> None:
    bare = files / "bare.txt"
    bare.write_text(POSTING.split("Contact:")[0], encoding="utf-8")
    run("add", bare, "--applied", "2026-11-02", "--contact", "Dana Reyes",
        "--cell", "512-555-0122", "--from", "published")  # fmt: skip
    step = run("next", "acme", "--json").json["step"]
    assert (step["act"], step["kind"]) == ("ask", "confirm_number")
    run("contact", "acme", "Dana Reyes", "--cell", "512-555-0122", "--from", "given")
    assert run("next", "acme", "--json").json["step"]["act"] == "call"


def test_whom_the_posting_names_is_added_beside_whom_the_seeker_names(
    run: Run, files: Path
) -> None:
    run("add", files / "posting.txt", "--contact", "Tom Chen", "--role", "hiring manager",
        "--office", "512-555-0133")  # fmt: skip
    contacts = run("export", "--json").json["roster"]["contacts"]
    assert [contact["name"] for contact in contacts] == ["Tom Chen", "Dana Reyes"]


def test_whom_both_name_is_one_person_with_all_lines(run: Run, files: Path) -> None:
    run("add", files / "posting.txt", "--contact", "dana reyes", "--cell", "512-555-0133")
    (contact,) = run("export", "--json").json["roster"]["contacts"]
    assert {line["kind"] for line in contact["lines"]} == {"office", "cell", "email"}


def test_without_a_name_the_first_thing_to_do_is_to_find_one(run: Run, files: Path) -> None:
    bare = files / "bare.txt"
    bare.write_text(POSTING.split("Contact:")[0], encoding="utf-8")
    run("add", bare, "--applied", "2026-11-02")
    step = run("next", "acme", "--json").json["step"]
    assert (step["act"], step["kind"]) == ("ask", "find_person")


def test_who_does_not_telephone_is_never_told_to(applied: Run) -> None:
    applied("me", "--telephone", "no")
    steps = applied("today", "--all", "--json").json
    assert [step["act"] for step in steps] == ["write"]


def test_me_keeps_what_was_told(applied: Run) -> None:
    told = applied("me", "--voice", "discreet", "--weights", "recruiter=2,discreet=0.5",
                   "--manner", "warm", "--json").json  # fmt: skip
    assert (told["voice"], told["manner"]) == ("discreet", "warm")
    assert told["weights"] == {"recruiter": 2.0, "discreet": 0.5}
    assert applied("me", "--json").json == told


def test_a_number_is_read_in_the_country_of_the_place_that_comes_with_it(applied: Run) -> None:
    added = applied("contact", "acme", "Ann Hill", "--place", "London, UK",
                    "--office", "020 7946 0123", "--json").json  # fmt: skip
    assert added["lines"][0]["value"] == "+442079460123"


def test_a_first_name_and_the_whole_name_are_one_person_of_a_case(applied: Run) -> None:
    again = applied("contact", "acme", "Dana", "--cell", "512-555-0122", "--json").json
    assert (again["contact"], again["name"]) == ("dana-reyes", "Dana Reyes")


def test_a_mistyped_name_is_asked_about(applied: Run) -> None:
    doubted = applied("contact", "acme", "Dana Reyse", "--cell", "512-555-0122")
    assert doubted.code == 2
    assert "Dana Reyes" in doubted.err
    assert applied("contact", "acme", "Dana Reyse", "--yes", "--json").json["contact"] != (
        "dana-reyes"
    )


def test_an_address_that_is_none_is_not_kept(applied: Run) -> None:
    assert applied("me", "--email", "foo").code == 2
    assert applied("me", "--name", "   ").code == 2
    assert applied("me", "--json").json["name"] == "Maria Okafor"
