"""What a text says to the claims of a record, one file for each part of a record."""
