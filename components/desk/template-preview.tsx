import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { openConversationsQuery, policyOf } from '../../lib/queries.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { factsFor } from '../../lib/templates/facts.ts';
import { fillings, prove } from '../../lib/templates/prove.ts';
import { conversationsFor, replyTime } from '../../lib/templates/samples.ts';
import { fill } from '../../lib/templates/slots.ts';
import type { Template } from '../../lib/templates/template.ts';
import { Filled } from '../filled.tsx';
import { Ground } from '../ground.tsx';
import { Severity } from '../severity.tsx';
import { Swap } from '../swap.tsx';
import { useDesk } from './context.ts';
import { useWords } from './use-words.ts';

/** A template as it would be sent: in an example or in a conversation that is open now, with what the check says of it there. */
export function TemplatePreview({ template }: { readonly template: Template }) {
  const { t, lang } = useWords();
  const { settings, names } = useDesk();
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  const open = useQuery(openConversationsQuery).data;
  const [chosen, choose] = useState(0);
  const [proved, setProved] = useState<{
    readonly of: Template;
    readonly bad: number;
    readonly texts: number;
    readonly talks: number;
  } | null>(null);
  const scenes = useMemo(() => {
    const live = (open ?? []).map(({ console, conversation }) => ({
      name: `${names[console]?.[lang] ?? console} ${conversation.buyer.name ?? conversation.buyer.id ?? ''}`,
      conversation,
    }));
    const samples = conversationsFor(template).map((conversation, place) => ({ name: t('tpl.sample', { n: place + 1 }), conversation }));
    return [...live, ...samples];
  }, [open, template, names, lang, t]);
  const scene = scenes[Math.min(chosen, scenes.length - 1)];
  const shown = useMemo(() => {
    if (!scene || template.text.trim() === '') return null;
    const { conversation } = scene;
    const understanding = understand(conversation);
    const now = replyTime(conversation);
    const filled = fill(template, factsFor(conversation, understanding, { now, policy, agent: settings.agent }));
    return { ...filled, findings: checkAll(filled.text, conversation, policy, now, understanding) };
  }, [scene, template, policy, settings.agent]);
  return (
    <section aria-label={t('tpl.preview')}>
      <h3 className="sec flat">
        {t('tpl.preview')}
        <span className="grow" />
        <select
          className="field"
          aria-label={t('tpl.against')}
          value={Math.min(chosen, scenes.length - 1)}
          onChange={(event) => choose(Number(event.target.value))}
        >
          {scenes.map((one, place) => (
            <option key={`${one.name} ${place}`} value={place}>
              {one.name}
            </option>
          ))}
        </select>
      </h3>
      {scene && (
        <ul className="said">
          {scene.conversation.messages.slice(-3).map((one) => (
            <li key={one.id} className="s two">
              <span className="mute">{t(one.role === 'agent' ? 'rules.agent' : one.role === 'bot' ? 'rules.bot' : 'rules.buyer')}</span>{' '}
              <span className="out">{one.kind === 'text' || one.kind === 'other' ? one.text : t(`read.${one.kind}`)}</span>
            </li>
          ))}
        </ul>
      )}
      {shown && (
        <p className="pv" lang={template.lang}>
          <Filled text={shown.text} slots={shown.slots} />
        </p>
      )}
      {shown && (
        <div role="status">
          {shown.findings.length === 0 ? (
            <p className="is-ok">{t('tpl.clean')}</p>
          ) : (
            <ol className="tried">
              {shown.findings.map((one) => (
                <li key={`${one.rule} ${one.start}`} className={one.severity === 'block' ? 'block inset' : undefined}>
                  <p className="head">
                    <Severity grade={one.severity} /> <span>{one.message[lang]}</span>
                  </p>
                  {one.ground && <Ground ground={one.ground} />}
                  {one.fix && <Swap fix={one.fix} draft={shown.text} />}
                </li>
              ))}
            </ol>
          )}
        </div>
      )}
      <p className="tools flat">
        <button
          type="button"
          className="btn"
          disabled={template.text.trim() === ''}
          onClick={() =>
            setProved({
              of: template,
              bad: new Set(prove(template, policy).map((one) => one.text)).size,
              texts: fillings(template).length,
              talks: conversationsFor(template).length,
            })
          }
        >
          {t('tpl.prove')}
        </button>
        {proved?.of === template &&
          (proved.bad === 0 ? (
            <span className="is-ok" role="status">
              {t('tpl.proved', { talks: proved.talks, texts: proved.texts })}
            </span>
          ) : (
            <span className="is-warn" role="status">
              {t('tpl.objected', { n: proved.bad })}
            </span>
          ))}
      </p>
    </section>
  );
}
