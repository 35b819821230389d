import type { Frame, Page } from 'puppeteer-core';
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
  /** The chat stands in the frame whose address holds this. */
  readonly frame?: string;
  /** Enter begins a new line: only the button sends. */
  readonly byButton?: true;
}

const wangwang = {
  box: '.ww_input pre.edit',
  send: 'button.send-btn',
  own: '.message-item.self .content > pre.edit',
  item: '.conversation-item',
} as const;

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
  kuaishou: {
    box: '.SendBox .ql-editor',
    send: '.SendBox .ant-btn-primary',
    own: '[class*="__isMine"] .kwaishop-cs-BizTextCard',
    item: '.SessionBaseCard',
  },
  'weixin-shop': {
    box: '#input-textarea',
    send: '.no-button',
    own: '.message-item.justify-end .text-msg',
    item: '.session-item-container',
  },
  'taobao-ww': { ...wangwang, frame: '/chat-core/' },
  '1688': { ...wangwang, frame: '/def_cbu_web_im_core/' },
  'tiktok-shop': {
    box: '.bar textarea',
    send: '#chat-input-send-button',
    own: '.chatd-bubble-main--self pre',
    item: '[data-testid="chat.chatroom.conversation_card"]',
  },
  etsy: {
    box: 'textarea.new-message-textarea-min-height',
    send: '.wt-btn--filled',
    own: '.wt-sem-bg-surface-informational-subtle',
    item: '.msg-list-container a',
    byButton: true,
  },
};

/** The page itself, or the frame of it that holds the chat. */
export function chatOf(page: Page, { frame }: Hands): Frame {
  const found = frame === undefined ? page.mainFrame() : page.frames().find((one) => one.url().includes(frame));
  if (found === undefined) throw new Error(`no frame ${frame}`);
  return found;
}

/** What the box holds now. */
export function draftOf(page: Page, where: Hands): Promise<string> {
  return chatOf(page, where).$eval(where.box, (one) =>
    one instanceof HTMLTextAreaElement ? one.value : one instanceof HTMLElement ? one.innerText : '',
  );
}

const trimmed = (text: string): string => text.trim();
/** For words that were read off the panel, which sets them in lines of its own. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

/** Waits until the box holds `text`; `as` takes off what does not count. */
export async function holds(page: Page, where: Hands, text: string, as = trimmed): Promise<void> {
  await until(`the box to hold “${text}”`, async () => {
    const now = await draftOf(page, where);
    if (as(now) !== as(text)) throw new Error(`it holds “${now}”`);
    return true;
  });
}

/** Empties the box and types `text` on the keyboard. */
export async function type(page: Page, where: Hands, text: string): Promise<void> {
  await chatOf(page, where).focus(where.box);
  if ((await draftOf(page, where)).trim() !== '') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.press('Backspace');
  }
  await page.keyboard.type(text);
  await holds(page, where, text);
}

/** What the shop's people sent, oldest first. */
export async function sentTexts(page: Page, where: Hands): Promise<readonly string[]> {
  return chatOf(page, where).$$eval(where.own, (all) =>
    all.map((one) =>
      one.firstChild?.nodeType === 3 && one.childElementCount > 0 ? (one.firstChild.textContent ?? '') : (one.textContent ?? ''),
    ),
  );
}

/** Opens another conversation with the mouse. */
export async function openConversation(page: Page, where: Hands, buyer: string): Promise<void> {
  // a list that is drawn anew takes the row away under the hand
  await until(`a conversation of ${buyer} in the list`, async () => {
    for (const one of await chatOf(page, where).$$(where.item)) {
      const is = await one.evaluate(
        (node, name) => node.textContent?.includes(name) || node.querySelector('[title]')?.getAttribute('title') === name,
        buyer,
      );
      if (is) return one.click().then(() => true);
    }
    return false;
  });
}
