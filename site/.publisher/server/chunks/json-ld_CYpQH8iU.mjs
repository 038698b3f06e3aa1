import { a as withoutCitations, n as richTextLines } from "./rich-text-lines_G7ylmL4H.mjs";
import { a as pathOf, i as descriptionOf, r as absoluteUrl } from "./Stipple_KBAyJPZ7.mjs";
import { n as trailOf } from "./trail_DcBGZsMZ.mjs";
// src/features/seo/json-ld.ts
var context = "https://schema.org";
var codeSystems = {
	icd10: "ICD-10",
	icd11: "ICD-11",
	snomed: "SNOMED CT"
};
var citationTypes = {
	guideline: "CreativeWork",
	"systematic-review": "MedicalScholarlyArticle",
	review: "MedicalScholarlyArticle",
	trial: "MedicalScholarlyArticle",
	"case-series": "MedicalScholarlyArticle",
	regulator: "WebPage",
	"patient-information": "WebPage",
	reference: "CreativeWork",
	commercial: "WebPage"
};
var citation = ({ content }) => ({
	"@type": citationTypes[content.type],
	name: content.title,
	url: content.url,
	...content.year === void 0 ? {} : { datePublished: String(content.year) },
	...content.doi === void 0 ? {} : { identifier: `doi:${content.doi}` }
});
var breadcrumbs = (trail, site) => ({
	"@context": context,
	"@type": "BreadcrumbList",
	itemListElement: trail.map(({ name, url }, index) => ({
		"@type": "ListItem",
		position: index + 1,
		name,
		item: absoluteUrl(url, site)
	}))
});
var organisation = (site) => ({
	"@type": "Organization",
	name: site.settings.title,
	url: absoluteUrl("/", site)
});
/** What every page says of itself. No `reviewedBy` and no `lastReviewed`: nobody has signed. */
var pageFacts = (document, type, { site, sources = [], authors = [] }) => {
	const url = absoluteUrl(pathOf(document), site);
	return {
		"@context": context,
		"@type": type,
		"@id": url,
		url,
		name: document.content.title,
		description: descriptionOf(document),
		inLanguage: "en-GB",
		datePublished: document.firstPublishedAt,
		dateModified: document.publishedAt,
		isAccessibleForFree: true,
		publisher: organisation(site),
		...authors.length === 0 ? {} : { author: authors.map(({ content }) => ({
			"@type": "Person",
			name: content.name,
			jobTitle: content.role
		})) },
		...sources.length === 0 ? {} : { citation: sources.map(citation) }
	};
};
var patients = { audience: { "@type": "Patient" } };
var condition = ({ title, kind, clinicalCodes }) => kind === "condition" ? { about: {
	"@type": "MedicalCondition",
	name: title,
	code: clinicalCodes.map(({ system, code }) => ({
		"@type": "MedicalCode",
		codeValue: code,
		codingSystem: codeSystems[system]
	}))
} } : {};
var words = ({ answer }) => richTextLines(answer).map(withoutCitations).join("\n");
var describe = (document, facts) => {
	switch (document.type) {
		case "guide": return {
			...pageFacts(document, "MedicalWebPage", facts),
			...patients,
			...condition(document.content)
		};
		case "question": return {
			...pageFacts(document, "MedicalWebPage", facts),
			...patients,
			mainEntity: {
				"@type": "Question",
				name: document.content.title,
				acceptedAnswer: {
					"@type": "Answer",
					text: words(document.content)
				}
			}
		};
		case "comparison": return {
			...pageFacts(document, "MedicalWebPage", facts),
			...patients
		};
		case "topic": return pageFacts(document, "CollectionPage", facts);
		case "page": return pageFacts(document, "WebPage", facts);
	}
};
/** The structured data of a document's own page: the page itself, and where it stands. */
var documentJsonLd = (document, facts) => [describe(document, facts), breadcrumbs([...trailOf(document, facts.topics), {
	name: document.content.title,
	url: pathOf(document)
}], facts.site)];
/** The structured data of the home page. */
var homeJsonLd = (site) => [{
	"@context": context,
	"@type": "WebSite",
	name: site.settings.title,
	description: site.settings.tagline,
	url: absoluteUrl("/", site),
	inLanguage: "en-GB",
	publisher: organisation(site),
	potentialAction: {
		"@type": "SearchAction",
		target: `${absoluteUrl("/search/", site)}?q={query}`,
		"query-input": "required name=query"
	}
}];
export { homeJsonLd as n, documentJsonLd as t };
