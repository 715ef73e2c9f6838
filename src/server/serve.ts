import { networkInterfaces } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { addresses, type Options } from './options';

/**
 * Listens, and says in both languages where the game is or why it cannot be there.
 * @param say receives whole lines
 * @returns whether it listens now; false when the port is taken or forbidden
 * @throws what listening throws for any other reason
 */
export async function serve(
  app: FastifyInstance,
  options: Options,
  say: (text: string) => void,
): Promise<boolean> {
  try {
    await app.listen({ port: options.port, host: options.host });
  } catch (error) {
    const refusal = refusals[(error as NodeJS.ErrnoException).code ?? ''];
    if (!refusal) throw error;
    say(refusal(options.port));
    return false;
  }
  const list = addresses(options, networkInterfaces()).join('  ');
  say(`המשחק מוכן: ${list}\nThe game is ready: ${list}\nלעצירה / To stop: Ctrl-C\n`);
  return true;
}

const advice = 'PORT=8081 npm start';

const refusals: Record<string, (port: number) => string> = {
  EADDRINUSE: (port) =>
    `הפורט ${port} תפוס. סגרו את התוכנה שמשתמשת בו, או בחרו פורט אחר: ${advice}\n` +
    `Port ${port} is taken. Close the program that uses it, or choose another: ${advice}\n`,
  EACCES: (port) =>
    `אין הרשאה להאזין לפורט ${port}. בחרו פורט אחר: ${advice}\n` +
    `Port ${port} is not allowed here. Choose another: ${advice}\n`,
};
