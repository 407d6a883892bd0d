// The page works without this script. With it, replies come without a page load and messages are pushed to an open page.
// Nothing is stored in the browser; what it knows is in the variables below and in the page.
(function () {
  'use strict';
  var at = function (id) {
    return document.getElementById(id);
  };
  var body = document.body;
  var talk = at('talk');
  var way = at('way');
  var log = at('log');
  var words = at('words');
  if (!talk || !log || !words || !window.fetch || !window.URLSearchParams) return;
  var texts = at('texts').dataset;
  var status = at('status');
  var contacts = at('contacts');
  var about = at('about');
  var token = body.dataset.c;
  var last = 0;
  var used = Date.now();
  var hiddenSince = 0;
  var sending = false;
  var working = false;
  var streaming = null;
  var label = document.querySelector('label[for="words"]');
  var policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('waypoint', {
        createHTML: function (markup) {
          return markup;
        },
      })
    : {
        createHTML: function (markup) {
          return markup;
        },
      };

  function say(text) {
    status.textContent = text || '';
  }

  function newest() {
    var all = log.querySelectorAll('[data-n]');
    return all.length ? Number(all[all.length - 1].dataset.n) : 0;
  }

  /** Adds what the server rendered; an item that is already on the page is not added again. Answers what is to be read first. */
  function add(markup) {
    var box = document.createElement('div');
    box.innerHTML = policy.createHTML(markup);
    var first = null;
    var pressed = false;
    Array.prototype.slice.call(box.children).forEach(function (item) {
      // 0 is the card of contacts, which is there without a conversation.
      var n = Number(item.dataset.n);
      if (n && n <= last) return;
      last = n || last;
      if (item.querySelector('.choices')) {
        Array.prototype.forEach.call(log.querySelectorAll('.choices'), function (old) {
          pressed = pressed || old.contains(document.activeElement);
          old.remove();
        });
        // Who reads the next words: the programme, or an office (care.md WH-07).
        label.textContent = item.dataset.box || label.dataset.usual;
      }
      log.appendChild(item);
      if (!first || first.classList.contains('you')) first = item;
    });
    if (first && pressed) focusOn(first);
    return first;
  }

  /** The button that had the focus is gone: the focus goes to the head of what it brought, with its choices next (care.md AX-03). */
  function focusOn(item) {
    var head = item.querySelector('h2');
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
  }

  function moved(next) {
    if (next.exit) body.dataset.exit = next.exit;
    if (next.c) {
      token = next.c;
      body.dataset.c = token;
      Array.prototype.forEach.call(document.querySelectorAll('input[name=c]'), function (field) {
        field.value = token;
      });
    }
    if (next.ended) token = '';
  }

  function send(choice, proof) {
    if (sending) return proof && void setTimeout(send, 200, choice, proof);
    var form = new URLSearchParams();
    form.set('c', token);
    form.set('l', body.dataset.language);
    form.set('live', '1');
    if (choice) form.set('choice', choice);
    else form.set('words', words.value);
    if (proof) form.set('proof', proof);
    sending = true;
    say(texts.sending);
    about.open = false;
    fetch('/', { method: 'POST', body: form, credentials: 'omit', redirect: 'error' })
      .then(function (response) {
        // The conversation is over: what was shown goes, what was typed stays, and the next message begins anew.
        if (response.status === 410) over();
        return response.json();
      })
      .then(function (next) {
        sending = false;
        say(next.notice);
        if (next.work) return work(next.work, choice);
        if (next.notice && !next.html) return;
        used = Date.now();
        if (!choice && !next.notice) words.value = '';
        fit();
        moved(next);
        // Before the first message the page shows an opening of its own, which the conversation begins with too.
        if (!last) last = newest() || 1;
        var first = add(next.html);
        if (first) first.scrollIntoView({ block: 'start' });
        if (next.language !== body.dataset.language) {
          way.elements.l.value = next.language;
          return way.submit();
        }
        if (next.ended) return ended();
        listen();
      })
      .catch(function () {
        sending = false;
        say(texts.notSent);
        // Who can help is in the page already, for the moment without a network (care.md LB-04).
        contacts.open = true;
        if (/(^|:)help$/.test(choice)) contacts.scrollIntoView({ block: 'start' });
      });
  }

  /** Very many people are here: first this browser works for a moment, beside the page, and then it sends again. */
  function work(task, choice) {
    if (working) return;
    working = true;
    window.waypointWork(task, function (proof) {
      working = false;
      if (document.contains(words) && (choice || words.value.trim())) send(choice, proof);
    });
  }

  function over() {
    if (streaming) streaming.abort();
    streaming = null;
    token = '';
    body.dataset.c = '';
    last = 0;
    log.textContent = '';
  }

  /** The person had everything forgotten: the last sentence stays, and a way to begin again. */
  function ended() {
    if (streaming) streaming.abort();
    streaming = null;
    token = '';
    used = Infinity;
    talk.hidden = true;
    while (log.children.length > 1) log.firstElementChild.remove();
    var again = document.createElement('a');
    again.className = 'again';
    again.href = '/';
    again.textContent = texts.begin;
    log.appendChild(again);
  }

  /** One stream for as long as the page is open; a broken one is taken up again where it stopped. */
  function listen() {
    if (streaming || !token || !window.ReadableStream || !window.AbortController) return;
    var control = new AbortController();
    streaming = control;
    var form = new URLSearchParams();
    form.set('c', token);
    form.set('n', String(last));
    form.set('l', body.dataset.language);
    var again = function () {
      if (streaming !== control) return;
      streaming = null;
      if (token) setTimeout(listen, 3000 + Math.random() * 4000);
    };
    fetch('/stream', { method: 'POST', body: form, credentials: 'omit', signal: control.signal })
      .then(function (response) {
        if (!response.ok || !response.body) throw new Error('closed');
        var reader = response.body.getReader();
        var decoder = new TextDecoder();
        var rest = '';
        return (function read() {
          return reader.read().then(function (chunk) {
            if (chunk.done) return again();
            rest += decoder.decode(chunk.value, { stream: true });
            var lines = rest.split('\n');
            rest = lines.pop();
            lines.forEach(function (line) {
              if (!line) return;
              var item = JSON.parse(line);
              // What answers a message that is under way comes with its own reply.
              if (sending || item.n <= last) return;
              add(item.html);
              say(texts.new);
            });
            return read();
          });
        })();
      })
      .catch(again);
  }

  talk.addEventListener('submit', function (event) {
    event.preventDefault();
    var pressed = event.submitter;
    var choice = pressed && pressed.name === 'choice' ? pressed.value : '';
    if (!choice && !words.value.trim()) return words.focus();
    send(choice);
  });

  words.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    if (words.value.trim()) send('');
  });

  function fit() {
    words.style.blockSize = 'auto';
    words.style.blockSize = Math.min(words.scrollHeight + 4, window.innerHeight * 0.3) + 'px';
  }
  words.addEventListener('input', fit);

  // Forgetting, here as on the server: after 15 minutes without a message, or 10 hidden, the page is emptied. Two minutes
  // before, it says so; whoever then presses a key or touches the page stays, and the server is told (care.md AX-09).
  function wipe() {
    Array.prototype.forEach.call(document.querySelectorAll('textarea,input[type=hidden]'), function (field) {
      field.value = '';
    });
    body.textContent = '';
    document.title = '';
    token = '';
  }
  function restart() {
    wipe();
    location.replace('/');
  }
  function stay() {
    if (status.textContent !== texts.soon) return;
    say('');
    used = Date.now();
    var form = new URLSearchParams();
    form.set('c', token);
    fetch('/stay', { method: 'POST', body: form, credentials: 'omit' }).catch(function () {});
  }
  document.addEventListener('keydown', stay);
  document.addEventListener('pointerdown', stay);
  setInterval(function () {
    if (!token) return;
    var quiet = Date.now() - used;
    if (quiet > 15 * 60000 || (hiddenSince && Date.now() - hiddenSince > 10 * 60000)) return restart();
    if (quiet > 13 * 60000) say(texts.soon);
  }, 5000);

  /** What was said, and what is typed, are not to be seen in a list of open apps. */
  function blank(is) {
    at('main').hidden = is;
    words.hidden = is;
    if (!is) hiddenSince = 0;
  }
  document.addEventListener('visibilitychange', function () {
    if (!at('main')) return;
    if (document.visibilityState === 'hidden') {
      hiddenSince = hiddenSince || Date.now();
      blank(true);
      return;
    }
    var away = Date.now() - hiddenSince;
    if (away > 10 * 60000) return restart();
    if (away < 60000) return blank(false);
    say(texts.hidden + ' ');
    var back = document.createElement('button');
    back.type = 'button';
    back.textContent = texts.show;
    back.addEventListener('click', function () {
      blank(false);
      say('');
    });
    status.appendChild(back);
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) restart();
  });
  window.addEventListener('pagehide', wipe);
  document.addEventListener('leaving', over);

  last = token ? newest() : 0;
  listen();
})();
