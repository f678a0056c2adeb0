"""What a page says to its reader inside a text goes; what news says of readers and prices stays."""

import pytest

from digest.reading.furniture.lines import furniture_reason
from digest.reading.furniture.page_talk import find_talk
from digest.reading.page.blocks import Block

_SAID_TO_THE_READER = (
    "You can keep this article by registering for free here, or sign in if you have an account.",
    "This advertisement has not loaded yet, but your article goes on below.",
    "Enjoy analysis and behind-the-scenes insights from our award-winning journalists.",
    "By signing up you consent to receive the above newsletter from Orlandia Media.",
    "A welcome email is on its way. If you don't see it, please check your junk folder.",
    "The next issue of Harbour Morning will soon be in your inbox.",
    "Want stories like this in your inbox every Friday? Sign up to the Quay Weekly bulletin.",
    "Want to know what really moves the port? Subscribe to the Ledger for $49.99 a year.",
    "What do you think? Let us know in the comments below.",
    "You agree to the terms of use and our privacy statement.",
    "Thinking about your pension? Roe & Poe has helped many. Book a free consultation by 30 April.",
    "Dockmaster's new seal keeps doors tight at -30C. Ask for a quote: 1300 555 019.",
    "Cable joints tested to 525kV. Book before May for 15% off.",
    "Billed as $9.73 for the 1st month, $13.90 thereafter.",
    "Appeared in the October 31, 2025, print edition as 'Brenova Cuts Outlook'.",
    "This article is part of a series on vanishing brands.",
    "Continues after advertising",
    "Read/listen: Is this the end of the ferry?",
    "Comments are closed.",
    "Be the first to comment on this story.",
    "Comments that are abusive or off-topic will be removed.",
    "Comments have to be in English, and in full sentences.",
    "Commenting on this article has been disabled.",
    "We have moved to a new commenting platform.",
    "Save my name and email in this browser for the next time I comment.",
    "Never miss a story.",
    "Get the news that matters, every morning.",
    "Please check your email to confirm your subscription.",
    "An error has occurred. Please try again.",
    "This story is for members only.",
    "Your support makes our reporting possible.",
    "Already donated? Hide this message.",
    "You have reached your maximum number of saved items.",
    "Your browser does not support the audio element.",
    "Is this summary helpful?",
    "Please refresh the page for updates.",
    "This is a developing story and will be updated.",
    "More to follow.",
    "Poll: Should the port be sold?",
    "Have a tip? Contact our reporters securely.",
    "The opinions expressed in this article are those of the author.",
    "Orlandia Media is not responsible for the content of external sites.",
)
_TOLD = (
    "You can download the app free of charge, but most farmers never open it.",
    "You do not need an app, an account or a bank to use it.",
    "If you are over 55, you can draw a quarter of your pension free of tax.",
    "What should you do if your bank account is frozen? Call the bank first.",
    "To check your name, visit the commission's website.",
    "Apply that to the whole fleet and the saving comes to $40m a year.",
    "How will it change your account? If you hold more than 10,000 shekels, you pay a fee.",
    "Stay or go? The board has until 30 June to choose.",
    "There are no free lunches, and our readers know it.",
    "The publisher will charge readers for its website and drop the print edition.",
    "The bank's digital accounts are free, and customers get a welcome bonus of 500 pesos.",
    "Its app lets you order coal from your phone.",
    "Subscriptions account for two thirds of the group's income.",
    "The loan package, to be signed in December, covers the evaporation ponds.",
    "Read the contract again and you will find no such clause.",
    "This story is far from over.",
    "Comments on the draft are due by 3 June.",
    "Comments from the ministry were not available on Sunday.",
    "Your support is a disgrace, the union wrote to the minister.",
    "Reporting by the company showed a loss in 2023.",
    "Published figures show a fall of 8% in May.",
    "More follows from the second part of the ruling, which is due in May.",
    "An error at the bank cost its clients 4 million pesos.",
    "Most subscribers left within a year, the report found.",
    "Members will vote on it in June.",
)


@pytest.mark.parametrize("line", _SAID_TO_THE_READER)
def test_what_a_page_says_to_its_reader_goes_wherever_it_stands(line: str) -> None:
    assert furniture_reason(Block(text=line)) is not None


@pytest.mark.parametrize("line", _TOLD)
def test_what_news_tells_of_prices_pages_and_readers_stays(line: str) -> None:
    assert furniture_reason(Block(text=line)) is None


def test_doubtful_line_goes_only_between_lines_of_the_page() -> None:
    offer, doubtful = "Subscribe now to read on.", "Daily puzzles, and a crossword on Saturdays."
    told = "Brenova said on Tuesday that it would build two ports on the north coast of Orlandia."
    beside = tuple(Block(text=text) for text in (told, offer, doubtful, "Share"))
    inside = tuple(Block(text=text) for text in (offer, told, doubtful, told))
    assert find_talk(beside) == {2: "page"}
    assert find_talk(inside) == {}
