"""Saved mails."""

from datetime import date
from email.message import EmailMessage

import pytest

from digest.config import ReadConfig
from digest.errors import ReadError
from digest.model.article import Article, Source
from digest.reading.mail.reader import MailboxReader, MailReader

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
    assert article.text == f"Two ports — €3mn\n\n{LEAD}\n\n{NEXT}"


def test_mail_without_text_is_refused() -> None:
    with pytest.raises(ReadError, match="no text"):
        MailReader().read(Source(path="a.eml", data=b"Subject: x\n\n"), ReadConfig())


def read_bytes(data: bytes, name: str = "a.eml") -> tuple[Article, ...]:
    reader = MailReader() if name.endswith(".eml") else MailboxReader()
    return reader.read(Source(path=name, data=data), ReadConfig())


def headline(article: Article) -> str | None:
    return article.headline.of(article.text) if article.headline else None


HEAD = "From: The Bay Letter <a@bay.example>\nDate: Tue, 4 Mar 2025 06:30:00 +0100\n"
TEXT = f"{LEAD}\n\n{NEXT}\n"


def test_text_part_that_only_points_to_the_page_is_passed_over_with_a_note() -> None:
    page = f"<p>{LEAD}</p><p>{NEXT}</p>"
    article = mail(plain="View this in your browser: https://bay.example/1", html=page)
    assert article.text.endswith(f"{LEAD}\n\n{NEXT}")
    assert [problem.code for problem in article.problems] == ["DG110"]
    assert "text part" in {piece.why for piece in article.dropped}


def test_page_that_only_asks_for_another_program_is_passed_over_with_a_note() -> None:
    article = mail(plain=TEXT, html="<p>Please enable HTML.</p>")
    assert article.text.endswith(f"{LEAD}\n\n{NEXT}")
    assert [problem.code for problem in article.problems] == ["DG110"]


@pytest.mark.parametrize(
    ("subject", "shown"),
    [
        ("=?utf-8?B?VHdvIHBvcnRzIOKAkyDigqwzbW4=?=", "Two ports – €3mn"),
        ("=?utf-8?Q?Two_ports?=\n =?utf-8?Q?_for_one?= coast", "Two ports for one coast"),
        ("=?iso-2022-jp?B?GyRCOUEbKEI=?=", "港"),
        ("=?utf-8?B?67aA65GQIOuRkCA=?= =?utf-8?B?6rOz?=", "부두 두 곳"),
        ("=?utf-8?B?67aA65GQIOs=?= =?utf-8?B?kZAg6rOz?=", "부두 두 곳"),
        ("=?utf-8?Q?Why two ports??=", "Why two ports?"),
        ("=?utf-8?Q?Two ports", "Two ports"),
        ("=?no-such-set?Q?Two_ports?=", "Two ports"),
        ("Re: AW: [EXT] Fwd: Two ports", "Two ports"),
        ("Reports of two ports", "Reports of two ports"),
    ],
)
def test_subject_is_read_however_it_is_packed(subject: str, shown: str) -> None:
    (article,) = read_bytes(f"{HEAD}Subject: {subject}\n\n{TEXT}".encode())
    assert headline(article) == shown


def test_raw_bytes_in_a_head_are_read_in_the_likeliest_character_set() -> None:
    (article,) = read_bytes(f"{HEAD}Subject: Zwei Häfen – für die Küste\n\n{TEXT}".encode("cp1252"))
    assert headline(article) == "Zwei Häfen – für die Küste"


@pytest.mark.parametrize(
    ("sender", "authors", "publication"),
    [
        ("Jane Roe from The Bay Letter <a@bay.example>", ("Jane Roe",), "The Bay Letter"),
        ("The Bay Letter - Business <a@bay.example>", (), "The Bay Letter"),
        ('"Roe, Jane" <jane.roe@gmail.com>', (), None),
        ("Jane Roe <jane@bay.example>", ("Jane Roe",), None),
        ("Jordan Times <a@bay.example>", (), "Jordan Times"),
        ("a@bay.example", (), None),
        ("=?utf-8?Q?Die_Bucht_am_Morgen?= <a@bay.example>", (), "Die Bucht am Morgen"),
    ],
)
def test_sender_is_the_paper_and_perhaps_its_writer(
    sender: str, authors: tuple[str, ...], publication: str | None
) -> None:
    (article,) = read_bytes(f"From: {sender}\nSubject: Two ports\n\n{TEXT}".encode())
    assert (article.authors, article.publication) == (authors, publication)


def test_day_of_arrival_counts_where_the_date_cannot_be_read() -> None:
    head = "Received: from a by b;\n Tue, 4 Mar 2025 06:31:00 +0100\nDate: soon\nSubject: Ports\n\n"
    (article,) = read_bytes(f"{head}{TEXT}".encode())
    assert article.published.day == date(2025, 3, 4)
    (article,) = read_bytes(f"Date: soon\nSubject: Ports\n\n{TEXT}".encode())
    assert [problem.code for problem in article.problems] == ["DG112"]


