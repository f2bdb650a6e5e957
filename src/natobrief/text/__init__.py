"""Text in: characters, paragraphs, quotation marks and sentences, with exact offsets."""
