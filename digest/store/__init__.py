"""Results kept between runs, named by the fingerprint of what they were made from."""
