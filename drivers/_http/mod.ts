/**
 * HTTP/1.1 to one host, for drivers whose hypervisors speak it.
 *
 * @module
 */
export {
  HttpExchange,
  HttpFailure,
  type HttpReply,
  type HttpRequest,
  type HttpTarget,
} from "./http_exchange.ts";
export { parseProxy, type Proxy } from "./proxy.ts";
export { type TlsTrust, tlsTrust, UntrustedHost } from "./tls_trust.ts";
