import pytest

from digest.publish.address import is_preview

PREVIEWS = """
http://localhost:8000/ http://LOCALHOST/ http://localhost./ https://brief.localhost/
http://%6cocalhost/ http://me@localhost/ http://127.0.0.1/ http://127.0.0.1./ http://127.1:80/
http://2130706433/ http://0x7f000001/ http://0177.0.0.1/ http://127.255.0.3/ http://0.0.0.0:1/
http://0/ http://[::1]/ http://[::1]:80/ http://[::]/ http://[::ffff:127.0.0.1]/
""".split()
OTHERS = """
https://brief.example/ https://localhost.example/ https://notlocalhost/ https://192.0.2.7/
https://3221225991/ https://[2001:db8::1]/ https://127.0.0.1.example/ https://[broken/
file:///srv/www https://brief.example/localhost/
""".split()


@pytest.mark.parametrize("address", PREVIEWS)
def test_an_address_of_this_machine_is_a_previews(address: str) -> None:
    assert is_preview(address)


@pytest.mark.parametrize("address", ["", *OTHERS])
def test_any_other_address_is_not(address: str) -> None:
    assert not is_preview(address)
