"""A program of python3-libvirt: domains, volumes, snapshots and events of the connection that it is given.

client.py URI
"""

import sys
import threading

import libvirt

XML = """<domain type='test'><name>py</name><memory>65536</memory><vcpu>2</vcpu>
<os><type>hvm</type></os></domain>"""
VOLUME = "<volume><name>py.img</name><capacity>1048576</capacity></volume>"

libvirt.virEventRegisterDefaultImpl()
stop = threading.Event()


def loop():
    while not stop.is_set():
        libvirt.virEventRunDefaultImpl()


threading.Thread(target=loop, daemon=True).start()

connection = libvirt.open(sys.argv[1])
events = []
done = threading.Condition()


def lifecycle(_connection, domain, event, detail, _opaque):
    with done:
        events.append((domain.name(), event, detail))
        done.notify()


connection.domainEventRegisterAny(None, libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE, lifecycle, None)

domain = connection.defineXML(XML)
domain.create()
assert domain.info()[:4] == [libvirt.VIR_DOMAIN_RUNNING, 65536, 65536, 2], domain.info()
domain.snapshotCreateXML("<domainsnapshot><name>one</name></domainsnapshot>")
assert [snapshot.getName() for snapshot in domain.listAllSnapshots()] == ["one"]
stats = connection.getAllDomainStats(libvirt.VIR_DOMAIN_STATS_STATE)
assert sorted(of.name() for of, _ in stats) == ["py", "test"]
assert all(fields["state.state"] == libvirt.VIR_DOMAIN_RUNNING for _, fields in stats)
assert domain.schedulerParameters() == {"weight": 50}, domain.schedulerParameters()
numa = domain.numaParameters()
assert numa["numa_mode"] == 0 and numa["numa_nodeset"] == "", numa

pool = connection.storagePoolLookupByName("default-pool")
volume = pool.createXML(VOLUME)
stream = connection.newStream()
volume.upload(stream, 0, 0)
data = bytes(range(256)) * 2048
stream.sendAll(lambda _stream, count, at: data[at[0]:(at.__setitem__(0, at[0] + count) or at[0])], [0])
stream.finish()
received = bytearray()
stream = connection.newStream()
volume.download(stream, 0, len(data))
stream.recvAll(lambda _stream, chunk, _opaque: received.extend(chunk), None)
stream.finish()
assert bytes(received) == data, len(received)
volume.delete()

try:
    connection.lookupByName("nobody")
    raise SystemExit("nobody was found")
except libvirt.libvirtError as error:
    assert error.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN
    assert error.get_error_domain() == libvirt.VIR_FROM_TEST

domain.destroy()
domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA)
with done:
    done.wait_for(lambda: ("py", libvirt.VIR_DOMAIN_EVENT_UNDEFINED, 0) in events, timeout=20)
print([event for event in events if event[0] == "py"])
stop.set()
connection.close()
