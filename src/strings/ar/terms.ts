/** What is written for the values that content files choose from. */
export const claimTypes = {
  event: 'حدث',
  statistic: 'إحصاء',
  assessment: 'تقييم',
  prediction: 'توقّع',
  cause: 'سبب',
  recommendation: 'توصية',
};
export const sourceKinds = {
  author: 'مؤلف',
  person: 'شخص',
  group: 'جماعة',
  organization: 'منظمة',
  publication: 'مطبوعة',
  'social-media': 'وسائل التواصل الاجتماعي',
};
/** What a source is where nothing else is said of it. */
export const whatSourceIs = { ...sourceKinds, author: 'مؤلف وثيقة' };
/** What a source is, by whether the text names it; said so that it agrees with every kind. */
export const sourceOf = {
  named: ({ kind }: { kind: keyof typeof sourceKinds }) => whatSourceIs[kind],
  unnamed: ({ kind }: { kind: keyof typeof sourceKinds }) => `${whatSourceIs[kind]}، دون ذكر الاسم`,
  group: ({ kind }: { kind: keyof typeof sourceKinds }) => `${whatSourceIs[kind]}، دون ذكر أسماء الأعضاء`,
};
export const nameKinds = {
  person: 'شخص',
  group: 'جماعة',
  people: 'قوم',
  organization: 'منظمة',
  outlet: 'وسيلة إعلام',
  place: 'مكان',
};
export const aspects = {
  place: 'المكان',
  time: 'الزمان',
  count: 'العدد',
  attribution: 'نسبة القول',
  strength: 'قوة الجزم',
  detail: 'التفصيل',
};
export const bases = { stated: 'مذكور', inferred: 'مستنتج' };
/** The name of a relation, without and with its basis, and how it joins one of its claims to the other. */
export const relations = {
  'same-event': {
    name: 'الحدث نفسه',
    stated: 'الحدث نفسه، مذكور',
    inferred: 'الحدث نفسه على الأرجح',
    joins: 'يروي الحدث نفسه الذي يرويه',
    joined: 'يروي الحدث نفسه الذي يرويه',
  },
  'same-origin': {
    name: 'الخبر نفسه',
    stated: 'الخبر نفسه، مذكور',
    inferred: 'الخبر نفسه على الأرجح',
    joins: 'يستند إلى الخبر نفسه الذي يستند إليه',
    joined: 'يستند إلى الخبر نفسه الذي يستند إليه',
  },
  corroborates: {
    name: 'تعضيد',
    stated: 'تعضيد، مذكور',
    inferred: 'تعضيد، مستنتج',
    joins: 'يقول، عن منشأ خاص به، ما يقوله',
    joined: 'يقول، عن منشأ خاص به، ما يقوله',
  },
  differs: {
    name: 'اختلاف',
    stated: 'اختلاف، مذكور',
    inferred: 'اختلاف، مستنتج',
    joins: 'يختلف عن',
    joined: 'يختلف عن',
  },
  'same-subject': {
    name: 'الموضوع نفسه',
    stated: 'الموضوع نفسه، مذكور',
    inferred: 'الموضوع نفسه، مستنتج',
    joins: 'يتناول الموضوع نفسه الذي يتناوله',
    joined: 'يتناول الموضوع نفسه الذي يتناوله',
  },
  contradicts: {
    name: 'تناقض',
    stated: 'تناقض، مذكور',
    inferred: 'تناقض، مستنتج',
    joins: 'يناقض',
    joined: 'يناقض',
  },
  tension: {
    name: 'تنافر',
    stated: 'تنافر، مذكور',
    inferred: 'تنافر، مستنتج',
    joins: 'يتنافر مع',
    joined: 'يتنافر مع',
  },
  introduces: {
    name: 'تمهيد',
    stated: 'تمهيد، مذكور',
    inferred: 'تمهيد، مستنتج',
    joins: 'يمهّد للقول',
    joined: 'يمهّد له',
  },
};
/** What a document may state of itself. */
export const documentFacts = { title: 'العنوان', author: 'المؤلف', publisher: 'الناشر', date: 'التاريخ' };
