// What frames every page: the way out, and the menu of languages. It stands by itself, so that Leave acts at once even
// where the script of the conversation does not run. Nothing is stored in the browser.
(function () {
  'use strict';
  var body = document.body;
  var progress = document.getElementById('presses');

  /** Whoever leaves one page of ours leaves all that are open in this browser. */
  var others = window.BroadcastChannel ? new BroadcastChannel('leave') : null;
  if (others) others.onmessage = vanish;
  function leave() {
    if (others) others.postMessage('');
    vanish();
  }

  /** Empties the page in this very moment, ends the session, and shows another website in its place (care.md QE-03). */
  function vanish() {
    var form = new URLSearchParams();
    form.set('c', body.dataset.c || '');
    form.set('l', body.dataset.language);
    document.dispatchEvent(new Event('leaving'));
    Array.prototype.forEach.call(document.querySelectorAll('textarea,input'), function (field) {
      field.value = '';
    });
    body.textContent = '';
    document.title = '\u2060';
    var chats = body.dataset.c !== undefined;
    if (chats) body.dataset.c = '';
    if (chats && navigator.sendBeacon) navigator.sendBeacon('/x', form);
    location.replace('/exit/' + body.dataset.exit);
  }

  document.addEventListener('submit', function (event) {
    if (!event.target.querySelector('[data-leave]')) return;
    event.preventDefault();
    leave();
  });
  document.addEventListener('click', function (event) {
    if (!event.target.closest('a[data-leave]')) return;
    event.preventDefault();
    leave();
  });

  // Shift three times (care.md QE-06): alone, each within two seconds of the last, never as part of writing.
  var presses = 0;
  var pressedAt = 0;
  var alone = false;
  function show() {
    progress.textContent = presses ? progress.dataset.left.split('|')[2 - presses] : '';
  }
  function isShift(event) {
    var composing = event.isComposing || event.keyCode === 229;
    return event.key === 'Shift' && !composing && !event.ctrlKey && !event.altKey && !event.metaKey;
  }
  document.addEventListener('keydown', function (event) {
    alone = isShift(event);
    if (alone || !presses) return;
    presses = 0;
    show();
  });
  document.addEventListener('keyup', function (event) {
    var on = document.getElementById('shift');
    if (event.key !== 'Shift') return;
    if (!alone || !isShift(event) || (on && !on.checked)) presses = 0;
    else presses = Date.now() - pressedAt < 2000 ? presses + 1 : 1;
    pressedAt = Date.now();
    if (presses >= 3) return leave();
    show();
    setTimeout(function () {
      if (Date.now() - pressedAt < 1900) return;
      presses = 0;
      show();
    }, 2000);
  });

  // Escape closes the menu and does nothing else (care.md QE-07).
  var menu = document.querySelector('.languages');
  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Escape' || !menu.open) return;
    menu.open = false;
    menu.firstElementChild.focus();
  });
  menu.addEventListener('focusout', function (event) {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });

  var choose = document.getElementById('shift');
  if (choose) choose.parentNode.hidden = false;
})();
