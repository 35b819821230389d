import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'conditional', 'question'],
  zh(
    '(?:您|你)(?:们)?(?:总是|老是|每次都|从来都?不|从不|永远(?:都)?|动不动就|一贯|向来)(?!(?:这么|那么|很|都)?(?:支持|信任|照顾|体谅|理解|耐心|配合|帮))[^,。!?\\n]{1,10}',
    '(?:你们|您们)?(?:这些|这种|这类|有些|某些)(?:买家|顾客|客户|人)(?:就是|都是|都|就|总是|老是|全是)[^,。!?\\n]{1,10}',
    '(?:买家|顾客|客户)(?:都|全|全都|总是|老是)(?:是)?(?:这样|一个样|不讲理|想占便宜|爱占便宜|来闹|贪)[^,。!?\\n]{0,6}',
    '(?:十个|一百个)(?:买家|顾客|客户|人)(?:里)?(?:有)?(?:九|九十九)个[^,。!?\\n]{1,10}',
  ),
  en(
    'you (?:always|people (?:always|never|are|just)|guys always|never (?:read|listen|check|answer|reply|bother|look))[^.!?\\n]{2,40}',
    '(?:buyers|customers|people) like you[^.!?\\n]{0,40}',
    '(?:all|every) (?:buyers?|customers?)(?: who)? (?:say|says|claim|claims|just want|try|tries|lie|lies|complain|complains)[^.!?\\n]{0,30}',
  ),
);

export const rule = defineRule({
  id: 'sweeping',
  taboo: 2,
  severity: 'warn',
  because: { zh: '一竿子打翻一船人的话，买家会觉得被贴了标签。', en: 'This judges the buyer by a whole kind of people.' },
  instead: { zh: '只说这一次：您这一单我查到的是……', en: 'Speak of this order alone: what I found about it is …' },
  find: (scene) => findWords(scene, wording),
  flags: [
    '‹您每次都要退货›，让我们很难做',
    '‹你们这些买家就是想占便宜›',
    '‹You always complain about something›',
    '‹Customers like you make it hard›',
  ],
  passes: [
    '谢谢您一直支持我们',
    '您总是这么体谅我们，谢谢',
    '您是不是每次都选同一个尺码？',
    '我们不认为买家都是这样',
    'You never got the parcel, is that right?',
    'Thank you for always choosing us',
  ],
});
