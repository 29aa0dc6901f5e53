"""Starts a kernel through jupyter_client, times what its user waits for, and tells it as JSON.

Arguments: the kernel's name, code to complete.
"""

import json
import subprocess
import sys
import time
from queue import Empty

import psutil
from jupyter_client.manager import KernelManager

PATIENCE = 120
LATER_CELLS = 50
# As long as somebody thinks before typing on.
PAUSE = 2


class Session:
    def __init__(self, name):
        self.started = time.perf_counter()
        self.manager = KernelManager(kernel_name=name)
        # What is printed there would be taken for the result.
        self.manager.start_kernel(stdout=subprocess.DEVNULL)
        self.client = self.manager.client()
        self.client.start_channels()

    def elapsed(self):
        return time.perf_counter() - self.started

    def next(self, receive):
        """The next message; fails where the kernel died or is silent for too long."""
        deadline = time.perf_counter() + PATIENCE
        while time.perf_counter() < deadline:
            try:
                return receive(timeout=1)
            except Empty:
                if not self.manager.is_alive():
                    sys.exit("the kernel died")
        sys.exit(f"the kernel was silent for {PATIENCE} s")

    def reply(self, request):
        while True:
            message = self.next(self.client.get_shell_msg)
            if message["parent_header"].get("msg_id") == request:
                return message["content"]

    def wait_until_ready(self):
        """Gives the time of the first answer. Comes back once published messages arrive too: those of a cell would be lost before."""
        ready = None
        while True:
            self.reply(self.client.kernel_info())
            ready = ready or self.elapsed()
            try:
                self.client.get_iopub_msg(timeout=0.2)
                return ready
            except Empty:
                continue

    def run(self, code):
        """Runs a cell until it is answered and the kernel idle, and gives the text of its value."""
        request = self.client.execute(code)
        shown = None
        while True:
            message = self.next(self.client.get_iopub_msg)
            if message["parent_header"].get("msg_id") != request:
                continue
            content = message["content"]
            if message["msg_type"] == "execute_result":
                shown = content["data"]["text/plain"]
            elif message["msg_type"] == "status" and content["execution_state"] == "idle":
                break
        self.reply(request)
        return shown

    def resident_bytes(self):
        kernel = psutil.Process(self.manager.provisioner.pid)
        return sum(process.memory_info().rss for process in [kernel, *kernel.children(recursive=True)])

    def close(self):
        self.client.stop_channels()
        self.manager.shutdown_kernel()


def measure(session, to_complete):
    ready = session.wait_until_ready()
    shown = [session.run("1 + 1")]
    first_cell = session.elapsed()

    time.sleep(PAUSE)
    asked = time.perf_counter()
    matches = session.reply(session.client.complete(to_complete, len(to_complete)))["matches"]
    completion = time.perf_counter() - asked

    later_cells = []
    for number in range(2, LATER_CELLS + 2):
        sent = time.perf_counter()
        shown.append(session.run(f"{number} + {number}"))
        later_cells.append(time.perf_counter() - sent)
    return {
        "readySeconds": ready,
        "firstCellSeconds": first_cell,
        "completionSeconds": completion,
        "laterCellSeconds": later_cells,
        "residentBytes": session.resident_bytes(),
        "shown": shown,
        "matches": matches,
    }


session = Session(sys.argv[1])
try:
    print(json.dumps(measure(session, sys.argv[2])))
finally:
    session.close()
