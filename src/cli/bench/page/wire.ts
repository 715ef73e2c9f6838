/** What a page asks the network for, and when. */
import type { CDPSession } from 'playwright-core';

export interface Asked {
  readonly url: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the body as it was sent; headers are not counted. */
  readonly bytes: number;
}

/** Listens to a page's requests from now on. @returns those that are over, in the order of asking */
export async function listenTo(session: CDPSession): Promise<() => readonly Asked[]> {
  const open = new Map<string, { url: string; at: number; head: number }>();
  const done: Asked[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (request.url.startsWith('http'))
      open.set(requestId, { url: request.url, at: wallTime * 1000, head: 0 });
  });
  session.on('Network.responseReceived', ({ requestId, response }) => {
    const one = open.get(requestId);
    if (one) one.head = response.encodedDataLength;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = open.get(requestId);
    if (one) done.push({ url: one.url, at: one.at, bytes: encodedDataLength - one.head });
  });
  await session.send('Network.enable');
  return () => done.toSorted((a, b) => a.at - b.at);
}

export interface Load {
  readonly requests: number;
  /** Thousands of bytes. */
  readonly kB: number;
}

/** What was asked for before `at`, milliseconds since 1970. */
export function loadUntil(all: readonly Asked[], at: number): Load {
  const early = all.filter((one) => one.at < at);
  return { requests: early.length, kB: early.reduce((sum, { bytes }) => sum + bytes, 0) / 1000 };
}
