"""What words mean: tables of surface forms for the rules, and the scanners that look them up."""
