import { testAnswers, testRequests } from "../_domain.ts";
import { WEB } from "../_fake_host.ts";

testRequests([
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
]);

testAnswers([
  [(d) => d.hasManagedSave(), "domainHasManagedSaveImage", 1, true],
]);
