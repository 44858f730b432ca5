/** One command: gives its exit code. A wrong call throws an Error whose message is for the person who made it. */
export type Command = {
  usage: string;
  about: string;
  run: (args: string[]) => Promise<0 | 1 | 2>;
};
