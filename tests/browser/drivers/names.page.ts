/** Runs in the page: elements by role and name as https://w3c.github.io/accname/ says. */
import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Elements that can have a role, so that names are computed for few. */
const may: Record<string, string> = {
  button: 'button, summary, input, [role=button]',
  link: 'a[href], [role=link]',
  heading: 'h1, h2, h3, h4, h5, h6, [role=heading]',
  textbox: 'input, textarea, [contenteditable], [role=textbox]',
  image: 'img, [role=img], [role=image]',
  searchbox: 'input[type=search], [role=searchbox]',
  combobox: 'select, [role=combobox]',
};

const seen = (each: Element) =>
  each.checkVisibility({ visibilityProperty: true }) &&
  !each.closest('[aria-hidden=true], [inert]');

/** The first element of the document that is seen and has this role and accessible name; open shadow roots are not looked into. */
export function findByName(role: string, name: string): Element | null {
  const all = document.querySelectorAll(may[role] ?? `[role=${role}]`);
  const roleOf = (each: Element) => getRole(each)?.replace(/^img$/, 'image');
  const is = (each: Element) =>
    roleOf(each) === role && seen(each) && computeAccessibleName(each) === name;
  return [...all].find(is) ?? null;
}
