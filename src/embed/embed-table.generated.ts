// Made by scripts/generate.mjs from src/catalogue.ts; changes are lost.
/** What a page for frames needs of the catalogue; the rest of it would be in every frame. */
export const embedTable = {
  "strategy-pyramid": {"title":{"de":"Aufbau der Strategie","en":"Structure of the strategy"},"plain":true,"height":860},
  "leitlinien-matrix": {"title":{"de":"Leitlinien nach Zielen und Handlungsebenen","en":"Leitlinien by goal and category"},"own":{"view":["matrix","structure"]},"plain":true,"height":860},
  "project-map": {"title":{"de":"Wer führt was?","en":"Who leads what?"},"own":{"view":["map","tiles","list"]},"plain":true,"height":860},
  "timeline": {"title":{"de":"Der Weg der Strategie","en":"The path of the strategy"},"own":{"view":["axis","list","table"],"spacing":["even","scale"]},"plain":true,"height":860},
  "project-list": {"title":{"de":"Vorhaben und Produkte","en":"Projects and products"},"plain":true,"height":860},
  "cascade": {"title":{"de":"Vom Ziel zur Umsetzung","en":"From goal to practice"},"own":{"levels":{"someOf":["goal","leitlinie","topic","project","lead"]}},"plain":true,"height":900},
  "quorum": {"title":{"de":"So kommt ein Beschluss zustande","en":"How a decision is made"},"own":{"kind":["decision","standard","network","other","recommendation"],"key":"id"},"plain":true,"height":900},
  "about": {"title":{"de":"Die Strategie und wer dahintersteht","en":"The strategy and who stands behind it"},"own":{"view":["compact","full"]},"plain":true,"height":860},
  "filter": {"title":{"de":"Suchen und filtern","en":"Search and filter"},"height":480},
  "details": {"title":{"de":"Einzelheiten und Zusammenhang","en":"Details and context"},"height":480},
} as const;

/** The attributes that only some of them have. */
export const ownAttributes = ["view","spacing","levels","kind","key"] as const;

/** What `strategy` stands for. */
export const mainEmbeds = ["strategy-pyramid","leitlinien-matrix","project-map","timeline"] as const;
