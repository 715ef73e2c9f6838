import { fileURLToPath } from 'node:url';
import { createApp } from './app';
import { readOptions } from './options';
import { gameFolder } from './places';
import { asText, Trouble, told } from './sentences';
import { serve } from './serve';

const say = (text: string) => process.stderr.write(text);

async function main(args: readonly string[]): Promise<void> {
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(asText(told('server.usage')));
    return;
  }
  const options = readOptions(args, process.env);
  const app = await createApp(gameFolder(fileURLToPath(import.meta.url)));
  const end = () => void app.close();
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
  try {
    await serve(app, options, say);
  } catch (error) {
    await app.close();
    throw error;
  }
}

function tell(error: unknown): void {
  if (error instanceof Trouble) {
    say(asText(error.sentence));
    process.exitCode = error.exitCode;
    return;
  }
  const { message, stack } = error as Error;
  if (process.env.F2F_STACK === '1') say(`${stack}\n`);
  say(asText(told('server.ownFault', { message })));
  process.exitCode = 1;
}

await main(process.argv.slice(2)).catch(tell);
