import type { Severity } from '../../lib/taboos/finding.ts';
import type { Example as Shown } from '../../lib/taboos/rule.ts';
import { Choice } from '../choice.tsx';
import { Fixed } from '../fixed.tsx';
import { useDesk } from './context.ts';
import { Example } from './example.tsx';
import type { KnownRule } from './known-rules.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly rule: KnownRule;
  /** What the policy makes of it. */
  readonly grade: Severity | 'off';
  readonly set: (to: Severity | 'off') => void;
  readonly trial: (example: Shown) => void;
}

/** One rule, whole: why, what instead, on what ground, and its proofs. */
export function RuleDetail({ rule, grade, set, trial }: Props) {
  const { t, lang } = useWords();
  const { fixed } = useDesk().settings;
  const grades: readonly (Severity | 'off')[] = rule.inferred ? ['off', 'hint', 'warn'] : ['off', 'hint', 'warn', 'block'];
  const drawn = grade === 'off' ? rule.severity : grade;
  return (
    <section className="edit" aria-label={rule.id}>
      <header className="rhead">
        <div>
          <p className="s mute">
            {t(`taboo.${rule.taboo}`)}
            <i className="d"> · </i>
            <span className="out">{rule.id}</span>
          </p>
          <h2>{rule.because[lang]}</h2>
        </div>
        <div className="grade">
          <Fixed fixed={fixed} name={`rules.${rule.id}`}>
            <Choice
              name={t('rules.grade')}
              current={grade}
              options={grades.map((one) => [one, one === 'off' ? t('rules.off') : t(`severity.${one}`)])}
              choose={set}
            />
          </Fixed>
          {grade === rule.severity ? (
            <p className="s mute">{rule.inferred && t('rules.inferred')}</p>
          ) : (
            <p className="s mute">
              {t('rules.own-grade', { grade: t(`severity.${rule.severity}`) })}{' '}
              <button type="button" className="link" onClick={() => set(rule.severity)}>
                {t('rules.back')}
              </button>
            </p>
          )}
        </div>
      </header>
      <dl className="facts">
        <div>
          <dt>{t('rules.instead')}</dt>
          <dd>
            <ins className="out">{rule.instead[lang]}</ins>
          </dd>
        </div>
        {rule.ground && (
          <div>
            <dt>{t('rules.ground')}</dt>
            <dd>
              <b>{rule.ground.title[lang]}</b>
              <p className="two">{rule.ground.text[lang]}</p>
              {rule.ground.own?.map((one) => (
                <p key={one.title.zh} className="s mute">
                  {one.title[lang]}
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <h3 className="sec flat">
        {t('rules.flags')} <span className="mute">{rule.flags.length}</span>
      </h3>
      <ul>
        {rule.flags.map((one) => (
          <Example key={JSON.stringify(one)} example={one} grade={drawn} trial={() => trial(one)} />
        ))}
      </ul>
      <h3 className="sec flat">
        {t('rules.passes')} <span className="mute">{rule.passes.length}</span>
      </h3>
      <ul>
        {rule.passes.map((one) => (
          <Example key={JSON.stringify(one)} example={one} grade={drawn} trial={() => trial(one)} />
        ))}
      </ul>
    </section>
  );
}
