/** What a function returned or threw. */
export type Attempt<Value> = { readonly value: Value } | { readonly fault: unknown };

export function attempt<Value>(run: () => Value): Attempt<Value> {
  try {
    return { value: run() };
  } catch (fault) {
    return { fault };
  }
}
