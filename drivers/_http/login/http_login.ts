import type { HttpReply } from "../http_reply.ts";
import type { HttpRequest } from "../http_request.ts";

/** Headers that prove who we are. */
export type Proof = Readonly<Record<string, string>>;

/** Proves who we are, request by request. */
export interface HttpLogin {
  /** What one request is sent with. Logs in first where that is to be done. */
  headers(asked: HttpRequest): Proof | Promise<Proof>;
  /**
   * Looks at what was answered, and gets a new proof if the old one does no longer count.
   *
   * @param proof What the request was sent with.
   * @returns Whether the request is to be sent once more.
   */
  renew(reply: HttpReply, proof: Proof, asked: HttpRequest): boolean | Promise<boolean>;
  /** Is told of the answer to a request that was sent once more. */
  repeated?(reply: HttpReply, proof: Proof): void;
}
