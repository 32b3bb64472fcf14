import { testAnswers, testRequests } from "./_domain.ts";
import { WEB } from "./_fake_host.ts";

testRequests([
  ["save()", (d) => d.save("/a"), "domainSaveFlags", WEB, "/a", null, 0],
  [
    "save() paused",
    (d) => d.save("/a", { xml: "<x/>", paused: true }),
    "domainSaveFlags",
    WEB,
    "/a",
    "<x/>",
    4,
  ],
  ["managedSave()", (d) => d.managedSave({ bypassCache: true }), "domainManagedSave", WEB, 1],
  ["removeManagedSave()", (d) => d.removeManagedSave(), "domainManagedSaveRemove", WEB, 0],
  ["managedSaveXml()", (d) => d.managedSaveXml({ secure: true }), "domainManagedSaveGetXMLDesc", WEB, 1],
  [
    "defineManagedSave()",
    (d) => d.defineManagedSave("<x/>", { running: true }),
    "domainManagedSaveDefineXML",
    WEB,
    "<x/>",
    2,
  ],
  ["coreDump()", (d) => d.coreDump("/a", { live: true }), "domainCoreDump", WEB, "/a", 2],
  [
    "coreDump() in a format",
    (d) => d.coreDump("/a", { format: "kdump-lzo", memoryOnly: true }),
    "domainCoreDumpWithFormat",
    WEB,
    "/a",
    2,
    16,
  ],
]);

testAnswers([
  [(d) => d.hasManagedSave(), "domainHasManagedSaveImage", 1, true],
]);
