import { en, zh } from '../../language/pattern.ts';
import { personalSecrecy } from '../../policy/law/personal-secrecy.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const spelled = '(?:(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)[ -]?){6,}';
const numbers = meant(
  [],
  zh(
    '(?<![\\d*])1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?![\\d*])',
    '(?<![\\da-z*])[1-9]\\d{5}(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:[0-2]\\d|3[01])\\d{3}[\\dx](?![\\da-z*])',
    '(?<![\\d*])[幺一二三四五六七八九零〇]{11}(?![\\d*])',
  ),
  en(
    '(?:call|text|phone|mobile|number|cell|hp|whatsapp|his|her|driver|rider|courier|reach|manager|buyer|customer)[^.!?\\n]{0,50}?(?:\\+?\\d[\\d -]{7,}\\d)',
    `(?:\\+?\\d{1,3}[ -])?(?:\\(?\\d{3,5}\\)?[ -])\\d{3,4}[ -]?\\d{3,4}(?!\\d)`,
    spelled,
    '(?<![\\d*])1[3-9]\\d{9}(?![\\d*])',
  ),
);
const homes = meant(
  ['quoted', 'denied'],
  zh('(?:他|她|骑手|快递员|师傅|买家|客户|主播|那位)(?:家)?(?:就|的)?(?:住|家在|住址|地址)…(?:小区|路|街|栋|号楼|单元|室|村)'),
  en(
    '(?:he|she|his|her|driver|rider|courier|buyer|customer|who|and|,) ?(?:is )?(?:lives?|living|stays?|staying) (?:on|at|in) (?!it\\b|touch|the loop|line)[^.!?\\n]{3,40}',
  ),
);
/** Where goods are to be sent back a full address and number are what the law asks for. */
const returning =
  /退货地址|寄回|退回(?:地址|到)|收件人|收货人|寄到|return (?:address|it|the|to|label)|ship (?:it )?back|send (?:it |them )?back|热线|hotline|order (?:no|number|id)|订单|单号|tracking|运单/;

/** Inside a web address digits are no number of a person. */
const inAddress = /(?:https?:\/\/|www\.)\S*$/;

/** The middle of every long number starred. */
const masked = (words: string): string | undefined => {
  const hidden = words.replace(/(\d{3})[ -]?(\d[\d -]{2,}\d)[ -]?(\d{3,4})(?!\d)/g, '$1****$3');
  return hidden === words ? undefined : hidden;
};

export const rule = defineRule({
  id: 'gives-personal',
  taboo: 10,
  severity: 'block',
  because: {
    zh: '完整的电话、住址或证件号属于个人信息，不能发给别人。',
    en: 'A full phone number, home address or ID number is somebody’s personal data.',
  },
  instead: {
    zh: '号码和地址是个人信息，我不方便发；您在这里说，要联系谁我来联系。',
    en: 'I cannot share personal numbers or addresses; please tell me here, and I will reach whoever is needed.',
  },
  ground: { ...personalSecrecy },
  find: (scene) => {
    const sentence = scene.text.normal.text;
    const found = [...findWords(scene, numbers), ...findWords(scene, homes)];
    return found
      .filter(
        (hit) =>
          !inAddress.test(sentence.slice(Math.max(0, hit.from - 200), hit.from)) &&
          !returning.test(sentence.slice(Math.max(0, hit.from - 40), hit.to + 20)),
      )
      .map((hit) => ({ ...hit, fix: masked(scene.draft.slice(hit.start, hit.end)) }));
  },
  flags: ['派件师傅的号码是 ‹13812345670›，您打他', '那个‹骑手住幸福里小区›', 'The ‹driver is Tom, call him on 07700 900123›'],
  passes: [
    '号码是 138****5670，点虚拟号就能拨通',
    '退货地址：江苏省苏州市某某路 8 号，收件人小李，13812345670',
    '您的订单号是 231122998877665',
    'Tracking number is 9400 1112 0620 1234',
  ],
});
