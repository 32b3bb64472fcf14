"""libvirt's own test driver in this process: calls per second and what many domains cost, as one JSON line.

embedded.py DOMAINS SECONDS
"""

import json
import re
import sys
import time

import libvirt

WARM_UP = 20_000
TURN = 1000

# As of embedded.ts.
DOMAIN = (
    "<domain type='test'><name>vm{0}</name><memory unit='MiB'>512</memory><vcpu>2</vcpu>"
    "<os><type>hvm</type></os><devices><disk type='file' device='disk'><source file='/guest/vm{0}'/>"
    "<target dev='vda' bus='virtio'/></disk><interface type='network'><source network='default'/></interface>"
    "<graphics type='vnc'/></devices></domain>"
)


def rate_per(count, call):
    start = time.perf_counter()
    for number in range(count):
        call(number)
    return count / (time.perf_counter() - start)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: embedded.py DOMAINS SECONDS")
    domains, seconds = int(sys.argv[1]), float(sys.argv[2])
    connection = libvirt.open("test:///default")
    domain = connection.lookupByName("test")
    for _ in range(WARM_UP):
        domain.info()
    start = time.perf_counter()
    calls = 0
    while time.perf_counter() - start < seconds:
        for _ in range(TURN):
            domain.info()
        calls += TURN
    info = calls / (time.perf_counter() - start)
    define = rate_per(domains, lambda number: connection.defineXML(DOMAIN.format(number)))
    start = time.perf_counter()
    found = [each for each in connection.listAllDomains() if each.name() != "test"]
    list_ms = (time.perf_counter() - start) * 1000
    names = [each.name() for each in found]
    uuids = [each.UUIDString() for each in found]
    figures = {
        "info": info,
        "define": define,
        "listMs": list_ms,
        "byName": rate_per(len(names), lambda i: connection.lookupByName(names[i])),
        "byUuid": rate_per(len(uuids), lambda i: connection.lookupByUUIDString(uuids[i])),
        "startRate": rate_per(len(found), lambda i: found[i].create()),
    }
    with open("/proc/self/status", encoding="ascii") as status:
        figures["peakMiB"] = int(re.search(r"^VmHWM:\s+(\d+) kB$", status.read(), re.M)[1]) / 1024
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
