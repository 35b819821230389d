import { briefly } from '../../../lib/policy/brief.ts';
import { complaintTypes, stages } from '../../../lib/conversation/understanding.ts';
import { policyFields } from '../../../lib/team/book.ts';
import { plainJson } from '../../../lib/team/item.ts';
import { knownRules } from '../known-rules.ts';
import { settingWords, useBriefWords } from '../settings/setting-words.ts';
import { useWords } from '../use-words.ts';

const named = ['title', 'text', 'group', 'tags', 'code', 'limit', 'phrases', 'rules'] as const;
const ofTemplates = ['types', 'stages', 'marketplaces', 'emotion', 'from', 'until', 'shops'] as const;
const grades = ['hint', 'warn', 'block'] as const;

/** Fields of what is shared in the person's language: what they are called, and what stands in them. */
export function useFieldWords() {
  const { t, lang } = useWords();
  const brief = useBriefWords();
  const sign = lang === 'zh' ? '、' : ', ';
  const rule = (id: string, grade: unknown): string => {
    const because = knownRules.find((one) => one.id === id)?.because[lang] ?? id;
    const known = grades.find((one) => one === grade);
    return `${t('chg.rule', { title: because.replace(/[。.]$/u, '') })} ${known ? t(`severity.${known}`) : t('rules.off')}`;
  };
  const phrase = (one: unknown): string => {
    const { find, instead } = Object(one);
    return instead ? `${find} → ${instead}` : String(find);
  };
  const each = (one: unknown): string => {
    const type = complaintTypes.find((known) => known === one);
    const stage = stages.find((known) => known === one);
    return type ? t(`type.${type}`) : stage ? t(`stage.${stage}`) : String(one);
  };
  return {
    /** One that has no name there is called as in files. */
    name(field: string): string {
      const known = named.find((one) => one === field);
      if (known) return t(`team.f.${known}`);
      const ofTemplate = ofTemplates.find((one) => one === field);
      if (ofTemplate) return t(`tpl.${ofTemplate}`);
      // which policy it is of stands above it
      return policyFields.includes(field) ? (settingWords(`policy.${field}`, t).split(' · ').at(-1) ?? field) : field;
    },
    /** Empty where it is not set. */
    value(field: string, value: unknown): string {
      if (value === null || value === undefined) return '';
      if (field === 'phrases' && Array.isArray(value)) return value.map(phrase).join('\n');
      if (field === 'rules')
        return Object.entries(Object(value))
          .map(([id, grade]) => rule(id, grade))
          .join('\n');
      if (policyFields.includes(field)) return brief(`policy.${field}`, briefly(`policy.${field}`, value));
      if (field === 'emotion' && Array.isArray(value)) return value.join('–');
      if (Array.isArray(value)) return value.map(each).join(sign);
      return typeof value === 'string' ? value : plainJson(value);
    },
  };
}
