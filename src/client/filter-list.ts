/** The list on the page: which events it shows, and how many it hides where. */
export type List = {
  readonly total: number;
  /** Shows events by place, and the one with the id of `target` in any case: a link led to it. */
  readonly show: (isShown: readonly boolean[], target: string) => void;
};

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
  const marks = new Map<HTMLElement, HTMLElement>();

  /** Says on the spine, before an event, what is left out there. */
  const mark = ({ item, silence }: Row, text: string): void => {
    const known = marks.get(item);
    if (!known && text === '') return;
    const made = known ?? createMark();
    if (!known) {
      marks.set(item, made);
      (silence ?? item).before(made);
    }
    say(made, text);
  };
  const wordsOf = (run: number): string => (run === 1 ? hiddenOne : run > 0 ? hidden.replace('{n}', String(run)) : '');

  const showPhase = (
    { section, chunks, end }: Phase,
    isShown: readonly boolean[],
    start: number,
    target: string,
  ): number => {
    let place = start;
    let run = 0;
    for (const { list, rows } of chunks) {
      const seen = rows.filter(({ item }, index) => isShown[place + index] || item.id === target).length;
      hide(list, seen === 0);
      // What is in a list that nobody sees can stay as it was.
      if (seen === 0) {
        run += rows.length;
        place += rows.length;
        continue;
      }
      list.style.containIntrinsicBlockSize = `${seen * HEIGHT}rem`;
      for (const row of rows) {
        const isMatch = isShown[place++] === true;
        const isSeen = isMatch || row.item.id === target;
        const words = isSeen ? [wordsOf(run), isMatch ? '' : outside] : [];
        mark(row, words.filter(Boolean).join('. '));
        hide(row.item, !isSeen);
        if (row.silence) hide(row.silence, !isSeen);
        run = isSeen ? 0 : run + 1;
      }
    }
    say(end, wordsOf(run));
    section.classList.toggle('f-none', run === place - start);
    return place;
  };

  return {
    total: phases.flatMap(({ chunks }) => chunks).reduce((sum, { rows }) => sum + rows.length, 0),
    show: (isShown, target) => {
      let place = 0;
      for (const phase of phases) place = showPhase(phase, isShown, place, target);
    },
  };
}

/** The lists of a phase, and a mark below them for what is left out at its end, or whole. */
function readPhase(section: Element): Phase {
  const chunks = [...section.querySelectorAll<HTMLElement>('.line')].map(readChunk);
  const list = document.createElement('ol');
  const end = createMark();
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

function createMark(): HTMLElement {
  const item = document.createElement('li');
  item.className = 'gap f-hidden';
  return item;
}

/** Gives a mark its words; without any it is not there, nor is a list that holds nothing else. */
function say(mark: HTMLElement, text: string): void {
  if (text !== '' && mark.textContent !== text) mark.textContent = text;
  hide(mark, text === '');
  if (mark.parentElement?.matches('.f-end')) hide(mark.parentElement, text === '');
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
