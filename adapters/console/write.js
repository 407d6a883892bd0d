// Saves by itself what is being written in an answer. Without it, everything works by its buttons.
const form = document.getElementById('write');
const said = document.getElementById('autosaved');
const over = form?.elements.namedItem('e-over');
if (form && said && over) {
  let timer, running;
  const save = async () => {
    const body = new URLSearchParams(new FormData(form));
    body.set('then', 'itself');
    try {
      const response = await fetch(form.action, { method: 'POST', body });
      const told = response.ok && (await response.json());
      if (told.over) over.value = told.over;
      if (!told.fault) said.textContent = told.over ? form.dataset.saved : told.elsewhere ? form.dataset.elsewhere : form.dataset.notSaved;
    } catch {
      said.textContent = form.dataset.notSaved;
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
