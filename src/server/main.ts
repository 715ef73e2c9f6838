import { resolve } from 'node:path';
import { createApp } from './app';
import { readOptions } from './options';
import { serve } from './serve';

const say = (text: string) => process.stderr.write(text);

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), process.env);
  const app = await createApp(resolve('dist'));
  const end = () => void app.close();
  process.on('SIGINT', end).on('SIGTERM', end).on('SIGHUP', end);
  if (!(await serve(app, options, say))) {
    process.exitCode = 1;
    await app.close();
  }
}

try {
  await main();
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  say(`PORT צריך להיות מספר בין 0 ל-65535.\n${error.message}\n`);
  process.exitCode = 2;
}
