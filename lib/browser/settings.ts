/** What a person chose, on this machine. */
export interface Settings {
  readonly lang: 'zh' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** By console id: where the panel stands and how wide (px), and whether it starts as a rail. */
  readonly docks: Readonly<Record<string, Dock>>;
  /** The agent's name as it stands in templates; empty when unset. */
  readonly agent: string;
  /** Console ids that are switched off. */
  readonly off: readonly string[];
}

export interface Dock {
  readonly side: 'left' | 'right';
  readonly width: number;
  readonly rail: boolean;
}
