import { type Command, dispatch, UsageError } from '../../src/cli/command';

const greet: Command = {
  name: 'greet',
  summary: 'says hello',
  usage: 'greet <name>',
  run: async ([name]) => {
    if (!name) throw new UsageError('Whom?');
    return name === 'nobody' ? 1 : 0;
  },
};

async function f2f(...args: string[]) {
  const written = { out: '', err: '' };
  const code = await dispatch([greet], args, {
    out: (text) => {
      written.out += text;
    },
    err: (text) => {
      written.err += text;
    },
  });
  return { code, ...written };
}

test('a command gives its own exit code', async () => {
  expect(await f2f('greet', 'Dana')).toMatchObject({ code: 0 });
  expect(await f2f('greet', 'nobody')).toMatchObject({ code: 1 });
});

test('wrong arguments are answered with the usage', async () => {
  expect(await f2f('greet')).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/Whom\?[\s\S]*f2f greet <name>/),
  });
});

test('an unknown command is answered with the list', async () => {
  expect(await f2f('dance')).toMatchObject({ code: 2, err: expect.stringContaining('says hello') });
});

test('help is no mistake', async () => {
  expect(await f2f('help')).toMatchObject({ code: 0, out: expect.stringContaining('greet') });
  expect(await f2f('greet', '--help')).toMatchObject({ code: 0 });
});
