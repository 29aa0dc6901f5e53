"""Runs a notebook through nbclient and tells as JSON what its last code cell showed, or how it failed."""

import json
import sys

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(code) for code in json.loads(sys.argv[1])])
try:
    NotebookClient(notebook, kernel_name="concordance", timeout=1200, startup_timeout=1200, iopub_timeout=1200).execute()
    print(json.dumps({"outputs": notebook.cells[-1].outputs}))
except CellExecutionError as error:
    print(json.dumps({"ename": error.ename, "evalue": error.evalue}))
