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
  var minute = 60000;
  var used = Date.now();
  var hiddenSince = 0;
  // What stands in place of the chat after a minute away: nothing that is said meanwhile takes its place.
  var cover = document.createElement('div');
  cover.id = 'cover';
  cover.setAttribute('role', 'status');
  status.parentNode.insertBefore(cover, status);
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
  /** It is said once; what is said again and again is read aloud again and again. */
  function soon(is) {
    if (is !== (status.textContent === texts.soon)) status.textContent = is ? texts.soon : '';
  }
  function stay() {
    var quiet = Date.now() - used;
    if (quiet < 13 * minute || quiet > 15 * minute) return;
    soon(false);
    used = Date.now();
    tell('stays');
  }
  document.addEventListener('keydown', stay);
  document.addEventListener('pointerdown', stay);
  setInterval(function () {
    // A chat that has not begun, or is over, holds nothing that could be forgotten but a return number, and what is typed and not sent: time counts from there.
    if (body.dataset.c === '' && !(at('words') && at('words').value) && !document.querySelector('.number')) return void (used = Date.now());
    var quiet = Date.now() - used;
    if (quiet > 15 * minute || (hiddenSince && Date.now() - hiddenSince > 10 * minute)) return restart();
    if (quiet > 13 * minute) soon(true);
  }, 5000);

  /** What was said, and what is typed, are not to be seen in a list of open apps. */
  function blank(is) {
    if (!at('main') || at('main').hidden === is) return;
    at('main').hidden = is;
    if (at('words')) at('words').hidden = is;
    if (is) return;
    hiddenSince = 0;
    cover.textContent = '';
    // What was said while nobody could hear it is said again.
    soon(false);
    tell('shown');
  }
  document.addEventListener('visibilitychange', function () {
    if (!at('main')) return;
    if (document.visibilityState === 'hidden') {
      hiddenSince = hiddenSince || Date.now();
      return blank(true);
    }
    var away = Date.now() - hiddenSince;
    if (away > 10 * minute) return restart();
    if (away < minute) return blank(false);
    cover.textContent = texts.hidden + ' ';
    var back = document.createElement('button');
    back.type = 'button';
    back.textContent = texts.show;
    back.addEventListener('click', function () {
      blank(false);
    });
    cover.appendChild(back);
  });
  // Whoever asks for HELP sees what comes.
  document.addEventListener('submit', function () {
    blank(false);
  });
  window.addEventListener('pageshow', function (event) {
    if (event.persisted) restart();
  });
  window.addEventListener('pagehide', wipe);
})();