def test_lines_that_flow_are_joined() -> None:
    kind = "Subject: Ports\nContent-Type: text/plain; charset=utf-8; format=flowed"
    lines = LEAD.replace(" on ", " on \n").replace(" that ", " that \n")
    (article,) = read_bytes(f"{HEAD}{kind}\n\n{lines}\n\n{NEXT}\n-- \nJane \nRoe\n".encode())
    assert article.text == f"Ports\n\n{LEAD}\n\n{NEXT}"
    lines = LEAD.replace("Tuesday", "Tues \nday")
    (article,) = read_bytes(f"{HEAD}{kind}; delsp=yes\n\n{lines}\n\n{NEXT}\n".encode())
    assert article.text == f"Ports\n\n{LEAD}\n\n{NEXT}"


FORWARDED = f"""Worth a look!

---------- Forwarded message ---------
From: The Bay Letter <a@bay.example>
Date: Mon, 3 Mar 2025 06:30:00 +0100
Subject: Two ports
To: Ann Lee <ann@gmail.com>

{TEXT}"""


def test_mail_that_is_passed_on_speaks_for_itself() -> None:
    head = "From: Ann Lee <ann@gmail.com>\nDate: Tue, 4 Mar 2025 06:30:00 +0100\nSubject: Fwd: x\n"
    (article,) = read_bytes(f"{head}\n{FORWARDED}".encode())
    assert (headline(article), article.publication) == ("Two ports", "The Bay Letter")
    assert article.published.day == date(2025, 3, 3)
    assert article.text == f"Two ports\n\n{LEAD}\n\n{NEXT}"
    assert {piece.why for piece in article.dropped} == {"forwarded mail"}


def test_mail_that_is_attached_speaks_for_itself() -> None:
    inner = EmailMessage()
    inner["Subject"], inner["From"] = "Two ports", "The Bay Letter <a@bay.example>"
    inner.set_content(TEXT)
    outer = EmailMessage()
    outer["Subject"], outer["From"] = "Fwd: look", "Ann Lee <ann@gmail.com>"
    outer.set_content("See below.")
    outer.add_attachment(inner)
    (article,) = read_bytes(outer.as_bytes())
    assert (headline(article), article.publication) == ("Two ports", "The Bay Letter")
    assert [(piece.why, piece.text) for piece in article.dropped] == [
        ("forwarding mail", "See below.")
    ]


def section(title: str, slug: str, *texts: str) -> str:
    body = "".join(f"<p>{text}</p>" for text in texts)
    return f"<h2><a href='https://bay.example/{slug}'>{title}</a></h2>{body}"


MILL = (
    "Castellan said on Monday that it would close its mill in Velden, where 240 people work.",
    "The union asked the province to step in. The minister said that he would meet the owners.",
)


def test_newsletter_of_several_articles_gives_each() -> None:
    first = section("Two ports", "2025/two-ports-for-velden", LEAD, NEXT)
    second = section("Mill to close", "click?id=77", *MILL)
    page = (
        f"<h1>The Bay Letter</h1><p>Good morning.</p>{first}{second}<h2>Also today</h2><p>Rain</p>"
    )
    message = EmailMessage()
    message["Subject"], message["From"] = "Tuesday", "The Bay Letter <a@bay.example>"
    message.set_content(page, subtype="html")
    one, two = read_bytes(message.as_bytes())
    assert (one.slug, one.url) == ("two-ports", "https://bay.example/2025/two-ports-for-velden")
    assert (two.slug, two.url) == ("mill-to-close", None)
    assert two.text == "\n\n".join(("Mill to close", *MILL))
    others = [piece.text for piece in one.dropped if piece.why == "another part of the mail"]
    assert others == ["The Bay Letter", "Good morning.", "Also today", "Rain"]


@pytest.mark.parametrize(
    "page",
    [
        f"<h2>Ports</h2><p>{LEAD}</p><p>{NEXT}</p><h2>Mills</h2><p>{'</p><p>'.join(MILL)}</p>",
        section("Two ports", "a", LEAD, NEXT) + section("What next", "a", *MILL),
        section("Two ports", "a", LEAD, NEXT) + section("Read on", "b", "Rain."),
        section("Ports", "a", LEAD) + section("Mills", "b", NEXT),
    ],
    ids=["no links", "one goal", "one text", "short texts"],
)
def test_newsletter_stays_one_article_where_it_is_not_clear_that_it_brings_more(page: str) -> None:
    message = EmailMessage()
    message["Subject"] = "Tuesday"
    message.set_content(page, subtype="html")
    assert len(read_bytes(message.as_bytes())) == 1


NUMBERED = f"""{"=" * 40}
1. Brenova builds two ports
{"=" * 40}

{LEAD} {LEAD}

{"=" * 40}
2. Lumo falls on port news
{"=" * 40}

{NEXT} {NEXT}

{NEXT}

----------------------------------------
SPONSORED
CraneCo rents cranes for a fee of 0.2%. https://crane.example
----------------------------------------

That is all for today. Just reply with what we missed.
"""


