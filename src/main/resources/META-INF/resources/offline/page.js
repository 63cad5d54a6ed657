/*
 * Today without reception: the day as it was last seen, a log and a check-in in taps. Everything that can be read comes from
 * what Today kept, words included, so that this page speaks the athlete's language and units.
 */
(async () => {
  const pocket = globalThis.milepostPocket;
  const practice = location.pathname.split('/')[2];
  const page = document.getElementById('page');
  const day = await pocket.seen(practice).catch(() => undefined);
  if (!day) {
    document.getElementById('unknown').hidden = false;
    addEventListener('online', () => location.reload());
    return;
  }

  const words = day.words;
  const dates = new Intl.DateTimeFormat(day.language, { weekday: 'long', day: 'numeric', month: 'long' });
  const times = new Intl.DateTimeFormat(day.language, { weekday: 'short', hour: 'numeric', minute: '2-digit' });
  const decimals = new Intl.NumberFormat(day.language, { maximumFractionDigits: 2 });
  const metresPerUnit = day.units === 'mi' ? 1609.344 : 1000;
  const HARDLY = 1;
  const sports = day.sports ?? []; // a day that was kept before they were asked for has none
  const RUN = 'run';
  let form = null;
  let trouble = '';
  document.documentElement.lang = day.language;
  document.title = words['today.title'];

  /* ---- small hands ---- */

  function make(name, attributes = {}, ...children) {
    const element = document.createElement(name);
    for (const [key, given] of Object.entries(attributes)) {
      if (key.startsWith('on')) {
        element.addEventListener(key.slice(2), given);
      } else if (given === true) {
        element.setAttribute(key, '');
      } else if (given !== false && given != null) {
        element.setAttribute(key, given);
      }
    }
    element.append(...children.filter(child => child != null && child !== ''));
    return element;
  }

  /** The local day of the device, as the server writes days. */
  function isoDay(date = new Date()) {
    const two = number => String(number).padStart(2, '0');
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  }

  function taps(name, label, choices, type = 'radio', look = '') {
    const group = make('div', { class: 'taps ' + look });
    for (const [choice, word] of choices) {
      group.append(make('label', { class: 'tap' }, make('input', { type, name, value: choice }), make('span', {}, word)));
    }
    return make('fieldset', {}, make('legend', {}, label), group);
  }

  const scale = (name, most, key) =>
    Array.from({ length: most }, (_, i) => [i + 1, words[`${key}.${i + 1}`] ?? String(i + 1)]);

  const painScale = () => Array.from({ length: 11 }, (_, level) => [level, String(level)]);

  function field(name, label, attributes, wide = false) {
    return make('label', { class: wide ? 'field wide' : 'field' }, label,
      make('input', { name, inputmode: 'numeric', autocomplete: 'off', ...attributes }));
  }

  /** Nothing for what was not said, as the server has it. */
  function chosen(data, name) {
    const value = data.get(name);
    return value === null || value === '' ? null : Number(value);
  }

  const number = text => Number(String(text ?? '').replace(',', '.').trim() || 0);

  /* ---- a form keeps what is typed, whatever happens to the page ---- */

  const draftKey = kind => `milepost-draft-${practice}-${day.athlete}-${kind}`;

  function keepDraft(kind, element) {
    localStorage.setItem(draftKey(kind), JSON.stringify([element.dataset.id, ...new FormData(element).entries()]));
  }

  function fillFromDraft(kind, element) {
    const draft = JSON.parse(localStorage.getItem(draftKey(kind)) ?? 'null');
    element.dataset.id = draft?.[0] ?? crypto.randomUUID();
    for (const [name, value] of draft?.slice(1) ?? []) {
      for (const input of element.querySelectorAll(`[name="${name}"]`)) {
        if (input.type === 'radio' || input.type === 'checkbox') {
          input.checked ||= input.value === value;
        } else {
          input.value = value;
        }
      }
    }
    element.dispatchEvent(new Event('change'));
  }

  function openForm(kind, element) {
    form = element;
    fillFromDraft(kind, element);
    element.addEventListener('input', () => keepDraft(kind, element));
    draw();
    scrollTo(0, 0);
  }

  async function finish(kind, body) {
    const at = new Date().toISOString();
    await pocket.keep({
      id: body.id, practice, athlete: day.athlete, at, line: body.line, body: { ...body, line: undefined, kind, at },
    });
    localStorage.removeItem(draftKey(kind));
    form = null;
    await sendAndDraw();
    scrollTo(0, 0);
  }

  /* ---- the log ---- */

  function logForm() {
    const planned = workouts()[0];
    const problem = make('p', { class: 'problem', role: 'alert', hidden: true });
    const places = make('div', {});
    const element = make('form', { class: 'card', onsubmit: event => saveLog(event, problem) },
      make('h2', {}, words['offline.log']),
      sportChoice(),
      make('div', { class: 'pair' },
        field('distance', `${words['activities.distance']} (${day.units})`, { inputmode: 'decimal' }, true),
        field('hours', words['activities.time.hours'], {}),
        field('minutes', words['activities.time.minutes'], {}),
        field('seconds', words['activities.time.seconds'], {})),
      problem,
      taps('effort', words['activities.effort'], Array.from({ length: 10 }, (_, i) => [i + 1, String(i + 1)])),
      taps('feel', words['activities.feel'], scale('feel', 5, 'activities.feel'), 'radio', 'five'),
      make('details', {}, make('summary', {}, words['activities.niggles']),
        taps('places', words['activities.niggles.where'], day.places, 'checkbox', 'words'), places),
      field('day', words['activities.day'], { type: 'date', max: isoDay(), value: isoDay(), inputmode: false }),
      make('label', { class: 'field' }, words['activities.words'], make('textarea', { name: 'words', rows: 2, maxlength: 2000 })),
      buttons(words['activities.log.save']));
    element.addEventListener('change', () => {
      drawNiggles(element, places);
      element.querySelector('.sport')?.replaceChildren(sportWord(element));
    });
    if (planned?.metres || planned?.seconds) {
      element.insertBefore(make('button', { type: 'button', onclick: () => asPlanned(element, planned) },
        words['offline.as-planned'] + (planned.size ? ` · ${planned.size}` : '')), element.children[1]);
    }
    return element;
  }

  /** Mostly a run, so the others are one tap away. */
  function sportChoice() {
    if (!sports.length) {
      return null;
    }
    const choice = taps('sport', words['activities.sport'], sports, 'radio', 'words');
    choice.querySelector(`[value="${RUN}"]`).checked = true;
    return make('details', {}, make('summary', { class: 'sport' }), choice);
  }

  const sportWord = element => sports.find(([sport]) => sport === element.elements.sport?.value)?.[1] ?? '';

  function asPlanned(element, planned) {
    element.elements.distance.value = planned.metres ? decimals.format(Math.round(planned.metres / metresPerUnit * 100) / 100) : '';
    element.elements.hours.value = Math.floor(planned.seconds / 3600) || '';
    element.elements.minutes.value = Math.floor(planned.seconds % 3600 / 60);
    element.elements.seconds.value = '';
    keepDraft('log', element);
  }

  /** One scale for each place that was tapped, and what was said of it stays. */
  function drawNiggles(element, into) {
    const places = new FormData(element).getAll('places');
    for (const [place, word] of day.places) {
      const name = 'niggle-' + place;
      const present = into.querySelector(`[data-place="${place}"]`);
      if (places.includes(place) && !present) {
        const asked = taps(name, word, painScale());
        asked.dataset.place = place;
        into.append(asked);
        fillNiggle(name, asked);
      } else if (!places.includes(place)) {
        present?.remove();
      }
    }
  }

  function fillNiggle(name, asked) {
    const draft = JSON.parse(localStorage.getItem(draftKey('log')) ?? '[]').slice(1);
    const level = draft.find(([key]) => key === name)?.[1];
    asked.querySelector(`[value="${level ?? HARDLY}"]`).checked = true;
  }

  function saveLog(event, problem) {
    event.preventDefault();
    const data = new FormData(event.target);
    const seconds = number(data.get('hours')) * 3600 + number(data.get('minutes')) * 60 + number(data.get('seconds'));
    const distance = number(data.get('distance'));
    const wrong = !(seconds > 0) ? 'activities.time.missing' : !(distance >= 0) ? 'activities.distance.wrong' : '';
    problem.textContent = wrong && words[wrong];
    problem.hidden = !wrong;
    if (wrong) {
      problem.scrollIntoView({ block: 'center' });
      return;
    }
    const far = distance > 0 ? `${decimals.format(distance)} ${day.units}` : '';
    const long = `${Math.floor(seconds / 3600)}:${String(Math.floor(seconds % 3600 / 60)).padStart(2, '0')} h`;
    finish('log', {
      id: event.target.dataset.id,
      sport: data.get('sport') ?? RUN,
      day: data.get('day') || isoDay(),
      metres: distance * metresPerUnit,
      seconds: Math.round(seconds),
      effort: chosen(data, 'effort'),
      feel: chosen(data, 'feel'),
      niggles: data.getAll('places').map(place => ({ place, level: chosen(data, 'niggle-' + place) })),
      words: data.get('words') ?? '',
      line: [sportWord(event.target), far, long].filter(Boolean).join(' · '),
    });
  }

  /* ---- the check-in ---- */

  function checkInForm() {
    const problem = make('p', { class: 'problem', role: 'alert', hidden: true });
    const hurts = make('div', { hidden: true },
      taps('painPlace', words['checkins.pain.place'], day.places, 'radio', 'words'),
      taps('strideChanged', '', [['yes', words['checkins.stride']]], 'checkbox', 'words'));
    const of = name => taps(name, words['checkins.' + name], scale(name, 5, 'checkins.' + name), 'radio', 'five');
    const element = make('form', { class: 'card', onsubmit: event => saveCheckIn(event, problem) },
      make('h2', {}, words['checkins.title']),
      of('energy'), problem, of('sleep'), of('soreness'), of('mood'), of('stress'),
      taps('pain', words['checkins.pain'], painScale()), hurts,
      taps('ill', '', [['yes', words['checkins.ill']]], 'checkbox', 'words'),
      taps('redFlags', words['checkins.red-flags'], day.redFlags, 'checkbox', 'words'),
      make('label', { class: 'field' }, words['checkins.words'], make('textarea', { name: 'words', rows: 2, maxlength: 500 })),
      buttons(words['checkins.save']));
    element.addEventListener('change', () => hurts.hidden = !(chosen(new FormData(element), 'pain') > 0));
    return element;
  }

  function saveCheckIn(event, problem) {
    event.preventDefault();
    const data = new FormData(event.target);
    const redFlags = data.getAll('redFlags');
    const energy = chosen(data, 'energy');
    const missing = energy === null && redFlags.length === 0;
    problem.textContent = missing ? words['checkins.energy.missing'] : '';
    problem.hidden = !missing;
    if (missing) {
      problem.scrollIntoView({ block: 'center' });
      return;
    }
    const pain = chosen(data, 'pain') ?? 0;
    const strideChanged = pain > 0 && data.has('strideChanged');
    const ill = data.has('ill');
    if (redFlags.length) {
      advise('stop');
    } else if (pain >= day.painThatRests || strideChanged || ill) {
      advise('rest');
    }
    finish('check-in', {
      id: event.target.dataset.id,
      energy,
      sleep: chosen(data, 'sleep'),
      soreness: chosen(data, 'soreness'),
      mood: chosen(data, 'mood'),
      stress: chosen(data, 'stress'),
      pain,
      painPlace: data.get('painPlace') ?? '',
      strideChanged,
      ill,
      redFlags,
      words: data.get('words') ?? '',
      line: words['offline.check-in'],
    });
  }

  /** A red flag and pain are answered here and now: reception is not worth waiting for. */
  function advise(advice) {
    sessionStorage.setItem('milepost-advice', JSON.stringify([isoDay(), advice]));
  }

  function advised() {
    const [on, advice] = JSON.parse(sessionStorage.getItem('milepost-advice') ?? '[]');
    const said = on === isoDay() ? advice : null;
    const seenToday = isoDay(new Date(day.seen)) === isoDay();
    return said ?? (day.rests && seenToday ? 'rest' : null);
  }

  /* ---- the page ---- */

  function buttons(word) {
    return make('div', { class: 'bar' },
      make('button', { type: 'button', onclick: () => { form = null; draw(); } }, words['ui.cancel']),
      make('button', { class: 'primary' }, word));
  }

  const workouts = () => day.days[isoDay()] ?? [];

  function workoutCard(workout) {
    const steps = make('ol', { class: 'steps' });
    workout.lines.forEach((line, i) => {
      const key = `milepost-step-${isoDay()}-${workout.title}-${i}`;
      const box = make('input', { type: 'checkbox', onchange: () => sessionStorage.setItem(key, box.checked ? '1' : '') });
      box.checked = sessionStorage.getItem(key) === '1';
      steps.append(make('li', {}, make('label', {}, box, make('span', {}, line))));
    });
    return make('section', { class: 'card' }, make('h2', {}, workout.title), steps,
      workout.size ? make('p', { class: 'quiet' }, workout.size) : null,
      workout.why ? make('p', {}, workout.why) : null);
  }

  function entryCard(entry) {
    const refused = entry.state === 'refused';
    const state = refused ? entry.sentence : words['offline.waits'];
    return make('section', { class: 'card entry' }, make('p', {}, entry.line), make('p', { class: 'quiet' }, state),
      make('button', { onclick: async () => { await pocket.remove(entry.id); draw(); } }, words['offline.take-back']));
  }

  function adviceCard(advice) {
    return make('section', { class: `card ${advice}`, role: 'alert' },
      make('h2', {}, words[`checkins.advice.${advice}.title`]), make('p', {}, words[`checkins.advice.${advice}.text`]));
  }

  async function draw() {
    const entries = await pocket.entriesOf(day.athlete);
    const advice = advised();
    const parts = [make('header', { class: 'head' },
      make('h1', {}, dates.format(new Date())),
      make('p', { class: 'quiet' }, `${words['offline.seen']} ${times.format(new Date(day.seen))}`))];
    if (form) {
      page.replaceChildren(...parts, form);
      return;
    }
    if (advice) {
      parts.push(adviceCard(advice));
    }
    if (trouble === 'sign-in') {
      parts.push(make('section', { class: 'card notice' }, make('p', {}, words['offline.sign-in']),
        make('a', { class: 'button', href: location.pathname }, words['offline.sign-in.step'])));
    }
    parts.push(...entries.map(entryCard));
    if (day.held || advice === 'stop') {
      if (!advice) {
        parts.push(adviceCard('stop'));
      }
    } else if (workouts().length) {
      parts.push(...workouts().map(workoutCard));
    } else {
      parts.push(make('section', { class: 'card' }, make('p', {}, words['offline.nothing'])));
    }
    parts.push(make('p', {}, make('button', { class: 'plain', onclick: () => location.reload() }, words['offline.again'])));
    const bar = make('div', { class: 'bar' },
      make('button', { onclick: () => openForm('check-in', checkInForm()) }, words['offline.check-in']));
    if (day.mayLog) {
      bar.append(make('button', { class: 'primary', onclick: () => openForm('log', logForm()) }, words['activities.log.open']));
    }
    page.replaceChildren(...parts, bar);
  }

  async function sendAndDraw() {
    trouble = (await pocket.send()).trouble;
    await draw();
  }

  /* Back in reach: what waits goes first, then the real Today comes back, unless a form is being filled. */
  async function backInReach() {
    await sendAndDraw();
    if (!form && trouble === '') {
      location.reload();
    }
  }

  addEventListener('online', backInReach);
  pocket.news?.addEventListener('message', () => form || draw());
  await draw();
  if (navigator.onLine) {
    await sendAndDraw();
  }
})();
