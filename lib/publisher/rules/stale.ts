import { eachItem, type Rule } from './rule.ts';

const year = 365 * 24 * 3600 * 1000;
const day = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Items whose day to be looked at again has passed, or that nobody looked at for a year and a half. */
export const stale: Rule = {
  id: 'stale',
  severity: 'advice',
  find: eachItem((item, { now }) => {
    if (item.reviewBy !== undefined) return item.reviewBy < now ? [day(item.reviewBy)] : [];
    const touched = item.modified ?? item.published;
    return touched !== undefined && now - touched > 1.5 * year ? [day(touched)] : [];
  }),
  say: {
    en: (date) =>
      `Last looked at, or due to be, on ${date}. What is stale makes the person who shares it look careless: read it again, date it, or take it out.`,
    fr: (date) =>
      `Relu, ou à relire, le ${date}. Ce qui est périmé fait passer pour négligent qui le partage : relisez, datez, ou retirez.`,
  },
};
