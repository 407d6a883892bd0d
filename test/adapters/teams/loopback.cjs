'use strict';
// The Agents Playground listens on every interface and has no option against it. Preloaded with `node -r`, this binds it to loopback.
const net = require('node:net');
const { listen } = net.Server.prototype;

net.Server.prototype.listen = function (first, ...rest) {
  if (typeof first === 'object' && first !== null && 'port' in first) return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  if (typeof first === 'number' || typeof first === 'string')
    return listen.call(this, Number(first), '127.0.0.1', ...rest.filter((one) => typeof one === 'function'));
  return listen.call(this, first, ...rest);
};
