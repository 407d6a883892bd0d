// Saves by itself what is being written in an answer. Without it, everything works by its buttons.
const form = document.getElementById('write');
const said = document.getElementById('autosaved');
const over = form?.elements.namedItem('e-over');
if (form && said && over) {
  let timer, running;
  const say = (words, saved = false) => {
    said.textContent = words;
    said.classList.toggle('failed', !saved);
  };
  // What the rules say of the words and how long they are stands in the page as it is, not as it was when the page was opened.
  const renew = (live) => {
    for (const now of new DOMParser().parseFromString(live, 'text/html').querySelectorAll('[data-live]')) {
      const before = document.getElementById(now.id);
      if (before && before.textContent !== now.textContent) before.replaceChildren(...now.childNodes);
    }
  };
  const save = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'itself');
    try {
      const response = await fetch(form.action, { method: 'POST', body });
      if (response.status === 403) return say(form.dataset.sessionOver);
      if (response.status === 404) return say(form.dataset.gone);
      const told = await response.json();
      if (told.over) over.value = told.over;
      if (told.live) renew(told.live);
      say(told.said, told.over !== undefined);
    } catch {
      say(form.dataset.notSaved);
    }
  };
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: each is saved over what the one before has saved.
      const mine = (running ?? Promise.resolve()).then(save).finally(() => running === mine && (running = undefined));
      running = mine;
    }, 2000);
  });
  form.addEventListener('submit', async (event) => {
    clearTimeout(timer);
    if (!running) return;
    // What is being saved by itself is not to cross what is saved by the button.
    event.preventDefault();
    const { submitter } = event;
    await running;
    form.requestSubmit(submitter);
  });
}
