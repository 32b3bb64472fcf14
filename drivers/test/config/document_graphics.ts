import { CHILDREN, inOrder } from "./children_order.ts";
import { ATTRIBUTES, orderAttributes } from "./device_attributes.ts";
import { childOf, childrenOf, element, removeChildren, type XmlElement } from "./xml_tree.ts";

/** Graphics that listen somewhere, with a port or with leave to choose one. */
export function canonicalGraphics(graphics: XmlElement): XmlElement {
  const { attributes } = graphics;
  const type = attributes["type"];
  if (type !== "vnc" && type !== "spice" && type !== "rdp") return graphics;
  const listen = listenOf(graphics);
  orderAttributes(listen, "type address network socket");
  if (type === "spice") canonicalSpice(graphics, listen);
  const { socket, address } = listen.attributes;
  delete attributes["socket"];
  delete attributes["listen"];
  if (listen.attributes["type"] === "socket" || listen.attributes["type"] === "none") {
    for (const name of ["port", "tlsPort", "autoport", "websocket"]) delete attributes[name];
    if (type === "vnc" && socket !== undefined) attributes["socket"] = socket;
  } else {
    choosePort(type, attributes);
    if (address !== undefined) attributes["listen"] = address;
  }
  orderAttributes(graphics, ATTRIBUTES[type]);
  return graphics;
}

function canonicalSpice(graphics: XmlElement, listen: XmlElement): void {
  const { attributes } = graphics;
  const { type, address } = listen.attributes;
  const shown = childOf(graphics, "gl")?.attributes["enable"] === "yes";
  const open = attributes["port"] ?? attributes["tlsPort"] ?? address;
  // What is drawn by the host's card goes nowhere else, unless it is to.
  if (shown && open === undefined && type === "address" && attributes["autoport"] !== "yes") {
    listen.attributes = { type: "none" };
  }
  for (const channel of childrenOf(graphics, "channel")) orderAttributes(channel, "name mode");
  graphics.children = inOrder(graphics.children, CHILDREN.spice);
}

/** Where it listens: the first of the elements, or what the attributes say. */
function listenOf(graphics: XmlElement): XmlElement {
  const { type, socket, listen } = graphics.attributes;
  if (type === "vnc" && socket !== undefined) removeChildren(graphics, "listen");
  let node = childOf(graphics, "listen");
  if (node === undefined) {
    const { port, autoport, tlsPort } = graphics.attributes;
    const needsNone = type === "spice" &&
      [listen, port, autoport, tlsPort].every((value) => value === undefined);
    node = type === "vnc" && socket !== undefined
      ? element("listen", { type: "socket", socket })
      : element("listen", {
        type: needsNone ? "none" : "address",
        ...listen ? { address: listen } : {},
      });
    graphics.children.unshift(node);
  } else if (node.attributes["type"] === "address" && !node.attributes["address"] && listen) {
    node.attributes["address"] = listen;
  }
  return node;
}

function choosePort(type: string, attributes: Record<string, string>): void {
  const { port = type === "vnc" ? "-1" : "0", autoport } = attributes;
  const chosen = type === "vnc" ? autoport === "yes" || port === "-1" : autoport === "yes";
  if (type === "vnc") {
    attributes["port"] = chosen ? "-1" : port;
    attributes["autoport"] = chosen ? "yes" : "no";
  } else if (type === "spice") {
    for (const name of ["port", "tlsPort"]) {
      if (chosen || attributes[name] === "0") delete attributes[name];
    }
    if (chosen) attributes["autoport"] = "yes";
  }
}

const SECRET = /(<graphics [^<>]*?) passwd='[^'<>]*'( passwdValidTo='[^'<>]*')?( connected='[^'<>]*')?/g;
const COOKIES = "<cookies>";
const COOKIES_END = "</cookies>";

/** A document's text without the passwords of its graphics, and what its disks log in with. */
export function withoutPasswords(text: string): string {
  const open = text.includes(" passwd='") ? text.replace(SECRET, "$1") : text;
  return open.includes(COOKIES) ? withoutCookies(open) : open;
}

function withoutCookies(text: string): string {
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(COOKIES); at >= 0; at = text.indexOf(COOKIES, from)) {
    const end = text.indexOf(COOKIES_END, at);
    if (end < 0) break;
    // With the line that they begin.
    kept += text.slice(from, at).trimEnd();
    from = end + COOKIES_END.length;
  }
  return kept + text.slice(from);
}
