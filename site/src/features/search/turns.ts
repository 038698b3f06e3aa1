/** Milliseconds after which the browser gets its turn: a reader's typing comes first. */
const TURN = 8;

/** Gives the browser its turn. A message comes back sooner than a timer, which browsers hold up for four milliseconds and more. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve(port1.close());
    port2.postMessage(null);
  });

/** For long work that can pause: called between its steps, gives the browser its turn once it has waited for long enough. */
export function createPace(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < TURN) return;
    await turn();
    started = performance.now();
  };
}
