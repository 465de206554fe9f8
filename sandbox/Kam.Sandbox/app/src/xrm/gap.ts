/** Names that the language itself looks for on any object; their absence is no gap. */
const ofTheLanguage = new Set(['then', 'catch', 'toJSON', 'constructor', 'prototype', 'nodeType', 'tagName', '$$typeof', 'asymmetricMatch', 'valueOf', 'toString', '__esModule']);

export class GapError extends Error {
  constructor(member: string) {
    super(`${member} is not supported by the local Dataverse`);
    this.name = 'GapError';
  }
}

/** An object of the client API: what it lacks throws and says its name, instead of being quietly undefined. */
export function guarded<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      if (typeof key === 'symbol' || key in target || ofTheLanguage.has(key)) return Reflect.get(target, key, receiver) as unknown;
      throw new GapError(`${name}.${key}`);
    },
  });
}

export function gap(member: string): never {
  throw new GapError(member);
}
