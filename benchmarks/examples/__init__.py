"""Single notes, actions and papers by hand, hundreds of each: how many of each label does the pre-review speak of?

Written by hands that had not seen the checks, a line each: the question, the label where there are several, the text.
They measure a rule in seconds and on far more wordings than whole packages have; they are no submissions, so no figure
of theirs is one of unseen packages. Each stands in the surroundings of a clean firm.
"""
