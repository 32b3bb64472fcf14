/** What QEMU 7.2 says where the kernel counts a thread's time by so coarse a clock that none seems to have passed. */
const NO_TIME = /Unable to get accurate CPU usage/;
const ATTEMPTS = 20;

/** Makes something that qemu-img encrypts, and so first measures the processor for: again where it could not. */
export async function encrypted<T>(make: () => Promise<T>): Promise<T> {
  for (let attempt = 1;; attempt++) {
    try {
      return await make();
    } catch (error) {
      if (attempt === ATTEMPTS || !(error instanceof Error && NO_TIME.test(error.message))) throw error;
    }
  }
}
