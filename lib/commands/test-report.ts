import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Reporter, TestModule } from 'vitest/node';

/** What a step of tests leaves for `npm test`: how many tests passed, and what failed, each in a few lines of its own. */
export const Report = v.object({ passed: v.number(), failures: v.array(v.string()) });
export type Report = v.InferOutput<typeof Report>;

/**
 * A reporter that writes a `Report` to `path`. The errors that no test caught are in it too:
 * vitest ends badly for them though every test passed, and its own JSON report does not name them.
 */
export function reportTo(path: string): Reporter {
  return {
    onTestRunEnd(modules, uncaught) {
      const tests = modules.flatMap((one) => [...one.children.allTests()]);
      const failures = [
        ...modules.flatMap(failedOutside),
        ...tests
          .filter((one) => one.result().state === 'failed')
          .map((one) => told(`${of(one.module)} > ${one.fullName}`, one.result().errors ?? [])),
        ...uncaught.map((one) => told('an error that no test caught', [one])),
      ];
      const passed = tests.filter((one) => one.result().state === 'passed').length;
      writeFileSync(path, JSON.stringify({ passed, failures } satisfies Report));
    },
  };
}

/** A file that could not be read, or a hook of a file or a suite that failed. */
function failedOutside(module: TestModule): string[] {
  return [module, ...module.children.allSuites()]
    .filter((one) => one.errors().length > 0)
    .map((one) => told(one.type === 'module' ? of(module) : `${of(module)} > ${one.fullName}`, one.errors()));
}

const of = (module: TestModule): string => `${module.project.name} ${module.relativeModuleId}`;

/** The errors with where they were thrown, as far as the source is ours. */
function told(where: string, errors: readonly { readonly name?: string; readonly message: string; readonly stack?: string }[]): string {
  const lines = errors.flatMap(({ name = 'Error', message, stack = '' }) => [
    `${name}: ${message}`.slice(0, 2000),
    ...stack
      .split('\n')
      .filter((line) => /^\s+at /.test(line))
      .slice(0, 6),
  ]);
  return [where, ...lines].join('\n  ');
}
