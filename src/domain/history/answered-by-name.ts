/** Answers what hangs on a name alone, once for each name: thousands of issues share a few. What was asked last is mostly asked again. */
export class AnsweredByName<T extends boolean | number> {
  private readonly known = new Map<string, T>();
  private latest = '';
  private answer: T | undefined;

  constructor(private readonly ask: (name: string) => T) {}

  about(name: string): T {
    if (name === this.latest && this.answer !== undefined) return this.answer;
    let answer = this.known.get(name);
    if (answer === undefined) {
      answer = this.ask(name);
      this.known.set(name, answer);
    }
    this.latest = name;
    this.answer = answer;
    return answer;
  }
}
