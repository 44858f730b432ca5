/**
 * PURE. Which entries of an index's pages are shown: newest page first, the first occurrence of an id wins, and what was
 * withdrawn is in none. Source: the project's feed format, level 1.
 */

/** Takes the ids of each page, in the index's order, and those withdrawn. Gives for each page the places that are shown. */
export function livingPlaces(
  pages: readonly { ids: readonly string[] }[],
  withdrawn: ReadonlySet<string>,
): number[][] {
  const seen = new Set<string>(withdrawn);
  return pages.map(({ ids }) => {
    const places: number[] = [];
    for (const [place, id] of ids.entries()) {
      if (seen.has(id)) continue;
      seen.add(id);
      places.push(place);
    }
    return places;
  });
}
