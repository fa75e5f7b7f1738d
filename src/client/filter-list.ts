/** The list on the page: which events it shows, and how many it hides where. */
export type List = {
  readonly total: number;
  /** Shows events by place, and the one with the id of `target` in any case: a link led to it. */
  readonly show: (isShown: readonly boolean[], target: string) => void;
  /** Shows the choice first where a reader can see it; all else, and then `rest`, follows after the next paint. */
  readonly showSoon: (isShown: readonly boolean[], rest: () => void) => void;
};

/** Something to be done to a list, or below it. */
type Task = { readonly chunk: Chunk; readonly run: () => void };

/** An event with the words about a silence that go before it. */
type Row = { readonly item: HTMLElement; readonly silence: HTMLElement | null };
type Chunk = { readonly list: HTMLElement; readonly rows: readonly Row[] };
type Phase = { readonly section: Element; readonly chunks: readonly Chunk[]; readonly end: HTMLElement };

/** Room kept for an event of a list that is not laid out. */
const HEIGHT = 12;

/** Binds the list to the server's HTML; nodes are hidden and shown in their place, never moved. */
export function createList(root: HTMLElement): List {
  const { hidden = '', hiddenOne = '', outside = '' } = root.dataset;
  const phases = [...root.querySelectorAll('.phase')].map(readPhase);
  const notices = new Map<HTMLElement, HTMLElement>();

  /** Says on the spine, before an event, what is left out there. */
  const notice = ({ item, silence }: Row, text: string): void => {
    const known = notices.get(item);
    if (!known && text === '') return;
    const made = known ?? createNotice();
    if (!known) {
      notices.set(item, made);
      (silence ?? item).before(made);
    }
    say(made, text);
  };
  const wordsOf = (run: number): string => (run === 1 ? hiddenOne : run > 0 ? hidden.replace('{n}', String(run)) : '');

  /** Shows and hides the events of a list, `before` of them hidden right above it. */
  const fillChunk = ({ list, rows }: Chunk, isMatch: readonly boolean[], target: string, before: number): void => {
    const seen = rows.map(({ item }, index) => isMatch[index] === true || item.id === target);
    const count = seen.filter(Boolean).length;
    hide(list, count === 0);
    // What is in a list that nobody sees can stay as it was.
    if (count === 0) return;
    list.style.containIntrinsicBlockSize = `${count * HEIGHT}rem`;
    let run = before;
    for (const [index, row] of rows.entries()) {
      const isSeen = seen[index] === true;
      const words = isSeen ? [wordsOf(run), isMatch[index] ? '' : outside] : [];
      notice(row, words.filter(Boolean).join('. '));
      hide(row.item, !isSeen);
      if (row.silence) hide(row.silence, !isSeen);
      run = isSeen ? 0 : run + 1;
    }
  };

  /** What there is to do, in order; nothing is done yet. */
  const plan = (isShown: readonly boolean[], target: string): Task[] => {
    let place = 0;
    return phases.flatMap(({ section, chunks, end }) => {
      const start = place;
      let run = 0;
      const tasks = chunks.map((chunk): Task => {
        const isMatch = isShown.slice(place, place + chunk.rows.length);
        const before = run;
        const last = chunk.rows.findLastIndex(({ item }, index) => isMatch[index] || item.id === target);
        run = last === -1 ? run + chunk.rows.length : chunk.rows.length - 1 - last;
        place += chunk.rows.length;
        return { chunk, run: () => fillChunk(chunk, isMatch, target, before) };
      });
      const [hiddenAtEnd, isNone] = [run, run === place - start];
      const close = (): void => {
        say(end, wordsOf(hiddenAtEnd));
        section.classList.toggle('f-none', isNone);
      };
      const last = chunks.at(-1);
      return last ? [...tasks, { chunk: last, run: close }] : tasks;
    });
  };
  let turn = 0;

  return {
    total: phases.flatMap(({ chunks }) => chunks).reduce((sum, { rows }) => sum + rows.length, 0),
    show: (isShown, target) => {
      turn++;
      for (const { run } of plan(isShown, target)) run();
      root.removeAttribute('aria-busy');
    },
    showSoon: (isShown, rest) => {
      const mine = ++turn;
      // Looked up before anything changes, so that nothing is laid out twice.
      const near = new Set(phases.flatMap(({ chunks }) => chunks.filter(isLaidOut)));
      const tasks = plan(isShown, '');
      for (const { chunk, run } of tasks) if (near.has(chunk)) run();
      root.setAttribute('aria-busy', 'true');
      const finish = (): void => {
        if (mine !== turn) return;
        for (const { chunk, run } of tasks) if (!near.has(chunk)) run();
        rest();
        root.removeAttribute('aria-busy');
      };
      requestAnimationFrame(() => setTimeout(finish));
    },
  };
}

/** Whether a list stands near enough to be laid out; a browser that cannot tell lays out all that is shown. */
function isLaidOut({ list, rows }: Chunk): boolean {
  const shown = list.hidden ? undefined : rows.find(({ item }) => !item.hidden);
  return shown?.item.checkVisibility({ contentVisibilityAuto: true }) === true;
}

/** The lists of a phase, and a notice below them for what is left out at its end, or whole. */
function readPhase(section: Element): Phase {
  const chunks = [...section.querySelectorAll<HTMLElement>('.line')].map(readChunk);
  const list = document.createElement('ol');
  const end = createNotice();
  list.className = 'line f-end';
  list.append(end);
  section.append(list);
  return { section, chunks, end };
}

function readChunk(list: HTMLElement): Chunk {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [id]')].map((item) => {
    const before = item.previousElementSibling;
    return { item, silence: before instanceof HTMLElement && before.matches('.gap') ? before : null };
  });
  return { list, rows };
}

function createNotice(): HTMLElement {
  const item = document.createElement('li');
  item.className = 'gap f-hidden';
  return item;
}

/** Gives a notice its words; without any it is not there, nor is a list that holds nothing else. */
function say(notice: HTMLElement, text: string): void {
  if (text !== '' && notice.textContent !== text) notice.textContent = text;
  hide(notice, text === '');
  if (notice.parentElement?.matches('.f-end')) hide(notice.parentElement, text === '');
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
