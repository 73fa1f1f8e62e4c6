"""SECOR QA: the workbook in which the quality assurance review of SECOR assessments is done."""
