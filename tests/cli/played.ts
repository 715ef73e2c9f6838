import { dispatch } from '../../src/cli/command';
import { commands } from '../../src/cli/index';

/** Runs f2f with what it writes caught. */
export async function f2f(...args: string[]) {
  let out = '';
  let err = '';
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text;
    return true;
  });
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await dispatch(commands, args, terminal).finally(() => spy.mockRestore());
  return { code, out, err };
}
