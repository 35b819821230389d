/** Resolves when the work has ended, well or badly, or `ms` later. */
export function within(work: Promise<unknown>, ms: number): Promise<void> {
  return new Promise((done) => {
    const late = setTimeout(done, ms);
    const end = (): void => {
      clearTimeout(late);
      done();
    };
    work.then(end, end);
  });
}
