"""What people look for and where it is not found: counters without anybody in them, published with noise."""
