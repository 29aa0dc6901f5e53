"""Runs a notebook through nbclient and writes it. Arguments: the kernel's name, the notebook, where to write."""

import sys

import nbformat
from nbclient import NotebookClient

kernel, source, target = sys.argv[1:]
notebook = nbformat.read(source, as_version=4)
NotebookClient(notebook, kernel_name=kernel, timeout=120).execute()
nbformat.write(notebook, target)
