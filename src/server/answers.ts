/** How a request that cannot be served is answered: plain text in both languages. */
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Sentence } from '../words/fill';
import { asText, told } from './sentences';

const PLAIN = 'text/plain; charset=utf-8';
/** The framework's own answers and raw ones do not pass the hook that sets them for all others. */
const SAFE = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
};
const METHODS = ['GET', 'HEAD'];

/** Nothing has this address; or the method is one that no address takes. */
export function nothingHere({ method, url }: FastifyRequest, reply: FastifyReply): string {
  if (METHODS.includes(method)) {
    reply.code(404).type(PLAIN);
    return asText(told('answer.nothing', { url }));
  }
  reply.code(405).header('Allow', METHODS.join(', ')).type(PLAIN);
  return asText(told('answer.method', { method }));
}

/** @param error the framework's, with its status; any other is a fault of ours */
export function answerFor(
  { method }: FastifyRequest,
  error: { readonly statusCode?: number; readonly stack?: string },
  reply: FastifyReply,
): string {
  const status = METHODS.includes(method) ? (error.statusCode ?? 500) : 405;
  if (status >= 500) process.stderr.write(`${error.stack}\n`);
  if (status === 405) reply.header('Allow', METHODS.join(', '));
  reply.code(status).headers(SAFE).type(PLAIN);
  return asText(status === 405 ? told('answer.method', { method }) : sentenceFor(status));
}

function sentenceFor(status: number): Sentence {
  if (status >= 500) return told('answer.ownFault');
  switch (status) {
    case 400:
      return told('answer.malformed');
    case 403:
      return told('answer.forbidden');
    case 408:
      return told('answer.timeout');
    case 413:
    case 414:
    case 431:
      return told('answer.large');
    case 416:
      return told('answer.range');
    default:
      return told('answer.other', { status });
  }
}

const PARSING: Readonly<Record<string, [status: number, reason: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout'],
};

/** Answers what is not even HTTP; the socket has no reply yet. */
export function answerRaw(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const [status, reason] = PARSING[error.code ?? ''] ?? [400, 'Bad Request'];
  const body = asText(sentenceFor(status));
  const head = [
    `HTTP/1.1 ${status} ${reason}`,
    `Content-Type: ${PLAIN}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
    ...Object.entries(SAFE).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
