import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that wait a minute for a reminder, in the browser that comes last: begun first, they wait while the others work. */
const waits = ({ moduleId, project }: TestSpecification): boolean =>
  project.name === 'firefox' && /\/browsers\/(?:journey|restart)\.test\.ts$/.test(moduleId);

/** The order in which files begin. */
export class WaitingFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    return usual.toSorted((one, other) => Number(waits(other)) - Number(waits(one)));
  }
}
