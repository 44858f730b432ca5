/** PURE. What a step gives that can be expected to fail: its value, or the reason. Bugs still throw. */
export type Result<T, R> = { ok: true; value: T } | { ok: false; reason: R };

export const good = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });
export const bad = <R>(reason: R): { ok: false; reason: R } => ({ ok: false, reason });
