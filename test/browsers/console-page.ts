import type { Page } from 'puppeteer-core';
import type { Site } from '../marketplace/sites.ts';
import { until } from './driver.ts';

/** Where an agent's hands go on a console's page. Written for the marketplace, and blind to our adapters. */
export interface Hands {
  readonly box: string;
  readonly send: string;
  /** The texts of what the shop's people sent. */
  readonly own: string;
  /** One entry of the conversation list. */
  readonly item: string;
  readonly dialog?: string;
}

export const hands: Readonly<Record<Site['console'], Hands>> = {
  pinduoduo: {
    box: '#replyTextarea',
    send: '.reply-box .send-btn',
    own: '.cs-item:not(.callback) .msg-content-box',
    item: 'ul:not(.all-list) > .chat-item > .chat-item-box',
    dialog: '.el-dialog',
  },
  feige: {
    box: '[data-qa-id="qa-send-message-textarea"]',
    send: '[data-qa-id="qa-send-message-button"]',
    own: '[data-id]:not([data-id*="llm_process"]) .messageIsMe',
    item: '[data-qa-id="qa-conversation-chat-item"]',
  },
  shopee: {
    box: '#inputField textarea',
    send: '[data-cy="webchat-conversation-detail-input"] > i',
    own: '[data-cy="webchat-message-send"] pre > div',
    item: '[data-cy^="webchat-conversation-cell-root"]',
  },
  jd: { box: '.EditorContent', send: '.send-button', own: '.message_right .message__content', item: '.alluser-item-w' },
};

/** What the box holds now. */
export function draftOf(page: Page, { box }: Hands): Promise<string> {
  return page.$eval(box, (one) => (one instanceof HTMLTextAreaElement ? one.value : one instanceof HTMLElement ? one.innerText : ''));
}

/** Empties the box and types `text` on the keyboard. */
export async function type(page: Page, where: Hands, text: string): Promise<void> {
  await page.focus(where.box);
  if ((await draftOf(page, where)).trim() !== '') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.type(text);
  await until(`the box to hold “${text}”`, async () => (await draftOf(page, where)).trim() === text.trim());
}

/** What the shop's people sent, oldest first. */
export async function sentTexts(page: Page, { own }: Hands): Promise<readonly string[]> {
  return page.$$eval(own, (all) =>
    all.map((one) =>
      one.firstChild?.nodeType === 3 && one.childElementCount > 0 ? (one.firstChild.textContent ?? '') : (one.textContent ?? ''),
    ),
  );
}

/** Opens another conversation with the mouse. */
export async function openConversation(page: Page, { item }: Hands, buyer: string): Promise<void> {
  const all = await page.$$(item);
  for (const one of all) {
    if (
      await one.evaluate(
        (node, name) => node.textContent?.includes(name) || node.querySelector('[title]')?.getAttribute('title') === name,
        buyer,
      )
    ) {
      await one.click();
      return;
    }
  }
  throw new Error(`no conversation of ${buyer} in the list`);
}
