// What can be done with a return number on the person's own device: copy it, print it on a small card, or have the
// calendar remind of it under a title that tells nothing. The browser makes all of it by itself; nothing is sent or stored.
(function () {
  'use strict';
  var body = document.body;
  var style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/keep.css';
  document.head.appendChild(style);

  function say(text) {
    document.getElementById('status').textContent = text;
  }
  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function copy(number, texts) {
    function select() {
      getSelection().selectAllChildren(number);
      say(texts.notCopied);
    }
    if (!navigator.clipboard) return select();
    navigator.clipboard.writeText(number.textContent).then(function () {
      say(texts.copied);
    }, select);
  }

  /** Only a card is printed, with the number and a line that tells nothing; then it is gone. */
  function print(number, texts) {
    var card = document.createElement('section');
    card.id = 'card';
    [texts.line, number.textContent].forEach(function (text) {
      var line = document.createElement('p');
      line.textContent = text;
      card.appendChild(line);
    });
    body.appendChild(card);
    body.classList.add('prints');
    window.addEventListener(
      'afterprint',
      function () {
        card.remove();
        body.classList.remove('prints');
      },
      { once: true },
    );
    window.print();
  }

  /** A whole day, at nine in the morning of which it reminds. */
  function wholeDay(days) {
    var day = new Date();
    day.setDate(day.getDate() + days);
    var starts = 'DTSTART;VALUE=DATE:' + day.getFullYear() + two(day.getMonth() + 1) + two(day.getDate());
    return { times: [starts], alarm: 'PT9H' };
  }
  /** A time, an hour before which it reminds. */
  function between(from, until) {
    function stamp(time) {
      return time.slice(0, 19).replace(/[-:]/g, '') + 'Z';
    }
    return { times: ['DTSTART:' + stamp(from), 'DTEND:' + stamp(until)], alarm: '-PT1H' };
  }
  /** An event for a calendar (RFC 5545). No line is longer than the 75 bytes it may have. */
  function calendar(event, title, number) {
    var made = new Date().toISOString().slice(0, 10).replace(/-/g, '');
    return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Reminder//EN', 'BEGIN:VEVENT']
      .concat('UID:' + Array.prototype.join.call(crypto.getRandomValues(new Uint32Array(4)), '-'))
      .concat('DTSTAMP:' + made + 'T000000Z')
      .concat(event.times)
      .concat('SUMMARY:' + title, 'CLASS:PRIVATE', 'TRANSP:TRANSPARENT')
      .concat(number ? 'DESCRIPTION:' + number : [])
      .concat('BEGIN:VALARM', 'ACTION:DISPLAY', 'TRIGGER:' + event.alarm, 'DESCRIPTION:' + title, 'END:VALARM')
      .concat('END:VEVENT', 'END:VCALENDAR', '')
      .join('\r\n');
  }

  function remind(event, number, texts) {
    var file = new Blob([calendar(event, texts.title, number)], { type: 'text/calendar;charset=utf-8' });
    var link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'reminder.ics';
    link.click();
    setTimeout(URL.revokeObjectURL, 10000, link.href);
    say(texts.made);
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-keep]');
    if (!button) return;
    var keep = button.closest('.keep');
    var number = keep.parentNode.querySelector('.exact');
    if (button.dataset.keep === 'copy') return copy(number, keep.dataset);
    if (button.dataset.keep === 'print') return print(number, keep.dataset);
    if (button.dataset.keep === 'at') return remind(between(button.dataset.from, button.dataset.until), '', keep.dataset);
    remind(wholeDay(Number(button.dataset.keep)), keep.querySelector('input').checked ? number.textContent : '', keep.dataset);
  });
})();
