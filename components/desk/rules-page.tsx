import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { policyOf, verdictsQuery } from '../../lib/queries.ts';
import type { Severity } from '../../lib/taboos/finding.ts';
import { useDesk } from './context.ts';
import { knownRules } from './known-rules.ts';
import type { KnownRule } from './known-rules.ts';
import { Outcome } from './outcome.tsx';
import { PageFrame } from './page-frame.tsx';
import { PlacePick } from './place-pick.tsx';
import { RuleDetail } from './rule-detail.tsx';
import { RuleList } from './rule-list.tsx';
import { TryIt } from './try-it.tsx';
import { typedFrom } from './try-lines.ts';
import { linkTo } from './use-route.ts';
import { changedAt, settingsAt } from './use-place.ts';
import { usePolicy } from './use-policy.ts';
import { useWords } from './use-words.ts';
import { VerdictTable } from './verdict-table.tsx';

/** Every rule with its proofs, a sentence to try, and what was said of findings. */
export function RulesPage({ at }: { readonly at: string | null }) {
  const { t } = useWords();
  const { saveFile } = useDesk();
  const { own, save, outcome } = usePolicy();
  const holds = useQuery(policyOf(null)).data ?? own;
  const verdicts = useQuery(verdictsQuery).data ?? [];
  const [words, look] = useState('');
  const [tried, setTried] = useState({ draft: '', talk: '' });
  const [picked, pick] = useState<number | null>(null);
  const judged = at === 'verdicts';
  const rule = knownRules.find((one) => one.id === at) ?? knownRules[0];
  const { place, rules } = settingsAt(own, picked);
  const shown = place === null ? own : { ...own, rules: { ...own.rules, ...rules } };
  const off = knownRules.filter((one) => shown.rules[one.id] === 'off').length;

  const set = (one: KnownRule, to: Severity | 'off') => {
    const others = Object.entries(rules).filter(([id]) => id !== one.id);
    const around = place === null ? one.severity : (own.rules[one.id] ?? one.severity);
    void save(changedAt(own, place, { rules: Object.fromEntries(to === around ? others : [...others, [one.id, to]]) }));
  };
  const wrong = verdicts.filter((one) => one.what === 'wrong');
  const exportWrong = () => {
    const told = wrong.map(({ at: said, rule, taboo, severity, words: of, draft, console }) => ({
      at: new Date(said).toISOString(),
      rule,
      taboo,
      severity,
      words: of,
      draft,
      console,
    }));
    const file = { version: 1, wrong: told };
    saveFile('tuoda-wrong-findings.json', new Blob([JSON.stringify(file, null, 2)], { type: 'application/json' }));
  };
  return (
    <PageFrame
      title={t('desk.rules')}
      note={
        outcome === null || outcome === 'saved' ? t('rules.note', { all: knownRules.length - off, off }) : <Outcome outcome={outcome} />
      }
      acts={
        judged ? (
          <button type="button" className="btn big" disabled={wrong.length === 0} onClick={exportWrong}>
            {t('verdict.export')} {wrong.length > 0 && wrong.length}
          </button>
        ) : (
          <PlacePick name={t('policy.where')} places={own.places} current={place} pick={pick} />
        )
      }
      views={
        <>
          <a href={linkTo('rules')} aria-current={judged ? undefined : 'page'}>
            {t('rules.view.rules')} <b>{knownRules.length}</b>
          </a>
          <a href={linkTo('rules', 'verdicts')} aria-current={judged ? 'page' : undefined}>
            {t('rules.view.verdicts')} <b>{verdicts.length}</b>
          </a>
        </>
      }
    >
      {judged ? (
        <VerdictTable verdicts={verdicts} />
      ) : (
        <div className="tri">
          <RuleList policy={shown} current={rule?.id ?? null} words={words} look={look} />
          {rule && (
            <RuleDetail
              rule={rule}
              grade={shown.rules[rule.id] ?? rule.severity}
              set={(to) => set(rule, to)}
              trial={(example) => setTried(typedFrom(example))}
            />
          )}
          <TryIt policy={holds} draft={tried.draft} talk={tried.talk} write={(draft, talk) => setTried({ draft, talk })} />
        </div>
      )}
    </PageFrame>
  );
}
