package se.paragraf.model;

import java.util.Optional;

/**
 * An electronic signature, as the page tells that a signing service appended.
 *
 * @param name who signed, as printed
 * @param on date, and time and zone where printed: {@code 2024-06-20 08:12:33 CEST}
 * @param by the service or the means: {@code Penneo}, {@code BankID}
 * @param region empty in a file without pages
 */
public record Signature(
    String name, Optional<String> on, Optional<String> by, Optional<Region> region) {}
