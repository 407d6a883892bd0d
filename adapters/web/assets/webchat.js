// Opens the official Web Chat on this server's Direct Line. Nothing is stored in the browser; a reload begins anew.
(function () {
  'use strict';
  var body = document.body;
  var address = body.dataset.address;
  var chat = document.getElementById('chat');
  var around = JSON.parse(body.dataset.around);
  var api = address + '/v3/directline';
  var nonce = document.currentScript.nonce;
  var over = false;
  var hiddenSince = 0;
  var line;
  var begun;
  var shown;
  /** What stands in Web Chat since it was last emptied. */
  var kept = [];

  // Streams and tokens belong to one address: the one at which people are meant to come.
  if (location.origin !== new URL(address).origin) return location.replace(address + '/webchat');

  function show(id) {
    over = true;
    chat.remove();
    document.getElementById(id).hidden = false;
    if (line) line.end();
  }

  /** Has the conversation forgotten at once; the request outlives the page. */
  function forget() {
    if (over || !begun) return;
    over = true;
    fetch(api + '/conversations/' + begun.conversationId + '/activities', {
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      headers: { authorization: 'Bearer ' + begun.token, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'endOfConversation' }),
    }).catch(function () {});
  }

  /** Asks for a token; while very many people come, this browser works for a moment first. */
  function token(proof) {
    var form = new URLSearchParams();
    if (proof) form.set('proof', proof);
    return fetch(address + '/webchat/token', { method: 'POST', body: form, credentials: 'omit' })
      .then(function (response) {
        if (!response.ok && response.status !== 429) throw new Error('refused');
        return response.json();
      })
      .then(function (given) {
        document.getElementById('moment').hidden = !given.work;
        if (!given.work) return given;
        return new Promise(function (done) {
          window.waypointWork(given.work, done);
        }).then(token);
      });
  }

  /** What Web Chat is given of the connection: with another store it reads anew what is kept, and ends nothing. */
  function connection() {
    return {
      activity$: {
        subscribe: function (observer) {
          kept.forEach(function (activity) {
            observer.next(activity);
          });
          return line.activity$.subscribe(observer);
        },
      },
      connectionStatus$: line.connectionStatus$,
      postActivity: function (activity) {
        return line.postActivity(activity);
      },
      getSessionId: function () {
        return line.getSessionId();
      },
      end: function () {},
    };
  }

  /** Shows Web Chat; once more after what it is shown with has changed. */
  function render() {
    window.WebChat.renderWebChat(shown, chat);
  }

  /** Takes every word off the screen that was said before this. */
  function empty(activity) {
    kept = [activity];
    // Under another key all of it is built anew, with what is read aloud.
    shown = Object.assign({}, shown, { key: activity.id, store: window.WebChat.createStore(), directLine: connection() });
    render();
  }

  /** Goes over to the language of the chat, with all that stands around it; what is typed stays. */
  function speak(language) {
    var next = around[language];
    if (!next || language === body.dataset.language) return;
    body.dataset.language = language;
    document.documentElement.lang = next.lang;
    document.documentElement.dir = next.dir;
    document.querySelectorAll('[data-text]').forEach(function (element) {
      element.textContent = next.texts[element.dataset.text];
    });
    document.getElementById('contacts').setAttribute('href', next.contacts);
    document.getElementById('leave').elements.l.value = language;
    shown = Object.assign({}, shown, { locale: next.locale });
    render();
  }

  token()
    .then(function (given) {
      begun = given;
      line = window.WebChat.createDirectLine({
        domain: api,
        token: given.token,
        webSocket: true,
        conversationStartProperties: { locale: body.dataset.language },
      });
      // 3 is an expired token, 4 a refusal, 5 an end: the conversation cannot go on after any of them.
      line.connectionStatus$.subscribe(function (status) {
        if (over) return;
        if (status === 4) show('failed');
        if (status === 3 || status === 5) show('ended');
      });
      line.activity$.subscribe(
        function (activity) {
          if (activity.channelData) speak(activity.channelData.language);
          if (activity.channelData && activity.channelData.clears) return empty(activity);
          if (kept.length > 0) kept.push(activity);
          if (activity.type !== 'event' || activity.name !== 'endOfConversation') return;
          // The last words can still be read for a moment, then nothing is left on the screen either.
          over = true;
          document.getElementById('ended').hidden = false;
          setTimeout(show, 30000, 'ended');
        },
        function () {
          if (!over) show('ended');
        },
      );
      shown = {
        directLine: connection(),
        store: window.WebChat.createStore(),
        locale: around[body.dataset.language].locale,
        nonce: nonce,
        dir: 'auto',
        styleOptions: {
          hideUploadButton: true,
          maxMessageLength: 2000,
          suggestedActionLayout: 'stacked',
          suggestedActionsStackedLayoutButtonTextWrap: true,
          // Of the room that Web Chat has, so that words can be read above the buttons on a telephone too; all of a few where there is more.
          suggestedActionsStackedHeight: ['35vh', 'max(35cqh, 65cqh - 9rem)'],
          suggestedActionsStackedOverflow: 'auto',
          bubbleMaxWidth: 720,
        },
      };
      render();
    })
    .catch(function () {
      if (!over) show('failed');
    });

  document.addEventListener('visibilitychange', function () {
    if (document.visibilityState === 'hidden') {
      hiddenSince = Date.now();
      chat.hidden = true;
      return;
    }
    if (over || !hiddenSince || Date.now() - hiddenSince < 60000) {
      chat.hidden = false;
      return;
    }
    forget();
    show('ended');
  });
  function wipe() {
    forget();
    if (line) line.end();
    body.textContent = '';
  }
  window.addEventListener('pagehide', wipe);
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) location.replace('/webchat');
  });
})();
