import { useId, useState } from 'react';
import type { AnyPlace } from '../../../lib/team/place.ts';
import { Choice } from '../../choice.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { TriedWords } from './tried-words.tsx';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

const empty = { base: '', user: '', password: '', endpoint: '', bucket: '', region: '', prefix: '', key: '', secret: '' };
type Typed = typeof empty;
const fields = {
  webdav: ['base', 'user', 'password'],
  s3: ['endpoint', 'bucket', 'region', 'prefix', 'key', 'secret'],
  nats: ['base', 'user', 'password'],
} as const;
const hidden: readonly string[] = ['password', 'secret'];

type Kind = keyof typeof fields;
const placeOf = (kind: Kind, style: 'host' | 'path', typed: Typed): AnyPlace => {
  const said = Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, value.trim()])) as Typed;
  const { base, user, password, ...bucket } = said;
  const slash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);
  if (kind === 'nats') return { kind, address: slash(base), user, password };
  return kind === 'webdav'
    ? { kind, base: slash(base), user, password }
    : { kind, ...bucket, endpoint: slash(bucket.endpoint), prefix: bucket.prefix && slash(bucket.prefix), style };
};

interface Props {
  /** The words of the button. */
  readonly go: string;
  readonly busy: boolean;
  readonly take: (place: AnyPlace) => void;
}

/** Where files are written: asked for, tried, and shown what it can be trusted with, before anything goes there. */
export function PlaceForm({ go, busy, take }: Props) {
  const own = useId();
  const { t } = useWords();
  const { ask, sites, reachLive } = useDesk();
  const work = useWork();
  const [kind, setKind] = useState<Kind>('webdav');
  const [style, setStyle] = useState<'host' | 'path'>('host');
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState<{ readonly of: AnyPlace; readonly answer: Parameters<typeof TriedWords>[0]['tried'] } | null>(null);
  const place = placeOf(kind, style, typed);
  const whole =
    (kind !== 'nats' || typed.base.trim().startsWith('wss://')) &&
    fields[kind].every((name) => ['user', 'password', 'prefix'].includes(name) || typed[name].trim() !== '');
  const test = () => {
    // the permission is asked in the press itself, or the browser refuses to ask
    const asked = kind === 'nats' ? Promise.resolve(true) : sites.ask(kind === 'webdav' ? typed.base : typed.endpoint);
    if (kind === 'nats') reachLive();
    void work.run('try', async () => {
      if (asked === null) return { failed: 'address' };
      if (!(await asked)) return { failed: 'denied' };
      setTried({ of: place, answer: await ask('tryPlace', place) });
      return {};
    });
  };
  const isTried = tried !== null && tried.answer.trouble === null && JSON.stringify(tried.of) === JSON.stringify(place);
  return (
    <div className="place">
      <Choice
        name={t('team.place')}
        group={own}
        current={kind}
        options={[
          ['webdav', t('team.webdav')],
          ['s3', t('team.s3')],
          ['nats', t('team.nats')],
        ]}
        choose={setKind}
      />
      <p className="s mute note">{t(`team.${kind}-note`)}</p>
      {fields[kind].map((name) => (
        <label key={name} className="col">
          <span className="s mute">{t(`team.field.${name}`)}</span>
          <input
            className="field"
            type={hidden.includes(name) ? 'password' : name === 'base' || name === 'endpoint' ? 'url' : 'text'}
            autoComplete="off"
            spellCheck={false}
            maxLength={500}
            value={typed[name]}
            onChange={({ target }) => setTyped({ ...typed, [name]: target.value })}
          />
        </label>
      ))}
      {kind === 's3' && (
        <Choice
          name={t('team.style')}
          group={`${own}s`}
          current={style}
          options={[
            ['host', t('team.style-host')],
            ['path', t('team.style-path')],
          ]}
          choose={setStyle}
        />
      )}
      <p className="tools flat">
        <button type="button" className="btn big" disabled={!whole || work.busy !== null} onClick={test}>
          {t(work.busy ? 'team.trying' : 'team.try')}
        </button>
        <button type="button" className="btn big go" disabled={!isTried || busy} onClick={() => take(place)}>
          {go}
        </button>
      </p>
      <TroubleLine trouble={work.trouble} />
      {tried && <TriedWords tried={tried.answer} />}
    </div>
  );
}
