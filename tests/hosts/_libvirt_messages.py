"""Prints libvirt's message of each error code with a detail, as JSON by the code's name."""
import ctypes
import json

import libvirt

library = ctypes.CDLL("libvirt.so.0")
library.virErrorMsg.restype = ctypes.c_char_p
library.virErrorMsg.argtypes = [ctypes.c_int, ctypes.c_char_p]
messages = {}
for name in dir(libvirt):
    number = getattr(libvirt, name)
    if not name.startswith("VIR_ERR_") or not isinstance(number, int) or number < 4:
        continue
    message = library.virErrorMsg(number, b"detail")
    if message is not None:
        messages[name.removeprefix("VIR_ERR_")] = message.decode()
print(json.dumps(messages))
