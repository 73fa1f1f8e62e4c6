"""What other tools and offices call what we name: answers, fields, columns, questions."""
