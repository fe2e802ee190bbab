export const byArticle = 'By article';
export const none = 'There are none in this briefing.';
export const inReadingOrder = 'In reading order';
