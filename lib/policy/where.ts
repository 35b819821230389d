/**
 * The line on which the value at a path of a JSON text begins, counted from 1: `phrases.3.find` is the key `find` of the fourth
 * phrase. The line of the nearest thing around it where the path leads nowhere; null where the text is no JSON.
 */
export function lineOf(json: string, path: string): number | null {
  const steps = path === '' ? [] : path.split('.');
  let at = 0;
  let best = 0;

  const space = (): void => {
    while (/\s/.test(json.charAt(at))) at++;
  };
  const text = (): string => {
    const from = at++;
    while (at < json.length && json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
    at++;
    return json.slice(from, at);
  };
  /** Passes one value over; `depth` steps of the path lead to it, or null where it lies aside. */
  const pass = (depth: number | null): void => {
    space();
    const open = json[at];
    if (open !== '{' && open !== '[') {
      if (depth !== null) best = at;
      if (open === '"') return void text();
      while (at < json.length && !/[,\]}\s]/.test(json.charAt(at))) at++;
      return;
    }
    if (depth !== null) best = at;
    at++;
    for (let place = 0; at < json.length; place++) {
      space();
      if (json[at] === '}' || json[at] === ']') return void at++;
      const begin = at;
      const key = open === '{' ? keyOf(text()) : String(place);
      const leads = depth !== null && steps[depth] === key;
      if (open === '{') {
        if (leads) best = begin;
        space();
        at++;
      }
      pass(leads ? depth + 1 : null);
      space();
      if (json[at] === ',') at++;
    }
  };
  try {
    JSON.parse(json);
  } catch {
    return null;
  }
  pass(0);
  return json.slice(0, best).split('\n').length;
}

function keyOf(quoted: string): string {
  const read: unknown = JSON.parse(quoted);
  return String(read);
}
