import { readDay, writeDay } from './as-of-state.ts';

/** Milliseconds without a step before the counts are said aloud and the address follows. */
const REST = 400;

/** A slider over the as-of days of an item: the radio buttons of the page stay the source of truth. */
class AsOfDays extends HTMLElement {
  connectedCallback(): void {
    const buttons = [...this.querySelectorAll<HTMLInputElement>('[type=radio]')];
    const range = this.partOf<HTMLInputElement>('range');
    const [back, on] = [this.partOf<HTMLButtonElement>('back'), this.partOf<HTMLButtonElement>('on')];
    const status = this.partOf('status');
    const lanes = this.closest('article')?.querySelector<HTMLElement>('.lanes');
    const days = buttons.map(({ value }) => value);
    const last = buttons.length - 1;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const queryOf = (at: number): string =>
      writeDay(location.search, this.dataset.name ?? '', at === last ? null : (days[at] ?? null));
    /** Shows what the checked button says. */
    const follow = (): number => {
      const at = buttons.findIndex(({ checked }) => checked);
      const { say = '', at: place = '' } = buttons[at]?.dataset ?? {};
      range.value = String(at + 1);
      range.setAttribute('aria-valuetext', say);
      lanes?.style.setProperty('--cursor', place);
      for (const [end, button] of [
        [0, back],
        [last, on],
      ] as const)
        button.setAttribute('aria-disabled', String(at === end));
      for (const link of document.querySelectorAll<HTMLAnchorElement>('header a[hreflang]')) link.search = queryOf(at);
      return at;
    };
    const change = (): void => {
      const at = follow();
      clearTimeout(timer);
      timer = setTimeout(() => {
        status.textContent = this.querySelector(`#n${at + 1}`)?.firstChild?.textContent ?? '';
        history.replaceState(null, '', location.pathname + queryOf(at) + location.hash);
      }, REST);
    };
    const choose = (at: number): void => {
      const button = buttons[at];
      if (!button) return;
      button.checked = true;
      change();
    };

    this.addEventListener('change', ({ target }) => target !== range && change());
    range.addEventListener('input', () => choose(range.valueAsNumber - 1));
    back.addEventListener('click', () => choose(range.valueAsNumber - 2));
    on.addEventListener('click', () => choose(range.valueAsNumber));
    const asked = buttons[days.indexOf(readDay(location.search, days) ?? '')];
    if (asked) asked.checked = true;
    this.partOf('slide').hidden = false;
    follow();
  }

  /** The part of the server's HTML that carries a name; without it the buttons work alone and the console says why. */
  private partOf<T extends HTMLElement = HTMLElement>(name: string): T {
    const part = this.querySelector<T>(`[data-part="${name}"]`);
    if (!part) throw new Error(`no part ${name}`);
    return part;
  }
}

customElements.define('as-of-days', AsOfDays);
