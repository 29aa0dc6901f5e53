"""Compares the outputs of two notebooks; says in which cells they differ."""

import sys

import nbformat


def outputs(cell):
    """What a cell shows, without what every run has anew."""
    return [{k: v for k, v in o.items() if k != "execution_count"} for o in cell.outputs]


ours, theirs = (nbformat.read(path, 4) for path in sys.argv[1:3])
code = [[c for c in n.cells if c.cell_type == "code"] for n in (ours, theirs)]
differing = [a.id for a, b in zip(*code) if outputs(a) != outputs(b)]
if len(code[0]) != len(code[1]) or not code[0]:
    differing.append("number of cells")
print("\n".join(differing))
sys.exit(1 if differing else 0)
