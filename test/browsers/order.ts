import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that draw every page, or wait for a clock, before the others: none of them should be what everything waits for at the end. */
const slow = ['access', 'guard', 'chaos', 'attack', 'journey', 'restart', 'start', 'bad-input', 'shift', 'desk'];

const rankOf = ({ moduleId, project }: TestSpecification): number => {
  const at = slow.findIndex((name) => moduleId.endsWith(`/browsers/${name}.test.ts`));
  // Firefox takes its time
  return 2 * (at < 0 ? slow.length : at) + (project.name === 'firefox' ? 0 : 1);
};

/** The order in which files begin. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => rankOf(one) - rankOf(other));
  }
}
