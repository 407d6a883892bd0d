// Forgetting on the screen, on every page where somebody writes: after 15 minutes without a sign of the person, or 10
// hidden, the page is emptied and shows its start. Two minutes before, it says so; whoever then presses a key or touches
// the page stays (care.md AX-09). Other scripts hear "stays" and "wiped", and say "used" when somebody has done something.
(function () {
  'use strict';
  var at = function (id) {
    return document.getElementById(id);
  };
  if (!at('texts')) return;
  var body = document.body;
  var texts = at('texts').dataset;
  var status = at('status');
  var used = Date.now();
  var hiddenSince = 0;
  function tell(name) {
    document.dispatchEvent(new Event(name));
  }

  function wipe() {
    Array.prototype.forEach.call(document.querySelectorAll('textarea,input[type=hidden]'), function (field) {
      field.value = '';
    });
    body.textContent = '';
    document.title = '';
    tell('wiped');
  }
  function restart() {
    wipe();
    location.replace('/');
  }

  document.addEventListener('used', function () {
    used = Date.now();
  });
  function stay() {
    if (status.textContent !== texts.soon) return;
    status.textContent = '';
    used = Date.now();
    tell('stays');
  }
  document.addEventListener('keydown', stay);
  document.addEventListener('pointerdown', stay);
  setInterval(function () {
    // A chat that has not begun, or is over, holds nothing that could be forgotten but what is typed and not sent: time counts from there.
    if (body.dataset.c === '' && !(at('words') && at('words').value)) return void (used = Date.now());
    var quiet = Date.now() - used;
    if (quiet > 15 * 60000 || (hiddenSince && Date.now() - hiddenSince > 10 * 60000)) return restart();
    if (quiet > 13 * 60000) status.textContent = texts.soon;
  }, 5000);

  /** What was said, and what is typed, are not to be seen in a list of open apps. */
  function blank(is) {
    at('main').hidden = is;
    if (at('words')) at('words').hidden = is;
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
    status.textContent = texts.hidden + ' ';
    var back = document.createElement('button');
    back.type = 'button';
    back.textContent = texts.show;
    back.addEventListener('click', function () {
      blank(false);
      status.textContent = '';
    });
    status.appendChild(back);
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) restart();
  });
  window.addEventListener('pagehide', wipe);
})();
