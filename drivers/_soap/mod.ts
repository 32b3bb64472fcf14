/**
 * SOAP: envelopes that are sent, and XML that is read while it arrives.
 *
 * @module
 */
export { escapeXml, soapEnvelope } from "./envelope.ts";
export { type XmlAttributes, XmlError, XmlEvents, type XmlHandler } from "./xml_events.ts";
