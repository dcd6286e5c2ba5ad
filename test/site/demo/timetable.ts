interface Appointment {
  readonly at: number;
  readonly order: number;
  readonly act: () => void;
}

const earlier = (one: Appointment, other: Appointment) => one.at < other.at || (one.at === other.at && one.order < other.order);

/** What is going to happen, taken out in the order of time; what was put in first comes first at the same instant. */
export class Timetable {
  readonly #heap: Appointment[] = [];
  #order = 0;
  #now = 0;

  get now(): number {
    return this.#now;
  }

  /** Lets something happen at an instant; the past is now. */
  at(instant: number, act: () => void): void {
    const heap = this.#heap;
    this.#order += 1;
    const added = { at: Math.max(instant, this.#now), order: this.#order, act };
    let place = heap.length;
    heap.push(added);
    while (place > 0) {
      const above = (place - 1) >> 1;
      const parent = heap[above];
      if (!parent || !earlier(added, parent)) break;
      heap[place] = parent;
      place = above;
    }
    heap[place] = added;
  }

  /** Lets time run until an instant; what would come later never happens. */
  runUntil(end: number): void {
    for (let next = this.#take(); next && next.at <= end; next = this.#take()) {
      this.#now = next.at;
      next.act();
    }
  }

  #take(): Appointment | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (!first || !last || heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      const left = heap[below];
      if (!left) break;
      const right = heap[below + 1];
      if (right && earlier(right, left)) below += 1;
      const child = heap[below];
      if (!child || !earlier(child, last)) break;
      heap[place] = child;
      place = below;
    }
    heap[place] = last;
    return first;
  }
}
