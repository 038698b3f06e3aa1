import slugify from '@sindresorhus/slugify';

/** The address that Strapi's own button makes of a title. */
export const addressOf = (title: string): string => slugify(title);

interface Address {
  value: string;
  /** Titles that it stood beside. */
  titles: readonly string[];
  /** What Strapi calls a document of the type: it fills in that, with a number if need be, before there is a title. */
  typeName: string;
}

/** Whether nobody chose an address: it is empty, Strapi's own for no title at all, or made from the title. */
export const isAutomatic = ({ value, titles, typeName }: Address): boolean =>
  value === '' || titles.some((title) => value === addressOf(title)) || new RegExp(`^${typeName}(-\\d+)?$`).test(value);
