"""Makes data/reference/gazetteer/*.tsv.gz from GeoNames and CLDR.
Usage: python3 gazetteer.py cities500.txt GEONAMES_LOCALE_FOLDER CLDR_LOCALENAMES CLDR_SUBDIVISIONS CLDR_CORE FOLDER
GEONAMES_LOCALE_FOLDER is usr/share/locale of the Debian package libgeonames-common; the CLDR folders are those of the npm packages.
"""
import collections
import gettext
import gzip
import json
import os
import re
import sys
import unicodedata

cities, locales, names, subdivisions, core, folder = sys.argv[1:]

# Languages whose names of places are told apart; names without a language are those that GeoNames has for any.
LANGUAGES = """am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko ku ky lt lv mk mn ms nl no pl ps pt ro ru
sk sl sq sr sv sw ta tg th tk tr tt ug uk ur uz vi zh""".split()
LEAST_PEOPLE = 15000
CAPITALS = {"PPLC", "PPLA"}


def write(name, rows):
    """Packs lines; the same bytes every time."""
    with open(os.path.join(folder, name), "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as packed:
        packed.write("".join("\t".join(row) + "\n" for row in rows).encode("utf-8"))


def load(*path):
    with open(os.path.join(*path), encoding="utf-8") as file:
        return json.load(file)


def plain(name):
    """Letters of a name without marks and case: names that differ in no letter are given once."""
    return "".join(c for c in unicodedata.normalize("NFKD", name).lower() if not unicodedata.combining(c))


def is_name(name, own):
    # Left out: codes of airports, and the romanisations in lower case of names in other scripts, which nobody writes.
    name = name.strip()
    return len(name) >= 2 and not re.fullmatch(r"[A-Z]{2,4}", name) and not (name == name.lower() and name.isascii() and plain(name) not in own) and not re.search(r"[|;\t\d]", name)


def packed(tagged, untagged):
    """fr:Bakou;az:Bakı|Baki;:Bacou, a language with no name of its own left out."""
    parts = [f"{language}:" + "|".join(sorted(set(found))) for language, found in sorted(tagged.items()) if found]
    return ";".join(parts + ([":" + "|".join(untagged)] if untagged else []))


exonyms = collections.defaultdict(lambda: collections.defaultdict(set))
for language in LANGUAGES:
    path = os.path.join(locales, language, "LC_MESSAGES", "geonames.mo")
    if os.path.exists(path):
        with open(path, "rb") as file:
            for key, text in gettext.GNUTranslations(file)._catalog.items():
                identifier = key.split("\x04")[-1] if isinstance(key, str) else ""
                if identifier.isdigit() and text:
                    exonyms[int(identifier)][language].add(text.strip())

rows, people, capital = [], collections.Counter(), {}
with open(cities, encoding="utf-8") as file:
    for line in file:
        f = line.rstrip("\n").split("\t")
        identifier, name, ascii_name, alternates, kind, country, admin, population = int(f[0]), f[1], f[2], f[3], f[7], f[8], f[10], int(f[14] or 0)
        if kind in ("PPLX", "PPLH", "PPLQ", "PPLW") or population < LEAST_PEOPLE and kind not in CAPITALS and not exonyms.get(identifier, {}).get("az"):
            continue
        people[country] += population
        if kind == "PPLC":
            capital[country] = f
        tagged = exonyms.get(identifier, {})
        own = {plain(n) for n in [name, ascii_name, *(n for found in tagged.values() for n in found)]}
        said = {name} | {n for found in tagged.values() for n in found}
        others = sorted({n.strip() for n in [ascii_name, *alternates.split(",")] if is_name(n, own)} - said)
        # Of the spellings that differ only in marks, case and signs one is enough: they are looked up without these.
        seen, kept = {plain(n) for n in said}, []
        for other in others:
            if plain(other) not in seen:
                seen.add(plain(other))
                kept.append(other)
        rows.append((identifier, [str(identifier), name, country, admin, f"{float(f[4]):.3f}", f"{float(f[5]):.3f}", str(population), f[17], packed(tagged, kept)]))
write("cities.tsv.gz", (row for _, row in sorted(rows, key=lambda r: r[0])))

info = load(core, "supplemental", "territoryInfo.json")["supplemental"]["territoryInfo"]
codes = load(core, "supplemental", "codeMappings.json")["supplemental"]["codeMappings"]
territories, english = {}, {}
for language in LANGUAGES:
    path = os.path.join(names, "main", language, "territories.json")
    if os.path.exists(path):
        for code, text in load(path)["main"][language]["localeDisplayNames"]["territories"].items():
            territories.setdefault(code.split("-")[0], {}).setdefault(language, set()).add(text)
            if language == "en" and "-" not in code:
                english[code] = text
countries = []
for code in sorted(territories):
    if not re.fullmatch(r"[A-Z]{2}", code) or code in ("EU", "EZ", "UN", "QO", "ZZ", "XA", "XB") or code not in info:
        continue
    f = capital.get(code)
    # Languages that a tenth of the country uses or that are official in it, these with a star; scripts are left out.
    spoken = collections.Counter()
    official = set()
    for language, told in info[code].get("languagePopulation", {}).items():
        spoken[language.split("_")[0]] += float(told["_populationPercent"])
        if told.get("_officialStatus") in ("official", "de_facto_official"):
            official.add(language.split("_")[0])
    languages = [l + "*" * (l in official) for l in sorted(spoken) if spoken[l] >= 10 or l in official]
    countries.append([code, codes.get(code, {}).get("_alpha3", ""), english[code], f"{float(f[4]):.3f}" if f else "", f"{float(f[5]):.3f}" if f else "",
                      info[code]["_population"], " ".join(languages), packed(territories[code], [])])
write("countries.tsv.gz", countries)

regions = collections.defaultdict(lambda: collections.defaultdict(set))
for language in LANGUAGES:
    path = os.path.join(subdivisions, "subdivisions", language, language + ".json")
    if os.path.exists(path):
        for code, text in load(path)["subdivisions"]["localeDisplayNames"]["subdivisions"].items():
            regions[code][language].add(text)
write("regions.tsv.gz", ([code[:2].upper(), code[2:].upper(), sorted(regions[code].get("en") or next(iter(regions[code].values())))[0], packed(regions[code], [])] for code in sorted(regions) if len(code) > 2))
