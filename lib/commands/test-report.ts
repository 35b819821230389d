import { writeFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Reporter, TestModule } from 'vitest/node';

/** A file of tests as it ran in a project: how many passed, and what failed, each in a few lines of its own. */
const FileReport = v.object({ project: v.string(), file: v.string(), passed: v.number(), failures: v.array(v.string()) });
/** What a step of tests leaves for `npm test`. `uncaught`: the errors that no test caught. */
export const Report = v.object({ files: v.array(FileReport), uncaught: v.array(v.string()) });
export type FileReport = v.InferOutput<typeof FileReport>;
export type Report = v.InferOutput<typeof Report>;

/**
 * A reporter that writes a `Report` to `path`. Vitest ends badly for an error that no test caught though every test passed,
 * and its own JSON report does not name such errors.
 */
export function reportTo(path: string): Reporter {
  return {
    onTestRunEnd(modules, uncaught) {
      const report: Report = {
        files: modules.map(fileReport),
        uncaught: uncaught.map((one) => told('an error that no test caught', [one])),
      };
      writeFileSync(path, JSON.stringify(report));
    },
  };
}

function fileReport(module: TestModule): FileReport {
  const tests = [...module.children.allTests()];
  const { name: project } = module.project;
  const file = module.relativeModuleId;
  return {
    project,
    file,
    passed: tests.filter((one) => one.result().state === 'passed').length,
    failures: [
      // a file that could not be read, or a hook of a file or a suite that failed
      ...[module, ...module.children.allSuites()]
        .filter((one) => one.errors().length > 0)
        .map((one) => told(one.type === 'module' ? `${project} ${file}` : `${project} ${file} > ${one.fullName}`, one.errors())),
      ...tests
        .filter((one) => one.result().state === 'failed')
        .map((one) => told(`${project} ${file} > ${one.fullName}`, one.result().errors ?? [])),
    ],
  };
}

/** The errors with the first places that they came through. */
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
