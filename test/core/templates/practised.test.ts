import { expect, test } from 'vitest';
import { complaintTypes } from '../../../lib/conversation/understanding.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import { suggest } from '../../../lib/templates/suggest.ts';
import { aConversation, aSetting, anUnderstanding } from './make.ts';

const reply = (id: string) => {
  const found = starter.find((one) => one.id === `${id}.zh`);
  if (!found) throw new Error(`no reply ${id}`);
  return found;
};

/** What complaint handling asks of a reply, and the parts that it must hold for it. */
test.for<[string, string, readonly RegExp[]]>([
  ['back, a sum for the difference, and what is put right', 'mismatch.two-options', [/退货退款/, /补您\{offer\}/, /哪一种/]],
  ['that the page is mended after goods that were not as described', 'mismatch.done', [/退款已经提交/, /页面文字.*去改/]],
  ['how it is in use, regret, and what to do better', 'call-back.use', [/还顺手吗/, /给您添了麻烦/, /想让我们改/]],
  ['how the money came, regret, and why it was sent back', 'call-back.refund', [/钱到得顺不顺/, /可惜/, /让您决定退/]],
  ['a vote on speed, clearness and outcome', 'call-back.survey', [/快不快/, /清不清/, /满不满意/]],
  ['the facts that a colleague knows, to be confirmed', 'restate.staff-told', [/同事跟我讲过了/, /不用您再说/, /对的话回我/]],
  ['what was heard, and whether it is right', 'restate.check', [/\{said\|/, /您希望\{wish\|/, /对吗/]],
  ['that our own wording was improper', 'attitude.own', [/那样回您是不妥的/, /道歉/]],
  ['what is free and what would be charged, before it is looked at', 'quality.branches', [/我们承担/, /外力.*先报价/, /可以吗/]],
  ['cause, plan, time, and whether it will do', 'restate.cause-plan', [/\{finding\}/, /\{answer\}/, /\{deadline:/, /接受吗/]],
  ['two ways with their times, and which', 'quality.two-options', [/换一件新的.*48小时内寄出/, /退货退款.*3个工作日内/, /哪个？/]],
  ['why it cannot be settled yet, and when the next word comes', 'hold.no-result', [/还没有结论，卡在\{progress\}/, /\{deadline:/]],
  [
    'that an exchange is accepted, when it is fetched, to mind the phone',
    'exchange.accepted',
    [/已经受理/, /\{deadline:.*上门取件/, /留意电话/],
  ],
  ['how far it is, unasked', 'restate.progress', [/\{progress\}/, /\{deadline:/]],
  ['a ground for saying no, and what can be done instead', 'refuse.over-claim', [/\{ground\}/, /给不到/, /能做到的是\{offer\}/]],
  ['a pause for somebody beside themselves, and when we come back', 'soothe.boiling', [/我都听着/, /\{deadline:/]],
  ['that stepping in by the marketplace is a right', 'escalate.platform', [/平台介入是您的权利/]],
  ['the marketplace’s own way to complain', 'marketplace.pdd-after-sale', [/申请售后/]],
  ['an acknowledgement that leaves the word to the buyer', 'telling.go-on', [/您接着说/]],
  ['that it is taken on, looked into now, and when', 'first-word.quality', [/这单我接了/, /这就调/, /10分钟内/]],
  ['a farewell', 'closing.farewell', [/祝您生活愉快/]],
  ['at night, that it is noted, and until when', 'after-hours.complaint', [/登记好/, /\{deadline:/]],
])('the library holds %s', ([, id, parts]) => {
  const { text } = reply(id);
  expect(parts.filter((part) => !part.test(text)).map(String)).toEqual([]);
});

test('every complaint has a reply that puts a choice to the buyer, or asks whether the plan will do', () => {
  const unasked = complaintTypes.filter(
    (type) =>
      !starter.some((one) => one.lang === 'zh' && one.types.includes(type) && one.stages.includes('proposed') && one.text.includes('？')),
  );
  expect(unasked).toEqual([]);
});

test.for([0, 1, 2, 3, 4] as const)('there is a word of comfort for a buyer at %i of 4', (level) => {
  for (const lang of ['zh', 'en'] as const) {
    const fit = starter.filter((one) => one.group === 'soothe' && one.lang === lang && one.emotion[0] <= level && level <= one.emotion[1]);
    expect(fit.length).toBeGreaterThan(0);
  }
});

test('a farewell is offered once it is solved, and never before or to somebody angry', () => {
  const conversation = aConversation(['buyer: 壶漏水', 'agent: 给您换了新的', 'buyer: 收到了']);
  const offered = (rest: Parameters<typeof anUnderstanding>[2]) =>
    suggest(conversation, anUnderstanding(conversation, 'quality', rest), starter, aSetting({ count: 300 })).map((one) => one.template);
  const farewells = starter.filter((one) => one.lang === 'zh' && one.moment === 'solved').map((one) => one.id);
  const calm = { emotion: { level: 0, evidence: null }, stage: 'followed-up' } as const;
  expect(offered({ ...calm, solved: true }).filter((id) => farewells.includes(id)).length).toBeGreaterThan(0);
  expect(offered({ ...calm, solved: false }).filter((id) => farewells.includes(id))).toEqual([]);
  expect(offered({ solved: true, emotion: { level: 4, evidence: null } }).filter((id) => farewells.includes(id))).toEqual([]);
});

test('outside shop hours there are replies that say when somebody will be there, in them there are none', () => {
  const offeredAt = (time: string) => {
    const now = Date.parse(`2026-11-20T${time}:00+08:00`);
    const base = aConversation(['buyer: 壶漏水']);
    const conversation = { ...base, messages: base.messages.map((one) => ({ ...one, at: now - 60_000 })) };
    const understanding = { ...anUnderstanding(conversation, 'quality'), waitingSince: now - 60_000 };
    return suggest(conversation, understanding, starter, aSetting({ now, count: 5 })).map((one) => one.template);
  };
  expect(offeredAt('23:30').some((id) => id.startsWith('after-hours.'))).toBe(true);
  expect(offeredAt('11:00').some((id) => id.startsWith('after-hours.'))).toBe(false);
});
