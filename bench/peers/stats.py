"""Reads the statistics of all domains in a loop; prints the rate as one JSON line.

stats.py SOCKET NODE_FILE SECONDS
"""

import json
import sys
import time

import libvirt

WARM_UP_SECONDS = 1.0


def loop(connection, seconds):
    start = time.monotonic()
    domains = 0
    while time.monotonic() - start < seconds:
        domains += len(connection.getAllDomainStats())
    return domains / (time.monotonic() - start)


def main():
    if len(sys.argv) != 4:
        sys.exit("usage: stats.py SOCKET NODE_FILE SECONDS")
    connection = libvirt.open(f"test+unix://{sys.argv[2]}?socket={sys.argv[1]}")
    loop(connection, WARM_UP_SECONDS)
    print(json.dumps({"rate": loop(connection, float(sys.argv[3]))}))
    connection.close()


main()
