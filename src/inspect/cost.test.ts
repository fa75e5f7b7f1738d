import { expect, it } from 'vitest';
import { measureCommand } from './cost.ts';

const script = (text: string) => measureCommand(process.execPath, ['-e', text], process.env);

it('measures what a command and those that it starts took, and gives what it said', async () => {
  const spin = 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);';
  const cost = await script(
    `require('node:child_process').execFileSync(process.execPath, ['-e', ${JSON.stringify(spin)}]); console.log('done'); process.exit(3)`,
  );
  expect(cost.processor).toBeGreaterThan(0.3);
  expect([cost.code, cost.output]).toEqual([3, 'done\n']);
  expect(cost.memory.own).toBeGreaterThan(10_000_000);
});
