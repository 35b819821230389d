import { en, zh } from '../../language/pattern.ts';
import { noGag } from '../../policy/law/no-gag.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const thing = '(?:投诉|举报|差评|纠纷|介入|维权|工单|仲裁|退款申请|售后申请)';
const wording = meant(
  ['quoted', 'reported', 'denied'],
  zh(
    `(?:撤(?:销|回|了|掉|诉)?|取消|关闭|关掉|删(?:了|除|掉)?)(?:一?下|了|您的?|你的?|那个|这个|掉)*${thing}[^。!?\\n]{0,16}?(?:再|才|就给|我们?就|马上给|之后|后|否则|不然|先)`,
    `(?:先|必须|得)(?:把|去|在|您|你|平台|上)*[^。!?\\n]{0,6}?${thing}(?:给)?(?:撤|取消|关|删)`,
    `不(?:撤|取消|关|删)[^。!?\\n]{0,6}?${thing}?[^。!?\\n]{0,6}?(?:不|免谈|没法|别想|就没)`,
    `(?:不(?:许|准|得)|别再?|不要再?)(?:去)?(?:投诉|举报|找平台|介入|给差评)`,
    '(?:签|写)[^。!?\\n]{0,4}?(?:保密|不再追究|放弃)',
  ),
  en(
    '(?:cancel|close|withdraw|drop|remove|retract) (?:the |your |this |that )?(?:case|claim|complaint|dispute|report|chargeback|a-to-z|return request|request)[^.!?\\n]{0,40}?(?:first|then|before|and (?:i|we)|once|or |otherwise|so (?:that )?(?:i|we))',
    '(?:first|once|after|when|if|unless|until) you (?:cancel|close|withdraw|drop|remove|retract)[^.!?\\n]{0,20}?(?:case|claim|complaint|dispute|report|chargeback|request)',
    "(?:don'?t|do not|never) (?:open|file|start|raise|escalate) (?:a |any |the )?(?:case|claim|dispute|complaint|chargeback)",
    "if you (?:open|file|start|report|escalate|complain|leave)[^.!?\\n]{0,40}? (?:we|i)(?:'ll| will| won't| can't| cannot)",
    'sign (?:that|an agreement|a waiver|an nda)',
  ),
);

export const rule = defineRule({
  id: 'gags-complaint',
  taboo: 10,
  severity: 'block',
  because: { zh: '以撤诉、删评为退款条件，等于限制买家投诉的权利。', en: 'A remedy must not depend on dropping a complaint.' },
  instead: { zh: '退款和投诉没有关系，我现在就给您办退款。', en: 'The refund does not depend on the case; I am processing it now.' },
  ground: { ...noGag },
  covers: ['threatens'],
  find: (scene) => findWords(scene, wording),
  flags: ['您‹先把投诉撤›了', '‹取消投诉之后›我马上给您退', 'Please ‹close your case and I› will refund you'],
  passes: [
    '退款不需要您先撤投诉',
    '您可以取消订单再重新下单',
    '投诉的进度可以在订单页看',
    'You do not need to close the case',
    'Your case is open with the marketplace and I will answer there',
  ],
});
