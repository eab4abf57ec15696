package se.paragraf.extract.quantity;

import java.util.Optional;

/**
 * A number of a sentence with what it means.
 *
 * @param organization whose it is, as the sentence or the text before it names them
 * @param indicator what it measures; empty text when nothing says so
 */
record Fact(
    Mention mention,
    Meaning meaning,
    Period period,
    Optional<String> organization,
    String indicator) {}
