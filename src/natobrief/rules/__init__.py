"""What a text says, one rule a file: each reads the text and yields findings with their spans."""
