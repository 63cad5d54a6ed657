/*
 * Keeps what is typed into a form of Milepost in the browser until it is saved: a reload or a lost connection costs nothing.
 * Only numbers, taps and words are kept, for half a day; a plain script that leaves one name behind.
 */
(() => {
  const FIELDS =
    'vaadin-text-field, vaadin-integer-field, vaadin-text-area, vaadin-radio-group, vaadin-select, vaadin-checkbox, vaadin-checkbox-group';
  const LONGEST_MILLIS = 12 * 60 * 60 * 1000;
  const LATER_MILLIS = 5000;

  const keyOf = name => 'milepost-form-' + name;
  const key = form => keyOf(form.dataset.draft);
  const isField = element => element.label && !element.parentElement.closest('vaadin-checkbox-group');
  const fields = form => [...form.querySelectorAll(FIELDS)].filter(isField);
  const property = field => (field.localName === 'vaadin-checkbox' ? 'checked' : 'value');
  const read = field => field[property(field)] ?? '';

  function write(form) {
    if (!form.isConnected) {
      return;
    }
    const values = Object.fromEntries(fields(form).map(field => [field.label, read(field)]));
    localStorage.setItem(key(form), JSON.stringify({ at: Date.now(), values }));
  }

  function show(field, value) {
    if (JSON.stringify(read(field)) !== JSON.stringify(value)) {
      field[property(field)] = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  function restore(form) {
    const draft = JSON.parse(localStorage.getItem(key(form)) ?? 'null');
    if (!draft || Date.now() - draft.at > LONGEST_MILLIS) {
      localStorage.removeItem(key(form));
      return;
    }
    const open = new Map(Object.entries(draft.values));
    const fill = () =>
      fields(form)
        .filter(field => open.has(field.label))
        .forEach(field => {
          const value = open.get(field.label);
          open.delete(field.label);
          show(field, value);
        });
    fill();
    // Some fields come up only once another has its value.
    const later = new MutationObserver(fill);
    later.observe(form, { childList: true, subtree: true, attributes: true, attributeFilter: ['hidden'] });
    setTimeout(() => later.disconnect(), LATER_MILLIS);
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
