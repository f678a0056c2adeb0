"""What runs beside what: the only place that opens processes or threads for work."""
