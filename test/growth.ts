/** Work of this thread alone, µs: a busy machine lengthens it by little. */
function workOf(run: () => unknown): number {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

/**
 * How many times the work of `size` it takes to do eight times as much: 8 where work is in step with size, 64 where it is the
 * square. Whatever disturbs a run only adds to it, so the lightest of several counts, until `under` is reached. Work that takes
 * less than `least` µs counts as that, for it is mostly chance.
 */
export function growth(run: (size: number) => unknown, size: number, { under = 40, least = 2_500 } = {}): number {
  let [small, large] = [Infinity, Infinity];
  run(size);
  for (let tries = 0; tries < 8; tries += 1) {
    small = Math.min(small, ...[0, 1, 2].map(() => workOf(() => run(size))));
    large = Math.min(large, ...[0, 1].map(() => workOf(() => run(size * 8))));
    if (large / Math.max(least, small) < under) break;
  }
  return large / Math.max(least, small);
}
