/** One line of a practice buyer's conversation. A page shows it in its console's own form. */
export interface Line {
  readonly role: 'buyer' | 'agent' | 'bot' | 'system';
  readonly kind?: 'text' | 'image' | 'order' | 'goods';
  readonly text?: string;
  /** Seconds: before the page was opened (history), after it (script), or after the agent's message (answers). */
  readonly seconds: number;
}

/** What a buyer says to an agent's message; the first that fits and was not used yet, `when` empty: any message. */
export interface Answer {
  readonly when: string;
  readonly lines: readonly Line[];
}

/** A buyer with something to complain about. Everything here is made up. */
export interface PracticeBuyer {
  readonly id: string;
  /** As the console shows it: often masked. */
  readonly name: string;
  readonly console: 'pinduoduo' | 'feige' | 'shopee' | 'jd' | 'kuaishou' | 'weixin-shop' | 'taobao-ww' | '1688' | 'tiktok-shop' | 'etsy';
  readonly order: string;
  readonly goods: string;
  readonly price: string;
  /** Said before the page was opened, oldest first. */
  readonly history: readonly Line[];
  /** Arrives by itself while the page is open. */
  readonly script: readonly Line[];
  readonly answers: readonly Answer[];
}
