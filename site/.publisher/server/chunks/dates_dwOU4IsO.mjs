// src/lib/dates.ts
var asDate = (iso) => {
	const date = new Date(iso);
	if (Number.isNaN(date.getTime())) throw new Error(`“${iso}” is not a date. Give an ISO 8601 date such as 2026-11-22 or 2026-11-22T09:55:00Z.`);
	return date;
};
var inUk = { timeZone: "Europe/London" };
var long = new Intl.DateTimeFormat("en-GB", {
	...inUk,
	day: "numeric",
	month: "long",
	year: "numeric"
});
var parts = new Intl.DateTimeFormat("en-GB", {
	...inUk,
	day: "2-digit",
	month: "2-digit",
	year: "numeric"
});
/**
* A day in British words, `22 November 2026`, by the clock in London.
* @param iso an ISO 8601 date or time; throws when it is neither
*/
var ukDate = (iso) => long.format(asDate(iso));
/** The same day for machines, `2026-11-22`: what belongs into `<time datetime>` beside `ukDate`. */
var ukDay = (iso) => parts.format(asDate(iso)).split("/").reverse().join("-");
export { ukDay as n, ukDate as t };
