"""Defines documents on libvirt's own test driver, each alone, and prints what it makes of each, or why it refuses it."""
import json
import sys

import libvirt

libvirt.registerErrorHandler(lambda *_: None, None)
connection = libvirt.open("test:///default")
defining = {
    "domain": lambda xml: connection.defineXML(xml),
    "network": lambda xml: connection.networkDefineXML(xml),
    "storagePool": lambda xml: connection.storagePoolDefineXML(xml),
}
answers = []
for kind, xml, validate in json.load(sys.stdin):
    try:
        made = connection.defineXMLFlags(xml, libvirt.VIR_DOMAIN_DEFINE_VALIDATE) if validate else defining[kind](xml)
        answers.append({"xml": made.XMLDesc(0)})
        made.undefine()
    except libvirt.libvirtError as error:
        answers.append({"code": error.get_error_code(), "message": error.get_error_message()})
json.dump(answers, sys.stdout)
