/** Milliseconds after which the browser gets its turn: a reader's typing comes first. */
const TURN = 8;

/** Gives the browser its turn. A message comes back sooner than a timer, which browsers hold up for four milliseconds and more. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });

/** Works on, a little at a time, while `work` says that more is left. */
export async function takeTurns(work: () => boolean): Promise<void> {
  let started = performance.now();
  while (work()) {
    if (performance.now() - started < TURN) continue;
    await turn();
    started = performance.now();
  }
}
