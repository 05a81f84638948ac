"""Reading and writing the directory in the formats others use."""
