/*
 * Keeps what is typed into a form of Milepost in the browser until it is saved: a reload or a lost connection costs nothing.
 * Only numbers, taps and words are kept, for half a day; a plain script that leaves one name behind.
 */
(() => {
  const FIELDS = 'vaadin-text-field, vaadin-integer-field, vaadin-text-area, vaadin-radio-group';
  const LONGEST_MILLIS = 12 * 60 * 60 * 1000;

  const keyOf = name => 'milepost-form-' + name;
  const key = form => keyOf(form.dataset.draft);
  const fields = form => [...form.querySelectorAll(FIELDS)];

  function write(form) {
    if (!form.isConnected) {
      return;
    }
    const values = Object.fromEntries(fields(form).filter(field => field.value).map(field => [field.label, field.value]));
    localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values }));
  }

  function restore(form) {
    const draft = JSON.parse(localStorage.getItem(key(form)) ?? 'null');
    if (!draft || Date.now() - draft.at > LONGEST_MILLIS) {
      localStorage.removeItem(key(form));
      return;
    }
    for (const field of fields(form)) {
      const value = draft.values[field.label];
      if (value && !field.value) {
        field.value = value;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }
  }

  function keep(form) {
    restore(form);
    for (const event of ['input', 'change']) {
      form.addEventListener(event, () => setTimeout(() => write(form)));
    }
  }

  function forget(name) {
    localStorage.removeItem(keyOf(name));
  }

  globalThis.milepostDraft = { keep, forget };
})();
