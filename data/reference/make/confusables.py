"""Makes data/reference/confusables/*.txt.
Usage: python3 confusables.py confusables.txt ScriptExtensions.txt PropertyValueAliases.txt DerivedCoreProperties.txt FOLDER
"""
import os
import re
import sys

confusables, extensions, aliases, properties, folder = sys.argv[1:]


def lines(path):
    """Fields of the lines that are data."""
    with open(path, encoding="utf-8-sig") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line and not line.startswith("@"):
                yield [field.strip() for field in line.split(";")]


def version(path):
    """The version that a file names in its head."""
    with open(path, encoding="utf-8-sig") as file:
        return re.search(r"\d+\.\d+\.\d+", file.read(600)).group()


def write(name, *rows):
    with open(os.path.join(folder, name), "w", encoding="utf-8", newline="\n") as file:
        file.writelines(row + "\n" for row in rows)


notice = "# Copyright (c) Unicode, Inc. Unicode License v3: https://www.unicode.org/license.txt"
names = {short: long for kind, short, long, *_ in lines(aliases) if kind == "sc"}
write("prototypes.txt", f"# Prototypes of confusable characters, from confusables.txt {version(confusables)} of UTS #39.", notice, "# character;prototype",
      *(f"{source.lstrip('0')};{target}" for source, target, _ in sorted(lines(confusables), key=lambda f: int(f[0], 16))))
ranges = lambda field: field if ".." in field else f"{field}..{field}"
write("script-extensions.txt", f"# Script_Extensions, from ScriptExtensions-{version(extensions)}.txt of the Unicode Character Database.", notice, "# first;last;scripts",
      *(ranges(field).replace("..", ";") + ";" + " ".join(names[s] for s in scripts.split()) for field, scripts in sorted(lines(extensions), key=lambda f: int(f[0].split("..")[0], 16))))
write("default-ignorable.txt", f"# Default_Ignorable_Code_Point, from DerivedCoreProperties-{version(properties)}.txt of the Unicode Character Database.", notice, "# first;last",
      *(ranges(field[0]).replace("..", ";") for field in lines(properties) if field[1] == "Default_Ignorable_Code_Point"))
