"""Prints id, name and state of all domains, as `virsh list --all` does.

list.py SOCKET
"""

import sys

import libvirt

STATES = ("no state", "running", "idle", "paused", "in shutdown", "shut off", "crashed", "pmsuspended")

connection = libvirt.open(f"test+unix:///default?socket={sys.argv[1]}")
for domain in connection.listAllDomains():
    number = domain.ID()
    state, _reason = domain.state()
    print(f"{'-' if number < 0 else number:<5}{domain.name():<20}{STATES[state]}")
connection.close()
