"""Properties that hold whatever arrives: as ordinary tests, and under a fuzzer that is led by coverage."""
