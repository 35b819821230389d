import type { Controls, Hit } from '../../../components/scene.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import { suggestionsIn } from './values.ts';

/** Controls that write down what was asked of them. */
export function notedControls(lang: Lang = 'zh') {
  const noted: unknown[][] = [];
  const heard = new Set<(key: string) => void>();
  const note =
    (name: string) =>
    (...values: unknown[]) =>
      void noted.push([name, ...values]);
  const hits: readonly Hit[] = suggestionsIn(lang).map(({ template, title, text, slots }) => ({
    kind: 'template',
    id: template,
    title,
    text,
    slots,
  }));
  const controls: Controls = {
    insert: note('insert'),
    fix: note('fix'),
    point: note('point'),
    show: note('show'),
    openDesk: note('openDesk'),
    openPage: note('openPage'),
    judge: (finding, what) => {
      note('judge')(finding, what);
      return Promise.resolve(true);
    },
    dock: note('dock'),
    newsSeen: note('newsSeen'),
    again: note('again'),
    reload: note('reload'),
    teach: note('teach'),
    outline: () => Promise.resolve('div.thread'),
    popOut: note('popOut'),
    goTo: ({ tab }) => note('goTo')(tab),
    drop: ({ buyer }) => note('drop')(buyer),
    sayBack: note('sayBack'),
    progress: note('progress'),
    mended: note('mended'),
    handOver: note('handOver'),
    openCase: note('openCase'),
    openByHand: note('openByHand'),
    sheet: { edit: note('edit'), undo: note('undo'), close: note('close'), note: note('note') },
    moveCase: note('moveCase'),
    notePromise: note('notePromise'),
    openConsole: (row) => note('openConsole')(row.case),
    done: note('done'),
    snooze: note('snooze'),
    nameShop: note('nameShop'),
    settle: note('settle'),
    find: (words) => hits.filter((one) => one.title.includes(words)),
    copy: (text) => {
      note('copy')(text);
      return Promise.resolve(true);
    },
    hearKeys: (press) => {
      heard.add(press);
      return () => heard.delete(press);
    },
  };
  return { controls, noted, pressInPage: (key: string) => heard.forEach((press) => press(key)) };
}
