import { useQuery, useQueryClient } from '@tanstack/react-query';

/** The consoles' sites, as the browser grants them. */
export interface Sites {
  readonly has: (patterns: readonly string[]) => Promise<boolean>;
  /** Only in a press. */
  readonly ask: (patterns: readonly string[]) => Promise<boolean>;
}

interface Place {
  readonly id: string;
  readonly matches: readonly string[];
}

/** Which consoles the browser does not let us read; asked again after each question to the person. */
export function useLacking(places: readonly Place[], sites: Sites) {
  const client = useQueryClient();
  const asked = useQuery({
    queryKey: ['sites', places.map(({ id }) => id)],
    queryFn: async () => {
      const given = await Promise.all(places.map(({ matches }) => sites.has(matches)));
      return places.filter((_, at) => given[at] === false).map(({ id }) => id);
    },
  });
  /** To be called in the press itself, with nothing awaited before. */
  const allow = (some: readonly Place[]): Promise<boolean> =>
    sites.ask(some.flatMap(({ matches }) => [...matches])).then(
      (given) => client.invalidateQueries({ queryKey: ['sites'] }).then(() => given),
      () => false,
    );
  return { lacking: new Set(asked.data ?? []), allow };
}
