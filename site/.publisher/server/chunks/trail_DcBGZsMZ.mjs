import { a as pathOf } from "./Stipple_KBAyJPZ7.mjs";
// src/features/seo/trail.ts
var home = {
	name: "Home",
	url: "/"
};
/** The topics of a document that are published, in the editors' order. */
var topicsOf = (ids, topics) => ids.flatMap((id) => topics.filter(({ documentId }) => documentId === id));
/**
* The pages above a document, from the home page down, without the document itself. Breadcrumbs and structured data both
* come from here, so they can't disagree.
* @param topics published topics; a guide stands under the first of its own
*/
var trailOf = (document, topics) => {
	switch (document.type) {
		case "guide": {
			const [topic] = topicsOf(document.content.topics, topics);
			return [home, topic ? {
				name: topic.content.title,
				url: pathOf(topic)
			} : {
				name: "Guides",
				url: "/guides/"
			}];
		}
		case "question": return [home, {
			name: "Questions",
			url: "/questions/"
		}];
		case "comparison": return [home, {
			name: "Compare",
			url: "/compare/"
		}];
		case "topic":
		case "page": return [home];
	}
};
export { trailOf as n, topicsOf as t };
