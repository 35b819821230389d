import { expect, test } from 'vitest';
import { openSaved } from '../../lib/commands/saved-page.ts';
import { outlineOf } from '../../lib/consoles/outline.ts';
import { pageHtml, pageNames } from '../pages/pages.ts';

/** Words, names and numbers that stand on a page: its texts, and whatever a person's key or a picture's address may hide in. */
function personal(page: Document): string[] {
  const texts = [...page.querySelectorAll('body *')].flatMap((one) =>
    [...one.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue?.trim() ?? ''),
  );
  const values = [...page.querySelectorAll('body *')].flatMap((one) =>
    [...one.attributes]
      .filter(({ name }) =>
        /^(?:title|alt|src|href|value|placeholder|currentuid|data-(?:key|id|room-id|conversation-id|random))$/.test(name),
      )
      .map((each) => each.value),
  );
  return [...new Set([...texts, ...values])].filter((one) => one.length > 3 && (/[^\x20-\x7e]|\d{4}/.test(one) || /\s/.test(one)));
}

test.for(pageNames())('the outline of %s holds its structure and nothing of anybody', async (file) => {
  const page = await openSaved(pageHtml(file), 'https://desk.example/chat');
  const outline = outlineOf(page);
  expect(outline.split('\n').length).toBeGreaterThan(5);
  const told = personal(page);
  expect(told.length).toBeGreaterThan(1);
  expect(told.filter((one) => outline.includes(one))).toEqual([]);
  // counts and headings are ours
  expect(outline.replace(/^ *× \d+/gm, '').replace(/\bh[1-6]\b/g, '')).not.toMatch(/[1-9]|[^\x20-\x7e\n…×]/);
});

test('an account in an id, a class or a part’s name is not told', () => {
  const page = document.implementation.createHTMLDocument('');
  const body = page.body;
  const one = page.createElement('div');
  one.id = 'u_wanglei88';
  one.className = 'message-row 王磊 k13912345678';
  one.setAttribute('data-testid', 'row of 王磊');
  one.append('你好');
  body.append(one);
  expect(outlineOf(page)).toBe('body\n div#?.message-row[data-testid=?] "…"');
});
