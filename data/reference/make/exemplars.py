"""Makes data/reference/exemplars/exemplars.tsv from the CLDR package cldr-misc-full.
Usage: python3 exemplars.py CLDR_MISC FOLDER
"""
import json
import os
import re
import sys

misc, folder = sys.argv[1:]


def letters(pattern):
    """Single letters of a set such as [a b c iİ {sh} \\u0301 à-ã]; what stands in braces are several and left out."""
    pattern = re.sub(r"\{[^}]*\}", " ", pattern.strip()[1:-1])
    pattern = re.sub(r"\\u([0-9A-Fa-f]{4})", lambda m: chr(int(m.group(1), 16)), pattern).replace("\\", "")
    found, i = set(), 0
    while i < len(pattern):
        if i + 2 < len(pattern) and pattern[i + 1] == "-":
            found.update(chr(c) for c in range(ord(pattern[i]), ord(pattern[i + 2]) + 1))
            i += 3
        else:
            found.add(pattern[i])
            i += 1
    return "".join(sorted(c for c in found if c.isalpha()))


rows = []
for locale in sorted(os.listdir(os.path.join(misc, "main"))):
    if not re.fullmatch(r"[a-z]{2,3}(-(Cyrl|Latn|Arab))?", locale):
        continue
    with open(os.path.join(misc, "main", locale, "characters.json"), encoding="utf-8") as file:
        characters = json.load(file)["main"][locale]["characters"]
    main = letters(characters.get("exemplarCharacters", "[]"))
    if main:
        rows.append((locale, main, letters(characters.get("auxiliary", "[]"))))
with open(os.path.join(folder, "exemplars.tsv"), "w", encoding="utf-8", newline="\n") as file:
    file.write("# Letters of languages, from CLDR 48.2: main and auxiliary exemplar characters. Unicode License v3. language\tmain\tauxiliary\n")
    file.writelines("\t".join(row) + "\n" for row in rows)
