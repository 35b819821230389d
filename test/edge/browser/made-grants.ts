import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Sites that a person has given, and the scripts that stand ready for them: what the library's fake browser lacks. */
export function makeGrants() {
  const given = new Set<string>();
  const hears = new Set<() => void>();
  const registered = new Map<string, { readonly matches?: readonly string[] }>();
  const ran: { readonly tab: number; readonly file: string }[] = [];
  const tell = (): void => hears.forEach((hear) => hear());
  Object.assign(fakeBrowser.permissions, {
    onAdded: { addListener: (hear: () => void) => void hears.add(hear) },
    onRemoved: { addListener: (hear: () => void) => void hears.add(hear) },
    getAll: () => Promise.resolve({ permissions: ['storage', 'alarms'], origins: [...given] }),
    contains: ({ origins = [] }: { origins?: string[] }) => Promise.resolve(origins.every((one) => given.has(one))),
    remove: ({ origins = [] }: { origins?: string[] }) => {
      for (const one of origins) given.delete(one);
      tell();
      return Promise.resolve(true);
    },
  });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      for (const one of ids) registered.delete(one);
      return Promise.resolve();
    },
    registerContentScripts: (scripts: { id: string; matches?: readonly string[] }[]) => {
      for (const one of scripts) registered.set(one.id, one);
      return Promise.resolve();
    },
    insertCSS: () => Promise.resolve(),
    executeScript: ({ target, files = [] }: { target: { tabId: number }; files?: string[] }) => {
      ran.push(...files.map((file) => ({ tab: target.tabId, file })));
      return Promise.resolve([{ frameId: 0, result: null }]);
    },
  });
  return {
    /** As if the person had allowed a site in the browser's own question. */
    give(pattern: string) {
      given.add(pattern);
      tell();
    },
    given,
    /** Where the script of taught pages stands ready. */
    ready: () => registered.get('taught')?.matches ?? [],
    ran,
  };
}
