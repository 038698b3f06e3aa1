// src/lib/art-view.ts
var hub = {
	x: 0,
	y: 0,
	width: 720,
	height: 400
};
/** What part of the plane each picture shows, in its own units: the generator draws it, the page asks for it. */
var artViews = {
	alopecia: hub,
	smp: hub,
	transplants: hub,
	scars: hub,
	living: hub,
	home: {
		x: 20,
		y: 56,
		width: 960,
		height: 914
	}
};
/** The `viewBox` of a picture. */
var viewBoxOf = (art) => {
	const { x, y, width, height } = artViews[art];
	return `${x} ${y} ${width} ${height}`;
};
export { viewBoxOf as n, artViews as t };
