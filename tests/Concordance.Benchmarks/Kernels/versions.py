"""Tells the versions of what the kernels are measured with."""

import platform

import ipykernel
import jupyter_client
import nbclient

print(
    f"Python {platform.python_version()}, jupyter_client {jupyter_client.__version__}, "
    f"nbclient {nbclient.__version__}, ipykernel {ipykernel.__version__}"
)
