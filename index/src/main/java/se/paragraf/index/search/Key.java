package se.paragraf.index.search;

/**
 * A token of the index.
 *
 * @param field one of {@link Fields}
 * @param token as it stands in the index: a form of a word, or a key whole
 */
record Key(String field, String token) {}
