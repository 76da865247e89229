import re
from xml.etree import ElementTree as Tree

import pytest

from ringback.lab import CAUTION, MEASURES, SETS, Experiment, Report, plot, simulate
from ringback.lab.estimates import Estimate
from ringback.lab.results import Row, tables

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture(scope="module")
def report() -> Report:
    voices = ("consensus", "patient")
    return simulate(Experiment(tuple(SETS.values()), seekers=4, weeks=6, seed=2, voices=voices))


def texts(svg: str) -> list[str]:
    return [node.text or "" for node in Tree.fromstring(svg).iter(f"{SVG}text")]  # noqa: S314  # our own


def test_the_figure_is_well_formed_and_carries_the_names_and_the_caution(report: Report) -> None:
    svg = plot(report)
    said = texts(svg)

    assert said[0].startswith("Assumptions, not truth: ")
    assert any(CAUTION in text for text in said)
    for name, chosen in SETS.items():
        assert name in said[0]
        assert f"Assuming “{name}”" in said
        assert chosen.says in said


def test_the_figure_of_one_set_names_that_one_alone(report: Report) -> None:
    alone = Report(CAUTION, 4, 6, 2, report.tables[:1])

    assert texts(plot(alone))[0] == "Assumptions, not truth: busy offices"


def test_the_figure_stands_alone_and_is_made_for_light_and_dark(report: Report) -> None:
    svg = plot(report)

    assert "prefers-color-scheme: dark" in svg
    assert not re.search(r"<(?:script|image|use|link)|href|url\(|@import", svg)
    assert re.findall(r"https?://[^\"]+", svg) == ["http://www.w3.org/2000/svg"]


def test_every_mark_lies_within_the_figure(report: Report) -> None:
    svg = Tree.fromstring(plot(report))  # noqa: S314  # our own
    _, _, width, height = map(float, svg.attrib["viewBox"].split())

    dots = list(svg.iter(f"{SVG}circle"))
    rows = [row for table in report.tables for row in table.rows]
    figures = [row.by(measure) for row in rows for measure in MEASURES]
    assert len(dots) == sum(figure is not None for figure in figures)
    for dot in dots:
        assert 0 < float(dot.attrib["cx"]) < width
        assert 0 < float(dot.attrib["cy"]) < height


def test_a_flip_is_marked_in_the_figure() -> None:
    busy, answering, _ = SETS.values()
    low, high, same = Estimate(0.2, 0.1, 0.3), Estimate(0.6, 0.5, 0.7), Estimate(1, 1, 1)

    def of(voice: str, answered: Estimate) -> Row:
        return Row(voice, answered, None, same, same)

    turned = tables(
        {
            busy: (of("patient", high), of("formal", low)),
            answering: (of("patient", low), of("formal", high)),
        }
    )
    flipped, still = Report(CAUTION, 1, 1, 1, turned), Report(CAUTION, 1, 1, 1, turned[:0])
    assert texts(plot(flipped)).count("⇅") == 4
    assert texts(plot(still)).count("⇅") == 0
