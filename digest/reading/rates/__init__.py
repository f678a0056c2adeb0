"""Exchange rates: the installed history, files of the site, what banks publish, plug-ins."""
