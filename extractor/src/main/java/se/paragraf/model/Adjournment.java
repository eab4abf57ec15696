package se.paragraf.model;

import java.util.Optional;

/**
 * A break of a meeting.
 *
 * @param from time of day, {@code 14:05}
 * @param to time of day, when it is told
 * @param region empty in a file without pages
 */
public record Adjournment(String from, Optional<String> to, Optional<Region> region) {}
