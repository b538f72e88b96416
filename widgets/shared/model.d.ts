// What a widget's front end sees of its Python half: anywidget's model, over the traits that each Python class shares with it.

export interface Model<Traits> {
  get<Name extends keyof Traits>(name: Name): Traits[Name];
  set<Name extends keyof Traits>(name: Name, value: Traits[Name]): void;
  save_changes(): void;
  send(request: Record<string, any>): void;
  on(name: string, listener: (...said: any[]) => void): void;
  off(name: string, listener: (...said: any[]) => void): void;
}

export interface ExerciseTraits {
  step_id: string;
  again: string | null;
  content: any;
  restored: { record?: any; version?: number; status?: string; place?: string; updated_at?: string | null };
  ack: import("./pending.js").Ack;
  reading: any;
  links: Record<string, string>;
  asking: import("./ask.js").Asking;
  question: any;
  answer: import("./pending.js").Change;
  there: Record<string, ExerciseTraits["restored"]>;
  ack_there: import("./pending.js").Ack & { slug: string };
  answer_there: import("./pending.js").Change & { slug: string };
}

export interface PageTraits {
  content: any;
  flow: any;
  told: any;
}

export interface BoardTraits {
  view: any;
  said: { seq: number; text: string; good: boolean };
}

