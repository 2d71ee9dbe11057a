"""ROC, AUPRO and rates of verdicts on parts of known truth."""