def test_mail_that_numbers_its_articles_gives_each() -> None:
    message = EmailMessage()
    message["Subject"] = "Two things"
    message["From"] = "The Bay Letter <a@bay.example>"
    message.set_content(NUMBERED)
    articles = read_bytes(message.as_bytes())
    assert [article.text for article in articles] == [
        f"Brenova builds two ports\n\n{LEAD} {LEAD}",
        f"Lumo falls on port news\n\n{NEXT} {NEXT}\n\n{NEXT}",
    ]


@pytest.mark.parametrize(
    "points",
    [
        "1. The ports bring rent\n2. A rival had offered more\n3. The trust can borrow\n",
        f"1. The ports bring rent.\n\n{LEAD} {LEAD}\n\n2. A rival had offered.\n\n{NEXT} {NEXT}\n",
        f"1. Brenova builds two ports\n\n{LEAD} {LEAD}\n\nShort of it: no.\n",
    ],
)
def test_numbered_points_do_not_make_articles(points: str) -> None:
    text = f"{LEAD} {NEXT}\n\nThere were three reasons.\n\n{points}\n{NEXT}\n"
    assert mail(plain=text).item == 1


def test_digest_of_mails_gives_each() -> None:
    parts = "".join(f"--x\n\nSubject: {title}\n\n{text}\n" for title, text in
                    (("Two ports", LEAD), ("Lumo falls", NEXT)))  # fmt: skip
    kind = "Subject: Bay, vol 3\nContent-Type: multipart/digest; boundary=x\n\n"
    found = read_bytes(f"{HEAD}{kind}{parts}--x--\n".encode())
    assert [(article.item, article.slug) for article in found] == [
        (1, "two-ports"),
        (2, "lumo-falls"),
    ]


def test_mailbox_gives_each_mail_and_names_those_without_text() -> None:
    text = f"{LEAD}\n\n>From now on there are two.\n\nFrom here on it is 06:30 and rains in 2025.\n"
    line = "From a@bay.example Tue Mar  4 06:30:00 2025\n"
    mails = (f"{HEAD}Subject: Ports\n\n{text}\n", f"{HEAD}Subject: None\n\n",
             f"{HEAD}Subject: Lumo\n\n{NEXT}\n")  # fmt: skip
    data = "".join(line + one + "\n" for one in mails).encode()
    first, second = read_bytes(data, "bay.mbox")
    assert (first.slug, second.slug, second.item) == ("ports", "lumo", 3)
    assert "From now on there are two.\n\nFrom here on it is 06:30" in first.text
    assert [problem.message for problem in first.problems] == [
        'article 2 "mail 2" left out: the mail has no text'
    ]


def test_file_that_is_no_mailbox_is_refused() -> None:
    with pytest.raises(ReadError, match="no mailbox"):
        read_bytes(f"{HEAD}\n{TEXT}".encode(), "bay.mbox")


FURNITURE = (
    ("View this email in your browser", "view in browser"),
    ("Trouble viewing this email? Read it online.", "view in browser"),
    ("Web Version", "view in browser"),
    ("Newsletter im Browser ansehen", "view in browser"),
    ("You are receiving this email because you opted in on our website.", "unsubscribe"),
    ("This message was sent to ann@bay.example by Bay Letter", "unsubscribe"),
    ("No longer want to receive these emails? Unsubscribe.", "unsubscribe"),
    ("Newsletter abbestellen", "unsubscribe"),
    ("Privacy policy | Terms | Contact us | Jobs", "unsubscribe"),
    ("Bay Post Ltd, 12 Wharf Lane, Port Amity, PA1 4XY", "address"),
    ("Bucht Verlag GmbH · Hafenstraße 7 · 20457 Velden", "address"),
)


@pytest.mark.parametrize(("line", "why"), FURNITURE)
def test_lines_of_mailing_programs_are_left_out_with_their_reason(line: str, why: str) -> None:
    article = mail(plain=f"{LEAD}\n\n{NEXT}\n\n{line}\n")
    assert article.text == f"Two ports — €3mn\n\n{LEAD}\n\n{NEXT}"
    assert why in {piece.why for piece in article.dropped if piece.text == line}


@pytest.mark.parametrize(
    "line",
    [
        "The regulator said users were unable to unsubscribe from the service for nine months.",
        "Lumo opened shops at 12 Wharf Lane, 7 Mill Street, and 3 Dock Road.",
        "Readers could view the accounts online for a day, the court was told on Friday.",
        "Castellan, the yard, sent 1,200 workers home on Monday, its chairman said.",
    ],
)
def test_news_that_speaks_of_mails_and_streets_stays(line: str) -> None:
    assert line in mail(plain=f"{LEAD}\n\n{line}\n\n{NEXT}\n").text
