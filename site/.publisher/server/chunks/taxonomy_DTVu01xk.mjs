// ../shared-types/src/taxonomy.ts
/** Words for readers. The keys are the contract's, so a new value without a word does not compile. */
var guideKinds = {
	overview: "Overview",
	condition: "Condition",
	treatment: "Treatment",
	procedure: "Procedure",
	scar: "Scars",
	"living-with": "Living with it"
};
var verdicts = {
	supported: "Supported",
	partly: "Partly true",
	misleading: "Misleading",
	wrong: "Wrong",
	"no-evidence": "No evidence found"
};
var certainties = {
	high: "High",
	moderate: "Moderate",
	low: "Low",
	"very-low": "Very low",
	none: "No evidence found"
};
/** Said in every care card's heading, so that the urgency never hangs on colour alone. */
var urgencies = {
	"non-urgent": "Not urgent",
	urgent: "Urgent",
	emergency: "Emergency"
};
var sourceTypes = {
	guideline: "Guideline",
	"systematic-review": "Systematic review",
	review: "Review",
	trial: "Trial",
	"case-series": "Case series",
	regulator: "Regulator",
	"patient-information": "Patient information",
	reference: "Reference",
	commercial: "Commercial page"
};
export { verdicts as a, urgencies as i, guideKinds as n, sourceTypes as r, certainties as t };
