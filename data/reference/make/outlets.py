"""Makes data/reference/outlets/outlets.csv. Usage: python3 outlets.py medias.csv > outlets.csv"""
import csv
import re
import sys
from urllib.parse import urlsplit

KINDS = {"Mainstream Media", "Periphery"}
# Sites that bear the name of a person.
PERSONS = {"jeanmarcmorandini.com", "morandinisante.com"}
SHARED = re.compile(r"blogspot|wordpress|facebook|twitter|over-blog|canalblog|overblog")

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["name", "username", "domain"])
rows = {}
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    for row in csv.DictReader(file):
        domain = re.sub(r"^www\.", "", urlsplit(row["home_page"]).hostname or "")
        name = re.sub(r"\s*\(.*?\)", "", row["name"]).strip()
        if row["edito"] != "media" or row["wheel_category"] not in KINDS or row["parody"] == "true" or domain in PERSONS or SHARED.search(domain) or not domain or len(name) < 2:
            continue
        handles = {m.group(1) for m in re.finditer(r"https://(?:www\.)?twitter\.com/(\w+)(?:\||$)", row["prefixes"])}
        # One handle, and one that says whose it is: any other could be that of a person.
        own = [h for h in handles if domain.split(".")[0].replace("-", "")[:4] in h.lower()]
        # Of several parts of one site the first in the list stands for it.
        rows.setdefault(domain, (name, own[0] if len(handles) == 1 and own else "", domain))
out.writerows(rows[domain] for domain in sorted(rows))
