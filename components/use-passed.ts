import { useMemo, useState } from 'react';
import type { Finding } from '../lib/taboos/finding.ts';

interface Passed {
  readonly isPassed: (finding: Finding) => boolean;
  readonly pass: (finding: Finding) => void;
}

/** Findings that the person passes over in this draft: forgotten when it is emptied or another conversation is open. A block stays. */
export function usePassed({ draft, about }: { readonly draft: string; readonly about: string }): Passed {
  const moment = draft === '' ? '' : about;
  const [passed, setPassed] = useState<{ readonly moment: string; readonly of: readonly string[] }>({ moment, of: [] });
  if (passed.moment !== moment) setPassed({ moment, of: [] });
  return useMemo(() => {
    const markOf = ({ rule, start, end }: Finding) => `${rule}\n${start === null || end === null ? '' : draft.slice(start, end)}`;
    return {
      isPassed: (finding) => finding.severity !== 'block' && passed.of.includes(markOf(finding)),
      pass: (finding) => setPassed((before) => ({ ...before, of: [...before.of, markOf(finding)] })),
    };
  }, [draft, passed.of]);
}
