"""A million made-up entries: how fast they are taken in and searched, beside PostGIS and a plain scan."""
