import { parseSync, Visitor, type ESTree, type Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { contentPolicy } from './lib/browser/content-policy.ts';
import { consoles } from './lib/consoles/index.ts';
import { makePinyin } from './lib/templates/pinyin.ts';
import { starter } from './lib/templates/starter/index.ts';
import type { Template } from './lib/templates/template.ts';

const toPinyin = makePinyin((bytes, encoding) => new TextDecoder(encoding).decode(bytes));
/** As if each had been saved in the editor, which writes the pinyin along. */
const withPinyin = (one: Template): Template => ({ ...one, pinyin: one.pinyin ?? toPinyin(`${one.title} ${one.tags.join(' ')}`) });
const hosts = consoles.flatMap((one) => one.matches);

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [leaveOutWords()],
    resolve: { alias: { 'wxt/utils/content-script-context': new URL('lib/browser/bare-context.ts', import.meta.url).pathname } },
  }),
  hooks: {
    // the starter templates lie beside the scripts, not inside them: the background reads them when a panel asks
    'build:publicAssets': (_, files) =>
      void files.push({ relativeDest: 'starter.json', contents: JSON.stringify(starter.map(withPinyin)) }),
  },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'zh_CN',
    permissions: ['storage', 'alarms', 'notifications', 'scripting', 'unlimitedStorage', 'activeTab'],
    host_permissions: hosts,
    // a page that no adapter knows can be taught: its site is asked for in that press, and no other
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '妥答 Tuoda' },
    // under an address that changes with every session. Which sites are taught is not known beforehand, so any may frame the panel;
    // it hears and says nothing unless a script of ours, which runs on consoles and taught sites alone, has spoken from the same tab
    web_accessible_resources: [{ resources: ['panel.html'], matches: ['https://*/*', 'http://*/*'], use_dynamic_url: true }],
    content_security_policy: { extension_pages: contentPolicy },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'tuoda@tuoda.example', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '137', storage: { managed_schema: 'managed.json' } }),
  }),
});

/**
 * Rules, acts and readings carry their own proofs (`flags`, `hits`, `passes`) and rules their words (`because`, `instead`, `ground`),
 * which tests and our own pages show. The console script and the background, which are built by themselves, never look at them: the
 * page marks where a rule is broken, the panel, which judges the same draft by the same rules, says why. Adapters likewise carry what
 * only our pages tell of a console: its name, its address, how well it is known.
 */
const isBilingual = (value: ESTree.Node): boolean =>
  value.type === 'ObjectExpression' &&
  value.properties.every((one) => one.type === 'Property' && one.key.type === 'Identifier' && /^(?:zh|en)$/.test(one.key.name));

const blank = '{ zh: "", en: "" }';

function leaveOutWords(): Plugin {
  let alone = false;
  return {
    name: 'leave-out-words',
    enforce: 'post',
    apply: 'build',
    configResolved({ build }) {
      alone = Boolean(build.lib);
    },
    transform(code, id) {
      if (!alone || !/\/lib\/(?:taboos|language|conversation|consoles)\//.test(id)) return null;
      const isAdapter = /\bdefineConsole\(\{/.test(code);
      const cuts: [from: number, to: number, instead: string][] = [];
      new Visitor({
        Property({ key, value }) {
          if (key.type !== 'Identifier') return;
          if (isAdapter && (key.name === 'known' || key.name === 'address' || (key.name === 'name' && isBilingual(value))))
            cuts.push([value.start, value.end, 'undefined']);
          if (value.type === 'ArrayExpression' && ['flags', 'hits', 'passes'].includes(key.name)) cuts.push([value.start, value.end, '[]']);
          if (value.type === 'ObjectExpression' && ['because', 'instead'].includes(key.name)) cuts.push([value.start, value.end, blank]);
          if (value.type === 'ObjectExpression' && key.name === 'ground') cuts.push([value.start, value.end, 'undefined']);
        },
      }).visit(parseSync(id.replace(/\.ts$/, '.js'), code).program);
      let rest = code;
      const outer = cuts.filter(([from], k) => from >= (cuts[k - 1]?.[1] ?? 0));
      for (const [from, to, instead] of outer.toReversed()) rest = `${rest.slice(0, from)}${instead}${rest.slice(to)}`;
      return cuts.length > 0 ? { code: rest, map: null } : null;
    },
  };
}
