import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

/** A rule told as a wall, with nothing behind it. */
const wording = meant(
  ['quoted', 'reported', 'denied', 'question'],
  zh(
    '(?:规定|政策|制度|流程|系统|规则|要求)(?:就是|就|都是)(?:这样|这么|如此|这么(?:写|定|规定)的?|规定|不(?:行|允许|支持|可以))(?:的)?(?:了)?',
    '(?:这|那)(?:就)?是(?:我们|公司|店里|平台|店铺)?(?:的)?(?:规定|政策|制度)(?=[,。!~ ]|$)',
    '(?:按|照)规定(?:就是)?(?:不行|不能|办不了|退不了)(?=[,。!~ ]|$)',
    '(?:公司|店里|平台|上面)(?:就)?(?:是)?(?:这么|这样)(?:规定|要求|定)的',
  ),
  en(
    "(?:that(?:'s| is)|it(?:'s| is)|those are|these are|this is) (?:just |simply )?(?:the|our|company|store|shop) (?:policy|policies|rules?)(?=[.,!]|$)",
    '(?:rules|policy|policies) (?:are|is) (?:the )?(?:rules|policy|policies)',
    "(?:it(?:'s| is)|that(?:'s| is)) (?:just )?(?:how|the way) (?:it|our system|the system|our policy) (?:is|works)(?=[.,!]|$)",
  ),
);
/** A ground, a way round it or a next step takes the wall down. */
const beyond =
  /因为|由于|原因|为了|法|条|不过|但是?|可以|能|帮您|给您|我(?:来|去|先)|申请|建议|如果|或者|另外|because|since|so that|but|however|instead|can|could|i(?:'ll| will)|we(?:'ll| will)|if you|alternativ|would/;

export const rule = defineRule({
  id: 'policy-wall',
  taboo: 4,
  severity: 'warn',
  because: { zh: '只拿规定挡人，没说原因，也没给出路，听着冷硬。', en: 'A rule is held up as a wall, with no reason and no way on.' },
  instead: {
    zh: '这一条是为了保证……；您这种情况，我可以帮您申请……',
    en: 'The reason for it is …; in your case I can ask for …',
  },
  find: (scene) => {
    const found = findWords(scene, wording);
    const rest = found.reduce(
      (text, { words }) => text.replace(words, ''),
      scene.text.normal.text.replaceAll(/不(?:可以|能)|没法|办法/g, ''),
    );
    return found.length === 0 || beyond.test(rest) ? [] : found.slice(0, 1);
  },
  flags: [
    '不行，‹规定就是这样›',
    { after: ['<能不能退运费'], draft: '退不了，‹公司就是这么规定的›' },
    '‹这是平台规定›，没办法',
    'No. ‹That is our policy›.',
    'Sorry, ‹rules are rules›.',
  ],
  passes: [
    '规定是签收后7天内申请，我可以帮您现在提交',
    '因为是定制款，平台规定不支持退货，我给您申请维修',
    '您说“规定就是这样”让您不舒服，抱歉',
    'Our policy covers 30 days; I can check the order date for you.',
    'That is the policy because the seal protects it, but I can offer a repair.',
  ],
});
