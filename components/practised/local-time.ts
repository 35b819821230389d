const two = (n: number): string => String(n).padStart(2, '0');

/** An instant (epoch ms) as a page of a console states it, in the reader's own zone: whole for machines, the clock for people. */
export function localTime(at: number): { readonly whole: string; readonly clock: string } {
  const date = new Date(at);
  const clock = `${two(date.getHours())}:${two(date.getMinutes())}`;
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return { whole: `${day} ${clock}:${two(date.getSeconds())}`, clock };
}
