"""Reads auth.conf as libvirt does, by GLib: on each line of input a file in hexadecimal digits; answers a JSON value each.

A string in a list is the password for libvirt on localhost, None in a list that there is none; else a word says why not.
"""
import ctypes
import json
import sys

glib = ctypes.CDLL("libglib-2.0.so.0")
glib.g_key_file_new.restype = ctypes.c_void_p
glib.g_key_file_free.argtypes = [ctypes.c_void_p]
glib.g_key_file_load_from_data.argtypes = [
    ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_void_p,
]
glib.g_key_file_has_group.argtypes = [ctypes.c_void_p, ctypes.c_char_p]
glib.g_key_file_get_string.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_void_p]
glib.g_key_file_get_string.restype = ctypes.c_void_p
glib.g_free.argtypes = [ctypes.c_void_p]


def get(file, group, key):
    found = glib.g_key_file_get_string(file, group, key, None)
    if not found:
        return None
    value = ctypes.string_at(found)
    glib.g_free(found)
    return value


def password(file, data):
    if not glib.g_key_file_load_from_data(file, data, len(data), 0, None):
        return "syntax"
    group = b"auth-libvirt-localhost"
    if not glib.g_key_file_has_group(file, group):
        group = b"auth-libvirt-default"
    if not glib.g_key_file_has_group(file, group):
        return "none"
    name = get(file, group, b"credentials")
    if name is None or not glib.g_key_file_has_group(file, b"credentials-" + name):
        return "lookup"
    value = get(file, b"credentials-" + name, b"password")
    return [None if value is None else value.decode()]


for line in sys.stdin:
    file = glib.g_key_file_new()
    print(json.dumps(password(file, bytes.fromhex(line))))
    glib.g_key_file_free(file)
