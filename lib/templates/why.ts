import type { Bilingual } from '../language/lang.ts';
import type { Evidence } from '../conversation/conversation.ts';
import type { Demand, Given, Risk, Stage } from '../conversation/understanding.ts';
import type { Ranked, Scene } from './scene.ts';
import { clean } from './clean.ts';
import { givenWords, issueWords, listed, wishWords } from './wording.ts';

export const riskWords: Readonly<Record<Risk, Bilingual>> = {
  regulator: { zh: '监管部门', en: 'a regulator' },
  platform: { zh: '平台介入', en: 'the marketplace stepping in' },
  media: { zh: '曝光', en: 'going public' },
  legal: { zh: '法律途径', en: 'legal steps' },
  review: { zh: '差评', en: 'a bad review' },
  injury: { zh: '受伤或不适', en: 'an injury' },
  vulnerable: { zh: '需要照顾的人', en: 'somebody vulnerable' },
  group: { zh: '多人遇到', en: 'many people' },
};

const stageWords: Readonly<Partial<Record<Stage, Bilingual>>> = {
  received: { zh: '诉求还没接住', en: 'the trouble is not taken up yet' },
  heard: { zh: '已听到，还没给说法', en: 'heard, but not settled' },
  verified: { zh: '已核实，该给方案', en: 'checked; an offer is due' },
  proposed: { zh: '已提过方案', en: 'an offer was made' },
  agreed: { zh: '已谈妥，该办了', en: 'agreed; now to carry it out' },
  'carried-out': { zh: '已办，该回访', en: 'done; time to ask how it is' },
  'followed-up': { zh: '已回访，可收尾', en: 'followed up; it can be closed' },
};

const momentWords: Readonly<Partial<Record<NonNullable<Ranked['template']['moment']>, Bilingual>>> = {
  'after-hours': { zh: '现在是店铺休息时间', en: 'the shop is closed now' },
  solved: { zh: '买家说已经解决', en: 'the buyer says it is solved' },
  progress: { zh: '买家在等下一句', en: 'the buyer waits for news' },
  'turned-down': { zh: '上一个方案没被接受', en: 'the last offer was turned down' },
  telling: { zh: '买家还没说完', en: 'the buyer is still telling' },
  tried: { zh: '买家已经试过', en: 'the buyer has tried already' },
  forbidden: { zh: '规则不允许', en: 'the rules forbid it' },
};

/** One line on why a template stands here, of at most three parts, built only from what was read. */
export const whyOf = (ranked: Ranked, scene: Scene): Bilingual => ({ zh: line(ranked, scene, 'zh'), en: line(ranked, scene, 'en') });

const line = ({ template, type, cue }: Ranked, scene: Scene, lang: 'zh' | 'en'): string => {
  const { understanding, setting } = scene;
  const zh = lang === 'zh';
  const parts: string[] = [];
  const seen = (evidence: Evidence): string =>
    clean(scene.conversation.messages[evidence.message]?.text.slice(evidence.start, evidence.end) ?? '', 16);
  const add = (words: string | undefined): void => {
    if (words && !parts.includes(words)) parts.push(words);
  };
  const complaint = understanding.complaints.find((one) => one.type === type);
  if (cue !== null) add(zh ? `买家说到“${cue}”` : `the buyer mentions “${cue}”`);
  if (complaint && cue === null) {
    const words = seen(complaint.evidence);
    add(words ? (zh ? `买家说“${words}”` : `the buyer says “${words}”`) : issueWords[complaint.type][lang]);
  }
  const risk = understanding.risks.find((one) => template.risks?.includes(one.risk));
  if (risk) add(zh ? `提到${riskWords[risk.risk].zh}` : `mentions ${riskWords[risk.risk].en}`);
  const demands: readonly Demand[] = understanding.demands
    .map((one) => one.demand)
    .filter((one) => template.demands?.includes(one) ?? false);
  const [demand] = demands;
  if (demand) add(zh ? `想要${wishWords[demand].zh}` : `wants ${wishWords[demand].en}`);
  if (template.moment) add(momentWords[template.moment]?.[lang]);
  const rests: readonly Given[] = template.rests ?? [];
  if (rests.length > 0)
    add(
      zh
        ? `${listed(
            rests.map((one) => givenWords[one].zh),
            lang,
          )}已给`
        : `${listed(
            rests.map((one) => givenWords[one].en),
            lang,
          )} already given`,
    );
  const asks = (template.asks ?? []).filter((one) => understanding.missing.includes(one));
  if (asks.length > 0)
    add(
      zh
        ? `还缺${listed(
            asks.map((one) => givenWords[one].zh),
            lang,
          )}`
        : `still missing: ${listed(
            asks.map((one) => givenWords[one].en),
            lang,
          )}`,
    );
  const { level } = understanding.emotion;
  if (level >= 3 && template.emotion[0] >= 2) add(zh ? '情绪重，先接住' : 'upset: feelings first');
  add(stageWords[understanding.stage]?.[lang]);
  const { helped = 0 } = setting.used?.[template.id] ?? {};
  const past = zh ? `帮上过 ${helped} 次` : helped === 1 ? 'helped once before' : `helped ${helped} times before`;
  if (helped > 0) parts.splice(2, 1, past);
  return parts.slice(0, 3).join(zh ? '；' : '; ');
};
