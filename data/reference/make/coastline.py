"""Makes data/reference/coastline/coastline.tsv.gz from land-110m.json of the npm package world-atlas (Natural Earth).
Usage: python3 coastline.py land-110m.json FOLDER
"""
import gzip
import json
import math
import os
import sys

source, folder = sys.argv[1:]
with open(source, encoding="utf-8") as file:
    topology = json.load(file)
scale, shift = topology["transform"]["scale"], topology["transform"]["translate"]


def line(arc):
    """Longitudes and latitudes of an arc, which is stored as steps."""
    x = y = 0
    for dx, dy in arc:
        x, y = x + dx, y + dy
        yield round(x * scale[0] + shift[0], 1), round(y * scale[1] + shift[1], 1)


def simpler(points, tolerance=0.4):
    """Leaves out points that lie nearer than the tolerance (degrees; a pixel of the map) to the line between those kept (Douglas and Peucker, 1973)."""
    if len(points) < 3:
        return points
    (x1, y1), (x2, y2) = points[0], points[-1]
    length = math.hypot(x2 - x1, y2 - y1)
    far = [math.hypot(x - x1, y - y1) if length == 0 else abs((x2 - x1) * (y1 - y) - (x1 - x) * (y2 - y1)) / length for x, y in points]
    most = max(range(len(points)), key=far.__getitem__)
    if far[most] <= tolerance:
        return [points[0], points[-1]]
    return simpler(points[: most + 1], tolerance)[:-1] + simpler(points[most:], tolerance)


# Lines, not areas: the map is drawn as a coast, and nothing depends on what is inside. What lies beyond 58 south and 78 north is left out, and the edge at the antimeridian.
rows = []
for arc in topology["arcs"]:
    part = []
    for point in line(arc):
        if abs(point[0]) > 179.5 or not -58 < point[1] < 78:
            if len(part) > 1:
                rows.append(part)
            part = []
        elif not part or part[-1] != point:
            part.append(point)
    if len(part) > 1:
        rows.append(part)
with open(os.path.join(folder, "coastline.tsv.gz"), "wb") as file, gzip.GzipFile("", "wb", 9, file, 0) as packed:
    # Islands that become a point are left out.
    drawn = [row for row in map(simpler, rows) if len(set(row)) > 2 or row[0] != row[-1]]
    packed.write("".join("\t".join(f"{x:g} {y:g}" for x, y in row) + "\n" for row in drawn).encode())
