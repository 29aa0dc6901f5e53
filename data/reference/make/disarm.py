"""Makes data/reference/disarm/techniques.csv. Usage: python3 disarm.py generated_pages/techniques > techniques.csv"""
import csv
import pathlib
import re
import sys

# The techniques that TechniqueTags gives.
USED = ["T0015", "T0049", "T0084.001", "T0084.002", "T0115.001", "T0146.005", "T0149.003", "T0150.001", "T0150.002"]

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["id", "name"])
for id in USED:
    title = (pathlib.Path(sys.argv[1]) / f"{id}.md").read_text(encoding="utf-8").splitlines()[0]
    out.writerow([id, re.fullmatch(rf"# Technique {re.escape(id)}: (.+)", title).group(1).strip()])
