"""Files of articles: found, unpacked, decoded, and cut to what a build can bear."""
