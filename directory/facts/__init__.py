"""Facts of each country, typed and checked as they are read."""
