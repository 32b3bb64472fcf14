"""One libvirt connection shared by CALLERS threads, each calling FUNCTION in a loop; prints the rate as one JSON line.

calls.py SOCKET FUNCTION CALLERS SECONDS
"""

import json
import os
import sys
import threading
import time

import libvirt

WARM_UP_SECONDS = 0.5
WARM_UP, COUNTING, OVER = range(3)

phase = WARM_UP


def run(call, index, counts):
    calls = 0
    while (now := phase) != OVER:
        try:
            call()
        except libvirt.libvirtError as error:
            print(f"calls.py: {error}", file=sys.stderr)
            os._exit(1)
        if now == COUNTING:
            calls += 1
    counts[index] = calls


def main():
    global phase
    if len(sys.argv) != 5:
        sys.exit("usage: calls.py SOCKET FUNCTION CALLERS SECONDS")
    socket, function, callers, seconds = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    connection = libvirt.open(f"test+unix:///default?socket={socket}")
    domain = connection.lookupByName("test")
    call = {
        "domainLookupByName": lambda: connection.lookupByName("test"),
        "domainGetInfo": domain.info,
        "domainGetXMLDesc": domain.XMLDesc,
    }[function]
    counts = [0] * callers
    threads = [threading.Thread(target=run, args=(call, index, counts)) for index in range(callers)]
    for thread in threads:
        thread.start()
    time.sleep(WARM_UP_SECONDS)
    start = time.monotonic()
    phase = COUNTING
    time.sleep(seconds)
    phase = OVER
    elapsed = time.monotonic() - start
    for thread in threads:
        thread.join()
    calls = sum(counts)
    print(json.dumps({"calls": calls, "seconds": elapsed, "rate": calls / elapsed}))
    connection.close()


main()
