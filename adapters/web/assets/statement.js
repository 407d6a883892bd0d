// A text that stays with the person: composed here, printed, copied or saved by the browser, and sent to nobody. The
// policy of the page lets no request out; nothing is stored in the browser.
(function () {
  'use strict';
  var at = function (id) {
    return document.getElementById(id);
  };
  var texts = at('texts').dataset;
  var whole = at('whole');
  var boxes = Array.prototype.slice.call(document.querySelectorAll('.field textarea'));
  var armed = null;

  function say(text) {
    at('status').textContent = text;
  }

  function text() {
    return boxes
      .filter(function (box) {
        return box.value.trim();
      })
      .map(function (box) {
        return document.querySelector('label[for="' + box.id + '"]').textContent + '\n' + box.value.trim();
      })
      .join('\n\n');
  }

  function show() {
    whole.textContent = text();
    at('empty').hidden = Boolean(whole.textContent);
    whole.hidden = !whole.textContent;
    Array.prototype.forEach.call(document.querySelectorAll('[data-act]'), function (button) {
      button.disabled = !whole.textContent;
    });
  }

  function fit(box) {
    box.style.blockSize = 'auto';
    box.style.blockSize = box.scrollHeight + 4 + 'px';
  }

  /** What cannot be undone asks to be pressed twice. Answers whether this was the second time. */
  function twice(what, ask) {
    if (armed === what) return true;
    armed = what;
    say(ask);
    return false;
  }

  function select() {
    getSelection().selectAllChildren(whole);
    whole.focus();
    say(texts.notCopied);
  }

  var acts = {
    print: function () {
      window.print();
    },
    copy: function () {
      if (!navigator.clipboard) return select();
      navigator.clipboard.writeText(whole.textContent).then(function () {
        say(texts.copied);
      }, select);
    },
    // The mark at the beginning tells old programmes that letters of every language follow.
    save: function () {
      var file = new Blob(['\ufeff' + whole.textContent.replace(/\n/g, '\r\n') + '\r\n'], { type: 'text/plain;charset=utf-8' });
      var link = document.createElement('a');
      link.href = URL.createObjectURL(file);
      link.download = 'notes.txt';
      link.click();
      setTimeout(URL.revokeObjectURL, 10000, link.href);
      say(texts.saved);
    },
    clear: function () {
      if (!twice('clear', texts.sure)) return;
      boxes.forEach(function (box) {
        box.value = '';
        fit(box);
      });
      show();
      say(texts.cleared);
      boxes[0].focus();
    },
  };

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-act]');
    var other = event.target.closest('.languages a');
    if (other && whole.textContent && !twice(other.lang, texts.other)) return event.preventDefault();
    if (!button) return;
    var act = button.dataset.act;
    if (act !== 'clear') armed = null;
    acts[act]();
    if (act === 'clear' && !whole.textContent) armed = null;
  });
  document.addEventListener('input', function (event) {
    if (boxes.indexOf(event.target) < 0) return;
    armed = null;
    say('');
    fit(event.target);
    show();
    document.dispatchEvent(new Event('used'));
  });

  function forget() {
    boxes.forEach(function (box) {
      box.value = '';
    });
    whole.textContent = '';
  }
  document.addEventListener('leaving', forget);
  document.addEventListener('wiped', forget);

  Array.prototype.forEach.call(document.querySelectorAll('.write'), function (part) {
    part.hidden = false;
  });
  show();
})();
