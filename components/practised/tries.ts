/** What a newcomer tries in the practice conversation, in this order. */
export const tries = ['put', 'block', 'promise'] as const;
export type Try = (typeof tries)[number];
