package se.paragraf.extract.language;

/**
 * A noun with what describes it, as it stands in a sentence.
 *
 * @param span from the first adjective (articles left out) to the end of the last complement
 * @param head where the head noun stands
 * @param text lower case, definite forms made indefinite: {@code kostnader för inhyrd personal}
 * @param lemma of the head noun: {@code kostnad}
 * @param proper whether it holds a name
 */
public record NounPhrase(Span span, Span head, String text, String lemma, boolean proper) {}
