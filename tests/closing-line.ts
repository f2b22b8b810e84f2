import type { Reporter, SerializedError, TestModule } from 'vitest/node'

/**
 * Closes a run with one plain line, `N passed, N failed`. A file that cannot load, a failing hook and an error outside
 * every test count as failed too, so that 0 failed means that all is well.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules, unhandled) {
    const line = `${countPassed(modules)} passed, ${countFailed(modules, unhandled)} failed\n`
    // At the very end, under what other reporters and the clearing away still print.
    process.once('exit', () => process.stdout.write(line))
  },
}

function countPassed(modules: readonly TestModule[]): number {
  return modules.flatMap((module) => [...module.children.allTests('passed')]).length
}

function countFailed(modules: readonly TestModule[], unhandled: readonly SerializedError[]): number {
  const tests = modules.flatMap((module) => [
    ...module.children.allTests('failed'),
    ...module.children.allTests('pending'),
  ])
  const around = modules.flatMap((module) => [module, ...module.children.allSuites()])
  return tests.length + around.filter((one) => one.errors().length > 0).length + unhandled.length
}
