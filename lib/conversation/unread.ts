import type { Understanding } from './understanding.ts';

/** Where nobody has read the conversation yet: the case keeps what the page itself shows, and is filled later. */
export const unread: Understanding = {
  lang: 'zh',
  complaints: [],
  emotion: { level: 0, evidence: null },
  risks: [],
  demands: [],
  facts: { orders: [], goods: null, amounts: [], dates: [] },
  given: [],
  missing: [],
  open: [],
  needs: [],
  tried: [],
  promised: [],
  offered: [],
  asked: [],
  stage: 'received',
  solved: false,
  burst: false,
  waitingSince: null,
  sent: [],
};
