/** What a run has seen: none of it may stay zero over many seeds. */
export interface AdmissionCounts {
  calls: number;
  answers: number;
  slow: number;
  long: number;
  instant: number;
  refused: number;
  waited: number;
  heldAnswers: number;
  streams: number;
  streamPackets: number;
  events: number;
  pings: number;
  /** Runs at whose limit so many calls ran, so much waited. */
  callsFull: number;
  bytesFull: number;
  streamsFull: number;
  /** How the clients went. */
  left: number;
  broken: number;
  stopped: number;
  letGo: number;
}

export function noCounts(): AdmissionCounts {
  return {
    calls: 0,
    answers: 0,
    slow: 0,
    long: 0,
    instant: 0,
    refused: 0,
    waited: 0,
    heldAnswers: 0,
    streams: 0,
    streamPackets: 0,
    events: 0,
    pings: 0,
    callsFull: 0,
    bytesFull: 0,
    streamsFull: 0,
    left: 0,
    broken: 0,
    stopped: 0,
    letGo: 0,
  };
}
