"""A document read into Python's own DOM, which knows no types, and written again, in a loop; prints the rate as JSON.

documents.py FILE SECONDS
"""

import json
import sys
import time
from xml.dom import minidom

WARM_UP = 20
TURN = 5


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: documents.py FILE SECONDS")
    with open(sys.argv[1], encoding="utf-8") as file:
        text = file.read()
    seconds = float(sys.argv[2])
    for _ in range(WARM_UP):
        minidom.parseString(text).toxml()
    count = 0
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        for _ in range(TURN):
            minidom.parseString(text).toxml()
        count += TURN
    print(json.dumps({"rate": count / (time.monotonic() - start)}))


main()
