import { useState } from 'react';
import '../styles/practice.css';
import { BuyerWindow } from './practice/buyer-window.tsx';
import { DrillFromCase } from './practice/drill-from-case.tsx';
import { buyerAt, fromCase, resultsAt } from './practice/drill-session.ts';
import type { BuyerBy } from './practice/drill-session.ts';
import { PairDrill } from './practice/pair-drill.tsx';
import { PracticeResults } from './practice/results.tsx';
import { ScriptedDrill } from './practice/scripted-drill.tsx';
import { usePractice } from './practice/use-practice.ts';
import { useWords } from './use-words.ts';

/** Buyers to practise with, scripted or played by a colleague, scored by the live rules and the six steps. */
export function PracticePage({ at }: { readonly at: string | null }) {
  const { lang } = useWords();
  const practice = usePractice();
  const [limit, setLimit] = useState<number | null>(null);
  const [by, setBy] = useState<BuyerBy>('script');
  const { all } = practice;
  if (at === fromCase) return <DrillFromCase />;
  if (at === resultsAt) return <PracticeResults practice={practice} />;
  const played = at === null ? undefined : all.find((one) => buyerAt(one.id) === at);
  if (played) return <BuyerWindow drill={played} />;
  const drill = all.find((one) => one.id === at) ?? all.find((one) => one.lang === lang) ?? all[0];
  if (!drill) return null;
  const chosen = { drill, practice, limit, setLimit, by, setBy };
  // another drill, or another buyer, is another conversation
  return by === 'script' ? (
    <ScriptedDrill key={drill.id} {...chosen} />
  ) : (
    <PairDrill key={`${drill.id} ${by}`} {...chosen} apart={by === 'window'} />
  );
}
