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
  var main = at('main');
  var log = at('log');
  var words = at('words');
  if (!talk || !log || !words || !window.fetch || !window.URLSearchParams || !window.AbortController) return;
  var texts = at('texts').dataset;
  var status = at('status');
  var contacts = at('contacts');
  var about = at('about');
  var token = body.dataset.c;
  var last = 0;
  /** The message that is under way: what can break it off, and whether it is HELP. */
  var sending = null;
  /** Whether HELP was pressed meanwhile. */
  var helpWanted = false;
  /** What was said last while nothing of the chat could be seen. */
  var unheard = '';
  /** What was pushed while a message was under way. */
  var pushed = [];
  var working = false;
  /** Whoever read the next words when those in the box were begun; undefined while it is empty. */
  var begunFor;
  /** What was sent last, without an answer so far, and its name: sent again, it keeps the name, and is taken once. */
  var unanswered = '';
  var name = '';
  var streaming = null;
  var label = document.querySelector('label[for="words"]');
  var policy = window.trustedTypes
    ? window.trustedTypes.createPolicy('waypoint', {
        createHTML: asItIs,
        createScriptURL: function (address) {
          return address === '/keep.js' ? address : '';
        },
      })
    : { createHTML: asItIs, createScriptURL: asItIs };
  function asItIs(text) {
    return text;
  }

  function say(text) {
    status.textContent = text || '';
    if (text && main.hidden) unheard = text;
  }

  /** Only to be seen: what is new is read aloud where it stands, once. */
  function seen(text) {
    say('');
    var words = document.createElement('span');
    words.setAttribute('aria-hidden', 'true');
    words.textContent = text;
    status.appendChild(words);
  }

  function newest() {
    return Array.prototype.reduce.call(
      log.querySelectorAll('[data-n]'),
      function (most, item) {
        return Math.max(most, item.dataset.n);
      },
      0,
    );
  }

  /** Adds what the server rendered, in the order in which it was said; what is already on the page is not added again. Answers what is to be read first. */
  function add(markup) {
    var box = document.createElement('div');
    box.innerHTML = policy.createHTML(markup);
    var first = null;
    var here = null;
    var pressed = false;
    var items = Array.prototype.slice.call(box.children).sort(function (a, b) {
      return a.dataset.n - b.dataset.n;
    });
    items.forEach(function (item) {
      // 0 is the card of contacts, which is there without a conversation.
      var n = Number(item.dataset.n);
      if (n && n <= last) return;
      last = n || last;
      if (item.querySelector('.choices')) {
        Array.prototype.forEach.call(log.querySelectorAll('.choices'), function (old) {
          pressed = pressed || old.contains(document.activeElement);
          old.remove();
        });
      }
      // Who reads the next words: the programme, or an office (care.md WH-07).
      if (item.dataset.box !== undefined || item.querySelector('.choices')) reads(item.dataset.box);
      log.appendChild(item);
      if (main.hidden) unheard = texts.new;
      if (item.classList.contains('here')) here = item;
      if (!first || first.classList.contains('you')) first = item;
    });
    if (first && pressed) focusOn(first);
    keep();
    return here || first;
  }

  /** Takes off what the server holds no more: of a chat that was deleted, no word stays. */
  function clear(from) {
    Array.prototype.forEach.call(log.querySelectorAll('[data-n]'), function (item) {
      if (Number(item.dataset.n) < from) item.remove();
    });
  }

  /** Words go to whoever read them when they were begun, also where that has changed by itself meanwhile (care.md WH-07). */
  function begun() {
    if (!words.value.trim()) begunFor = undefined;
    else if (begunFor === undefined) begunFor = talk.elements.reader.value;
  }

  /** Says who reads the next words, and remembers it, so that they go to nobody else. */
  function reads(box) {
    label.textContent = box || label.dataset.usual;
    label.classList.toggle('reads', Boolean(box));
    Array.prototype.forEach.call(document.querySelectorAll('input[name=reader]'), function (field) {
      field.value = box || '';
    });
  }

  /** Whether what stands above the box says that there is a chat with an office: an answer for the programme is of none. */
  function isOffice(reader) {
    return reader !== '' && (texts.answers || '').split('|').indexOf(reader) < 0;
  }

  /** What can be done with a number that is to be kept comes where one is shown. */
  function keep() {
    if (at('keep') || !log.querySelector('.keep')) return;
    var script = document.createElement('script');
    script.id = 'keep';
    script.src = policy.createScriptURL('/keep.js');
    document.head.appendChild(script);
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

  function nameOf(what) {
    if (what !== unanswered) name = window.crypto.getRandomValues(new Uint32Array(4)).join('-');
    unanswered = what;
    return name;
  }

  function isHelp(choice) {
    if (choice) return /(^|:)help(\/|$)/.test(choice);
    var typed = words.value.toLowerCase().replace(/^\s+|[\s.!?。！？؟]+$/g, '');
    // A page that an instance of the version before has rendered does not say the words.
    return (texts.help || 'help').split('|').indexOf(typed) >= 0;
  }

  /** Who can help is in the page already, for the moment without a network, or with a slow one (care.md LB-04, CR-12). */
  function showContacts() {
    contacts.open = true;
    contacts.scrollIntoView({ block: 'start' });
    // Whoever has gone on meanwhile, to Leave as likely as not, stays there.
    var active = document.activeElement;
    if (active === body || active.name === 'choice') contacts.firstElementChild.focus({ preventScroll: true });
  }

  function send(choice, proof) {
    var help = isHelp(choice);
    if (sending && help) {
      helpWanted = !sending.help;
      if (!choice) words.value = '';
      begun();
      return showContacts();
    }
    if (sending) return proof && void setTimeout(send, 200, choice, proof);
    var form = new URLSearchParams();
    form.set('c', token);
    form.set('l', body.dataset.language);
    form.set('live', '1');
    if (choice) form.set('choice', choice);
    else form.set('words', words.value);
    form.set('reader', choice || begunFor === undefined ? talk.elements.reader.value : begunFor);
    if (proof) form.set('proof', proof);
    form.set('n', String(last));
    form.set('once', nameOf(choice || ' ' + words.value));
    var sent = words.value;
    var control = new AbortController();
    sending = { control: control, help: help };
    // A message that hangs ends as one that is broken off.
    var breaking = setTimeout(function () {
      control.abort();
    }, 30000);
    var helping = help && setTimeout(showContacts, 2000);
    function settled() {
      clearTimeout(breaking);
      clearTimeout(helping);
      sending = null;
    }
    say(texts.sending);
    about.open = false;
    // Said beside the form as well: where too much is held, a long form is answered before it is read.
    var headers = { Accept: 'application/json', 'Accept-Language': body.dataset.language };
    fetch('/', { method: 'POST', body: form, headers: headers, credentials: 'omit', redirect: 'error', signal: control.signal })
      .then(function (response) {
        // The conversation is over: what was shown goes, what was typed stays, and the next message begins anew.
        if (response.status === 410) over();
        // What failed may have been kept all the same: sent again, it keeps its name.
        if (response.status < 500) unanswered = '';
        return response.json();
      })
      .then(function (next) {
        settled();
        say(next.notice);
        if (next.reader !== undefined) {
          reads(next.reader);
          begunFor = next.reader;
        }
        if (next.work) return work(next.work, choice);
        // Of what came in both ways, the reply comes first: only its last item can be pressed.
        var markup = (next.html || '') + pushed.splice(0).join('');
        if (next.notice && !next.html) return void add(markup);
        document.dispatchEvent(new Event('used'));
        // What was typed on meanwhile is another message.
        if (!choice && !next.notice && !next.unsent && words.value.indexOf(sent) === 0)
          words.value = words.value.slice(sent.length).replace(/^\s+/, '');
        begun();
        fit();
        moved(next);
        // Before the first message the page shows an opening of its own, which the conversation begins with too.
        if (!last) last = newest() || 1;
        var first = add(markup);
        if (next.first > 1) clear(next.first);
        if (first) first.scrollIntoView({ block: 'start' });
        // HELP that waits comes first: what it answers says the language too.
        if (next.language !== body.dataset.language && !helpWanted) {
          way.elements.l.value = next.language;
          return way.submit();
        }
        if (next.ended) return ended();
        listen();
      })
      .catch(function () {
        settled();
        add(pushed.splice(0).join(''));
        say(texts.notSent);
        contacts.open = true;
        if (helpWanted || help) showContacts();
        helpWanted = false;
      })
      .then(function () {
        if (helpWanted) send('help');
        helpWanted = false;
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
    unanswered = '';
    body.dataset.c = '';
    last = 0;
    pushed = [];
    unheard = '';
    // A return number stands nowhere else, and whoever reads where help is goes on reading: they stay until the page is emptied.
    Array.prototype.slice.call(log.children).forEach(function (item) {
      if (!item.querySelector('.number') && !item.classList.contains('help')) return item.remove();
      item.dataset.n = '0';
      Array.prototype.forEach.call(item.querySelectorAll('.choices'), function (old) {
        old.remove();
      });
    });
    if (talk.elements.reader.value) offerBack();
    reads('');
    // What was begun for the programme it reads in a new chat as well.
    if (begunFor && !isOffice(begunFor)) begunFor = '';
    // What could not be taken stays in the box, for as long as anything does that somebody has just written.
    document.dispatchEvent(new Event('used'));
  }

  /** A chat with an office is still there, and its number leads to it; whoever was asked for an answer may have one (care.md WH-07). */
  function offerBack() {
    var choices = document.createElement('ul');
    choices.className = 'choices';
    var button = document.createElement('button');
    button.setAttribute('form', 'talk');
    button.name = 'choice';
    button.value = '0:comeBack';
    button.textContent = texts.back;
    choices.appendChild(document.createElement('li')).appendChild(button);
    log.appendChild(choices);
  }

  /** The chat is found to be over while nothing is under way: it is said as the answer to a message says it. */
  function gone() {
    // The yes whose answer never came may have been kept before it ended (care.md CO-03).
    var atOffice = words.value.trim() ? texts.unsentAtOffice : texts.endedAtOffice;
    var reader = talk.elements.reader.value;
    var ended = isOffice(reader) ? atOffice : reader ? texts.endedAnswering : texts.ended;
    var notice = /^(\d+:)?yes$/.test(unanswered) ? texts.perhaps : ended;
    over();
    say(notice);
  }

  /** The person had everything forgotten: the last sentence stays, and a way to begin again. */
  function ended() {
    if (streaming) streaming.abort();
    streaming = null;
    token = '';
    body.dataset.c = '';
    words.value = '';
    begun();
    last = 0;
    pushed = [];
    talk.hidden = true;
    while (log.children.length > 1) log.firstElementChild.remove();
    // It is of no chat any more: HELP, which still works, begins one that counts anew.
    if (log.firstElementChild) log.firstElementChild.dataset.n = '0';
    var again = document.createElement('a');
    again.className = 'again';
    again.href = '/';
    again.textContent = texts.begin;
    log.appendChild(again);
  }

  /** One stream for as long as the page is open; a broken one is taken up again where it stopped. */
  function listen() {
    if (streaming || !token || !window.ReadableStream) return;
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
        if (response.status === 410 && !sending) return gone();
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
              // What answers a message that is under way comes with its own reply, and what was said before it must not be lost.
              if (sending) return void pushed.push(item.html);
              if (item.n <= last) return;
              if (item.first > 1) clear(item.first);
              add(item.html);
              seen(texts.new);
            });
            return read();
          });
        })();
      })
      .catch(again);
  }

  /** A page in another language comes whole: with it, what was typed, for whoever it was begun for, and whether Shift leaves. */
  function carry() {
    var fields = { begunFor: begunFor, shift: at('shift').checked ? 'on' : 'off' };
    Object.keys(fields).forEach(function (name) {
      if (fields[name] === undefined) return;
      var field = talk.elements[name] || talk.appendChild(document.createElement('input'));
      field.type = 'hidden';
      field.name = name;
      field.value = fields[name];
    });
  }

  talk.addEventListener('submit', function (event) {
    var pressed = event.submitter;
    var choice = pressed && pressed.name === 'choice' ? pressed.value : '';
    if (/^changeLanguage\//.test(choice)) return carry();
    event.preventDefault();
    if (!choice && !words.value.trim()) {
      say(texts.empty);
      return words.focus();
    }
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
  words.addEventListener('input', begun);

  document.addEventListener('stays', function () {
    if (!token) return;
    var form = new URLSearchParams();
    form.set('c', token);
    fetch('/stay', { method: 'POST', body: form, credentials: 'omit' })
      .then(function (response) {
        if (response.status === 410 && !sending && form.get('c') === token) gone();
      })
      .catch(function () {});
  });
  // What came while nothing could be seen was read aloud to nobody (care.md AX-01).
  document.addEventListener('shown', function () {
    if (unheard) say(unheard);
    unheard = '';
  });
  document.addEventListener('wiped', function () {
    if (sending) sending.control.abort();
    token = '';
    unanswered = '';
  });
  document.addEventListener('leaving', function () {
    if (sending) sending.control.abort();
    over();
    log.textContent = '';
  });

  last = token ? newest() : 0;
  if (talk.elements.begunFor) begunFor = talk.elements.begunFor.value;
  begun();
  keep();
  listen();
})();
