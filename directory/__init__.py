"""What is true and who keeps it so. Imports nothing else of ours."""
