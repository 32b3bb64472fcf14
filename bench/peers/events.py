"""Counts the suspended and resumed events of all domains; prints one JSON line when subscribed, one per COUNT events.

events.py SOCKET COUNT
"""

import json
import sys
import time

import libvirt

COUNTED = {libvirt.VIR_DOMAIN_EVENT_SUSPENDED, libvirt.VIR_DOMAIN_EVENT_RESUMED}


class Counter:
    def __init__(self, wanted):
        self.wanted = wanted
        self.events = 0
        self.start = 0.0
        self.cpu = time.process_time()

    def __call__(self, connection, domain, event, detail, opaque):
        if event not in COUNTED:
            return
        if self.events == 0:
            self.start = time.monotonic()
        self.events += 1
        if self.events == self.wanted:
            self.report()

    def report(self):
        seconds = time.monotonic() - self.start
        cpu = time.process_time()
        line = {"events": self.events, "seconds": seconds, "cpuSeconds": cpu - self.cpu}
        print(json.dumps(line), flush=True)
        self.events = 0
        self.cpu = time.process_time()


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: events.py SOCKET COUNT")
    libvirt.virEventRegisterDefaultImpl()
    connection = libvirt.open(f"test+unix:///default?socket={sys.argv[1]}")
    counter = Counter(int(sys.argv[2]))
    connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, counter, None)
    print(json.dumps({"ready": True}), flush=True)
    while True:
        libvirt.virEventRunDefaultImpl()


main()
