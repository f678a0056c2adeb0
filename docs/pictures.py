"""Pictures of the example site: `make pictures` writes them to build/pictures, and the README's.

Needs Chromium on the machine.
"""

import shutil
import sys
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / "site"
PICTURES = ROOT / "build" / "pictures"
PAGES = {
    "edition": "index.html",
    "entry": "2026/04/21/corella-maplewater-bid/index.html",
    "archive": "archive/index.html",
}
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]


def take(browser: Browser, page: str, target: Path, *, width: int, scheme: str) -> None:
    """Write a picture of a whole page."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        color_scheme="dark" if scheme == "dark" else "light",
    )
    opened = context.new_page()
    opened.goto((SITE / page).as_uri())
    opened.screenshot(path=target, full_page=True)
    context.close()


def main() -> None:
    """Take every picture."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        sys.exit("Chromium is not installed; on Debian: apt-get install chromium")
    PICTURES.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=ARGUMENTS)
        for name, page in PAGES.items():
            for width in (390, 1280):
                for scheme in ("light", "dark"):
                    target = PICTURES / f"{name}-{width}-{scheme}.png"
                    take(browser, page, target, width=width, scheme=scheme)
        opened = browser.new_page(viewport={"width": 1100, "height": 760})
        opened.goto((SITE / PAGES["edition"]).as_uri())
        opened.screenshot(path=ROOT / "docs" / "edition.png")
        browser.close()
    sys.stdout.write(f"wrote {PICTURES.relative_to(ROOT)} and docs/edition.png\n")


if __name__ == "__main__":
    main()
