import { dispatch, exit } from './command';
import { commands } from './index';
import { harmless, watchOutput } from './output';
import { inLines, told } from './sentences';

const terminal = {
  out: (text: string) => process.stdout.write(harmless(text)),
  err: (text: string) => process.stderr.write(harmless(text)),
};
let outputLost = false;

watchOutput(process.stderr, () => {});
watchOutput(process.stdout, (reason) => {
  if (!outputLost) terminal.err(`${inLines(told('cli.outputLost', { reason }))}\n`);
  outputLost = true;
  process.exitCode = exit.faults;
});

async function main(): Promise<number> {
  try {
    return await dispatch(commands, process.argv.slice(2), terminal);
  } catch (error) {
    const { message, stack } = error as Error;
    if (process.env.F2F_STACK === '1') terminal.err(`${stack}\n`);
    terminal.err(`${inLines(told('cli.ownFault', { message }))}\n`);
    return exit.faults;
  }
}

const code = await main();
if (!outputLost) process.exitCode = code;
