"""Makes data/reference/public-suffixes/suffixes.txt. Usage: python3 public-suffixes.py public_suffix_list.dat > suffixes.txt"""
import sys

sys.stdout.reconfigure(encoding="utf-8", newline="\n")
print("# This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0.")
print("# If a copy of the MPL was not distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.")
print("# Public Suffix List of 2023-02-09; comments left out, names in the form of name servers. Rules after '# private' are of its private section.")
for line in open(sys.argv[1], encoding="utf-8"):
    line = line.strip()
    if "===BEGIN PRIVATE DOMAINS===" in line:
        print("# private")
    if not line or line.startswith("//"):
        continue
    rule = line.split()[0]
    # Name servers know no letters outside ASCII.
    print(".".join(label if label.isascii() else label.encode("idna").decode() for label in rule.split(".")))
