"""Saved mails."""

from datetime import date
from email.message import EmailMessage

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Source
from digest.reading.mail import MailReader

LEAD = "Brenova said on Tuesday that it would build two ports on the north coast – for €3mn."
NEXT = "Lumo, which owns a third of the ports of the country, fell 3% to 41.20 crowns."
HTML = f"""<div style="display:none">Plus: rain below €4</div><table><tr><td>
<b>A MESSAGE FROM CRANECO</b><br>Cranes for half the price, from €19 a month.</td></tr>
<tr><td><h1>Two ports</h1><p>{LEAD}</p><p>{NEXT}</p><p>See you on Monday.<br>Jane</p></td></tr>
<tr><td><b>MORE FROM US</b><ul><li>Why ports are dear</li></ul></td></tr>
<tr><td>You are receiving this email because you signed up. <a>Unsubscribe</a></td></tr></table>"""


def mail(*, plain: str, html: str | None = None) -> Article:
    message = EmailMessage()
    message["Subject"] = "Fwd: The Bay Letter: Two ports — €3mn"
    message["From"] = "Jane Roe at The Bay Letter <a@bay.example>"
    message["Date"] = "Tue, 04 Mar 2025 06:30:00 +0100"
    message.set_content(plain, cte="quoted-printable")
    if html:
        message.add_alternative(html, subtype="html", cte="base64")
    data = message.as_bytes()
    (article,) = MailReader().read(Source(path="a.eml", data=data), ReadConfig())
    return article


def test_both_parts_of_a_mail_give_one_article() -> None:
    article = mail(plain=f"{LEAD}\n\n{NEXT}\n", html=HTML)
    assert article.text == f"Two ports\n\n{LEAD}\n\n{NEXT}"
    assert article.published.day == date(2025, 3, 4)
    assert article.published.moment is not None
    assert article.published.moment.isoformat() == "2025-03-04T06:30:00+01:00"
    assert (article.authors, article.publication) == (("Jane Roe",), "The Bay Letter")
    assert {piece.why for piece in article.dropped} == {
        "advert",
        "headline",
        "sign-off",
        "footer",
        "related",
        "standfirst",
        "preheader",
        "unsubscribe",
    }


def test_text_part_is_taken_when_the_other_is_a_stub() -> None:
    article = mail(plain=f"{LEAD}\n\n{NEXT}\n", html="<p>Open in a browser</p>")
    assert article.text == f"The Bay Letter: Two ports — €3mn\n\n{LEAD}\n\n{NEXT}"


def test_mail_without_text_is_refused() -> None:
    with pytest.raises(ReadError, match="no text"):
        MailReader().read(Source(path="a.eml", data=b"Subject: x\n\n"), ReadConfig())
