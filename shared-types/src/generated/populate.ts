// Generated from the schema files of cms/ by `pnpm contract:generate`. Do not edit.

export const populate = {
  "claim": {
    "guide": {
      "fields": [
        "documentId"
      ]
    },
    "topics": {
      "fields": [
        "documentId"
      ]
    },
    "sources": {
      "fields": [
        "documentId"
      ]
    }
  },
  "comparison": {
    "options": {
      "populate": {
        "guide": {
          "fields": [
            "documentId"
          ]
        }
      }
    },
    "criteria": {
      "populate": {
        "cells": {
          "populate": {
            "numbers": {}
          }
        }
      }
    },
    "topics": {
      "fields": [
        "documentId"
      ]
    },
    "sources": {
      "fields": [
        "documentId"
      ]
    }
  },
  "guide": {
    "topics": {
      "fields": [
        "documentId"
      ]
    },
    "body": {
      "on": {
        "blocks.prose": {},
        "blocks.callout": {},
        "blocks.care-card": {},
        "blocks.figure": {
          "populate": {
            "image": true
          }
        },
        "blocks.diagram": {},
        "blocks.steps": {
          "populate": {
            "items": {}
          }
        },
        "blocks.timeline": {
          "populate": {
            "events": {}
          }
        },
        "blocks.do-dont-list": {},
        "blocks.evidence-table": {
          "populate": {
            "rows": {}
          }
        },
        "blocks.numbers": {
          "populate": {
            "items": {}
          }
        },
        "blocks.comparison": {
          "populate": {
            "comparison": {
              "fields": [
                "documentId"
              ]
            }
          }
        },
        "blocks.question-group": {
          "populate": {
            "questions": {
              "fields": [
                "documentId"
              ]
            }
          }
        },
        "blocks.claim-group": {
          "populate": {
            "claims": {
              "fields": [
                "documentId"
              ]
            }
          }
        }
      }
    },
    "redFlags": {},
    "relatedGuides": {
      "fields": [
        "documentId"
      ]
    },
    "sources": {
      "fields": [
        "documentId"
      ]
    },
    "clinicalCodes": {},
    "authors": {
      "fields": [
        "documentId"
      ]
    }
  },
  "page": {
    "body": {
      "on": {
        "blocks.prose": {},
        "blocks.callout": {},
        "blocks.care-card": {},
        "blocks.figure": {
          "populate": {
            "image": true
          }
        },
        "blocks.diagram": {},
        "blocks.steps": {
          "populate": {
            "items": {}
          }
        },
        "blocks.timeline": {
          "populate": {
            "events": {}
          }
        },
        "blocks.do-dont-list": {},
        "blocks.evidence-table": {
          "populate": {
            "rows": {}
          }
        },
        "blocks.numbers": {
          "populate": {
            "items": {}
          }
        },
        "blocks.comparison": {
          "populate": {
            "comparison": {
              "fields": [
                "documentId"
              ]
            }
          }
        },
        "blocks.question-group": {
          "populate": {
            "questions": {
              "fields": [
                "documentId"
              ]
            }
          }
        },
        "blocks.claim-group": {
          "populate": {
            "claims": {
              "fields": [
                "documentId"
              ]
            }
          }
        }
      }
    }
  },
  "person": {},
  "question": {
    "guide": {
      "fields": [
        "documentId"
      ]
    },
    "topics": {
      "fields": [
        "documentId"
      ]
    },
    "sources": {
      "fields": [
        "documentId"
      ]
    }
  },
  "redirect": {},
  "site-settings": {},
  "source": {},
  "synonym-set": {},
  "term": {
    "guide": {
      "fields": [
        "documentId"
      ]
    }
  },
  "topic": {}
} as const;
