/** What somebody hands to a lead to be taken in: their public key and their name, as one line. */
export interface Card {
  readonly pub: string;
  readonly name: string;
}

export const cardText = ({ pub, name }: Card): string => `tuoda-card:${pub}:${name.replaceAll(/\s+/g, ' ')}`;

/** Reads a card out of a pasted message; null where there is none. */
export function parseCard(text: string): Card | null {
  const found = /tuoda-card:([0-9a-f]{64}):([^\n]{0,40})/.exec(text);
  if (!found?.[1]) return null;
  return { pub: found[1], name: (found[2] ?? '').trim() };
}
