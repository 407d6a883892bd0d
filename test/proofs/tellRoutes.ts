import { createRequire } from 'node:module';
import { join } from 'node:path';
import type Restify from 'restify';

const restify = createRequire(join(process.cwd(), 'package.json'))('restify') as typeof Restify;

/** A route as the router of the real server has it. */
export interface Route {
  method: string;
  path: string;
}

/**
 * Loaded before the program in a proof: tells the test every route that the real server has once it listens, so that one
 * which nobody thought of cannot be left out.
 */
const create = restify.createServer;
restify.createServer = (options) => {
  const server = create(options);
  server.once('listening', () => {
    const routes = Object.values(server.router.getRoutes() as unknown as Record<string, Route>);
    process.send?.({ routes: routes.map(({ method, path }) => ({ method, path })) });
  });
  return server;
};
