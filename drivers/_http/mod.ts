/**
 * HTTP/1.1 to one host, for drivers whose hypervisors speak it: kept connections, TLS, proxies, logins, bodies, WebSockets.
 * docs/kit-http.md says how a driver uses it.
 *
 * @module
 */
export { basicCredentials, BasicLogin } from "./login/basic_login.ts";
export { DigestLogin } from "./login/digest_login.ts";
export { HttpClient, type HttpClientOptions } from "./http_client.ts";
export { httpError, type HttpErrorFacts, HttpFailure, type HttpFailureKind } from "./http_failure.ts";
export type { HttpLogin, Proof } from "./login/http_login.ts";
export type { HttpReply } from "./http_reply.ts";
export type { HttpRequest } from "./http_request.ts";
export { authorityOf, type HttpTarget, httpTarget, type HttpTargetOptions } from "./http_target.ts";
export { type JsonBody, jsonBody, readJson } from "./json_body.ts";
export { openWebSocket, type WebSocketRequest } from "./open_web_socket.ts";
export { parseProxy, type Proxy } from "./proxy.ts";
export { proxyFromEnvironment, type ReadVariable } from "./proxy_from_environment.ts";
export { bodyStream, discard, readBytes, readText } from "./read_body.ts";
export { SharedLogin } from "./login/shared_login.ts";
export { type TlsTrust, tlsTrust } from "./tls_trust.ts";
export { TokenLogin, type TokenLoginOptions } from "./login/token_login.ts";
export type { WebSocketConnection, WebSocketEnd } from "./web_socket.ts";
