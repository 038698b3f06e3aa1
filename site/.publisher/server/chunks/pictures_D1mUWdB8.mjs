import { a as readEnvironment, n as logClient, r as openLibrary, t as library } from "./library_DL9hSGZ1.mjs";
import path from "node:path";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import sharp from "sharp";
// src/content/pictures.ts
/** Widths in pixels: a phone, a phone with a dense screen, the text column with a dense screen. */
var WIDTHS = [
	400,
	800,
	1360
];
var QUALITY = 78;
var fileName = (sha256, width) => `${sha256.slice(0, 32)}-${width}.webp`;
var widthsOf = ({ width = Infinity }) => {
	const smaller = WIDTHS.filter((candidate) => candidate < width);
	return smaller.length === WIDTHS.length ? WIDTHS : [...smaller, Number.isFinite(width) ? width : WIDTHS.at(-1) ?? 0];
};
/** How a page shows a file: the same bytes always give the same addresses, so they can be cached for ever. */
function pictureOf(file) {
	const widths = widthsOf(file);
	const largest = widths.at(-1) ?? 0;
	const url = (width) => `/media/${fileName(file.sha256, width)}`;
	const ratio = (file.height ?? 1) / (file.width ?? 1);
	return {
		src: url(largest),
		srcset: widths.map((width) => `${url(width)} ${width}w`).join(", "),
		width: largest,
		height: Math.round(largest * ratio)
	};
}
function* filesIn(value) {
	if (typeof value !== "object" || value === null) return;
	if ("sha256" in value && "mime" in value) yield value;
	else for (const item of Object.values(value)) yield* filesIn(item);
}
/** Every picture file of the site by name. */
async function renditions() {
	await openLibrary({ follow: true });
	const found = /* @__PURE__ */ new Map();
	for (const type of ["guide", "page"]) for (const { content } of library.all(type)) for (const file of filesIn(content)) for (const width of widthsOf(file)) found.set(fileName(file.sha256, width), {
		file,
		width
	});
	return found;
}
var folder = () => path.join(readEnvironment().dataDir, "media");
async function cached(file, make) {
	try {
		return await readFile(file);
	} catch {
		const bytes = await make();
		await mkdir(path.dirname(file), { recursive: true });
		const draft = `${file}.${process.pid}`;
		await writeFile(draft, bytes);
		await rename(draft, file);
		return bytes;
	}
}
async function original(sha256) {
	return cached(path.join(folder(), sha256), async () => {
		if (!logClient) throw new Error(`The picture ${sha256} is not in the replica, and no CMS is named. Set CMS_URL and LOG_READ_TOKEN.`);
		return logClient.media(sha256);
	});
}
/** The bytes of one picture file; resized once for each SHA-256 and width, then kept. */
async function renditionBytes(name, { file, width }) {
	return cached(path.join(folder(), name), async () => {
		const bytes = await original(file.sha256);
		return sharp(bytes, { failOn: "error" }).rotate().resize({
			width,
			withoutEnlargement: true
		}).webp({ quality: QUALITY }).toBuffer();
	});
}
export { renditionBytes as n, renditions as r, pictureOf as t };
