"""Players of articles in other languages than English: by titles, forms and lists alone."""
