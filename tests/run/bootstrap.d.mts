export const root: string;
export class Advice extends Error {}
export function dependenciesAreInstalled(): boolean;
export function installDependencies(): void;
export function environment(): NodeJS.ProcessEnv;
export function handOver(
  script: string,
  args?: string[],
  extra?: Record<string, string | undefined>,
): Promise<number>;
export function command(
  main: () => number | undefined | Promise<number | undefined>,
): Promise<void>;
