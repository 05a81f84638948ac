"""Open Referral's Human Services Data Specification: JSON and tabular data packages.

https://docs.openreferral.org. Version 3.0 is read and written; packages of 2.x and 1.1 and the form that Ohana
made of them are read.
"""

from directory.exchange.hsds import json_reader, json_writer, package_reader, package_writer

read_json = json_reader.rows
write_json = json_writer.write
read_package = package_reader.rows
write_package = package_writer.write

__all__ = ["read_json", "read_package", "write_json", "write_package"]
