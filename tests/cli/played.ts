import { type Command, dispatch } from '../../src/cli/command';
import { commands } from '../../src/cli/index';

/** Runs a command line with what it writes caught. */
export async function runOf(list: readonly Command[], args: readonly string[]) {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await dispatch(list, args, terminal);
  return { code, out, err };
}

export const f2f = (...args: string[]) => runOf(commands, args);
