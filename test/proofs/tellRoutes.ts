import { EventEmitter } from 'node:events';

/** A route as the router of the real server has it. */
export interface Route {
  method: string;
  path: string;
}

/**
 * Loaded before the program in a proof: tells the test every route that the real server has once it listens, so that one
 * which nobody thought of cannot be left out. The server is known by its router, since it is one script with its packages.
 */
const { emit } = EventEmitter.prototype;
EventEmitter.prototype.emit = function (this: EventEmitter & { router?: { getRoutes?(): Record<string, Route> } }, event, ...more) {
  const routes = event === 'listening' && this.router?.getRoutes?.();
  if (routes) process.send?.({ routes: Object.values(routes).map(({ method, path }) => ({ method, path })) });
  return emit.call(this, event, ...(more as unknown[]));
};
