// Work that a browser does before a chat is opened while very many people come: it searches a number whose SHA-256 begins
// with zeros. In a page this file offers waypointWork(task, then); the search itself runs beside the page, in a worker.
(function () {
  'use strict';
  if (self.document) return offer(self.document.currentScript.src);
  self.onmessage = function (event) {
    self.postMessage(search(event.data.ticket, event.data.bits));
  };

  function offer(address) {
    var policy = self.trustedTypes
      ? self.trustedTypes.createPolicy('waypoint-work', {
          createScriptURL: function (url) {
            return url === address ? url : '';
          },
        })
      : null;
    /** Calls "then" with what is to be handed in: work, or, where no worker can be made, the ticket after its seconds. */
    self.waypointWork = function (task, then) {
      function wait() {
        setTimeout(then, task.seconds * 1000 + 500, task.ticket);
      }
      try {
        var worker = new Worker(policy ? policy.createScriptURL(address) : address);
        worker.onerror = wait;
        worker.onmessage = function (event) {
          worker.terminate();
          then(event.data);
        };
        worker.postMessage(task);
      } catch (error) {
        wait();
      }
    };
  }

  /** What is hashed is short enough for one block of SHA-256 (FIPS 180-4), and only its first word matters. */
  function search(ticket, bits) {
    var start = ticket.slice(ticket.lastIndexOf('.') + 1) + ':';
    var primes = [];
    for (var n = 2; primes.length < 64; n++) {
      if (
        primes.every(function (prime) {
          return n % prime;
        })
      )
        primes.push(n);
    }
    function fraction(root) {
      return function (prime) {
        var value = Math.pow(prime, root);
        return ((value - Math.floor(value)) * 4294967296) | 0;
      };
    }
    var k = Int32Array.from(primes.map(fraction(1 / 3)));
    var initial = Int32Array.from(primes.slice(0, 8).map(fraction(1 / 2)));
    var w = new Int32Array(64);
    for (var number = 0; ; number++) if (Math.clz32(firstWord(start + number)) >= bits) return ticket + ':' + number;

    function firstWord(text) {
      w.fill(0, 0, 16);
      for (var at = 0; at < text.length; at++) w[at >> 2] |= text.charCodeAt(at) << (24 - (at % 4) * 8);
      w[text.length >> 2] |= 128 << (24 - (text.length % 4) * 8);
      w[15] = text.length * 8;
      var a = initial[0];
      var b = initial[1];
      var c = initial[2];
      var d = initial[3];
      var e = initial[4];
      var f = initial[5];
      var g = initial[6];
      var h = initial[7];
      for (var i = 0; i < 64; i++) {
        if (i > 15) {
          var x = w[i - 15];
          var y = w[i - 2];
          w[i] =
            (w[i - 16] +
              w[i - 7] +
              (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
              (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10))) |
            0;
        }
        var s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
        var t1 = (h + s1 + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
        var s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
        var t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
        h = g;
        g = f;
        f = e;
        e = (d + t1) | 0;
        d = c;
        c = b;
        b = a;
        a = (t1 + t2) | 0;
      }
      return (initial[0] + a) | 0;
    }
  }
})();
