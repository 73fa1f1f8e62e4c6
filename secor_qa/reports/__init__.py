"""Documents and charts out: the review form, the feedback, the letters, the charts."""
