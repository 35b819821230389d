import { expect, test } from 'vitest';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { asksBack } from '../../lib/taboos/asks-back.ts';
import { sceneOf } from '../../lib/taboos/scene.ts';
import { aConversation } from './taboos-make.ts';

const sceneAfter = (after: readonly string[], draft: string) => {
  const conversation = aConversation(after);
  return sceneOf(draft, conversation, builtIn, null, understand(conversation));
};

test.for<readonly [string, string]>([
  ['<上次买的那套茶具能开专票吗', '是紫砂那套吗'],
  ['<改一下抬头', '亲，您要改成公司的是吗'],
  ['<这个怎么装', '您买的是哪款呢'],
  ['<can I swap it', 'Is it the grey one?'],
])('after %s, "%s" clears something up', ([before, draft]) => expect(asksBack(sceneAfter([before], draft))).toBe(true));

test.for<readonly [string, string]>([
  ['<都三天了人呢', '您喊什么'],
  ['<打不开盖子', '您是不是没拧就使劲拽'],
  ['<打不开盖子', '盖子不会拧吗'],
  ['<打不开盖子', '已登记，十分钟内回您'],
  ['<我要40码 你们给的42码', '请问您要多少码'],
  ['<the lid is stuck', 'Lovely choice! Have you seen our mugs?'],
  ['<the lid is stuck', 'Did you even read the leaflet?'],
])('after %s, "%s" does not', ([before, draft]) => expect(asksBack(sceneAfter([before], draft))).toBe(false));
