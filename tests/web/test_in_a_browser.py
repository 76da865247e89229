"""The pages in a real browser: they fit, they can be read, nothing complains."""

from collections.abc import Iterator
from typing import Any, Final

import pytest
from playwright.sync_api import Browser, Page

from web.browser import chromium
from web.monday import served

pytestmark = pytest.mark.browser

SIZES: Final = ((390, 844), (1280, 900))
SCHEMES: Final = ("light", "dark")

# Contrast by the formula of WCAG 2, of each text against the nearest background that is not clear.
CONTRASTS: Final = """
() => {
  const channels = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255)
    .map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = channels(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0.99) return colour;
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll('h1, h2, h3, p, li, dt, dd, a, blockquote, summary, code')]
    .filter(element => element.offsetParent && element.textContent.trim())
    .map(element => {
      const one = light(channels(getComputedStyle(element).color));
      const other = light(behind(element));
      const ratio = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
      return [Math.round(ratio * 100) / 100, element.className + ' ' + element.tagName];
    })
    .sort((one, other) => one[0] - other[0])
    .slice(0, 3);
}
"""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with served() as found:
        yield found


@pytest.fixture(params=SIZES, ids=["phone", "desk"])
def size(request: pytest.FixtureRequest) -> Any:
    return request.param


@pytest.fixture(params=SCHEMES)
def page(
    browser: Browser, address: str, size: tuple[int, int], request: pytest.FixtureRequest
) -> Iterator[Page]:
    opened = browser.new_page(
        viewport={"width": size[0], "height": size[1]}, color_scheme=request.param
    )
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text))
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.on("requestfailed", lambda failed: complaints.append(failed.url))
    opened.goto(address)
    yield opened
    opened.close()
    assert complaints == []


def test_the_page_fits_its_window(page: Page) -> None:
    wide = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
    assert wide[0] <= wide[1]


def test_every_text_can_be_read(page: Page) -> None:
    worst, where = page.evaluate(CONTRASTS)[0]
    assert worst >= 4.5, where


def test_the_number_to_ring_is_a_tap_as_large_as_a_thumb(page: Page) -> None:
    box = page.locator("a[href^='tel:']").first.bounding_box()
    assert box is not None
    assert box["height"] >= 44


def test_the_keyboard_reaches_the_steps_and_shows_where_it_is(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    for _ in range(3):
        page.keyboard.press("Tab")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"


def test_the_reasons_open_without_script(page: Page) -> None:
    reasons = page.locator("details.reasons").first
    assert not reasons.locator(".reasons__list").is_visible()
    reasons.locator("summary").click()
    assert reasons.locator(".reasons__list").is_visible()


def test_the_words_are_large_enough_to_read_aloud(page: Page) -> None:
    pixels = page.locator(".words__script").first.evaluate(
        "element => parseFloat(getComputedStyle(element).fontSize)"
    )
    assert pixels >= 20
