#!/usr/bin/python3
"""qemu with a monitor that can go wrong while the guest runs on.

    _breaking_emulator.py QEMU DIR [QEMU'S ARGUMENT...]

libvirt hands over a listening socket for the monitor (`-chardev socket,id=charmonitor,fd=N,...`). This gives qemu a
socket of our own in its place, becomes qemu, and leaves a relay between the two behind. Whoever connects to
DIR/break-PID.sock makes the relay send bytes to libvirt that are not QMP. libvirt's capability probing has no such
socket and gets qemu itself.
"""

import os
import re
import selectors
import socket
import sys

GARBAGE = b'{"return": this is not QMP\r\n'
MONITOR = re.compile(r"(socket,id=charmonitor,fd=)(\d+)(,.*)")


def main():
    qemu, directory, *arguments = sys.argv[1:]
    found = [MONITOR.fullmatch(argument) for argument in arguments]
    at = next((index for index, match in enumerate(found) if match), None)
    if at is not None:
        monitor = int(found[at][2])
        # libvirt knows qemu by this very process number, so the relay is the one that moves out.
        ours = listen(f"{directory}/monitor-{os.getpid()}.sock")
        control = listen(f"{directory}/break-{os.getpid()}.sock")
        if os.fork() == 0:
            path = ours.getsockname()
            keep_only(monitor, control.fileno())
            Relay(socket.socket(fileno=monitor), path, control).run()
            os._exit(0)
        os.close(monitor)
        os.set_inheritable(ours.fileno(), True)
        arguments[at] = f"{found[at][1]}{ours.fileno()}{found[at][3]}"
        os.environ["DENOVIRT_BREAKING_EMULATOR"] = directory
    os.execv(qemu, [qemu, *arguments])


def listen(path):
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen(1)
    return listener


def keep_only(*wanted):
    """What else libvirt passed on is for qemu; held open here, it would hide qemu's end from libvirt."""
    for entry in os.listdir("/proc/self/fd"):
        if int(entry) > 2 and int(entry) not in wanted:
            try:
                os.close(int(entry))
            except OSError:
                pass  # the descriptor of this listing itself


class Relay:
    def __init__(self, host, qemu_path, control):
        self.host = host
        self.qemu_path = qemu_path
        self.control = control

    def run(self):
        while self.serve(self.host.accept()[0]):
            pass  # libvirtd went away; the next one gets a monitor that works
        os.unlink(self.qemu_path)
        os.unlink(self.control.getsockname())

    def serve(self, libvirt):
        """Relays for one libvirtd, and says whether qemu may serve another."""
        qemu = socket.socket(socket.AF_UNIX)
        try:
            qemu.connect(self.qemu_path)
        except ConnectionError:
            return False
        broken = False
        with libvirt, qemu, selectors.DefaultSelector() as ready:
            for end in (libvirt, qemu, self.control):
                ready.register(end, selectors.EVENT_READ)
            while True:
                for key, _ in ready.select():
                    if key.fileobj is self.control:
                        with self.control.accept()[0] as caller:
                            libvirt.sendall(GARBAGE)
                            caller.sendall(b"broken\n")
                        broken = True
                        continue
                    data = receive(key.fileobj)
                    if not data:
                        return key.fileobj is libvirt
                    if not broken:
                        try:
                            (qemu if key.fileobj is libvirt else libvirt).sendall(data)
                        except ConnectionError:
                            return key.fileobj is qemu


def receive(end):
    try:
        return end.recv(65536)
    except ConnectionError:
        return b""


main()
