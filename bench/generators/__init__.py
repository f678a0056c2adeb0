"""Measures the speed of whole sites, side by side with other site generators."""
