"""How texts are measured: stems, word sequences, sentences, dates and counts; and the word lists of each purpose."""
