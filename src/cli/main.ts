import { dispatch } from './command';
import { commands } from './index';

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
};

process.exitCode = await dispatch(commands, process.argv.slice(2), terminal);
