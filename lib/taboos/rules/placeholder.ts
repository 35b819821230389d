import { defineRule, type Hit } from '../rule.ts';
import { matchesOf } from '../../language/matches.ts';

const word = '(?!\\d)[^{}\\[\\]<>【】\\n]{1,24}';
const patterns = [
  /【待填[:：][^】\n]{0,40}】|【fill in:[^】\n]{0,40}】/gi,
  new RegExp(
    `\\{\\{?\\s*${word}\\s*\\}?\\}|\\$\\{${word}\\}|%\\{?[A-Za-z_]{3,20}\\}?%|<<${word}>>|##[A-Z_a-z]{3,24}##|__[A-Z_]{3,20}__|#\\{${word}\\}`,
    'g',
  ),
  /[[【<(（]\s*(?:(?:first|last|full|buyer'?s?|customer'?s?|your|client'?s?|agent'?s?|item|product|order|tracking|shop|store|company|issue|problem|name|date|time|amount|number|resolution|link|insert|reason|carrier|courier|refund|eta|xx+)[ _-]?){1,4}(?:\s?here)?\s*[\]】>)）]/gi,
  /[[【<（(]\s*(?:客户|买家|顾客|用户)?(?:姓名|昵称|名字|称呼|订单号|订单编号|单号|商品(?:名称?)?(?=[\]】>）)]|XX)|产品名?|日期|时间|金额|快递单号|快递公司|物流单号|店铺名?|地址|问题|原因|方案|填写|待填|具体.{0,6}|输入.{0,6}|插入.{0,6})[^\]】>）)\n]{0,6}\s*[\]】>）)]/g,
  /(?<![A-Za-z\d×x])[Xx×*某]{2,}(?=先生|女士|小姐|店|号|元|天|小时|日|月|快递|商品|订单|点|分)|(?<![A-Za-z\d])(?:XXX+|xxx+)(?![A-Za-z\d])|_{3,}|(?<=单号|金额|日期|时间)[:：]?\s?(?:XX+|xx+|\?{2,}|\*{3,}(?!\d))/g,
  /\bTBD\b|\bTBC\b|\bLorem ipsum\b/g,
];

/** A bracket inside a web address is part of the address. */
const inAddress = (draft: string, at: number): boolean => /https?:\/\/\S*$/.test(draft.slice(0, at)) && draft.charAt(at) === '[';

export const rule = defineRule({
  id: 'placeholder',
  taboo: 6,
  severity: 'block',
  because: { zh: '话术里的空还没填，这样发出去，买家看到的是空格和代码。', en: 'A blank of the template is not filled in.' },
  instead: { zh: '把空填上，或者删掉这一处。', en: 'Fill the blank in or take it out.' },
  find: (scene): readonly Hit[] =>
    patterns.flatMap((pattern) =>
      matchesOf(scene.draft, pattern)
        .filter((match) => !inAddress(scene.draft, match.index))
        .map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ),
  flags: [
    '您好‹{买家昵称}›，收到',
    '您的订单 ‹【待填：订单号】› 已登记',
    'Hi ‹[First Name]›, thanks',
    'Hello ‹##CUST_NAME##›',
    '‹XX›先生您好',
  ],
  passes: [
    '照片里的尺码是 XXL，对吗',
    '[微笑] 好的',
    '电话 138****5670',
    '入口在【我的订单】',
    'Size 2XL (see the chart)',
    'See https://help.example.com/a/[number]/b',
    '{1, 2}',
  ],
});
