"""What the sets of packages that were written by hand share: their workbook, their changes, how they are run."""
