import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from 'fastify';
import { answerFor, answerRaw, nothingHere } from './answers';

const year = 'public, max-age=31536000, immutable';
const hashed = /\.[0-9a-f]{12}\.\w+$/;

/**
 * The HTTP side as a value: the game's files with our headers.
 * @param game absolute path of the built game
 */
export async function createApp(game: string): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    bodyLimit: 64 * 1024,
    forceCloseConnections: true,
    frameworkErrors: (error, request, reply: FastifyReply) => {
      reply.send(answerFor(request, error, reply));
    },
    clientErrorHandler: answerRaw,
  });
  await app.register(helmet, headers);
  await app.register(fastifyStatic, {
    root: game,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header(
        'Cache-Control',
        hashed.test(path.replace(/\.(br|gz)$/, '')) ? year : 'no-cache',
      );
    },
  });
  app.setNotFoundHandler(nothingHere);
  app.setErrorHandler<FastifyError>((error, request, reply) => answerFor(request, error, reply));
  return app;
}

/**
 * Phaser boots only with data: images. No HSTS, no upgrade to https and no isolation headers:
 * a classroom plays over plain http, where browsers refuse them and complain.
 */
const headers = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
};
