import type { ReactNode } from 'react';

const shapes = {
  search: <path d="M11.25 7a4.25 4.25 0 1 1-8.5 0 4.25 4.25 0 0 1 8.500 0zM10.200 10.200L13.500 13.500" />,
  right: <path d="M6 3.500L10.500 8 6 12.500" />,
  left: <path d="M10 3.500L5.500 8l4.500 4.500" />,
  out: <path d="M9 3h4v4M13 3L8 8M6.500 4H3v9h9V9.500" />,
  settings: (
    <path d="M2.500 4.500h6M11.500 4.500h2M2.500 11.500h2M7.500 11.500h6M11.500 4.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0zM7.500 11.500a1.500 1.500 0 1 1-3 0 1.500 1.500 0 0 1 3 0z" />
  ),
  clock: <path d="M13.500 8a5.500 5.500 0 1 1-11 0 5.500 5.500 0 0 1 11 0zM8 5v3.200l2 1.300" />,
  check: <path d="M3 8.500l3.200 3.200L13 5" />,
  x: <path d="M4 4l8 8M12 4l-8 8" />,
  bell: <path d="M4 11V7.200a4 4 0 0 1 8 0V11l1 1.200H3zM6.800 13.800h2.400" />,
  case: <path d="M2.500 4.500h11v8.500h-11zM2.500 7.500h11M6 2.800h4" />,
  talk: <path d="M2.500 3h11v8h-6l-3 2.500V11h-2z" />,
  book: <path d="M3 3h4.500c.3 0 .5.200.5.500V13c-.5-.7-1.200-1-2-1H3zM13 3H8.500c-.3 0-.5.200-.5.500V13c.5-.7 1.200-1 2-1h3z" />,
  chart: <path d="M2.500 2.500v11h11M5.500 11V7.500M8.500 11V4.500M11.500 11V6" />,
  handbook: <path d="M3.500 2.500h8a1 1 0 0 1 1 1v10h-8a1 1 0 0 1-1-1zM3.500 12.500a1 1 0 0 1 1-1h8M6 5.500h4" />,
  doc: <path d="M4 2.500h5.500L12.500 5.500v8H4zM6.200 7.500h4M6.200 10h4" />,
  scan: <path d="M2.500 5V2.500H5M11 2.500h2.500V5M13.500 11v2.500H11M5 13.500H2.500V11M4.500 8h7" />,
  plug: <path d="M5.500 2.500v3M10.500 2.500v3M3.500 5.500h9v2a4.500 4.500 0 0 1-9 0zM8 12v2" />,
  scales: <path d="M8 2.500v11M5 13.500h6M3 4.500h10M3 4.500L1.500 9h3zM13 4.500L11.500 9h3z" />,
  people: (
    <path d="M8 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM4.5 13v-1.500a3.500 3.500 0 0 1 7 0V13M3.500 8.500a1.500 1.500 0 1 1 .8-2.800M1.500 12.500V11.500a2.500 2.500 0 0 1 1.500-2.200M12.500 8.500a1.500 1.500 0 1 0-.8-2.800M14.500 12.500V11.500a2.500 2.500 0 0 0-1.500-2.200" />
  ),
  more: <path d="M4 8h.01M8 8h.01M12 8h.01" strokeWidth="2" />,
  wait: <path d="M4 2.500h8M4 13.500h8M5 2.500c0 3 3 3.500 3 5.500s-3 2.500-3 5.500M11 2.500c0 3-3 3.500-3 5.500s3 2.500 3 5.500" />,
  block: (
    <>
      <path d="M5.200 1.500h5.600l3.700 3.700v5.600l-3.700 3.700H5.200l-3.700-3.700V5.200z" fill="currentColor" />
      <path d="M4.500 8h7" stroke="var(--surface)" strokeWidth="2.200" strokeLinecap="butt" />
    </>
  ),
  warn: (
    <>
      <path d="M8 2.200L14.600 13.600H1.400z" stroke="currentColor" strokeWidth="1.600" />
      <path d="M8 6v3.600M8 11.200v.9" stroke="currentColor" strokeWidth="1.600" />
    </>
  ),
  hint: (
    <>
      <circle cx="8" cy="8" r="5.200" stroke="currentColor" strokeWidth="1.500" strokeDasharray="2.200 1.880" />
      <circle cx="8" cy="8" r="1.400" fill="currentColor" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;
const solid: ReadonlySet<IconName> = new Set(['block', 'warn', 'hint']);

/** A drawing of 16 px in the colour of its words; it never stands for a word alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={solid.has(name) ? 'i solid' : 'i'} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
