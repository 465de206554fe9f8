/** Dialogs are asked for from anywhere (commands, form scripts) and shown one at a time. */
export interface Choice { id: string; label: string; primary?: boolean }

export interface DialogRequest {
  kind: 'message' | 'error';
  title: string;
  text: string;
  details?: string;
  choices: Choice[];
  answer: (choice: string | undefined) => void;
}

type Listener = () => void;
let queue: readonly DialogRequest[] = [];
const listeners = new Set<Listener>();

function set(next: readonly DialogRequest[]): void {
  queue = next;
  listeners.forEach((listener) => listener());
}

export const dialogs = {
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): DialogRequest | undefined => queue[0],
};

export function ask(request: Omit<DialogRequest, 'answer'>): Promise<string | undefined> {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const shown: DialogRequest = {
      ...request,
      answer: (choice) => {
        set(queue.filter((other) => other !== shown));
        resolve(choice);
        requestAnimationFrame(() => { if (before instanceof HTMLElement && document.activeElement === document.body) before.focus(); });
      },
    };
    set([...queue, shown]);
  });
}
