const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Bytes as words of a language, to two figures or so: "24 MB", "24 Mo". */
export function bytesAsWords(bytes: number, locale: string): string {
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
