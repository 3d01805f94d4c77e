/** The language of every quotation, label and title: articles in other languages are left alone. For `lang`, so that they are read out as English. */
export const ARTICLE_LANGUAGE = 'en';
