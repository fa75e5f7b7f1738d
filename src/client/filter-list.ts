/** The list on the page: which events it shows, and how many it hides where. */
export type List = {
  readonly total: number;
  /** Shows events by place, and the one with the id of `target` in any case: a link led to it. */
  readonly show: (isShown: readonly boolean[], target: string) => void;
};

/** An event with the words about a silence that go before it. */
type Row = { readonly item: HTMLElement; readonly silence: HTMLElement | null };
type Chunk = { readonly list: HTMLElement; readonly rows: readonly Row[] };

/** Binds the list to the server's HTML; nodes are hidden and shown in their place, never moved. */
export function createList(root: HTMLElement): List {
  const { hidden = '', hiddenOne = '', outside = '' } = root.dataset;
  const phases = [...root.querySelectorAll('.phase')].map((phase) =>
    [...phase.querySelectorAll<HTMLElement>('.line')].map(readChunk),
  );
  const marks = new Map<HTMLElement, HTMLElement>();

  /** Says in the list itself what is left out; before an event, or at the end of a list. */
  const mark = (at: Row | HTMLElement, text: string): void => {
    const key = at instanceof HTMLElement ? at : at.item;
    const known = marks.get(key);
    if (!known && text === '') return;
    const item = known ?? document.createElement('li');
    if (!known) {
      item.className = 'gap f-hidden';
      marks.set(key, item);
      if (at instanceof HTMLElement) at.append(item);
      else (at.silence ?? at.item).before(item);
    }
    if (text !== '' && item.textContent !== text) item.textContent = text;
    hide(item, text === '');
  };

  const showPhase = (chunks: readonly Chunk[], isShown: readonly boolean[], start: number, target: string): number => {
    let place = start;
    let run = 0;
    let last = chunks[0];
    const seen = new Map<Chunk, number>();
    const words = () => (run === 1 ? hiddenOne : run > 0 ? hidden.replace('{n}', String(run)) : '');
    for (const chunk of chunks) {
      for (const row of chunk.rows) {
        const isMatch = isShown[place++] === true;
        const isSeen = isMatch || row.item.id === target;
        mark(row, isMatch ? words() : isSeen ? `${words()}${run > 0 ? '. ' : ''}${outside}` : '');
        hide(row.item, !isSeen);
        if (row.silence) hide(row.silence, !isSeen);
        run = isSeen ? 0 : run + 1;
        if (!isSeen) continue;
        seen.set(chunk, (seen.get(chunk) ?? 0) + 1);
        last = chunk;
      }
    }
    for (const chunk of chunks) {
      const isLast = chunk === last;
      mark(chunk.list, isLast ? words() : '');
      hide(chunk.list, !seen.has(chunk) && !(isLast && run > 0));
      chunk.list.style.setProperty('--n', String(seen.get(chunk) ?? 0));
    }
    return place;
  };

  return {
    total: phases.flat().reduce((sum, { rows }) => sum + rows.length, 0),
    show: (isShown, target) => {
      let place = 0;
      for (const chunks of phases) place = showPhase(chunks, isShown, place, target);
    },
  };
}

function readChunk(list: HTMLElement): Chunk {
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > [id]')].map((item) => {
    const before = item.previousElementSibling;
    return { item, silence: before instanceof HTMLElement && before.matches('.gap') ? before : null };
  });
  return { list, rows };
}

function hide(element: HTMLElement, isHidden: boolean): void {
  if (element.hidden !== isHidden) element.hidden = isHidden;
}
